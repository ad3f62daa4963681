//! The papers a school hands in say what the code does: tables made from it are current, and every test they name exists.

use super::source::{below_root, files, rust};
use std::collections::BTreeSet;
use tests::papers::{FOLDER, made_from_code};

/// Without a test a row must say why, in one of these ways.
const REASONS: [&str; 2] = ["cannot be tested, because ", "no test yet, because "];

/// A paper, the letter its rows begin with, and how many there must be.
const ROWS: &[(&str, &str, usize)] = &[
    ("threat-model.md", "P", 27),
    ("threat-model.md", "A", 15),
    ("threat-model.md", "R", 17),
    ("impact-assessment.md", "D", 16),
    ("childrens-code.md", "S", 15),
];

#[test]
fn every_field_the_server_sees_has_purpose_life_sight_and_a_row_and_the_tables_are_current() {
    for paper in made_from_code().unwrap() {
        let there = std::fs::read_to_string(&paper.path).unwrap_or_default();
        assert!(
            there == paper.text,
            "{} is not what the code says: run 'cargo xtask papers' and read what changed",
            paper.path.display()
        );
    }
}

#[test]
fn p27_every_row_of_the_papers_names_a_test_that_exists_or_says_why_there_is_none() {
    let known = tests_of_the_house();
    let mut wrong = Vec::new();
    for path in files(FOLDER, ".md") {
        let text = std::fs::read_to_string(&path).unwrap();
        let paper = below_root(&path);
        for name in named_tests(&text) {
            if !known.contains(name) {
                wrong.push(format!("{paper}: there is no test '{name}'"));
            }
        }
        for (id, watched_by) in rows(&text) {
            let says_why = REASONS.iter().any(|reason| watched_by.contains(reason));
            if !says_why && named_tests(watched_by).is_empty() {
                wrong.push(format!("{paper}: {id} names no test and does not say why"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_property_abuse_or_left_over_risk_is_forgotten() {
    for (paper, letter, count) in ROWS {
        let path = tests::process::root().join(FOLDER).join(paper);
        let text = std::fs::read_to_string(path).unwrap();
        let there: Vec<&str> = rows(&text)
            .map(|(id, _)| id)
            .filter(|id| id.starts_with(letter))
            .collect();
        let expected: Vec<String> = (1..=*count)
            .map(|number| format!("{letter}{number}"))
            .collect();
        assert_eq!(there, expected, "{paper}");
    }
}

/// The fifteen abuses of the key plan, in its order, as its tests are called.
const ABUSES: [&str; 15] = [
    "the_server_cannot_unlock",
    "nobody_slips_in_a_reader",
    "an_old_directory_is_noticed",
    "no_shadow",
    "every_subset_of_secrets",
    "a_leaver_opens_nothing_new",
    "mauled_envelopes",
    "forged_senders",
    "the_swallowing_server",
    "danger_and_nobody_there",
    "yesterdays_backup",
    "history_rewritten",
    "guessing_in_the_room",
    "the_next_pupil",
    "broken_clocks",
];

#[test]
fn every_property_and_every_abuse_is_watched_by_a_test_that_carries_its_name() {
    let path = tests::process::root().join(FOLDER).join("threat-model.md");
    let text = std::fs::read_to_string(path).unwrap();
    let mut wrong = Vec::new();
    for (id, watched_by) in rows(&text) {
        let Some((letter, number)) = id.split_at_checked(1) else {
            continue;
        };
        let number: usize = number.parse().unwrap_or(0);
        let name = match letter {
            "P" => format!("p{number:02}_"),
            "A" => ABUSES[number - 1].to_owned(),
            _ => continue,
        };
        let says_why = REASONS.iter().any(|reason| watched_by.contains(reason));
        let is_carried = named_tests(watched_by)
            .iter()
            .any(|test| test.contains(&name));
        if !says_why && !is_carried {
            wrong.push(format!("{id}: no test here is called '{name}…'"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Requirements of levels 1 and 2 in each chapter of ASVS 5.0.0 that is ours.
const ASVS: [(u32, usize); 14] = [
    (1, 27),
    (2, 11),
    (4, 10),
    (5, 9),
    (6, 35),
    (7, 18),
    (8, 7),
    (9, 7),
    (11, 14),
    (12, 9),
    (13, 13),
    (14, 9),
    (15, 13),
    (16, 16),
];

#[test]
fn every_requirement_of_asvs_is_answered_once_and_what_is_met_says_where() {
    let path = tests::process::root().join(FOLDER).join("asvs.md");
    let text = std::fs::read_to_string(path).unwrap();
    let rows: Vec<Vec<&str>> = text
        .lines()
        .filter(|line| line.starts_with("| V"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let ids: BTreeSet<&str> = rows.iter().map(|cells| cells[0]).collect();
    assert_eq!(ids.len(), rows.len(), "a requirement is answered twice");
    for (chapter, count) in ASVS {
        let begin = format!("V{chapter}.");
        let there = ids.iter().filter(|id| id.starts_with(&begin)).count();
        assert_eq!(there, count, "chapter V{chapter}");
    }
    for cells in rows {
        let [id, _, answer, why, watched_by] = cells[..] else {
            panic!("a row has not five cells: {cells:?}");
        };
        let answers = ["met", "met in part", "not met", "not ours"];
        assert!(answers.contains(&answer) && !why.is_empty(), "{id}");
        let is_shown = !named_tests(watched_by).is_empty() || files_named(watched_by);
        assert!(is_shown || !answer.starts_with("met"), "{id} shows nothing");
    }
}

/// Whether at least one file is named in backticks, and all that are named exist.
fn files_named(cell: &str) -> bool {
    let mut named = cell.split('`').skip(1).step_by(2).peekable();
    named.peek().is_some() && named.all(|file| tests::process::root().join(file).is_file())
}

#[test]
fn no_field_of_the_server_is_about_a_place_on_earth() {
    let papers = made_from_code().unwrap();
    let fields = papers.first().unwrap().text.to_lowercase();
    assert!(
        fields.contains("room of its token"),
        "the list is empty: it would prove nothing"
    );
    for word in ["latitude", "longitude", "location", "postcode", "gps"] {
        assert!(!fields.contains(word), "a field speaks of {word}");
    }
}

/// Rows of tables that begin with an id such as `P12`: the id and the last cell.
fn rows(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter_map(|line| {
        let cells: Vec<&str> = line
            .strip_prefix('|')?
            .strip_suffix('|')?
            .split('|')
            .map(str::trim)
            .collect();
        let id = cells.first()?;
        let number = id.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
        let is_id = number.len() + 1 == id.len() && number.parse::<u32>().is_ok();
        is_id.then(|| (*id, *cells.last().unwrap_or(id)))
    })
}

/// Words in backticks that are written as our tests are: whole sentences with underscores.
fn named_tests(text: &str) -> Vec<&str> {
    let quoted = text.split('`').skip(1).step_by(2);
    let is_sentence = |word: &&str| {
        word.matches('_').count() >= 2
            && word.chars().all(|letter| {
                letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_'
            })
    };
    quoted.filter(is_sentence).collect()
}

/// The names of all functions that are marked as tests.
fn tests_of_the_house() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for source in ["game", "teacher-console", "curriculum", "tests"]
        .iter()
        .flat_map(|folder| rust(folder))
    {
        names.extend(tests_in(&source.text));
    }
    names
}

fn tests_in(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut is_test = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("#[") {
            is_test |= line.starts_with("#[test]") || line.starts_with("#[tokio::test");
        } else if let Some((_, rest)) = line.split_once("fn ").filter(|_| is_test) {
            names.push(rest.split(['(', '<']).next().unwrap_or(rest).to_owned());
            is_test = false;
        } else if !line.starts_with("//") {
            is_test = false;
        }
    }
    names
}

#[test]
fn a_row_without_a_test_and_a_name_without_a_function_are_seen() {
    let text = "| P1 | words | `a_test_that_is` |\n| P2 | words | hope |\n| name | not | a row |\n";
    assert_eq!(
        rows(text).collect::<Vec<_>>(),
        [("P1", "`a_test_that_is`"), ("P2", "hope")]
    );
    assert_eq!(
        named_tests("`a_test_that_is`, `src/a_b_c.rs`, `one_two`"),
        ["a_test_that_is"]
    );
    let code =
        "#[test]\nfn one() {}\n#[tokio::test(flavor = \"x\")]\nasync fn two() {}\nfn three() {}\n";
    assert_eq!(tests_in(code), ["one", "two"]);
}
