//! Both reading modes know every id, and say names and numbers where they belong.

use std::collections::BTreeSet;

use super::*;
use crate::platform::folders::Folders;

fn assets() -> std::path::PathBuf {
    Folders::find(None, None).assets
}

fn ids(language: &str) -> BTreeSet<String> {
    let folder = assets().join("words").join(language);
    FILES
        .iter()
        .map(|file| std::fs::read_to_string(folder.join(file)).unwrap())
        .flat_map(|text| ids_in(&text))
        .collect()
}

fn ids_in(text: &str) -> Vec<String> {
    text.lines()
        .filter(|line| !line.starts_with([' ', '#']))
        .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
        .collect()
}

#[test]
fn every_id_stands_in_both_reading_modes() {
    assert_eq!(ids("en-GB"), ids("en-GB-x-simple"));
}

#[test]
fn the_reading_mode_chooses_the_sentence() {
    let mut words = Words::load(&assets()).unwrap();
    let full = words.say("not-joined");
    words.read(ReadingMode::Simplified);
    assert_ne!(words.say("not-joined"), full);
}

#[test]
fn numbers_and_names_are_filled_in_without_marks_around_them() {
    let words = Words::load(&assets()).unwrap();
    assert_eq!(
        words.say_with("part", &[("number", "2"), ("of", "6")]),
        "Part 2 of 6"
    );
    assert_eq!(
        words.say_with("hello-name", &[("name", "Leo")]),
        "Hello, Leo"
    );
}

#[test]
fn simplified_sentences_have_at_most_fifteen_words() {
    let mut words = Words::load(&assets()).unwrap();
    words.read(ReadingMode::Simplified);
    for id in ids("en-GB-x-simple") {
        for sentence in words.say(&id).split(['.', '?', '!', ':']) {
            assert!(
                sentence.split_whitespace().count() <= 15,
                "{id}: {sentence}"
            );
        }
    }
}
