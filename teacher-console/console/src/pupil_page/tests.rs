//! One pupil, counted by hand; what was left out is suggested nowhere.

use curriculum::{Mastery, Run, learning::Played};
use protocol::bytes::Id;

use super::*;
use crate::{school_folders::beside_us, titles::Titles};

const BAND: AgeBand = AgeBand::From9To11;
const TODAY: u32 = 20_000;

fn titles() -> Titles {
    Titles::load(&beside_us("curriculum/content"))
}

/// A run along the author's way to the best end.
fn well(library: &Library, scenario: &str, day: u32) -> Played {
    let scenario = library
        .scenario(&ScenarioId::new(scenario).unwrap())
        .unwrap();
    let mut ways = scenario.walkthroughs().values();
    let way = ways.find(|way| {
        let outcome = scenario.outcomes().get(&way.reaches).unwrap();
        outcome.mastery == Mastery::Secure
    });
    let run = Run::replay(scenario.clone(), &way.unwrap().acts).unwrap();
    let facts = run.facts();
    Played { day, facts }
}

fn row(played: Vec<Played>) -> PupilRow {
    PupilRow {
        pupil: Id([1; 16]),
        name: "Amara".to_owned(),
        cells: Vec::new(),
        played,
    }
}

fn page(library: &Library, row: &PupilRow, left_out: &[NotToMeet], today: u32) -> PupilPage {
    pupil_page(row, &[], library, Some(BAND), left_out, today)
}

#[test]
fn a_pupil_who_has_played_nothing_is_offered_something_new() {
    let titles = titles();
    let page = page(titles.library(), &row(Vec::new()), &[], TODAY);
    assert!(page.practised.is_empty() && page.due.is_empty() && page.new_places.is_empty());
    assert_eq!(page.next.len(), NEXT_MAX);
    assert!(page.next.iter().all(|one| one.why == learning::Why::New));
}

#[test]
fn each_scenario_stands_once_with_its_newest_day_and_what_is_due_is_said() {
    let titles = titles();
    let library = titles.library();
    let pupil = row(vec![
        well(library, "the-boat-painter", TODAY - 10),
        well(library, "a-fox-in-the-crew", TODAY - 10),
        well(library, "the-boat-painter", TODAY - 9),
    ]);
    let page = page(library, &pupil, &[], TODAY - 3);
    let [topic] = page.practised.as_slice() else {
        panic!("one topic");
    };
    let days: Vec<u32> = topic.scenarios.iter().map(|(_, day)| *day).collect();
    assert_eq!(days, [TODAY - 10, TODAY - 9]);
    assert_eq!(topic.cell.scenarios, 2);
    // Risky on two days and safe on one: secure, so nothing is due and a new place is next.
    assert!(page.due.is_empty());
    assert_eq!(page.next[0].why, learning::Why::Transfer);
}

#[test]
fn only_the_first_time_in_a_new_place_counts() {
    let titles = titles();
    let library = titles.library();
    let unseen = library.scenarios().find(|one| one.variant_of().is_some());
    let unseen = unseen.unwrap().id().to_string();
    let pupil = row(vec![
        well(library, &unseen, TODAY - 2),
        well(library, &unseen, TODAY),
    ]);
    let page = page(library, &pupil, &[], TODAY);
    assert_eq!(page.new_places.len(), 1);
    assert!(page.new_places[0].went_well);
    assert_eq!(page.new_places[0].later, None);
}

/// R13: what is left of it after six to eight weeks is said beside the first time.
#[test]
fn r13_the_follow_up_stands_beside_the_first_time() {
    let titles = titles();
    let library = titles.library();
    let unseen = library.scenarios().find(|one| one.variant_of().is_some());
    let unseen = unseen.unwrap().id().to_string();
    let pupil = row(vec![
        well(library, &unseen, TODAY - 50),
        well(library, &unseen, TODAY),
    ]);
    let page = page(library, &pupil, &[], TODAY);
    assert_eq!(page.new_places.len(), 1);
    assert_eq!(page.new_places[0].later, Some(true));
}

/// C-14, B-36.
#[test]
fn c14_what_is_left_out_is_suggested_nowhere_and_every_topic_stands_in_one_strand() {
    let titles = titles();
    let library = titles.library();
    let strands = by_strand(library);
    assert_eq!(strands.len(), 8);
    let topics: Vec<_> = strands.iter().flat_map(|(_, _, topics)| topics).collect();
    assert_eq!(topics.len(), library.topics().len());
    let pupil = row(Vec::new());
    let first = page(library, &pupil, &[], TODAY).next.remove(0);
    let topic = library
        .scenario(&first.scenario)
        .unwrap()
        .topic()
        .to_string();
    for left_out in [
        NotToMeet::Topic(topic.clone()),
        NotToMeet::Scenario(first.scenario.to_string()),
    ] {
        let page = page(library, &pupil, &[left_out], TODAY);
        assert!(page.next.iter().all(|one| one.scenario != first.scenario));
    }
}
