//! Log-ins and guests: letting somebody in is a signature and asks for the password; ending it is one press.

use protocol::{
    bytes::Id,
    guest::{GUEST_SECONDS_MAX, GuestKind},
};

use super::{account::confirmed, turn};
use crate::{
    clock,
    intent::{
        Effect,
        log_ins::{LogInsAnswer, LogInsEffect, LogInsIntent},
    },
    state::{
        Notice, State,
        log_ins::{GuestDraft, PrintedList, ToBeLetIn},
    },
};

/// What the room lists.
pub(super) fn load() -> Vec<Effect> {
    vec![Effect::LogIns(LogInsEffect::Load)]
}

pub(super) fn decide(state: &mut State, wish: LogInsIntent) -> Vec<Effect> {
    let room = &mut state.log_ins;
    match wish {
        LogInsIntent::Review => return review(state),
        LogInsIntent::Print(list) => return print(state, list),
        LogInsIntent::BeginGuest => {
            room.is_letting_in = true;
            if room.draft.last_day.is_empty() {
                room.draft.last_day = clock::day_form(state.now);
            }
            state.notice = None;
        }
        LogInsIntent::LeaveGuest => room.is_letting_in = false,
        LogInsIntent::Kind(kind) => room.draft.kind = kind,
        LogInsIntent::Class(class, is_given) => {
            room.draft.classes.retain(|one| *one != class);
            if is_given {
                room.draft.classes.push(class);
            }
        }
        LogInsIntent::LetIn => return let_in(state),
        LogInsIntent::PasswordWrittenDown => room.new = None,
        LogInsIntent::End(guest) => return end(state, guest),
    }
    Vec::new()
}

fn print(state: &mut State, list: Box<PrintedList>) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::LogIns(LogInsEffect::Print(list))]
}

fn review(state: &mut State) -> Vec<Effect> {
    let shown = state.log_ins.listed.as_ref();
    let looked = shown.map(|shown| shown.reviewed.clone());
    let effect = looked.map(|looked| Effect::LogIns(LogInsEffect::Review(looked)));
    super::signing(state, effect)
}

fn end(state: &mut State, guest: Id) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    let shown = state.log_ins.guests.as_ref();
    let guests = shown.map_or(&[][..], |shown| shown.guests.as_slice());
    match guests.iter().find(|one| one.id == guest) {
        Some(one) => {
            let end = LogInsEffect::End(guest, one.name.clone());
            vec![Effect::LogIns(end)]
        }
        None => Vec::new(),
    }
}

fn let_in(state: &mut State) -> Vec<Effect> {
    let draft = &state.log_ins.draft;
    let typed = [&draft.name, &draft.login_name, &draft.purpose];
    if typed.iter().any(|text| text.trim().is_empty()) {
        state.notice = Some(Notice::attention("notice-guest-missing"));
        return Vec::new();
    }
    let until = clock::end_of_day(&draft.last_day)
        .filter(|until| (1..=GUEST_SECONDS_MAX).contains(&until.saturating_sub(state.now)));
    let Some(until) = until else {
        let last = clock::day(state.now.saturating_add(GUEST_SECONDS_MAX));
        state.notice = Some(Notice::attention("notice-guest-day").with("last", last));
        return Vec::new();
    };
    let guest = ToBeLetIn {
        name: draft.name.trim().to_owned(),
        login_name: draft.login_name.trim().to_lowercase(),
        purpose: draft.purpose.trim().to_owned(),
        kind: draft.kind,
        classes: match draft.kind {
            GuestKind::Supply => draft.classes.clone(),
            GuestKind::Visitor => Vec::new(),
        },
        until,
    };
    let effect = Effect::LogIns(LogInsEffect::LetIn(Box::new(guest)));
    if state.keys_open() && !turn::must_wait(state) {
        return confirmed(state, effect);
    }
    super::signing(state, Some(effect))
}

pub(super) fn answered(state: &mut State, answer: LogInsAnswer) -> Vec<Effect> {
    let room = &mut state.log_ins;
    match answer {
        LogInsAnswer::Loaded(listed, guests) => {
            let is_new = listed.is_due && listed.may_review && !room.is_reminded;
            room.listed = Some(*listed);
            room.guests = Some(guests);
            if is_new {
                room.is_reminded = true;
                state.notice = Some(Notice::attention("notice-review-due"));
            }
        }
        LogInsAnswer::Reviewed(listed) => {
            room.listed = Some(*listed);
            state.notice = Some(Notice::good("notice-reviewed"));
        }
        LogInsAnswer::Printed => state.notice = Some(Notice::good("notice-printed")),
        LogInsAnswer::LetIn(new, guests) => {
            room.guests = Some(guests);
            room.draft = GuestDraft::default();
            room.is_letting_in = false;
            room.new = Some(new);
        }
        LogInsAnswer::Ended(name, guests) => {
            room.guests = Some(guests);
            state.notice = Some(Notice::good("notice-guest-ended").with("name", name));
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests;
