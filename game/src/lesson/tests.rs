//! What a lesson asks of this computer, in the app: at once, later, or never while a child tells.

use bevy::prelude::*;
use bevy::time::Real;
use protocol::live::BeatAnswer;

use super::{Lesson, Now, Planned, hear, look, turn_hand};
use crate::overlays::{self, Overlay, Shown};
use crate::screens::tests::world;

fn open() -> BeatAnswer {
    BeatAnswer {
        is_open: true,
        ..BeatAnswer::default()
    }
}

fn lesson() -> World {
    let mut world = world();
    world.init_resource::<Lesson>();
    world.init_resource::<Planned>();
    world.init_resource::<Now>();
    world.init_resource::<Time<Real>>();
    hear(&mut world, open());
    world
}

fn paused() -> BeatAnswer {
    BeatAnswer {
        is_paused: true,
        ..open()
    }
}

#[test]
fn a_pause_lies_over_the_page_and_goes_away_by_itself() {
    let mut world = lesson();
    hear(&mut world, paused());
    assert_eq!(overlays::open(&world), Some(Overlay::Pause));
    // Tell and Break work from it, and come back to it.
    for overlay in [Overlay::Tell, Overlay::Break, Overlay::Hide] {
        overlays::show(&mut world, overlay);
        assert_eq!(overlays::open(&world), Some(overlay));
        overlays::close(&mut world);
        assert_eq!(overlays::open(&world), Some(Overlay::Pause));
    }
    hear(&mut world, open());
    assert_eq!(overlays::open(&world), None);
}

/// design.md §5.
#[test]
fn a_pause_waits_while_a_child_tells_and_a_cover_gives_tell_back() {
    let mut world = lesson();
    overlays::show(&mut world, Overlay::Tell);
    hear(&mut world, paused());
    assert_eq!(overlays::open(&world), Some(Overlay::Tell));
    let covered = BeatAnswer {
        is_covered: true,
        ..paused()
    };
    hear(&mut world, covered);
    assert_eq!(overlays::open(&world), Some(Overlay::Hide));
    overlays::hide_or_return(&mut world);
    assert_eq!(
        overlays::open(&world),
        Some(Overlay::Hide),
        "the class's cover stays"
    );
    assert!(world.resource::<Shown>().is_telling());
    hear(&mut world, paused());
    assert_eq!(overlays::open(&world), Some(Overlay::Tell));
    overlays::close(&mut world);
    assert_eq!(overlays::open(&world), Some(Overlay::Pause));
}

/// Criterion 33: whoever is upset by what was covered can tell, or have a break, in one press, and sees nothing of it.
#[test]
fn from_the_cover_of_the_class_tell_and_break_are_one_press_away_and_lead_back_to_it() {
    let mut world = lesson();
    let covered = BeatAnswer {
        is_covered: true,
        ..open()
    };
    hear(&mut world, covered);
    let page = crate::screens::present(&world);
    let keys: Vec<String> = page.controls().into_iter().map(|press| press.key).collect();
    for (key, overlay) in [("rail/tell", Overlay::Tell), ("rail/break", Overlay::Break)] {
        assert!(keys.iter().any(|known| known == key), "{keys:?}");
        overlays::show(&mut world, overlay);
        assert_eq!(overlays::open(&world), Some(overlay));
        overlays::close(&mut world);
        assert_eq!(overlays::open(&world), Some(Overlay::Hide));
    }
    // Hide keeps what was begun, and is the way back to the cover.
    overlays::show(&mut world, Overlay::Tell);
    overlays::show(&mut world, Overlay::Hide);
    assert_eq!(overlays::open(&world), Some(Overlay::Hide));
    assert!(world.resource::<Shown>().is_telling());
    overlays::show(&mut world, Overlay::Settings);
    assert_eq!(overlays::open(&world), Some(Overlay::Hide));
    overlays::show(&mut world, Overlay::Tell);
    overlays::hide_or_return(&mut world);
    assert_eq!(overlays::open(&world), Some(Overlay::Hide));
    hear(&mut world, open());
    assert_eq!(overlays::open(&world), Some(Overlay::Tell));
}

/// P8, P10: in the app itself, what is said while Tell is open is what was said before.
#[test]
fn opening_tell_changes_no_beat() {
    let mut world = lesson();
    let said = |world: &mut World| {
        world.run_system_cached(look).unwrap();
        super::beat::beat(&world.resource::<Now>().0)
    };
    turn_hand(&mut world);
    let before = said(&mut world);
    assert!(before.hand_up);
    overlays::show(&mut world, Overlay::Tell);
    assert_eq!(said(&mut world), before);
    overlays::show(&mut world, Overlay::Hide);
    assert_eq!(said(&mut world), before);
    overlays::close(&mut world);
    overlays::show(&mut world, Overlay::Settings);
    assert_eq!(said(&mut world), before);
}

#[test]
fn a_hand_goes_down_when_it_was_seen_and_when_the_class_ends() {
    let mut world = lesson();
    turn_hand(&mut world);
    let seen = BeatAnswer {
        hands_seen: 1,
        ..open()
    };
    hear(&mut world, seen);
    assert!(!world.resource::<Lesson>().is_hand_up);
    turn_hand(&mut world);
    hear(&mut world, BeatAnswer::default());
    assert!(!world.resource::<Lesson>().is_hand_up);
}
