//! A class's own rules: the list of a year as a whole, beside the years before.

use super::*;
use classroom::{AgeBand, ClassId, SchoolClass};

/// B-11.
#[test]
fn b11_a_class_keeps_its_rules_by_school_year_and_changes_them_as_a_whole() {
    let folder = folder();
    let learning = learning(&folder);
    let class = ClassId([40; 16]);
    learning
        .add_class(&SchoolClass {
            id: class,
            name: "5B".to_owned(),
            band: AgeBand::From9To11,
        })
        .expect("added");
    let rule = |words: &str| ("heart".to_owned(), words.to_owned());
    let set = |year, rules: &[(String, String)]| {
        learning
            .set_class_rules(class, year, rules, ([1; 16], NOW_S))
            .expect("kept");
    };
    set(2025, &[rule("We ask before we share a photo.")]);
    set(2026, &[rule("We wait."), rule("We are kind in chats.")]);
    set(2026, &[rule("We are kind in chats.")]);
    let kept = learning.class_rules(class).expect("read");
    let kept: Vec<(i32, &str)> = kept
        .iter()
        .map(|one| (one.year, one.words.as_str()))
        .collect();
    assert_eq!(
        kept,
        [
            (2026, "We are kind in chats."),
            (2025, "We ask before we share a photo.")
        ]
    );
}
