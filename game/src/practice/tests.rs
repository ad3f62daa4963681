//! A short practice comes to whom it belongs, once at a sitting, and to nobody else.

use curriculum::{Action, AgeBand, ReadingMode, Run, ScenarioId};
use protocol::lessons::{NotToMeet, PupilLesson};

use super::*;
use crate::desk::Desk;
use crate::lesson::plan::Planned;
use crate::page::Page;
use crate::profile::Profile;
use crate::school::{Pupil, School};
use crate::screens::Screen;
use crate::screens::tests::{demo_school, world};
use crate::words::Words;

const ME: &str = "amara";

/// A run to its end along the author's way, whichever end that is.
fn facts(library: &Library, scenario: &str) -> RunFacts {
    let id = ScenarioId::new(scenario).expect("an id");
    let scenario = library.scenario(&id).expect("it ships");
    let acts: &[Action] = &scenario.walkthroughs().values().next().expect("a way").acts;
    let run = Run::replay(Arc::clone(scenario), acts).expect("it replays");
    run.facts()
}

/// Somebody of 7 to 9 who played the first story on offer on day 100; gives its topic.
pub(crate) fn played_on_day_100(world: &mut World, today: i64) -> (String, String) {
    let mut school = demo_school(AgeBand::From7To9);
    school.signed_in = SignedIn::Confirmed(Pupil {
        id: ME.to_owned(),
        class: "oak".to_owned(),
        shown_name: "Amara".to_owned(),
        tile: "boat".to_owned(),
        band: AgeBand::From7To9,
        card: protocol::card::CardKind::default(),
    });
    world.insert_resource(school);
    let scenarios = world.resource::<Scenarios>();
    let first = Arc::clone(&scenarios.offered(AgeBand::From7To9)[0]);
    let run = PractisedRun {
        facts: serde_json::to_value(facts(&scenarios.0, first.id().as_str())).expect("facts"),
        happened_at: 100 * DAY_S,
    };
    let unread = PractisedRun {
        facts: serde_json::Value::Null,
        happened_at: 100 * DAY_S,
    };
    let morning = today * DAY_S + 9 * 3600;
    let practice = Practice::kept(ME.to_owned(), &[unread, run], &[], morning);
    world.insert_resource(practice);
    (first.id().to_string(), first.topic().to_string())
}

fn due(world: &World) -> Option<Arc<Scenario>> {
    let scenarios = world.resource::<Scenarios>();
    let offered = scenarios.offered(AgeBand::From7To9);
    let who = &world.resource::<School>().signed_in;
    world
        .resource::<Practice>()
        .due(who, &scenarios.0, &offered)
}

fn home_page(world: &World) -> Page {
    Screen::Home.page(world)
}

/// The labels of the stories on home, in their order.
fn stories(world: &World) -> Vec<String> {
    let controls = home_page(world).controls().into_iter();
    let stories = controls.filter(|press| press.key.starts_with("scenario/"));
    stories.map(|press| press.label).collect()
}

#[test]
fn it_is_another_story_of_the_topic_and_stands_on_home_in_both_reading_modes() {
    for reading in [ReadingMode::Full, ReadingMode::Simplified] {
        let mut world = world();
        world.resource_mut::<Profile>().reading = reading;
        world.resource_mut::<Words>().read(reading);
        let (first, topic) = played_on_day_100(&mut world, 102);
        let due = due(&world).expect("two days later");
        assert!(due.topic().as_str() == topic && due.id().as_str() != first);
        let name = due.topic_name(reading);
        let words = Desk::new(&world).say_with("practice-topic", &[("topic", name)]);
        let labels = stories(&world);
        let with_words = labels.iter().filter(|label| label.ends_with(&words));
        assert_eq!(with_words.count(), 1, "{labels:?}");
        assert!(
            labels
                .iter()
                .any(|label| label.starts_with(due.title(reading)))
        );
        assert!(
            home_page(&world)
                .spoken()
                .iter()
                .any(|said| said.contains(&words))
        );
    }
}

#[test]
fn nothing_is_due_before_its_day_and_nobody_else_has_it() {
    let mut world = world();
    played_on_day_100(&mut world, 101);
    assert!(due(&world).is_none());
    played_on_day_100(&mut world, 102);
    assert!(due(&world).is_some());
    let SignedIn::Confirmed(me) = world.resource::<School>().signed_in.clone() else {
        panic!("signed in");
    };
    let other = Pupil {
        id: "ben".to_owned(),
        ..me.clone()
    };
    for who in [
        SignedIn::NotChecked(me),
        SignedIn::Confirmed(other),
        SignedIn::Guest(AgeBand::From7To9),
        SignedIn::Nobody,
    ] {
        world.resource_mut::<School>().signed_in = who;
        assert!(due(&world).is_none());
    }
}

#[test]
fn it_comes_after_what_the_lesson_plays_and_never_from_what_a_pupil_is_not_to_meet() {
    let mut world = world();
    let (_, topic) = played_on_day_100(&mut world, 102);
    let practice = due(&world)
        .expect("due")
        .title(ReadingMode::Full)
        .to_owned();
    let offered = world.resource::<Scenarios>().offered(AgeBand::From7To9);
    let today = offered.iter().find(|one| one.topic().as_str() != topic);
    let today = today.expect("another topic");
    let lesson = PupilLesson {
        scenario: Some(today.id().to_string()),
        ..PupilLesson::default()
    };
    world.insert_resource(Planned::of(ME.to_owned(), lesson.clone()));
    let page = home_page(&world);
    let chosen = page
        .controls()
        .into_iter()
        .find(|press| press.key == "go-in");
    assert!(
        chosen
            .expect("a way in")
            .label
            .contains(today.title(ReadingMode::Full))
    );
    assert!(
        stories(&world)
            .iter()
            .any(|label| label.starts_with(&practice))
    );
    let left_out = PupilLesson {
        not_to_meet: vec![NotToMeet::Topic(topic)],
        ..lesson
    };
    world.insert_resource(Planned::of(ME.to_owned(), left_out));
    assert!(
        !stories(&world)
            .iter()
            .any(|label| label.starts_with(&practice))
    );
    let words = home_page(&world).spoken().join(" ");
    assert!(!words.contains("A short practice"), "{words}");
}

#[test]
fn one_at_a_sitting_and_what_was_played_meanwhile_counts() {
    let mut world = world();
    played_on_day_100(&mut world, 102);
    let story = due(&world).expect("due");
    let library = &world.resource::<Scenarios>().0;
    let (own, other) = (
        facts(library, story.id().as_str()),
        library
            .for_band(AgeBand::From7To9)
            .find(|one| one.topic() != story.topic())
            .expect("another topic")
            .id()
            .to_string(),
    );
    let other = facts(library, &other);
    let library = library.clone();
    let mut practice = world.resource_mut::<Practice>();
    practice.add(&library, &other);
    assert!(!practice.is_done, "the lesson's story is not the practice");
    practice.add(&library, &own);
    assert!(practice.is_done);
    assert!(due(&world).is_none());
}

#[test]
fn home_says_no_number_and_hurries_nobody() {
    let mut world = world();
    played_on_day_100(&mut world, 131);
    for said in home_page(&world).spoken() {
        assert!(!said.chars().any(char::is_numeric), "{said}");
    }
}

/// A run that went well, along whichever of the author's ways does.
fn well(library: &Library, scenario: &Scenario) -> RunFacts {
    let ways = scenario.walkthroughs().values();
    let scenario = library.scenario(scenario.id()).expect("it ships");
    let mut runs = ways.filter_map(|way| {
        let run = Run::replay(Arc::clone(scenario), &way.acts).ok()?;
        Some(run.facts())
    });
    let found = runs.find(|facts| learning::went_well(library, facts));
    found.expect("a way that goes well")
}

/// R13: somebody who is secure in a topic finds it somewhere new on home, once, and is not told that anybody measures.
#[test]
fn somebody_who_is_secure_finds_the_topic_somewhere_new_and_only_once() {
    let mut world = world();
    played_on_day_100(&mut world, 102);
    let library = world.resource::<Scenarios>().0.clone();
    let band = AgeBand::From7To9;
    let mut all = library.scenarios();
    let variant = all
        .find(|one| one.band() == band && one.variant_of().is_some() && !one.is_heavy())
        .expect("one ships");
    let twins = library
        .for_band(band)
        .filter(|one| one.topic() == variant.topic());
    let runs = twins.zip([98, 100]).map(|(one, day)| Played {
        day,
        facts: well(&library, one),
    });
    world.insert_resource(Practice {
        pupil: ME.to_owned(),
        runs: runs.collect(),
        today: 101,
        ..Practice::default()
    });
    let title = variant.title(ReadingMode::Full);
    let stands = |world: &World| {
        let labels = stories(world);
        labels
            .iter()
            .filter(|label| label.starts_with(title))
            .count()
    };
    assert_eq!(stands(&world), 1);
    let words = home_page(&world).spoken().join(" ");
    assert!(words.contains("Somewhere new"), "{words}");
    assert!(!words.to_lowercase().contains("test"), "{words}");
    let left_out = PupilLesson {
        not_to_meet: vec![NotToMeet::Topic(variant.topic().to_string())],
        ..PupilLesson::default()
    };
    world.insert_resource(Planned::of(ME.to_owned(), left_out));
    assert_eq!(stands(&world), 0, "C-22");
    world.insert_resource(Planned::default());
    let facts = well(&library, variant);
    world.resource_mut::<Practice>().add(&library, &facts);
    assert_eq!(stands(&world), 0, "once");
}
