//! Personal recording: a note is typed, and stays as typed until it is kept (F-32).

use protocol::recordings::{DecideRecording, LookAtRecording};

use super::turn;
use crate::{
    clock,
    intent::{
        Effect,
        recordings::{RecordingsAnswer, RecordingsEffect, RecordingsIntent},
    },
    state::{
        Notice, State,
        recordings::{RecordingDoing, RecordingsCard},
    },
};

/// A guest keeps no register.
pub(super) fn load(state: &State) -> Option<Effect> {
    let person = state.person.as_ref()?;
    let is_staff = person.guest_until.is_none();
    is_staff.then_some(Effect::Recordings(RecordingsEffect::Load))
}

pub(super) fn decide(state: &mut State, wish: RecordingsIntent) -> Vec<Effect> {
    match wish {
        RecordingsIntent::Do(doing) => {
            if state.recordings.would_lose_words(doing) {
                state.notice = Some(Notice::attention("notice-words-waiting"));
                return Vec::new();
            }
            state.notice = None;
            let today = clock::day_form(state.now);
            let card = &mut state.recordings;
            *card = RecordingsCard {
                told: card.told.take(),
                doing,
                from: today.clone(),
                last_day: today,
                ..RecordingsCard::default()
            };
            Vec::new()
        }
        RecordingsIntent::Keep => keep(state),
    }
}

fn keep(state: &mut State) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    match wanted(&state.recordings) {
        Ok(effect) => {
            state.notice = None;
            vec![Effect::Recordings(effect)]
        }
        Err(Some(missing)) => {
            state.notice = Some(Notice::attention(missing));
            Vec::new()
        }
        Err(None) => Vec::new(),
    }
}

/// What is to be sent, or what is missing still.
fn wanted(card: &RecordingsCard) -> Result<RecordingsEffect, Option<&'static str>> {
    let words = card.words.trim().to_owned();
    let doing = card.doing.ok_or(None)?;
    if doing != RecordingDoing::Allowing && words.is_empty() {
        return Err(Some("notice-note-empty"));
    }
    match doing {
        RecordingDoing::Looking(number) => {
            Ok(RecordingsEffect::Look(LookAtRecording { number, words }))
        }
        RecordingDoing::Withdrawing(number) => {
            let why = words;
            let withdraw = DecideRecording::Withdraw { number, why };
            Ok(RecordingsEffect::Decide(withdraw))
        }
        RecordingDoing::Allowing => {
            let who = card.who.trim().to_owned();
            if who.is_empty() {
                return Err(Some("notice-recording-who"));
            }
            if words.is_empty() {
                return Err(Some("notice-recording-what"));
            }
            let from = clock::read_day(&card.from).ok_or(Some("notice-recording-from"))?;
            let last_day = clock::read_day(&card.last_day).ok_or(Some("notice-recording-last"))?;
            Ok(RecordingsEffect::Decide(DecideRecording::Allow {
                who,
                what_for: words,
                from,
                last_day,
            }))
        }
    }
}

pub(super) fn answered(state: &mut State, answer: RecordingsAnswer) -> Vec<Effect> {
    match answer {
        RecordingsAnswer::Loaded(told) => state.recordings.told = told,
        RecordingsAnswer::Kept(told) => {
            state.recordings = RecordingsCard {
                told: Some(told),
                ..RecordingsCard::default()
            };
            state.notice = Some(Notice::good("notice-note-kept"));
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests;
