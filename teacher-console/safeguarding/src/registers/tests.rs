//! The shipped registers hold what the policies ask for, and each mistake in a school's own file is named.

use std::collections::BTreeSet;

use super::*;

fn shipped() -> RegisterKinds {
    let (kinds, problems) = RegisterKinds::read(None);
    assert_eq!(problems, Vec::new());
    kinds
}

/// I-14 to I-22, I-24, I-31 to I-34, K-01 to K-20, and rows of B, D and J: each has a kind, and a kind stands for something.
#[test]
fn every_register_the_policies_ask_for_is_shipped() {
    let kinds = shipped();
    assert!(kinds.all().iter().all(|kind| !kind.rows.is_empty()));
    let rows: BTreeSet<_> = kinds.all().iter().flat_map(|kind| &kind.rows).collect();
    for row in [
        "I-09", "I-14", "I-15", "I-16", "I-17", "I-18", "I-19", "I-20", "I-21", "I-22", "I-24",
        "I-29", "I-31", "I-32", "I-33", "I-34", "K-01", "K-02", "K-03", "K-04", "K-05", "K-06",
        "K-07", "K-08", "K-10", "K-11", "K-12", "K-13", "K-14", "K-15", "K-16", "K-17", "K-18",
        "K-19", "K-20", "B-12", "D-07", "D-09", "D-10", "J-04", "J-05", "J-10", "J-12", "J-19",
        "K-09", "L-18", "L-20", "L-21", "L-44",
    ] {
        assert!(rows.contains(&row.to_owned()), "{row}");
    }
}

/// I-35.
#[test]
fn i35_the_audit_has_twenty_seven_items_and_what_they_ask_is_there() {
    let (items, kinds) = (audit_items(), shipped());
    assert_eq!(items.len(), 27);
    assert_eq!(items.iter().filter(|item| item.is_fact).count(), 9);
    assert!(kinds.kind(ACTION).is_some());
    for item in items {
        assert!(!item.words.is_empty() && item.gap.chars().count() <= 60);
        for source in &item.known {
            let kind = match source {
                AuditSource::Record(kind) | AuditSource::DayOf(kind) => kinds.kind(kind).is_some(),
                AuditSource::Ticked(kind, tick) | AuditSource::DayTicked(kind, tick) => kinds
                    .kind(kind)
                    .is_some_and(|kind| kind.ticks.iter().any(|one| one.id == *tick)),
                AuditSource::Duty(role) => Role::from_name(role).is_some(),
                _ => true,
            };
            assert!(kind, "{}: {source:?}", item.id);
            let is_words = matches!(source, AuditSource::Record(_) | AuditSource::Ticked(..));
            let asks_when = item.words.starts_with("When");
            assert!(!(asks_when && is_words), "{} asks for a day", item.id);
        }
    }
}

/// K-01, K-02.
#[test]
fn k01_an_induction_is_closed_only_when_everything_is_ticked() {
    let kinds = shipped();
    let induction = kinds.kind("induction").unwrap();
    let all: Vec<String> = induction.ticks.iter().map(|tick| tick.id.clone()).collect();
    assert_eq!(induction.missing(&all), Vec::<&str>::new());
    assert_eq!(induction.missing(&all[1..]).len(), 1);
    let training = kinds.kind("training").unwrap();
    assert_eq!(training.missing(&[]), Vec::<&str>::new(), "it has no gate");
    let typed = vec!["reporting".to_owned(), "no such thing".to_owned()];
    assert_eq!(induction.known_ticks(&typed), ["reporting"]);
}

#[test]
fn a_school_adds_a_kind_and_replaces_another() {
    let own = SHIPPED_REGISTERS
        .text
        .replace("\"Learning walk or pupil voice\"", "\"Our walk\"")
        .replace("id: \"links\"", "id: \"breakfast-club\"");
    let (kinds, problems) = RegisterKinds::read(Some(("registers.ron", &own)));
    assert_eq!(problems, Vec::new());
    assert_eq!(kinds.kind("learning-walk").unwrap().title, "Our walk");
    assert!(kinds.kind("breakfast-club").is_some() && kinds.kind("links").is_some());
    assert_eq!(kinds.all().len(), shipped().all().len() + 1);
}

const SOUND: &str = r#"(kinds: [(id: "walk", group: "checks", again: Once, gate: true, title: "Walk", about: "Where",
    words: "What", outcome: "Seen", keepers: ["teacher"], ticks: [("one", "First"), ("two", "Second")])])"#;

#[test]
fn every_mistake_of_a_file_edited_by_hand_is_named_with_its_remedy_and_the_shipped_kinds_count() {
    let (kinds, problems) = RegisterKinds::read(Some(("registers.ron", SOUND)));
    assert_eq!((kinds.kind("walk").is_some(), problems), (true, Vec::new()));
    let twice = "(id: \"walk\", group: \"checks\", again: Once, title: \"Walk\", about: \"Where\", words: \"What\", outcome: \"Seen\", ticks: [])])";
    let long = "x".repeat(81);
    for (from, to, wrong) in [
        ("(kinds", "kinds", "cannot be read"),
        ("outcome: \"Seen\", ", "", "cannot be read"),
        ("again: Once", "again: EachDay", "cannot be read"),
        ("gate: true", "gates: true", "cannot be read"),
        ("\"walk\"", "\"The walk\"", "is no id"),
        ("\"one\"", "\"\"", "is no id"),
        ("\"checks\"", "\"cheques\"", "no group 'cheques'"),
        ("\"Walk\"", "\" \"", "title is empty"),
        ("\"Where\"", &format!("\"{long}\""), "has 81 characters"),
        ("\"First\"", "\"\"", "tick is empty"),
        ("\"two\"", "\"one\"", "ticked twice"),
        ("gate: true", "ends: Some(\"soon\")", "`ends` names 'soon'"),
        ("\"teacher\"", "\"caretaker\"", "no duty 'caretaker'"),
        (
            "[(\"one\", \"First\"), (\"two\", \"Second\")]",
            "[]",
            "nothing to tick",
        ),
        ("])])", &format!("]), {twice}"), "stands twice"),
    ] {
        let text = SOUND.replacen(from, to, 1);
        assert_ne!(text, SOUND, "{from}");
        let (kinds, problems) = RegisterKinds::read(Some(("registers.ron", &text)));
        let found = problems.iter().find(|one| one.wrong.contains(wrong));
        let found = found.unwrap_or_else(|| panic!("{to}: {problems:?}"));
        assert!(found.place.starts_with("registers.ron") && !found.remedy.is_empty());
        assert_eq!(kinds.all().len(), shipped().all().len(), "{to}");
    }
    let (_, problems) = RegisterKinds::read(Some(("registers.ron", "(kinds: [])")));
    assert!(problems[0].wrong.contains("no register"), "{problems:?}");
}

/// I-16, I-20.
#[test]
fn what_comes_round_is_due_again_after_a_term_or_a_year() {
    assert_eq!(Again::Once.after(0), None);
    assert_eq!(Again::EachTerm.after(0), Some(122 * DAY_S));
    assert_eq!(Again::EachYear.after(DAY_S), Some(366 * DAY_S));
}
