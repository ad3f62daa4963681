//! At home time: whoever has something due may practise for two minutes before they go (R7); nobody has to. What is
//! played is the moment alone, from the last messages before it to the end.
//!
//! The end of the lesson lies over everything but this one story, and comes back when the pupil leaves it.

use std::sync::Arc;

use bevy::prelude::*;
use curriculum::Scenario;

use super::{Lesson, ask_what_is_asked, plan::Planned};
use crate::library::Scenarios;
use crate::playing::Playing;
use crate::practice::Practice;
use crate::school::School;
use crate::screens::{self, Here, Screen};

/// The story that is due for whoever is signed in; nothing when nothing is, or a topic is secure, or one was played at
/// this sitting.
///
/// Whoever has not signed the rules is with their teacher, and plays nothing (D-17).
#[must_use]
pub fn offered(world: &World) -> Option<Arc<Scenario>> {
    if world.resource::<Here>().0 == Screen::Rules {
        return None;
    }
    let who = &world.resource::<School>().signed_in;
    let scenarios = world.resource::<Scenarios>();
    let all = scenarios.offered(who.band()?);
    let all = world
        .resource::<Planned>()
        .put_first(who, &scenarios.0, all);
    let all: Vec<Arc<Scenario>> = all.into_iter().map(|(one, _)| one).collect();
    world
        .resource::<Practice>()
        .due(who, &scenarios.0, &all)
        .filter(|one| !one.is_heavy())
}

/// Begins it.
pub fn begin(world: &mut World) {
    let Some(scenario) = offered(world) else {
        return;
    };
    world.resource_mut::<Lesson>().at_home_time = Some(scenario.id().clone());
    world.insert_resource(Playing::at_moment(scenario));
    screens::go(world, Screen::Player);
    ask_what_is_asked(world);
}

/// Whether it is being played just now.
pub(super) fn is_played(world: &World) -> bool {
    let begun = &world.resource::<Lesson>().at_home_time;
    let playing = world.get_resource::<Playing>();
    let is_that = playing.is_some_and(|one| begun.as_ref() == Some(one.run().scenario().id()));
    is_that && world.resource::<Here>().0 == Screen::Player
}

#[cfg(test)]
mod tests {
    use protocol::live::BeatAnswer;

    use super::*;
    use crate::lesson::{
        hear,
        tests::{lesson, open, press},
    };
    use crate::overlays::{self, Overlay, Rest, Shown};
    use crate::practice::tests::played_on_day_100;

    fn ending() -> BeatAnswer {
        BeatAnswer {
            is_ending: true,
            ..open()
        }
    }

    fn is_offered(world: &World) -> bool {
        let controls = screens::present(world).controls();
        controls.iter().any(|one| one.key == "lesson-end/practise")
    }

    /// R7.
    #[test]
    fn r7_whoever_has_something_due_may_practise_at_home_time_and_then_goes() {
        let mut world = lesson();
        played_on_day_100(&mut world, 103);
        hear(&mut world, ending());
        assert!(is_offered(&world));
        press(&mut world, "lesson-end/practise");
        assert_eq!(world.resource::<Here>().0, Screen::Player);
        assert_eq!(overlays::open(&world), None, "the story is there");
        hear(&mut world, ending());
        assert_eq!(overlays::open(&world), None, "and stays");
        let paused = BeatAnswer {
            is_paused: true,
            ..ending()
        };
        hear(&mut world, paused);
        assert_eq!(world.resource::<Shown>().rest(), Rest::Pause);
        hear(&mut world, ending());
        screens::go(&mut world, Screen::Home);
        ask_what_is_asked(&mut world);
        assert_eq!(overlays::open(&world), Some(Overlay::Pause));
        assert_eq!(world.resource::<Shown>().rest(), Rest::End);
    }

    /// D-17: the end of the lesson is no way past the rules.
    #[test]
    fn d17_whoever_has_not_signed_is_offered_nothing_at_home_time() {
        let mut world = lesson();
        played_on_day_100(&mut world, 103);
        screens::go(&mut world, Screen::Rules);
        hear(&mut world, ending());
        assert_eq!(world.resource::<Shown>().rest(), Rest::End);
        assert!(!is_offered(&world));
        begin(&mut world);
        assert_eq!(world.resource::<Here>().0, Screen::Rules);
    }

    #[test]
    fn whoever_has_nothing_due_says_goodbye_at_once() {
        let mut world = lesson();
        played_on_day_100(&mut world, 101);
        hear(&mut world, ending());
        assert_eq!(world.resource::<Shown>().rest(), Rest::End);
        assert!(!is_offered(&world));
        begin(&mut world);
        assert_ne!(world.resource::<Here>().0, Screen::Player);
    }
}
