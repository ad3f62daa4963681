//! Rules and signatures: a note is one press and can be followed by another; putting rules in force asks for the password.

use protocol::{
    UtcSeconds,
    agreements::{Audience, SetRules},
    class_rules::{CLASS_RULE_CHARS_MAX, CLASS_RULES_MAX, ClassRule, SetClassRules},
    staff::Room,
};

use super::account::confirmed;
use super::turn;
use crate::{
    clock,
    intent::{
        Effect,
        signatures::{ClassRulesWish, SignaturesAnswer, SignaturesEffect, SignaturesIntent},
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
        SignaturesIntent::ClassRules(wish) => return class_rules(state, wish),
        SignaturesIntent::Set(audience, version) => return set(state, audience, version),
        SignaturesIntent::Note(note) => SignaturesEffect::Note(note),
        SignaturesIntent::Sign(rules) => SignaturesEffect::Sign(rules),
        SignaturesIntent::PrintSlips(list) => SignaturesEffect::PrintSlips(list),
        SignaturesIntent::PrintPhotographs(list) => SignaturesEffect::PrintPhotographs(list),
        SignaturesIntent::Print(list) => SignaturesEffect::Print(list),
    };
    if turn::must_wait(state) {
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::Signatures(effect)]
}

/// Writing down what a class has settled. Rules without words are left out; one that is too long is said, and nothing goes.
fn class_rules(state: &mut State, wish: ClassRulesWish) -> Vec<Effect> {
    let room = &mut state.signatures;
    let keep = match (wish, &mut room.class_rules) {
        (ClassRulesWish::Draft(draft), open) => {
            *open = draft;
            return Vec::new();
        }
        (_, None) => return Vec::new(),
        (ClassRulesWish::Add(rule), Some(draft)) => {
            draft.rules.push(rule);
            draft.rules.truncate(CLASS_RULES_MAX);
            return Vec::new();
        }
        (ClassRulesWish::Take(place), Some(draft)) => {
            if place < draft.rules.len() {
                draft.rules.remove(place);
            }
            return Vec::new();
        }
        (ClassRulesWish::Symbol(place, symbol), Some(draft)) => {
            if let Some(rule) = draft.rules.get_mut(place) {
                rule.symbol = symbol;
            }
            return Vec::new();
        }
        (ClassRulesWish::Keep, Some(draft)) => {
            let has_words = |rule: &&ClassRule| !rule.words.trim().is_empty();
            SetClassRules {
                class: draft.class,
                rules: draft.rules.iter().filter(has_words).cloned().collect(),
            }
        }
    };
    if !keep.fits() {
        let letters = CLASS_RULE_CHARS_MAX.to_string();
        let long = Notice::attention("notice-class-rule-long").with("letters", letters);
        state.notice = Some(long);
        return Vec::new();
    }
    if turn::must_wait(state) {
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::Signatures(SignaturesEffect::KeepClassRules(keep))]
}

/// What is typed in one rule.
pub(super) fn type_rule(state: &mut State, place: u8, text: String) {
    let mut rules = state.signatures.class_rules.iter_mut();
    let rule = rules
        .next()
        .and_then(|draft| draft.rules.get_mut(usize::from(place)));
    if let Some(rule) = rule {
        rule.words = text;
    }
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
        SignaturesAnswer::ClassRulesKept(register) => {
            room.register = Some(*register);
            room.class_rules = None;
            state.notice = Some(Notice::good("notice-class-rules-kept"));
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
