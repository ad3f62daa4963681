//! Rule: words that could show how to do harm stand only where the author gave a reason (R15, C-03).
//!
//! Some pupils act out what they read, so no scenario names a means, an amount or a place to get one. The
//! list finds words that need a second look; whoever keeps one writes in `reviewed_words` why it is safe.
//! It cannot judge what is meant: a reader still must.

use crate::{Problem, check::Draft, source::WordFile, words::bare};

/// Words that need a second look, as they stand in a sentence.
const MARKERS: [&str; 36] = [
    "alcohol",
    "blade",
    "bleach",
    "blood",
    "bomb",
    "burn",
    "choke",
    "cigarette",
    "cut",
    "cutting",
    "diet",
    "dose",
    "drown",
    "drug",
    "drugs",
    "gun",
    "hurt myself",
    "hurt herself",
    "hurt himself",
    "hurt themselves",
    "kill",
    "knife",
    "knives",
    "medicine",
    "naked",
    "nude",
    "nudes",
    "overdose",
    "pills",
    "poison",
    "rope",
    "starve",
    "strangle",
    "suicide",
    "vape",
    "weapon",
];

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    for words in [&draft.full, &draft.simple] {
        check_words(draft, words, problems);
    }
    for (word, reason) in draft.shape.reviewed_words.iter() {
        if reason.trim().is_empty() || !MARKERS.contains(&word.as_str()) {
            problems.push(draft.problem(
                word,
                format!("\"{word}\" in `reviewed_words` has no reason, or needs none."),
                "write a sentence that says why the word is safe here, or take the line out.",
            ));
        }
    }
}

fn check_words(draft: &Draft, words: &WordFile, problems: &mut Vec<Problem>) {
    for (key, text) in &words.texts {
        let text = bare(text);
        for marker in MARKERS
            .iter()
            .filter(|marker| text.contains(&format!(" {marker} ")))
        {
            let is_reviewed = draft
                .shape
                .reviewed_words
                .iter()
                .any(|(word, _)| word == marker);
            if !is_reviewed {
                problems.push(words.problem(
                    key,
                    format!("\"{marker}\" in \"{key}\" could be imitated, or frighten."),
                    "say it another way; or, if it is harmless here, add `reviewed_words: \
                     {\"the word\": \"why it is safe\"}` to scenario.ron.",
                ));
            }
        }
    }
}
