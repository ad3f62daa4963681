//! What leaves the console: no name in a statement, no formula in a table, and the file the outside validator reads.

use protocol::classroom::PupilProgress;

use super::*;

fn run(scenario: &str, is_checked: bool) -> RunRow {
    RunRow {
        scenario: scenario.to_owned(),
        topic: "free-gems".to_owned(),
        outcome: "told-an-adult".to_owned(),
        facts: json!({
            "scenario": scenario, "topic": "free-gems", "band": "9-11", "kind": "risky",
            "stopped": true, "signs_hit": ["hurry"], "signs_missed": ["gift", "secret"],
            "safe_feared": [], "safe_trusted": ["plays-well"], "first_choices": [],
            "misconceptions": ["free-means-free"], "outcome": "told-an-adult",
            "telling_rehearsed": true, "seconds": 75,
        }),
        seconds: 75,
        happened_at: 1_763_726_400,
        is_checked,
    }
}

fn class() -> ClassProgress {
    ClassProgress {
        pupils: vec![
            PupilProgress {
                pupil: Id([7; 16]),
                name: "=Zofia \"Zo\", 4B".to_owned(),
                runs: vec![run("free-coins", true), run("a-golden-sword", false)],
            },
            PupilProgress {
                pupil: Id([9; 16]),
                name: "Amara".to_owned(),
                runs: vec![RunRow {
                    facts: json!("from a later version"),
                    ..run("free-coins", true)
                }],
            },
        ],
        ..ClassProgress::default()
    }
}

#[test]
fn a_table_has_a_line_for_each_run_and_no_formula() {
    let csv = as_csv(&class(), &Titles::default());
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(lines.len(), 5, "a head, three runs, and the end");
    assert_eq!(
        lines[1],
        "\"'=Zofia \"\"Zo\"\", 4B\",\"free-coins\",\"free-gems\",\"2025-11-21T12:00:00Z\",\"75\",\"1\",\"2\",\"0\",\"1\",\"yes\",\"yes\""
    );
    assert!(lines[3].ends_with("\"75\",\"\",\"\",\"\",\"\",\"\",\"yes\""));
}

#[test]
fn a_statement_names_nobody_and_the_same_run_is_the_same_statement() {
    let statements = as_xapi(&class(), &Titles::default(), XapiEdition::One);
    assert_eq!(statements.len(), 2, "one run was not checked");
    assert_eq!(
        statements,
        as_xapi(&class(), &Titles::default(), XapiEdition::One)
    );
    assert_ne!(statements[0]["id"], statements[1]["id"]);
    let text = serde_json::to_string(&statements).unwrap();
    for name in ["Zofia", "Amara", "mbox", "score", "@"] {
        assert!(!text.contains(name), "{name}");
    }
}

/// `tests/xapi/` has an outside validator read this file; it is written anew where `UPDATE_XAPI` is set.
#[test]
fn the_statements_are_those_the_outside_validator_reads() {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/xapi/statements.json"
    );
    let now =
        serde_json::to_string_pretty(&as_xapi(&class(), &Titles::default(), XapiEdition::One))
            .unwrap();
    if std::env::var_os("UPDATE_XAPI").is_some() {
        std::fs::write(file, format!("{now}\n")).unwrap();
    }
    let kept = std::fs::read_to_string(file).unwrap();
    assert_eq!(kept.trim_end(), now);
}

/// IEEE 9274.1.1: what is said in a statement has the same form in both editions, and each says which it is.
#[test]
fn both_editions_say_the_same_of_every_run() {
    let [one, two] = [XapiEdition::One, XapiEdition::Two]
        .map(|edition| as_xapi(&class(), &Titles::default(), edition));
    assert_eq!(one.len(), two.len());
    for (mut one, mut two) in one.into_iter().zip(two) {
        assert_eq!(
            (&one["version"], &two["version"]),
            (&json!("1.0.3"), &json!("2.0.0"))
        );
        (one["version"], two["version"]) = (Value::Null, Value::Null);
        assert_eq!(one, two);
    }
}
