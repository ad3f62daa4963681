//! A letter to parents or carers: never automatic, never where telling adds danger, and on record before it is printed.

use protocol::field::{Field, FieldKind, Line};

use super::super::signing;
use crate::{
    intent::{
        Effect,
        letter::{LetterEffect, LetterIntent, LetterToPrint},
    },
    state::{
        Notice, State,
        incidents::{Doing, EntryWords, LetterDraft, Sent},
    },
};

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: LetterIntent) -> Vec<Effect> {
    let letter = &mut state.incidents.room.letter;
    match wish {
        LetterIntent::Begin => {
            state.incidents.doing = Some(Doing::WritingLetter);
            state.notice = None;
        }
        LetterIntent::Safe(is_safe) => letter.is_safe = Some(is_safe),
        LetterIntent::About(about) => letter.about = Some(about),
        LetterIntent::Print(letter) => return print(state, *letter),
    }
    Vec::new()
}

fn print(state: &mut State, printed: LetterToPrint) -> Vec<Effect> {
    if let Some(missing) = state.incidents.room.letter.missing() {
        state.notice = Some(Notice::attention(missing));
        return Vec::new();
    }
    let line = |name: &str, words: String| Line {
        name: name.to_owned(),
        words,
    };
    let LetterToPrint {
        letter,
        whom,
        told_by,
    } = printed;
    let why = state.incidents.room.letter.why.trim().to_owned();
    let effect = state.incidents.open.as_ref().map(|open| {
        let words = EntryWords {
            title: open.title.clone(),
            happened_at: state.now,
            facts: [letter.happened.as_str(), &letter.will_do].join("\n"),
            opinion: String::new(),
            childs_words: String::new(),
            report: None,
            field: Some(Field {
                kind: FieldKind::Told,
                lines: vec![
                    line("whom", whom),
                    line("told-by", told_by),
                    line("reason", why),
                ],
            }),
        };
        Effect::Letter(Box::new(LetterEffect {
            log: open.log,
            case: open.row.case,
            letter,
            is_practice: open.row.practice,
            words,
            expected_length: open.row.length,
        }))
    });
    let effects = signing(state, effect);
    if !effects.is_empty() {
        state.incidents.room.sent = Some(Sent::Letter);
    }
    effects
}

/// It is on record: only now is what was typed let go.
pub(in crate::update) fn on_record(state: &mut State) {
    state.incidents.room.letter = LetterDraft::default();
    if state.incidents.doing == Some(Doing::WritingLetter) {
        state.incidents.doing = None;
    }
}
