//! Looking through all cases of a log for what repeats: one is opened after the other, and only once that is on record is
//! anything of it compared (`keys` plan §2, hole 20).

use crate::{
    intent::{
        Effect,
        comparing::{ComparingAnswer, ComparingEffect},
    },
    state::{
        Notice, State,
        incidents::{Comparing, Incidents},
    },
};

#[cfg(test)]
mod tests;

/// Begins, unless it is under way.
pub(super) fn begin(state: &mut State) -> Vec<Effect> {
    if !state.keys_open() {
        state.notice = Some(Notice::attention("notice-keys-closed"));
        return Vec::new();
    }
    let incidents = &mut state.incidents;
    if incidents.comparing.is_some() {
        return Vec::new();
    }
    state.notice = None;
    incidents.stays_shut = 0;
    incidents.comparing = Some(Comparing::of(incidents.log, &incidents.rows));
    go_on(incidents)
}

/// Opens no further ones: what is open by then is put on record and compared.
pub(super) fn stop(state: &mut State) {
    if let Some(comparing) = &mut state.incidents.comparing {
        comparing.left.clear();
    }
}

/// It did not work. What was opened stays open, so that another try goes on from there.
pub(in crate::update) fn failed(state: &mut State) {
    state.incidents.comparing = None;
}

fn go_on(incidents: &mut Incidents) -> Vec<Effect> {
    let Some(comparing) = &mut incidents.comparing else {
        return Vec::new();
    };
    let log = comparing.log;
    let effect = match comparing.left.pop() {
        Some((case, length)) => ComparingEffect::Open { log, case, length },
        None => ComparingEffect::Note(log),
    };
    vec![Effect::Comparing(effect)]
}

pub(in crate::update) fn answered(state: &mut State, answer: ComparingAnswer) -> Vec<Effect> {
    let incidents = &mut state.incidents;
    // Another log is shown by now, or somebody else is here: nothing of it is brought back.
    let is_under_way = |log| {
        let comparing = incidents.comparing.as_ref();
        comparing.is_some_and(|comparing| comparing.log == log)
    };
    match answer {
        ComparingAnswer::Opened { log, is_shut } if is_under_way(log) => {
            if let Some(comparing) = &mut incidents.comparing {
                comparing.shut += u32::from(is_shut);
            }
            go_on(incidents)
        }
        ComparingAnswer::Noted(log, opened) if is_under_way(log) => {
            let comparing = incidents.comparing.take();
            incidents.stays_shut = comparing.map_or(0, |comparing| comparing.shut);
            for (case, title, seen) in opened {
                incidents.titles.insert(case, title);
                incidents.seen.insert(case, seen);
            }
            Vec::new()
        }
        ComparingAnswer::Opened { .. } | ComparingAnswer::Noted(..) => Vec::new(),
    }
}
