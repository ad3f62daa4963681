//! The map counts and compares nothing, and what the pupil reads about the school's record leaves nothing out.

use std::collections::BTreeMap;
use std::path::PathBuf;

use curriculum::{AgeBand, ReadingMode};

use super::super::tests::{demo_school, world};
use super::*;
use crate::library::Scenarios;
use crate::played::Played;
use crate::profile::Profile;
use crate::school::{School, SignedIn};
use crate::words::Words;

fn spoken(world: &World) -> Vec<String> {
    Screen::MyThings.page(world).spoken()
}

fn open(world: &mut World, room: Room) {
    world.resource_mut::<Looking>().room = room;
}

/// Finishes the first story of this band; gives what its topic is called.
fn finish_the_first(world: &mut World, band: AgeBand) -> (String, String) {
    let offered = world.resource::<Scenarios>().offered(band);
    let scenario = offered.first().expect("a story").clone();
    let ended = scenario
        .outcomes()
        .keys()
        .next()
        .expect("an ending")
        .clone();
    let learned = scenario.learned(&ended, ReadingMode::Full);
    let mut played = world.resource_mut::<Played>();
    played.add(scenario.id().clone(), ended);
    (
        scenario.topic_name(ReadingMode::Full).to_owned(),
        learned.first().expect("something learned").words.clone(),
    )
}

#[test]
fn the_map_shows_what_was_learned_where_the_pupil_has_been() {
    for band in AgeBand::ALL {
        let mut world = world();
        world.resource_mut::<School>().signed_in = SignedIn::Guest(band);
        let before = spoken(&world);
        let (topic, learned) = finish_the_first(&mut world, band);
        let been = format!("{topic}. {}", world.resource::<Words>().say("mine-been"));
        assert!(!before.contains(&been) && !before.contains(&learned));
        let stop = Screen::MyThings.page(&world).controls().into_iter();
        let stop = stop.clone().find(|press| press.label == been);
        (stop.expect("a stop for it").handler)(&mut world);
        assert!(spoken(&world).contains(&learned), "{band:?}");
    }
}

#[test]
fn the_map_counts_compares_and_dates_nothing() {
    let mut world = world();
    world.resource_mut::<School>().signed_in = SignedIn::Guest(AgeBand::From9To11);
    finish_the_first(&mut world, AgeBand::From9To11);
    for said in spoken(&world) {
        assert!(!said.chars().any(char::is_numeric), "{said}");
    }
}

#[test]
fn a_guest_is_told_that_nothing_is_recorded_and_a_pupil_what_is() {
    let mut world = world();
    *world.resource_mut::<School>() = demo_school(AgeBand::From7To9);
    open(&mut world, Room::Seen);
    let say = |world: &World, id: &str| world.resource::<Words>().say(id);
    let (guest, play) = (
        say(&world, "seen-words-guest"),
        say(&world, "seen-words-play"),
    );
    let as_guest = spoken(&world);
    assert!(as_guest.contains(&guest) && !as_guest.contains(&play));
    let pupil = world
        .resource::<School>()
        .pupils
        .first()
        .expect("a pupil")
        .clone();
    world.resource_mut::<School>().signed_in = SignedIn::Confirmed(pupil);
    let as_pupil = spoken(&world);
    assert!(!as_pupil.contains(&guest) && as_pupil.contains(&play));
}

#[test]
fn one_line_at_a_time_comes_to_every_line() {
    let mut world = world();
    world.resource_mut::<Profile>().reading = ReadingMode::Simplified;
    world.resource_mut::<Words>().read(ReadingMode::Simplified);
    *world.resource_mut::<School>() = demo_school(AgeBand::From7To9);
    open(&mut world, Room::Seen);
    let mut heard = Vec::new();
    for _ in 0..3 {
        heard.extend(spoken(&world));
        let controls = Screen::MyThings.page(&world).controls().into_iter();
        let next = controls.clone().find(|press| press.key == "mine/more");
        (next.expect("a way on").handler)(&mut world);
    }
    for id in ["guest", "tell", "screen"] {
        let words = world.resource::<Words>().say(&format!("seen-words-{id}"));
        assert!(heard.contains(&words), "{id}");
    }
}

/// L-37: each purpose for which the server uses pupils' data is said to the pupil by one of the lines.
#[test]
fn every_purpose_that_concerns_pupils_is_said_to_them() {
    let said = BTreeMap::from([
        ("DP-01", "tell"),
        ("DP-02", "tell"),
        ("DP-03", "tell"),
        ("DP-04", "who"),
        ("DP-05", "play"),
        ("DP-08", "who"),
        ("DP-11", "long"),
        ("DP-12", "who"),
        ("DP-14", "ways"),
        ("DP-15", "who"),
    ]);
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../teacher-console/server/papers/purposes.ron");
    let text = std::fs::read_to_string(file).expect("the purposes");
    let between = |line: &str, field: &str| {
        let rest = line.trim().strip_prefix(field)?.trim_start();
        Some(rest.trim_matches([',', '"']).to_owned())
    };
    let (mut id, mut of_pupils) = (String::new(), 0);
    for line in text.lines() {
        if let Some(found) = between(line, "id:") {
            id = found;
        }
        if between(line, "whose:").is_some_and(|whose| whose.contains("pupil")) {
            of_pupils += 1;
            assert!(said.contains_key(id.as_str()), "no line says {id}");
        }
    }
    assert!(of_pupils > 3, "only {of_pupils} purposes were found");
    for line in said.values() {
        assert!(seen::PUPIL.iter().any(|(_, id)| id == line), "{line}");
    }
}

/// B-10: what was signed can be read again, and beside it what the class has settled.
#[test]
fn the_rules_can_be_read_again_to_the_last_one() {
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        let mut world = world();
        world.resource_mut::<Profile>().reading = mode;
        world.resource_mut::<Words>().read(mode);
        *world.resource_mut::<School>() = demo_school(AgeBand::From9To11);
        let own = protocol::class_rules::ClassRule {
            symbol: "heart".to_owned(),
            words: "We wait for each other.".to_owned(),
        };
        world.insert_resource(crate::school::ClassRules(vec![own.clone()]));
        open(&mut world, Room::Rules);
        let rules = &world.resource::<crate::library::Rules>().0;
        let paper = rules.for_pupils(AgeBand::From9To11, mode);
        let mut left: Vec<String> = paper.rules.into_iter().map(|rule| rule.words).collect();
        left.push(own.words);
        for _ in 0..left.len() {
            let said = spoken(&world);
            left.retain(|words| !said.contains(words));
            let controls = Screen::MyThings.page(&world).controls().into_iter();
            if let Some(more) = controls.clone().find(|press| press.key == "mine/more") {
                (more.handler)(&mut world);
            }
        }
        assert!(left.is_empty(), "{mode:?}: {left:?}");
    }
}
