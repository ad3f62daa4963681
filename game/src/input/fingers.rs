//! Fingers on the screen and a pointer that only rests, in the real app: one touch is one press, and resting is enough to
//! play and to tell.

use std::path::Path;
use std::time::Duration;

use bevy::input::touch::{TouchInput, TouchPhase};
use bevy::prelude::*;
use bevy::ui::UiGlobalTransform;
use bevy::window::{CursorMoved, PrimaryWindow, WindowEvent};

use super::all_the_way::{Hand, PATIENCE, at_home};
use crate::page::{Laid, Pressed};
use crate::profile::{Profile, Whole};
use crate::unseen;

/// Longer than a trembling hand takes, so that each press counts.
const FRAME: Duration = Duration::from_millis(400);
/// How long the pointer rests until it presses.
const RESTS_MS: u16 = 1_000;
/// Where nothing can be pressed: the last pixels of the window.
const ASIDE: Vec2 = Vec2::new(1279.0, 719.0);

/// How many presses have counted.
#[derive(Resource, Default)]
struct Counted(usize);

fn count(mut presses: MessageReader<Pressed>, mut counted: ResMut<Counted>) {
    counted.0 += presses.read().count();
}

fn window(app: &mut App) -> Entity {
    let world = app.world_mut();
    let mut windows = world.query_filtered::<Entity, With<PrimaryWindow>>();
    windows.single(world).expect("a window")
}

/// The middle of a control, in the window's pixels.
fn middle_of(app: &App, key: &str) -> Vec2 {
    let controls = app.world().resource::<Laid>().controls();
    let control = controls.iter().find(|control| control.key == key);
    let control = control.unwrap_or_else(|| panic!("{key} is not here"));
    let place = app.world().get::<UiGlobalTransform>(control.entity);
    place.expect("a place in the window").translation
}

/// Somebody at a touch screen.
struct AtTheScreen(App);

impl AtTheScreen {
    fn new(folder: &Path) -> Self {
        let mut app = at_home(folder, FRAME);
        app.init_resource::<Counted>().add_systems(Last, count);
        Self(app)
    }

    /// One of the fingers comes down, moves, or goes up again, within a frame.
    fn finger(&mut self, id: u64, phase: TouchPhase, position: Vec2) {
        let touch = TouchInput {
            phase,
            position,
            window: window(&mut self.0),
            force: None,
            id,
        };
        self.0.world_mut().write_message(touch);
        self.0
            .world_mut()
            .write_message(WindowEvent::TouchInput(touch));
        self.0.update();
    }

    /// A touch that lasts for so many frames; how many presses came of it.
    fn touch(&mut self, key: &str, frames: usize) -> usize {
        let (before, place) = (self.pressed(), middle_of(&self.0, key));
        self.finger(0, TouchPhase::Started, place);
        unseen::frames(&mut self.0, frames);
        assert_eq!(self.pressed(), before, "only letting go presses");
        self.finger(0, TouchPhase::Ended, place);
        unseen::frames(&mut self.0, 3);
        self.pressed() - before
    }

    fn pressed(&self) -> usize {
        self.0.world().resource::<Counted>().0
    }

    fn page(&self) -> &str {
        &self.0.world().resource::<Laid>().key
    }
}

/// Criterion 52.
#[test]
fn a_touch_is_one_press_whether_it_is_short_or_long() {
    let folder = tempfile::tempdir().unwrap();
    let mut pupil = AtTheScreen::new(folder.path());
    assert_eq!(pupil.touch("rail/tell", 1), 1);
    assert_eq!(pupil.page(), "tell/Who");
    // Six seconds, as long as a hand may need that lets go with difficulty.
    assert_eq!(pupil.touch("tell/what", 15), 1);
    assert_ne!(pupil.page(), "tell/Who");
}

#[test]
fn a_second_finger_presses_nothing_twice() {
    let folder = tempfile::tempdir().unwrap();
    let mut pupil = AtTheScreen::new(folder.path());
    let place = middle_of(&pupil.0, "rail/tell");
    for (id, phase) in [
        (1, TouchPhase::Started),
        (2, TouchPhase::Started),
        (1, TouchPhase::Ended),
        (2, TouchPhase::Ended),
    ] {
        pupil.finger(id, phase, place);
    }
    unseen::frames(&mut pupil.0, 3);
    assert_eq!((pupil.pressed(), pupil.page()), (1, "tell/Who"));

    // A finger that lies on a page which has turned meanwhile presses nothing of the next one.
    let [rests, presses] = ["rail/break", "rail/hide"].map(|key| middle_of(&pupil.0, key));
    pupil.finger(3, TouchPhase::Started, rests);
    pupil.finger(4, TouchPhase::Started, presses);
    pupil.finger(4, TouchPhase::Ended, presses);
    unseen::frames(&mut pupil.0, 3);
    assert_eq!(pupil.page(), "hide");
    pupil.finger(3, TouchPhase::Ended, rests);
    unseen::frames(&mut pupil.0, 3);
    assert_eq!((pupil.pressed(), pupil.page()), (2, "hide"));
}

#[test]
fn a_page_that_is_laid_anew_meanwhile_waits_for_the_finger_and_not_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let mut pupil = AtTheScreen::new(folder.path());
    let place = middle_of(&pupil.0, "rail/tell");
    let laid = |pupil: &AtTheScreen| pupil.0.world().resource::<Laid>().count;
    pupil.finger(1, TouchPhase::Started, place);
    let before = laid(&pupil);
    unseen::lay(&mut pupil.0);
    assert_eq!(laid(&pupil), before);
    pupil.finger(1, TouchPhase::Ended, place);
    unseen::frames(&mut pupil.0, 3);
    assert_eq!((pupil.pressed(), pupil.page()), (1, "tell/Who"));

    // A hand that never goes away.
    unseen::frames(&mut pupil.0, 3);
    pupil.finger(2, TouchPhase::Started, place);
    let before = laid(&pupil);
    unseen::lay(&mut pupil.0);
    assert_eq!(laid(&pupil), before);
    unseen::frames(&mut pupil.0, 20);
    assert_ne!(laid(&pupil), before);
}

#[test]
fn what_is_hidden_is_hidden_at_once_also_under_a_finger() {
    let folder = tempfile::tempdir().unwrap();
    let mut pupil = AtTheScreen::new(folder.path());
    let place = middle_of(&pupil.0, "rail/tell");
    pupil.finger(1, TouchPhase::Started, place);
    unseen::tap(&mut pupil.0, KeyCode::Escape);
    assert_eq!(pupil.page(), "hide");
    pupil.finger(1, TouchPhase::Ended, place);
    unseen::frames(&mut pupil.0, 3);
    assert_eq!((pupil.pressed(), pupil.page()), (0, "hide"));
}

#[test]
fn a_finger_that_slides_off_presses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut pupil = AtTheScreen::new(folder.path());
    let [from, to] = ["rail/tell", "rail/break"].map(|key| middle_of(&pupil.0, key));
    let before = pupil.page().to_owned();
    pupil.finger(1, TouchPhase::Started, from);
    pupil.finger(1, TouchPhase::Moved, to);
    pupil.finger(1, TouchPhase::Ended, to);
    unseen::frames(&mut pupil.0, 3);
    assert_eq!((pupil.pressed(), pupil.page()), (0, before.as_str()));
    assert_eq!(pupil.touch("rail/tell", 1), 1, "and is no finger any more");
}

/// Somebody who can move a pointer and not press.
struct AtThePointer(App);

impl AtThePointer {
    fn new(folder: &Path) -> Self {
        let mut app = at_home(folder, FRAME);
        app.world_mut().resource_mut::<Profile>().dwell_ms = Whole::nearest(RESTS_MS);
        unseen::lay(&mut app);
        Self(app)
    }

    /// Moves the pointer; it is there in the next frame.
    fn point(&mut self, position: Vec2) {
        let window = window(&mut self.0);
        let world = self.0.world_mut();
        if let Some(mut window) = world.get_mut::<Window>(window) {
            window.set_cursor_position(Some(position));
        }
        let moved = CursorMoved {
            window,
            position,
            delta: None,
        };
        world.write_message(WindowEvent::CursorMoved(moved));
        self.0.update();
    }
}

impl Hand for AtThePointer {
    fn app(&self) -> &App {
        &self.0
    }

    /// Comes from aside and rests on a control until the page answers.
    fn press(&mut self, key: &str) {
        assert!(self.has(key), "{key} is not on {}", self.page());
        self.point(ASIDE);
        let before = self.0.world().resource::<Laid>().count;
        self.point(middle_of(&self.0, key));
        for _ in 0..PATIENCE {
            self.0.update();
            if self.0.world().resource::<Laid>().count != before {
                return unseen::frames(&mut self.0, 3);
            }
        }
        panic!("resting on {key} does nothing on {}", self.page());
    }
}

/// Criterion 53: no button of a mouse is needed.
#[test]
fn a_scenario_is_played_and_a_report_is_told_by_resting_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut pupil = AtThePointer::new(folder.path());
    pupil.play();
    pupil.press("rail/tell");
    pupil.tell();
}
