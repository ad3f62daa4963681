//! Rule: phrases that can be tapped are marked soundly, alike in both modes, and fit the kind of scenario.

use std::collections::BTreeSet;

use crate::{
    Kind, Problem, SignMeaning,
    check::Draft,
    source::WordFile,
    steps::Step,
    words::{message_keys, phrases},
};

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    let mut marked = BTreeSet::new();
    for (id, step) in draft.shape.steps.iter() {
        let Step::Messages(messages) = step else {
            continue;
        };
        for key in messages
            .messages
            .iter()
            .flat_map(|(message, shape)| message_keys(id, message, shape))
        {
            let [full, simple] =
                [&draft.full, &draft.simple].map(|words| signs_in(draft, words, &key, problems));
            if full != simple {
                problems.push(draft.simple.problem(
                    &key,
                    format!(
                        "\"{key}\" marks other phrases in full words than in simplified words."
                    ),
                    "mark the same signs in both files, in the same order.",
                ));
            }
            marked.extend(full);
        }
    }
    for words in [&draft.full, &draft.simple] {
        check_no_stray_marks(draft, words, problems);
    }
    check_signs(draft, &marked, problems);
}

fn signs_in(
    draft: &Draft,
    words: &WordFile,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Vec<String> {
    let Some(text) = words.texts.get(key) else {
        return Vec::new();
    };
    let cut = phrases(text);
    let is_broken = cut
        .iter()
        .any(|phrase| phrase.words.contains("[[") || phrase.words.contains("]]"));
    if is_broken {
        problems.push(words.problem(
            key,
            format!("A mark in \"{key}\" is not closed, or has no upright stroke."),
            "write `[[name-of-the-sign|the phrase]]`.",
        ));
    }
    let signs: Vec<String> = cut.into_iter().filter_map(|phrase| phrase.sign).collect();
    for sign in &signs {
        if !draft.shape.signs.keys().any(|known| known.as_str() == sign) {
            problems.push(words.problem(
                key,
                format!("\"{key}\" marks a sign that is not there: \"{sign}\"."),
                "use a name from `signs` in scenario.ron.",
            ));
        }
    }
    signs
}

fn check_no_stray_marks(draft: &Draft, words: &WordFile, problems: &mut Vec<Problem>) {
    let message_keys: BTreeSet<String> = draft
        .shape
        .steps
        .iter()
        .filter_map(|(id, step)| match step {
            Step::Messages(messages) => Some(
                messages
                    .messages
                    .iter()
                    .flat_map(move |(message, shape)| message_keys(id, message, shape)),
            ),
            _ => None,
        })
        .flatten()
        .collect();
    for (key, text) in words
        .texts
        .iter()
        .filter(|(key, _)| !message_keys.contains(*key))
    {
        if text.contains("[[") {
            problems.push(words.problem(
                key,
                format!("\"{key}\" is not a message, so nothing in it can be tapped."),
                "take the double brackets out.",
            ));
        }
    }
}

fn check_signs(draft: &Draft, marked: &BTreeSet<String>, problems: &mut Vec<Problem>) {
    for (id, sign) in draft.shape.signs.iter() {
        if !marked.contains(id.as_str()) {
            problems.push(draft.problem(
                id.as_str(),
                format!("No message shows the sign \"{id}\"."),
                "mark its phrase in a message, or take the sign out.",
            ));
        }
        if draft.shape.kind == Kind::Safe && sign.is == SignMeaning::Warning {
            problems.push(draft.problem(
                id.as_str(),
                format!("The scenario is safe, but \"{id}\" is a warning."),
                "write `is: fine` and say in the words why it is fine.",
            ));
        }
    }
    let warnings = draft
        .shape
        .signs
        .values()
        .filter(|sign| sign.is == SignMeaning::Warning)
        .count();
    if draft.shape.kind == Kind::Risky && warnings == 0 {
        problems.push(draft.shape_file.problem(
            "signs",
            "The scenario is risky but has no warning sign.".to_owned(),
            "add a sign with `is: warning`.",
        ));
    }
    if draft.shape.signs.is_empty() {
        problems.push(draft.shape_file.problem(
            "signs",
            "There is no phrase to think about.".to_owned(),
            "add a sign; in a safe scenario one that looks odd and is fine.",
        ));
    }
}
