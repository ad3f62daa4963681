//! Rule: below a message, simplified words say in one short sentence what its writer wants with it (C-07).
//!
//! Some pupils do not read intentions off a message. The sentence names the wish that the words hold and
//! never what to think of it: a risky scenario and its safe twin read the same way (R2).

use crate::{
    ItemKind, MessageId, Problem, Relation, StepId,
    check::{
        Draft,
        sentences::{sentences, word_count},
    },
    steps::{Messages, Step},
    words::bare,
};

/// Most words of such a sentence: it stands beside the message on one screen.
const WORDS_MAX: usize = 8;

/// Words that say what to think of a wish, which is for the pupil to find out.
const JUDGEMENTS: [&str; 12] = [
    "cheat",
    "danger",
    "dangerous",
    "honest",
    "lie",
    "lies",
    "lying",
    "pretend",
    "pretends",
    "safe",
    "trick",
    "tricks",
];

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    for (id, step) in draft.shape.steps.iter() {
        let Step::Messages(messages) = step else {
            continue;
        };
        for key in of_people(draft, messages).map(|message| key(id, message)) {
            if let Some(text) = draft.simple.texts.get(&key) {
                check_sentence(draft, &key, text, problems);
            }
        }
    }
}

fn check_sentence(draft: &Draft, key: &str, text: &str, problems: &mut Vec<Problem>) {
    if word_count(text) > WORDS_MAX || sentences(text).len() > 1 {
        problems.push(draft.simple.problem(
            key,
            format!("\"{key}\" is longer than one sentence of {WORDS_MAX} words."),
            "say only what the writer wants with this message: \"Callum wants the pictures.\"",
        ));
    }
    let said = bare(text);
    for judged in JUDGEMENTS
        .iter()
        .filter(|word| said.contains(&format!(" {word} ")))
    {
        problems.push(draft.simple.problem(
            key,
            format!("\"{judged}\" in \"{key}\" says what to think of the message."),
            "say what the writer wants, word for word; the pupil finds out what it is.",
        ));
    }
}

/// The messages that a person wrote, other than the pupil in the story.
pub(super) fn of_people<'m>(
    draft: &'m Draft,
    messages: &'m Messages,
) -> impl Iterator<Item = &'m MessageId> {
    let is_person = |cast: &crate::CastId| {
        let member = draft.shape.cast.get(cast);
        member.is_some_and(|member| !matches!(member.relation, Relation::Hero | Relation::Machine))
    };
    messages
        .messages
        .iter()
        .filter(move |(_, message)| {
            message.kind != ItemKind::Notice
                && message.from != draft.shape.hero
                && is_person(&message.from)
        })
        .map(|(id, _)| id)
}

/// The name of the words.
pub(super) fn key(step: &StepId, message: &MessageId) -> String {
    format!("{step}.{message}-wants")
}
