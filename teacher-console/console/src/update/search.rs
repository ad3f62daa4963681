//! Searching opened words: what was looked for is on record before anything found is shown.

use protocol::{directory::LogName, staff::Room};

use super::{incidents, reports, signing};
use crate::{
    intent::{
        Effect, ReportsIntent,
        search::{SearchAnswer, SearchEffect, SearchIntent},
    },
    search::Place,
    state::{Notice, State, search::Searching},
};

#[cfg(test)]
mod tests;

/// Fewer letters stand in every text.
const LETTERS_MIN: usize = 2;

pub(super) fn decide(state: &mut State, wish: &SearchIntent) -> Vec<Effect> {
    match wish {
        SearchIntent::Open(log) => open(state, *log),
        SearchIntent::Close => {
            state.search.log = None;
            state.notice = None;
            Vec::new()
        }
        SearchIntent::Look { everything } => look(state, *everything),
        SearchIntent::ShowEarlier => {
            let log = state.search.log;
            let effect = log.map(|log| Effect::Search(SearchEffect::LoadEarlier(log)));
            signing(state, effect)
        }
        SearchIntent::GoTo(place) => go_to(state, *place),
    }
}

/// What was found in another log is no longer shown.
fn open(state: &mut State, log: LogName) -> Vec<Effect> {
    if !state.keys_open() {
        state.notice = Some(Notice::attention("notice-keys-closed"));
        return Vec::new();
    }
    if state.search.found_in != Some(log) {
        state.search = Searching::default();
    }
    state.search.log = Some(log);
    state.search.found_in = Some(log);
    state.notice = None;
    Vec::new()
}

fn look(state: &mut State, everything: bool) -> Vec<Effect> {
    let Some(log) = state.search.log else {
        return Vec::new();
    };
    let query = state.search.query.trim();
    if query.chars().count() < LETTERS_MIN {
        state.notice = Some(Notice::attention("notice-search-short"));
        return Vec::new();
    }
    let look = SearchEffect::Look {
        log,
        query: query.to_owned(),
        everything,
    };
    let effects = signing(state, Some(Effect::Search(look)));
    if !effects.is_empty() {
        state.search.found = None;
        state.search.earlier = None;
    }
    effects
}

fn go_to(state: &mut State, place: Place) -> Vec<Effect> {
    let Some(log) = state.search.log.take() else {
        return Vec::new();
    };
    match place {
        Place::Case(case) => {
            state.room = Some(Room::Incidents);
            incidents::open_in(state, log, case)
        }
        Place::Report(report) => {
            state.room = Some(Room::Reports);
            let mut effects = Vec::new();
            if state.reports.log != log {
                effects.extend(reports::decide(state, ReportsIntent::ChooseLog(log)));
            }
            effects.extend(reports::decide(state, ReportsIntent::Open(report)));
            effects
        }
    }
}

pub(super) fn answered(state: &mut State, answer: SearchAnswer) -> Vec<Effect> {
    match answer {
        SearchAnswer::Found(mut found) => {
            // What repeats among cases is found in what was opened for this, too.
            for (case, title, seen) in std::mem::take(&mut found.seen) {
                state.incidents.titles.insert(case, title);
                state.incidents.seen.insert(case, seen);
            }
            state.search.found = Some(found);
        }
        SearchAnswer::Earlier(log, notes) if state.search.log == Some(log) => {
            state.search.earlier = Some(notes);
        }
        SearchAnswer::Earlier(..) => {}
    }
    Vec::new()
}
