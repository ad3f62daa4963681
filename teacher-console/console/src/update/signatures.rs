//! Rules and signatures: a note is one press and can be followed by another; putting rules in force asks for the password.

use protocol::{
    UtcSeconds,
    agreements::{Audience, SetRules},
    staff::Room,
};

use super::account::confirmed;
use super::turn;
use crate::{
    clock,
    intent::{
        Effect,
        signatures::{SignaturesAnswer, SignaturesEffect, SignaturesIntent},
    },
    state::{Notice, State},
};

const DAY_S: UtcSeconds = 24 * 60 * 60;

/// Whoever has classes keeps their register; a guest keeps none.
pub(super) fn load(state: &State) -> Vec<Effect> {
    let keeps = state.person.as_ref().is_some_and(|person| {
        person.guest_until.is_none() && person.rooms.contains(&Room::Classes)
    });
    vec![Effect::Signatures(SignaturesEffect::Load { keeps })]
}

pub(super) fn decide(state: &mut State, wish: SignaturesIntent) -> Vec<Effect> {
    let room = &mut state.signatures;
    let effect = match wish {
        SignaturesIntent::Class(class) => {
            room.class = class;
            room.pupil = None;
            return Vec::new();
        }
        SignaturesIntent::Pupil(pupil) => {
            room.pupil = pupil;
            room.reason = None;
            return Vec::new();
        }
        SignaturesIntent::Reason(reason) => {
            room.reason = Some(reason);
            return Vec::new();
        }
        SignaturesIntent::Read(is_reading) => {
            room.is_reading = is_reading;
            return Vec::new();
        }
        SignaturesIntent::FromSeptember(is_so) => {
            room.from_september = is_so;
            return Vec::new();
        }
        SignaturesIntent::Set(audience, version) => return set(state, audience, version),
        SignaturesIntent::Note(note) => SignaturesEffect::Note(note),
        SignaturesIntent::Sign(rules) => SignaturesEffect::Sign(rules),
        SignaturesIntent::Print(list) => SignaturesEffect::Print(list),
    };
    if turn::must_wait(state) {
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::Signatures(effect)]
}

fn set(state: &mut State, audience: Audience, version: Option<String>) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    // What ends, ends today.
    let is_later = state.signatures.from_september && version.is_some();
    let from = if is_later {
        next_september(state.now)
    } else {
        Some(state.now - state.now.rem_euclid(DAY_S))
    };
    let Some(from) = from else {
        return Vec::new();
    };
    let rules = SetRules {
        audience,
        version,
        from,
    };
    confirmed(state, Effect::Signatures(SignaturesEffect::Set(rules)))
}

/// The beginning of the next first of September; today, when it is that day.
pub(crate) fn next_september(now: UtcSeconds) -> Option<UtcSeconds> {
    let year: i32 = clock::day_form(now).split('-').next()?.parse().ok()?;
    [year, year + 1]
        .into_iter()
        .filter_map(|year| clock::read_day(&format!("{year}-09-01")))
        .find(|day| day + DAY_S > now)
}

pub(super) fn answered(state: &mut State, answer: SignaturesAnswer) -> Vec<Effect> {
    let room = &mut state.signatures;
    match answer {
        SignaturesAnswer::Loaded(own, register) => {
            room.own = Some(own);
            room.register = register.map(|register| *register);
        }
        SignaturesAnswer::Noted(register) => {
            room.register = Some(*register);
            room.reason = None;
            state.notice = Some(Notice::good("notice-signature-noted"));
        }
        SignaturesAnswer::Signed(own) => {
            room.own = Some(own);
            room.is_reading = false;
            state.notice = Some(Notice::good("notice-rules-signed"));
            return load(state);
        }
        SignaturesAnswer::Set(register) => {
            room.register = Some(*register);
            state.notice = Some(Notice::good("notice-rules-set"));
            return load(state);
        }
        SignaturesAnswer::Printed => state.notice = Some(Notice::good("notice-printed")),
    }
    Vec::new()
}

#[cfg(test)]
mod tests;
