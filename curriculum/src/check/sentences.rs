//! Rule: sentences stay short: 20 words in full mode, 15 in simplified mode (criterion 18).

use crate::{Problem, check::Draft, source::WordFile, words::plain};

/// Most words in a sentence said in full.
pub(crate) const FULL_WORDS_MAX: usize = 20;
/// Most words in a sentence said simply.
pub(crate) const SIMPLE_WORDS_MAX: usize = 15;

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    check_words(
        &draft.full,
        FULL_WORDS_MAX,
        "two sentences of one idea each are easier than one.",
        problems,
    );
    check_words(
        &draft.simple,
        SIMPLE_WORDS_MAX,
        "aim for ten words; make two sentences of it.",
        problems,
    );
}

/// Reports every sentence of a file that has more words than that.
pub(crate) fn check_words(
    words: &WordFile,
    limit: usize,
    remedy: &str,
    problems: &mut Vec<Problem>,
) {
    for (key, text) in &words.texts {
        for sentence in sentences(&plain(text)) {
            let count = word_count(&sentence);
            if count > limit {
                problems.push(words.problem(
                    key,
                    format!("A sentence in \"{key}\" has {count} words; at most {limit} are easy to read: \"{sentence}\""),
                    remedy,
                ));
            }
        }
    }
}

/// Cuts a text at full stops, question marks and exclamation marks.
pub(super) fn sentences(text: &str) -> Vec<String> {
    text.split_inclusive(['.', '!', '?', '…'])
        .map(|sentence| sentence.trim().to_owned())
        .filter(|sentence| word_count(sentence) > 0)
        .collect()
}

/// The words of a text: anything between spaces that has a letter or digit.
pub(super) fn word_count(text: &str) -> usize {
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}
