//! The 66 numbered criteria of accessible play: each is held by a test or a rule that cites its number.

use super::source::{Source, rust};
use std::collections::BTreeSet;

/// How many there are.
const ALL: std::ops::RangeInclusive<usize> = 1..=66;

/// Where tests hold them.
const FOLDERS: [&str; 3] = ["game", "curriculum", "tests"];

/// Criteria of which a machine holds only a part, and what a person must still judge.
const A_PERSON_TOO: [(usize, &str); 7] = [
    (
        6,
        "whether a page looks calm; only its colours are measured",
    ),
    (
        20,
        "whether a word is common; only how many different ones there are is counted",
    ),
    (
        21,
        "whether a sentence means what it says; only known idioms are found",
    ),
    (
        22,
        "whether a sentence is active; only the plainest passives and doubled noes are found",
    ),
    (
        26,
        "whether advice helps; only that it is more than a ban is checked",
    ),
    (
        30,
        "whether a drawing suits an age; only which drawings are used is checked",
    ),
    (
        36,
        "how long a pupil takes; only words and presses are counted",
    ),
];

/// What our way to press must never ask for (criterion 52).
const GESTURES: [&str; 5] = [
    "Pointer<Drag",
    "DragStart",
    "DragDrop",
    "DoubleTap",
    "PinchGesture",
];

#[test]
fn every_criterion_is_cited_by_the_test_that_holds_it() {
    let mut cited = BTreeSet::new();
    for source in FOLDERS.iter().flat_map(|folder| rust(folder)) {
        cited.extend(held_by(&source));
    }
    let missing: Vec<usize> = ALL.filter(|number| !cited.contains(number)).collect();
    assert!(missing.is_empty(), "no test cites {missing:?}");
    let unknown: Vec<_> = cited
        .iter()
        .filter(|number| !ALL.contains(number))
        .collect();
    assert!(unknown.is_empty(), "there is no criterion {unknown:?}");
    let named = A_PERSON_TOO.map(|(number, _)| number);
    assert!(named.is_sorted() && named.iter().all(|number| cited.contains(number)));
}

/// Criterion 52: nothing is dragged, pinched or pressed twice in a row anywhere in the pupil app.
#[test]
fn no_page_of_the_pupil_app_listens_for_a_drag_a_pinch_or_a_double_press() {
    for source in rust("game/src") {
        let code = source.code();
        for gesture in GESTURES {
            assert!(!code.contains(gesture), "{}: {gesture}", source.path);
        }
    }
}

/// The numbers cited right above a test, at the head of a file with tests, or at the head of a rule for authors, which the
/// test of everything that ships runs.
fn held_by(source: &Source) -> BTreeSet<usize> {
    let is_rule = source.path.starts_with("curriculum/src/check/");
    let mut cited = BTreeSet::new();
    if is_rule || source.text.contains("#[test]") {
        let head = source
            .text
            .lines()
            .map_while(|line| line.strip_prefix("//!"));
        cited.extend(numbers(&head.collect::<Vec<_>>().join(" ")));
    }
    let mut above = String::new();
    for line in source.text.lines().map(str::trim) {
        if let Some(told) = line.strip_prefix("///") {
            above.push_str(told);
        } else if line == "#[test]" {
            cited.extend(numbers(&above));
        } else if !line.starts_with('#') {
            above.clear();
        }
    }
    cited
}

/// The numbers after the word: one, several, or from one to another.
fn numbers(text: &str) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let lower = text.to_lowercase();
    let cites = lower.split("criteri").skip(1);
    for cite in cites.filter_map(|rest| rest.strip_prefix("on ").or(rest.strip_prefix("a "))) {
        let mut from = None;
        for word in cite.split(' ') {
            let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
            match (digits.parse::<usize>(), word) {
                (Ok(number), _) => {
                    found.extend(from.take().unwrap_or(number)..=number);
                    if !["", ","].contains(&&word[digits.len()..]) {
                        break;
                    }
                }
                (_, "and") => {}
                (_, "to") => from = found.last().copied(),
                _ => break,
            }
        }
    }
    found
}

#[test]
fn one_several_and_a_range_of_numbers_are_understood() {
    assert_eq!(numbers("Criterion 7: words."), BTreeSet::from([7]));
    assert_eq!(
        numbers("(criteria 28 to 30)."),
        BTreeSet::from([28, 29, 30])
    );
    let several = numbers("hold (criteria 1 to 4, 7 and 8). Criterion 9");
    assert_eq!(several, BTreeSet::from([1, 2, 3, 4, 7, 8, 9]));
    let source = Source {
        path: "game/src/a.rs".to_owned(),
        text:
            "//! Criterion 1.\n/// Criterion 2.\n#[test]\nfn a() {}\n/// Criterion 3.\nfn b() {}\n"
                .to_owned(),
    };
    assert_eq!(held_by(&source), BTreeSet::from([1, 2]));
}
