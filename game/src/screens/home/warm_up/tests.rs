//! Two minutes at a lesson's start come before its story, once, and can be passed by.

use curriculum::{AgeBand, ReadingMode};
use protocol::{lessons::PupilLesson, live::BeatAnswer};

use super::*;
use crate::lesson::tests::{lesson, open, press};
use crate::playing::Playing;
use crate::practice::tests::played_on_day_100;
use crate::profile::Profile;
use crate::screens::{self, Here, Screen, present};
use crate::words::Words;

/// Somebody with a topic due, in a class whose lesson plays a story of another topic.
fn in_class(today: i64, reading: ReadingMode) -> World {
    let mut world = lesson();
    world.init_resource::<WarmUp>();
    world.resource_mut::<Profile>().reading = reading;
    world.resource_mut::<Words>().read(reading);
    let (_, topic) = played_on_day_100(&mut world, today);
    let scenarios = world.resource::<Scenarios>();
    let offered = scenarios.offered(AgeBand::From7To9);
    let other = offered.iter().find(|one| one.topic().as_str() != topic);
    let plan = PupilLesson {
        scenario: Some(other.expect("another topic").id().to_string()),
        ..PupilLesson::default()
    };
    world.insert_resource(Planned::of("amara".to_owned(), plan));
    screens::go(&mut world, Screen::Home);
    world
}

fn key(world: &World) -> String {
    present(world).key.to_owned()
}

/// R7.
#[test]
fn r7_what_is_due_comes_before_the_lessons_story_and_plays_its_moment_alone() {
    for reading in [ReadingMode::Full, ReadingMode::Simplified] {
        let mut world = in_class(102, reading);
        assert_eq!(key(&world), "home/warm-up");
        let due = offered(&world).expect("due");
        press(&mut world, "warm-up/go");
        assert_eq!(world.resource::<Here>().0, Screen::Player);
        let playing = world.resource::<Playing>();
        assert_eq!(playing.run().scenario().id(), due.id());
        assert!(
            playing.view(ReadingMode::Full).part.number > 1,
            "not from its start"
        );
        screens::go(&mut world, Screen::Home);
        assert_eq!(key(&world), "home", "asked once");
    }
}

#[test]
fn it_is_passed_by_with_one_press_and_never_stands_where_nothing_is_due_or_no_class_is_open() {
    let mut world = in_class(102, ReadingMode::Full);
    press(&mut world, "warm-up/not-now");
    assert_eq!(key(&world), "home");
    assert_eq!(world.resource::<Here>().0, Screen::Home);
    assert_eq!(
        key(&in_class(101, ReadingMode::Full)),
        "home",
        "not due yet"
    );
    let mut closed = in_class(102, ReadingMode::Full);
    crate::lesson::hear(&mut closed, BeatAnswer::default());
    assert_eq!(key(&closed), "home");
    crate::lesson::hear(&mut closed, open());
    assert_eq!(key(&closed), "home/warm-up");
    closed.insert_resource(Planned::default());
    assert_eq!(
        key(&closed),
        "home",
        "no story is planned: it stands on home as ever"
    );
}
