//! Letting somebody else read: nothing is signed that is not on the screen, and never with closed keys.

use protocol::{bytes::Hash, directory::LogName, staff::Room};

use crate::{
    intent::{
        Effect,
        letting::{LettingAnswer, LettingEffect, LettingIntent},
    },
    state::{
        Notice, State,
        letting::{Choosing, Scope, ShownGrant},
    },
};

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: LettingIntent) -> Vec<Effect> {
    match wish {
        LettingIntent::Begin(scope) => {
            state.letting.choosing = Some(Choosing { scope, to: None });
            state.notice = None;
            Vec::new()
        }
        LettingIntent::Choose(person) => {
            if let Some(choosing) = &mut state.letting.choosing {
                choosing.to = Some(person);
            }
            Vec::new()
        }
        LettingIntent::Confirm => confirm(state),
        LettingIntent::Leave => {
            state.letting.choosing = None;
            Vec::new()
        }
        LettingIntent::SignOff(hash) => {
            let shown = shown(state, hash).filter(|shown| !shown.is_mine).cloned();
            let effect = shown.map(|shown| LettingEffect::SignOff {
                log: shown.log,
                grant: shown.hash,
            });
            signing(state, effect)
        }
        LettingIntent::TakeBack(hash) => {
            let effect = shown(state, hash).map(|shown| LettingEffect::TakeBack {
                log: shown.log,
                grant: shown.hash,
            });
            signing(state, effect)
        }
        LettingIntent::LeaveFetching => {
            state.letting.held_back = None;
            Vec::new()
        }
        LettingIntent::AskToFetchMuch => {
            let effect = state.letting.held_back.map(LettingEffect::FetchMuch);
            signing(state, effect)
        }
    }
}

/// The brake holds: a second person can be asked about the log that was being read.
pub(super) fn held_back(state: &mut State) {
    state.notice = None;
    state.letting.held_back = Some(match (state.search.log, state.room) {
        (Some(searched), _) => searched,
        (None, Some(Room::Reports)) => state.reports.log,
        (None, _) => state.incidents.log,
    });
}

/// What waits in the log that is shown; in the room of people, what a steward may sign.
pub(super) fn load(state: &State) -> Vec<Effect> {
    let log = match state.room {
        Some(Room::Incidents) => state.incidents.log,
        _ => LogName::Safeguarding,
    };
    vec![Effect::Letting(LettingEffect::LoadWaiting(log))]
}

fn confirm(state: &mut State) -> Vec<Effect> {
    let Some(Choosing { scope, to }) = state.letting.choosing.clone() else {
        return Vec::new();
    };
    let Some(to) = to else {
        state.notice = Some(Notice::attention("notice-choose-reader"));
        return Vec::new();
    };
    let log = state.incidents.log;
    signing(state, Some(LettingEffect::LetIn { log, scope, to }))
}

fn shown(state: &State, hash: Hash) -> Option<&ShownGrant> {
    state
        .letting
        .waiting
        .iter()
        .find(|shown| shown.hash == hash)
}

fn signing(state: &mut State, effect: Option<LettingEffect>) -> Vec<Effect> {
    super::signing(state, effect.map(Effect::Letting))
}

pub(super) fn answered(state: &mut State, answer: LettingAnswer) -> Vec<Effect> {
    match answer {
        LettingAnswer::Waiting(log, waiting) => {
            let is_shown = match state.room {
                Some(Room::Incidents) => log == state.incidents.log,
                _ => true,
            };
            if is_shown {
                state.letting.waiting = waiting;
            }
            Vec::new()
        }
        LettingAnswer::LetIn {
            log,
            name,
            records,
            is_waiting,
        } => {
            let scope = state.letting.choosing.take().map(|choosing| choosing.scope);
            let id = match (records, is_waiting) {
                (0, _) => "notice-nothing-to-let-read",
                (_, true) => "notice-second-needed",
                (_, false) => "notice-let-in",
            };
            state.notice = Some(
                Notice::good(id)
                    .with("name", name)
                    .with("records", records.to_string()),
            );
            let mut effects = load(state);
            if let Some(Scope::Case(case)) = scope {
                effects.push(Effect::LoadCase { log, case });
            }
            effects
        }
        LettingAnswer::AskedToFetchMuch(_) => {
            state.letting.held_back = None;
            state.notice = Some(Notice::good("notice-asked-to-fetch-much"));
            load(state)
        }
        LettingAnswer::SignedOff(_) => {
            state.notice = Some(Notice::good("notice-signed-off"));
            load(state)
        }
        LettingAnswer::TakenBack(_) => {
            state.notice = Some(Notice::good("notice-taken-back"));
            load(state)
        }
    }
}
