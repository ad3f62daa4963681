//! Outside helplines change like everything in the list: in words first, then with two stewards' signatures (E-36).

use crate::{
    changes::changes,
    intent::{
        Effect,
        people::{HelplinesIntent, PeopleEffect},
    },
    state::{Notice, State, helplines::HelplinesDraft},
};

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: HelplinesIntent) -> Vec<Effect> {
    match wish {
        HelplinesIntent::Begin => {
            let newest = state.people.newest.as_deref();
            state.people.helplines = newest.map(HelplinesDraft::begin);
            state.notice = None;
        }
        HelplinesIntent::Leave => state.people.helplines = None,
        HelplinesIntent::Finish => return finish(state),
        HelplinesIntent::Add => add(state),
        HelplinesIntent::For(audience) => {
            edit(state, |draft| draft.audience = audience);
        }
        HelplinesIntent::StillRight(place) => {
            let now = state.now;
            edit(state, |draft| {
                if let Some(one) = draft.after.get_mut(place) {
                    one.checked_at = now;
                }
            });
        }
        HelplinesIntent::TakeOut(place) => edit(state, |draft| {
            if place < draft.after.len() {
                drop(draft.after.remove(place));
            }
        }),
    }
    Vec::new()
}

/// Changes the draft and says anew what the list would change.
fn edit(state: &mut State, change: impl FnOnce(&mut HelplinesDraft)) {
    let people = &mut state.people;
    let (Some(draft), Some(newest)) = (&mut people.helplines, &people.newest) else {
        return;
    };
    change(draft);
    let mut next = newest.as_ref().clone();
    next.hours.helplines.clone_from(&draft.after);
    draft.changes = changes(newest, &next);
    state.notice = None;
}

fn add(state: &mut State) {
    let Some(draft) = &state.people.helplines else {
        return;
    };
    if draft.name.trim().is_empty() || draft.contact.trim().is_empty() {
        state.notice = Some(Notice::attention("notice-helpline-empty"));
        return;
    }
    let now = state.now;
    edit(state, |draft| draft.add(now));
}

fn finish(state: &mut State) -> Vec<Effect> {
    let Some(draft) = &state.people.helplines else {
        return Vec::new();
    };
    if !draft.name.trim().is_empty() || !draft.contact.trim().is_empty() {
        state.notice = Some(Notice::attention("notice-helpline-not-added"));
        return Vec::new();
    }
    if draft.changes.is_empty() {
        state.notice = Some(Notice::attention("notice-move-nothing"));
        return Vec::new();
    }
    let effect = PeopleEffect::Helplines(Box::new(draft.clone()));
    super::sign(state, Some(effect))
}
