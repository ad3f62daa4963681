//! Rule: simplified words call the same thing by the same word all through a scenario (criterion 23).
//!
//! Each list holds words that authors mix for one thing. Words with two meanings are left out, so the rule
//! stays silent where it could be wrong.

use std::collections::BTreeMap;

use crate::{Problem, check::Draft, words::plain};

/// Words for one thing; a scenario uses one of each list.
const SAME: [&[&str]; 12] = [
    &["adult", "grown-up", "grownup"],
    &["photo", "photograph", "pic", "snap"],
    &["phone", "mobile", "smartphone"],
    &["app", "application"],
    &["mum", "mummy", "mother"],
    &["dad", "daddy", "father"],
    &["angry", "cross", "mad", "furious"],
    &["scared", "frightened", "afraid"],
    &["tummy", "stomach", "belly"],
    &["email", "e-mail"],
    &["film", "clip"],
    &["begin", "start"],
];

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    let mut found: BTreeMap<&str, &str> = BTreeMap::new();
    let texts: Vec<(&str, Vec<String>)> = draft
        .simple
        .texts
        .iter()
        .map(|(key, text)| (key.as_str(), words_of(&plain(text))))
        .collect();
    for group in SAME {
        found.clear();
        for (key, words) in &texts {
            for word in group.iter().filter(|word| has(words, word)) {
                found.entry(word).or_insert(key);
            }
        }
        let mut used = found.iter();
        if let (Some((first, _)), Some((second, key))) = (used.next(), used.next()) {
            problems.push(draft.simple.problem(
                key,
                format!(
                    "\"{second}\" in \"{key}\" is called \"{first}\" elsewhere in these words."
                ),
                "choose one of the two and keep to it in the whole file.",
            ));
        }
    }
}

/// True when the word stands there, alone or with an s.
fn has(words: &[String], word: &str) -> bool {
    words
        .iter()
        .any(|held| held == word || held.strip_suffix('s') == Some(word))
}

fn words_of(text: &str) -> Vec<String> {
    text.split(|sign: char| !sign.is_alphanumeric() && sign != '-')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}
