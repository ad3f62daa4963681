//! Interface words: every key exists in the full and in the simplified words, and every key that is used exists.

use super::source::{rust, without_tests};
use std::collections::BTreeSet;
use tests::process::root;

#[test]
fn the_pupil_apps_words_are_the_same_keys_in_full_and_simplified_language() {
    let full = keys("assets/words/en-GB/game.ftl");
    let simple = keys("assets/words/en-GB-x-simple/game.ftl");
    assert!(full.len() > 20, "only {} keys were found", full.len());
    let missing: Vec<_> = full.symmetric_difference(&simple).collect();
    assert!(missing.is_empty(), "keys of only one mode: {missing:?}");
}

#[test]
fn every_word_key_is_used_somewhere() {
    let strings: BTreeSet<String> = without_tests(rust("game/src"))
        .iter()
        .flat_map(super::source::Source::strings)
        .collect();
    // A key may be put together from a stem and an id (`feeling-` and `happy`).
    let stems: Vec<&String> = strings.iter().filter(|text| text.contains('-')).collect();
    let is_used = |key: &str| {
        strings.contains(key)
            || stems.iter().any(|stem| {
                let stem = stem.split('{').next().unwrap_or_default();
                stem.ends_with('-') && stem.len() > 2 && key.starts_with(stem)
            })
    };
    let unused: Vec<String> = keys("assets/words/en-GB/game.ftl")
        .into_iter()
        .filter(|key| !is_used(key))
        .collect();
    assert!(
        unused.is_empty(),
        "no code asks for these words: {unused:?}"
    );
}

/// The message ids of a Fluent file.
fn keys(path: &str) -> BTreeSet<String> {
    let text =
        std::fs::read_to_string(root().join(path)).unwrap_or_else(|why| panic!("{path}: {why}"));
    let ids = text
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    ids.filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned()))
        .collect()
}
