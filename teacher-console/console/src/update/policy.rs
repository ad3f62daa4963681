//! The policy and new technology: a note is typed, and stays as typed until it is kept (I-08, I-30).

use protocol::policy::NotePolicy;

use super::turn;
use crate::{
    clock,
    intent::{
        Effect,
        policy::{PolicyAnswer, PolicyEffect, PolicyIntent},
    },
    state::{
        Notice, State,
        policy::{PolicyCards, PolicyDoing},
    },
};

pub(super) fn load() -> Effect {
    Effect::Policy(PolicyEffect::Load)
}

pub(super) fn decide(state: &mut State, wish: PolicyIntent) -> Vec<Effect> {
    match wish {
        PolicyIntent::Do(doing) => {
            if state.policy.would_lose_words(doing) {
                state.notice = Some(Notice::attention("notice-words-waiting"));
                return Vec::new();
            }
            state.notice = None;
            let since = clock::day_form(state.now);
            let cards = &mut state.policy;
            *cards = PolicyCards {
                page: cards.page.take(),
                doing,
                since,
                ..PolicyCards::default()
            };
        }
        PolicyIntent::Why(why) => state.policy.why = Some(why),
        PolicyIntent::Over(is_over) => state.policy.is_over = is_over,
        PolicyIntent::Keep => return keep(state),
    }
    Vec::new()
}

fn keep(state: &mut State) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    match wanted(&state.policy) {
        Ok(note) => {
            state.notice = None;
            vec![Effect::Policy(PolicyEffect::Note(note))]
        }
        Err(Some(missing)) => {
            state.notice = Some(Notice::attention(missing));
            Vec::new()
        }
        Err(None) => Vec::new(),
    }
}

/// What is to be sent, or what is missing still.
fn wanted(cards: &PolicyCards) -> Result<NotePolicy, Option<&'static str>> {
    let doing = cards.doing.ok_or(None)?;
    let words = cards.words.trim().to_owned();
    if words.is_empty() {
        return Err(Some("notice-note-empty"));
    }
    let why = || cards.why.ok_or(Some("notice-policy-why"));
    match doing {
        PolicyDoing::Review => Ok(NotePolicy::Reviewed { why: why()?, words }),
        PolicyDoing::Sooner => Ok(NotePolicy::Sooner { why: why()?, words }),
        PolicyDoing::More(number) => Ok(NotePolicy::SeenMore {
            number,
            words,
            is_over: cards.is_over,
        }),
        PolicyDoing::Seen => {
            let name = cards.name.trim().to_owned();
            if name.is_empty() {
                return Err(Some("notice-technology-name"));
            }
            let since = clock::read_day(&cards.since).ok_or(Some("notice-note-day"))?;
            Ok(NotePolicy::Seen { name, words, since })
        }
    }
}

pub(super) fn answered(state: &mut State, answer: PolicyAnswer) -> Vec<Effect> {
    match answer {
        PolicyAnswer::Loaded(page) => state.policy.page = Some(page),
        PolicyAnswer::Kept(page) => {
            state.policy = PolicyCards {
                page: Some(page),
                ..PolicyCards::default()
            };
            state.notice = Some(Notice::good("notice-note-kept"));
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests;
