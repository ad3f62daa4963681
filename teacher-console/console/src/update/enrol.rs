//! A newcomer at the door: nothing is sent before the card is written down, and nothing typed is lost.

use sealing::{obvious::is_obvious, password::PASSWORD_LEN_MIN};

use super::turn;
use crate::{
    intent::{
        Effect,
        enrol::{EnrolAnswer, EnrolEffect, EnrolIntent},
    },
    state::{
        Gate, Notice, State,
        enrolment::{Enrolment, Stage},
        secret::Secret,
    },
};

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: &EnrolIntent) -> Vec<Effect> {
    // To begin needs no answer from anybody; every other step waits for the one before.
    if !matches!(wish, EnrolIntent::Begin) && turn::must_wait(state) {
        return Vec::new();
    }
    match wish {
        EnrolIntent::Begin => {
            state.enrolment = Enrolment::default();
            state.gate = Gate::Enrolling;
            state.notice = None;
            Vec::new()
        }
        EnrolIntent::Leave => {
            leave(state, None);
            Vec::new()
        }
        EnrolIntent::AskCode => ask_code(state),
        EnrolIntent::MakeKeys => make_keys(state),
        EnrolIntent::Print => print(state),
        EnrolIntent::Send => send(state),
    }
}

/// Back to signing in; no code, password or card stays.
pub(super) fn leave(state: &mut State, notice: Option<Notice>) {
    if let Stage::Sent { login_name, .. } = &state.enrolment.stage {
        state.door.login_name.clone_from(login_name);
    }
    state.enrolment = Enrolment::default();
    state.gate = Gate::SigningIn;
    state.notice = notice;
}

fn ask_code(state: &mut State) -> Vec<Effect> {
    if state.enrolment.code.is_empty() {
        state.notice = Some(Notice::attention("notice-activation-code"));
        return Vec::new();
    }
    state.notice = None;
    let code = state.enrolment.code.clone();
    vec![Effect::Enrol(EnrolEffect::Ask { code })]
}

/// A password is long enough and none of the first to be guessed; nothing else is asked of it.
fn make_keys(state: &mut State) -> Vec<Effect> {
    let enrolment = &state.enrolment;
    let Stage::Password(newcomer) = &enrolment.stage else {
        return Vec::new();
    };
    if let Some(problem) = password_problem(
        &enrolment.password,
        &enrolment.again,
        &[&newcomer.login_name, &newcomer.name, &state.school.name],
    ) {
        state.notice = Some(problem);
        return Vec::new();
    }
    let effect = EnrolEffect::MakeKeys {
        code: enrolment.code.clone(),
        newcomer: newcomer.clone(),
        password: enrolment.password.clone(),
    };
    state.notice = None;
    vec![Effect::Enrol(effect)]
}

/// What is wrong with a password that was typed twice.
pub(super) fn password_problem(
    password: &Secret,
    again: &Secret,
    own_words: &[&str],
) -> Option<Notice> {
    if password.text().chars().count() < PASSWORD_LEN_MIN {
        let least = PASSWORD_LEN_MIN.to_string();
        Some(Notice::attention("notice-password-short").with("least", least))
    } else if is_obvious(password.text(), own_words) {
        Some(Notice::attention("notice-password-obvious"))
    } else if password.text() != again.text() {
        Some(Notice::attention("notice-password-differs"))
    } else {
        None
    }
}

fn print(state: &mut State) -> Vec<Effect> {
    let Stage::Card(card) = &state.enrolment.stage else {
        return Vec::new();
    };
    state.notice = None;
    vec![Effect::Enrol(EnrolEffect::Print {
        name: card.name.clone(),
        kit: card.kit.clone(),
    })]
}

fn send(state: &mut State) -> Vec<Effect> {
    let Stage::Card(card) = &state.enrolment.stage else {
        return Vec::new();
    };
    state.notice = None;
    vec![Effect::Enrol(EnrolEffect::Send(card.enrol.clone()))]
}

pub(super) fn answered(state: &mut State, answer: EnrolAnswer) -> Vec<Effect> {
    let enrolment = &mut state.enrolment;
    match answer {
        EnrolAnswer::For(newcomer) => enrolment.stage = Stage::Password(newcomer),
        EnrolAnswer::Made(card) => {
            enrolment.password = Secret::default();
            enrolment.again = Secret::default();
            enrolment.stage = Stage::Card(card);
        }
        EnrolAnswer::Printed => {
            if let Stage::Card(card) = &mut enrolment.stage {
                card.enrol.card_printed = true;
                state.notice = Some(Notice::good("notice-printed"));
            }
        }
        EnrolAnswer::Sent => {
            enrolment.code = Secret::default();
            if let Stage::Card(card) = std::mem::take(&mut enrolment.stage) {
                enrolment.stage = Stage::Sent {
                    name: card.name,
                    login_name: card.login_name,
                    face: card.face,
                };
            }
        }
    }
    Vec::new()
}
