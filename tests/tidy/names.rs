//! No drawers full of odds and ends, and no abbreviation that means two things.

use super::source::{Source, rust};

/// `Helpers` is a word of ours (adults a child can tell), but no file may be called so.
const DRAWERS: &[&str] = &["util", "utils", "common", "manager"];
const DRAWERS_OF_FILES: &[&str] = &["helper", "helpers"];
const DEFINES: &[&str] = &[
    "mod", "fn", "struct", "enum", "trait", "type", "const", "static", "let",
];

#[test]
fn no_name_is_a_drawer_for_odds_and_ends() {
    for source in all() {
        let file = source
            .path
            .trim_end_matches("/mod.rs")
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .trim_end_matches(".rs");
        let last = parts(file).pop().unwrap_or_default();
        assert!(
            !DRAWERS_OF_FILES.contains(&last.as_str()),
            "{}: say what it does",
            source.path
        );
        for name in defined(&source.code()).into_iter().chain([file.to_owned()]) {
            let drawer = parts(&name)
                .pop()
                .filter(|last| DRAWERS.contains(&last.as_str()));
            assert_eq!(
                drawer, None,
                "{} defines '{name}': say what it does",
                source.path
            );
        }
    }
}

#[test]
fn the_safeguarding_lead_is_spelt_out_in_code() {
    for source in all() {
        let abbreviated = identifiers(&source.code())
            .find(|name| parts(name).contains(&"dsl".to_owned()))
            .map(str::to_owned);
        assert_eq!(
            abbreviated, None,
            "{}: DSL means two things; write designated_safeguarding_lead",
            source.path
        );
    }
}

fn all() -> Vec<Source> {
    ["game", "teacher-console", "curriculum", "tests"]
        .iter()
        .flat_map(|folder| rust(folder))
        .collect()
}

fn identifiers(code: &str) -> impl Iterator<Item = &str> {
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .filter(|word| !word.is_empty())
}

fn defined(code: &str) -> Vec<String> {
    let words: Vec<&str> = identifiers(code).collect();
    words
        .windows(2)
        .filter(|pair| DEFINES.contains(&pair[0]))
        .map(|pair| pair[1].to_owned())
        .collect()
}

/// `OutboxManager` and `outbox_manager` are both `outbox` and `manager`.
fn parts(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for letter in name.chars() {
        if letter == '_'
            || letter.is_uppercase() && !parts.last().unwrap().chars().all(char::is_uppercase)
        {
            parts.push(String::new());
        }
        if letter != '_' {
            parts.last_mut().unwrap().push(letter);
        }
    }
    parts.into_iter().map(|part| part.to_lowercase()).collect()
}

#[test]
fn names_are_cut_where_a_reader_cuts_them() {
    assert!(parts("OutboxManager").contains(&"manager".to_owned()));
    assert!(parts("row_helpers").contains(&"helpers".to_owned()));
    assert!(
        parts("Dsl").contains(&"dsl".to_owned())
            && parts("is_dsl_here").contains(&"dsl".to_owned())
    );
    assert!(!parts("commonly_seen").contains(&"common".to_owned()));
}
