//! Writing down a worry of one's own: who reads it is shown before it goes, and what was typed stays until it is on
//! record.

use protocol::bytes::Id;

use super::turn;
use crate::{
    clock,
    intent::{
        Effect,
        worry::{WorryAnswer, WorryEffect, WorryIntent},
    },
    state::{Notice, State, incidents::words_of, worry::Worry},
};

/// It heads the case: a name or a class, in characters.
const TITLE_MAX: usize = 80;

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: WorryIntent) -> Vec<Effect> {
    match wish {
        WorryIntent::Choose(kind) => {
            state.worry.kind = kind;
            who_reads(state)
        }
        WorryIntent::LeaveOut(person) => leave_out(state, person),
        WorryIntent::PutBack => {
            state.worry.left_out.clear();
            who_reads(state)
        }
        WorryIntent::HappeningNow(is_now) => {
            state.worry.is_happening_now = is_now;
            Vec::new()
        }
        WorryIntent::Send => send(state),
        WorryIntent::Open(..) if turn::must_wait(state) => Vec::new(),
        WorryIntent::Open(log, envelope) => {
            vec![Effect::Worry(WorryEffect::OpenOwn { log, envelope })]
        }
    }
}

/// What this room shows besides what is typed. Without open keys nothing can be sealed, so nobody is asked for.
pub(super) fn load(state: &mut State) -> Vec<Effect> {
    if state.worry.draft.happened_at.is_empty() {
        state.worry.draft.happened_at = clock::written(state.now);
    }
    let mut effects = vec![Effect::Worry(WorryEffect::LoadOwn)];
    if state.keys_open() && state.worry.readers.is_none() {
        effects.extend(who_reads(state));
    }
    effects
}

fn leave_out(state: &mut State, person: Id) -> Vec<Effect> {
    if !state.worry.left_out.contains(&person) {
        state.worry.left_out.push(person);
    }
    who_reads(state)
}

/// Until it is known who reads what is chosen now, nobody is shown and nothing can be sent.
fn who_reads(state: &mut State) -> Vec<Effect> {
    state.worry.readers = None;
    vec![Effect::Worry(WorryEffect::WhoReads {
        kind: state.worry.kind,
        left_out: state.worry.left_out.clone(),
    })]
}

fn send(state: &mut State) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    if !state.keys_open() {
        state.notice = Some(Notice::attention("notice-keys-closed"));
        return Vec::new();
    }
    let worry = &state.worry;
    let Some(shown) = worry.readers.clone() else {
        return who_reads(state);
    };
    if worry.draft.title.trim().is_empty() {
        state.notice = Some(Notice::attention("notice-worry-about"));
        return Vec::new();
    }
    if worry.draft.title.trim().chars().count() > TITLE_MAX {
        state.notice = Some(Notice::attention("notice-worry-title-long"));
        return Vec::new();
    }
    match words_of(&worry.draft) {
        Ok(words) => {
            state.notice = None;
            vec![Effect::Worry(WorryEffect::Send {
                kind: state.worry.kind,
                left_out: state.worry.left_out.clone(),
                is_happening_now: state.worry.is_happening_now,
                words: Box::new(words),
                shown,
            })]
        }
        Err(missing) => {
            state.notice = Some(Notice::attention(missing));
            Vec::new()
        }
    }
}

pub(super) fn answered(state: &mut State, answer: WorryAnswer) -> Vec<Effect> {
    match answer {
        WorryAnswer::Readers(readers) => state.worry.readers = Some(readers),
        WorryAnswer::OtherReaders(readers) => {
            state.worry.readers = Some(readers);
            state.notice = Some(Notice::attention("notice-worry-other-readers"));
        }
        WorryAnswer::Sent(own) => {
            let mut earlier = std::mem::take(&mut state.worry.own);
            earlier.insert(0, own);
            state.worry = Worry {
                own: earlier,
                ..Worry::default()
            };
            state.notice = Some(Notice::good("notice-worry-sent"));
            return load(state);
        }
        WorryAnswer::Own(own) => state.worry.own = own,
        WorryAnswer::Opened(envelope, words) => state.worry.open = Some((envelope, words)),
    }
    Vec::new()
}
