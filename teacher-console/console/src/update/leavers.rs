//! Learning records of pupils who have left: everybody whose time is over goes, but for those one keeps longer.

use super::account::confirmed;
use crate::{
    intent::{
        Effect,
        leavers::{LeaversAnswer, LeaversEffect, LeaversIntent},
    },
    state::{Notice, State},
};

pub(super) fn load() -> Effect {
    Effect::Leavers(LeaversEffect::Load)
}

pub(super) fn decide(state: &mut State, wish: &LeaversIntent) -> Vec<Effect> {
    let part = &mut state.keeping.leavers;
    match wish {
        LeaversIntent::Choose => {
            part.is_chosen = true;
            part.swept = None;
            state.keeping.chosen = None;
            Vec::new()
        }
        LeaversIntent::Keep(pupil, is_kept) => {
            if *is_kept {
                part.kept.insert(*pupil);
            } else {
                part.kept.remove(pupil);
            }
            Vec::new()
        }
        LeaversIntent::Print => print(state),
        LeaversIntent::Ask => {
            let pupils = part.to_go();
            sign(state, LeaversEffect::Ask(pupils))
        }
        LeaversIntent::Agree => {
            let waits = part.list.as_ref().and_then(|list| list.waits.as_ref());
            let Some(request) = waits.map(|waits| waits.request) else {
                return Vec::new();
            };
            let pupils = part.to_go();
            sign(state, LeaversEffect::Agree { request, pupils })
        }
        LeaversIntent::TakeBack => {
            let waits = part.list.as_ref().and_then(|list| list.waits.as_ref());
            waits.map_or_else(Vec::new, |waits| {
                vec![Effect::Leavers(LeaversEffect::TakeBack(waits.request))]
            })
        }
    }
}

/// Signed with open keys, by whoever typed the password a moment ago; an empty list is no list.
fn sign(state: &mut State, effect: LeaversEffect) -> Vec<Effect> {
    if !state.keys_open() {
        state.notice = Some(Notice::attention("notice-keys-closed"));
        return Vec::new();
    }
    if state.keeping.leavers.to_go().is_empty() {
        state.notice = Some(Notice::attention("notice-leavers-nobody"));
        return Vec::new();
    }
    confirmed(state, Effect::Leavers(effect))
}

fn print(state: &mut State) -> Vec<Effect> {
    let part = &state.keeping.leavers;
    let to_go = part.to_go();
    let Some(list) = part.list.as_ref().filter(|_| !to_go.is_empty()) else {
        state.notice = Some(Notice::attention("notice-leavers-nobody"));
        return Vec::new();
    };
    let rows = list.rows.iter().filter(|row| to_go.contains(&row.pupil));
    vec![Effect::Leavers(LeaversEffect::Print {
        rows: rows.cloned().collect(),
        months: list.months,
    })]
}

pub(super) fn answered(state: &mut State, answer: LeaversAnswer) -> Vec<Effect> {
    let part = &mut state.keeping.leavers;
    match answer {
        LeaversAnswer::Loaded(list) => part.list = Some(list),
        LeaversAnswer::Printed => state.notice = Some(Notice::good("notice-printed")),
        LeaversAnswer::Asked(list) => {
            part.list = Some(list);
            state.notice = Some(Notice::good("notice-leavers-asked"));
        }
        LeaversAnswer::Gone(swept, list) => {
            part.list = Some(list);
            part.swept = Some(swept);
            part.kept.clear();
            state.notice = Some(Notice::good("notice-leavers-gone"));
        }
        LeaversAnswer::TakenBack(list) => {
            part.list = Some(list);
            state.notice = Some(Notice::good("notice-on-record"));
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests;
