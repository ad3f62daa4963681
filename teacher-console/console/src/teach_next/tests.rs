//! A small class whose map, ideas and boosters can be counted by hand.

use curriculum::{Library, learning::Played};
use protocol::bytes::Id;

use super::*;
use crate::titles::Titles;

fn titles() -> Titles {
    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/../../curriculum/content");
    Titles::load(std::path::Path::new(content))
}

/// A run of a scenario of the library, with so many signs missed and safe ones feared.
fn run(library: &Library, scenario: &str, day: u32, missed: &[&str], ideas: &[&str]) -> Played {
    let id = ScenarioId::new(scenario).unwrap();
    let known = library.scenario(&id).unwrap();
    let facts = serde_json::json!({
        "scenario": scenario, "topic": known.topic(), "band": known.band(), "kind": known.kind(),
        "stopped": true, "signs_hit": ["one"], "signs_missed": missed, "safe_feared": ["fine"],
        "safe_trusted": [], "first_choices": [], "misconceptions": ideas, "outcome": null,
        "telling_rehearsed": missed.is_empty(), "seconds": 60,
    });
    Played {
        day,
        facts: serde_json::from_value(facts).unwrap(),
    }
}

fn class(pupils: Vec<(&str, Vec<Played>)>) -> Progress {
    Progress {
        pupils: pupils
            .into_iter()
            .map(|(name, played)| PupilRow {
                pupil: Id([1; 16]),
                name: name.to_owned(),
                cells: Vec::new(),
                played,
            })
            .collect(),
        ..Progress::default()
    }
}

fn a_scenario(library: &Library) -> String {
    let mut all = library.scenarios();
    all.next().unwrap().id().to_string()
}

#[test]
fn the_map_keeps_the_register_and_takes_the_newest_run() {
    let titles = titles();
    let library = titles.library();
    let scenario = a_scenario(library);
    let class = class(vec![
        (
            "Zofia",
            vec![
                run(library, &scenario, 1, &["two", "three"], &[]),
                run(library, &scenario, 2, &[], &[]),
            ],
        ),
        ("Amara", Vec::new()),
    ]);
    let next = teach_next(&class, library, 2);
    assert_eq!(next.topics.len(), 1);
    assert_eq!(next.rows[0].name, "Zofia");
    let cell = next.rows[0].cells[0].unwrap();
    assert_eq!((cell.scenarios, cell.telling), (1, 1));
    assert_eq!((cell.signs.hits, cell.signs.misses), (1, 0));
    assert_eq!(cell.signs.false_alarms, 1);
    assert_eq!(next.rows[1].cells, [None]);
    assert_eq!(next.pupils_played, 1);
}

#[test]
fn a_wrong_idea_comes_with_whom_it_concerns_and_five_minutes_against_it() {
    let titles = titles();
    let library = titles.library();
    let scenario = a_scenario(library);
    let with = |ideas: &[&str]| vec![run(library, &scenario, 1, &[], ideas)];
    let class = class(vec![
        ("Zofia", with(&["it-was-a-joke"])),
        ("Amara", with(&["free-means-free"])),
        ("Ben", with(&["free-means-free", "free-means-free"])),
    ]);
    let next = teach_next(&class, library, 1);
    let names: Vec<_> = next.ideas.iter().map(|idea| &idea.pupils).collect();
    assert_eq!(names, [&vec!["Amara", "Ben"], &vec!["Zofia"]]);
    assert!(next.ideas.iter().all(|idea| !idea.activity.is_empty()));
    assert_eq!(next.ideas[0].name, "If it says free, it costs nothing.");
}

#[test]
fn a_topic_is_due_two_days_after_it_was_played_and_not_before() {
    let titles = titles();
    let library = titles.library();
    let scenario = a_scenario(library);
    let class = class(vec![("Zofia", vec![run(library, &scenario, 10, &[], &[])])]);
    assert!(teach_next(&class, library, 11).due.is_empty());
    let due = teach_next(&class, library, 12).due;
    assert_eq!(due.len(), 1);
    assert_eq!(due[0].pupils, ["Zofia"]);
}

#[test]
fn few_pupils_are_marked_as_too_few_to_say() {
    let titles = titles();
    let library = titles.library();
    let scenario = a_scenario(library);
    let one = |name| (name, vec![run(library, &scenario, 1, &["two"], &[])]);
    let next = teach_next(&class(vec![one("Zofia"), one("Amara")]), library, 1);
    let met = next.skills.iter().find(|share| share.pupils > 0).unwrap();
    assert!(met.noticed.unwrap().is_from_few);
    assert!((met.noticed.unwrap().value - 0.5).abs() < 1e-9);
    let other = next.skills.iter().find(|share| share.pupils == 0).unwrap();
    assert!(other.noticed.is_none());
}

#[test]
fn the_first_time_stands_beside_the_latest_and_each_pupil_counts_once() {
    let titles = titles();
    let library = titles.library();
    let scenario = a_scenario(library);
    let twice = |name| {
        let first = run(library, &scenario, 1, &["two", "three"], &[]);
        // On the same day nothing can have been learned and kept.
        let again = run(library, &scenario, 1, &["two"], &[]);
        let later = run(library, &scenario, 9, &[], &[]);
        (name, vec![first, again, later])
    };
    let once = |name| (name, vec![run(library, &scenario, 1, &[], &[])]);
    let of = |pupils: Vec<_>, what| {
        let next = teach_next(&class(pupils), library, 9);
        let mut compared = next.compared.into_iter();
        compared.find(|one| one.what == what).unwrap().found
    };
    let pupils = || vec![twice("Zofia"), twice("Amara"), once("Ben")];
    let noticed = of(pupils(), Measured::Noticed).unwrap();
    assert_eq!(noticed.change.pupils, 2);
    assert!(noticed.change.is_from_few);
    assert!((noticed.before.value - 1.0 / 3.0).abs() < 1e-9);
    assert!((noticed.after.value - 1.0).abs() < 1e-9);
    let feared = of(pupils(), Measured::Feared).unwrap();
    assert!(feared.change.value.abs() < 1e-9 && !feared.is_more_than_chance());
    assert_eq!(of(vec![once("Ben")], Measured::Noticed), None);
    let many = (0..10).map(|_| twice("Zofia")).collect();
    let noticed = of(many, Measured::Noticed).unwrap();
    assert!(!noticed.change.is_from_few && noticed.is_more_than_chance());
}
