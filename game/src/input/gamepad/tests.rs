//! A whole scenario and a whole report by gamepad, in the real app: its buttons come in where the gamepad's own library
//! hands them over. That library and the shipped program are in `tests/journeys/a_gamepad_is_enough.rs`.

use std::path::Path;
use std::time::Duration;

use super::*;
use crate::input::all_the_way::{Hand, PATIENCE, at_home};
use crate::unseen;

/// Longer than a trembling hand takes, so that each press counts.
const FRAME: Duration = Duration::from_millis(400);

fn control(key: &str) -> Control {
    Control {
        entity: Entity::PLACEHOLDER,
        key: key.to_owned(),
        is_field: false,
    }
}

#[test]
fn the_buttons_of_the_pad_stand_for_controls_of_the_page() {
    let page = ["next", "back", "rail/tell", "rail/break", "rail/hide"].map(control);
    let key = |wish| wanted(&page, wish).map(|control| control.key.as_str());
    assert_eq!(key(Wish::Back), Some("back"));
    assert_eq!(key(Wish::Tell), Some("rail/tell"));
    assert_eq!(key(Wish::Break), Some("rail/break"));
}

#[test]
fn on_the_hidden_page_nothing_can_be_asked_for_that_would_show_what_is_behind_it() {
    let hidden = ["hide/heading", "hide/check"].map(control);
    for wish in [Wish::Back, Wish::Tell, Wish::Break] {
        assert_eq!(wanted(&hidden, wish), None);
    }
}

/// Somebody who holds a gamepad, and the app they see.
struct AtThePad {
    app: App,
    pad: Sender<Wish>,
}

impl AtThePad {
    fn new(folder: &Path) -> Self {
        let mut app = at_home(folder, FRAME);
        let (pad, wishes) = channel();
        app.insert_resource(Pad(Mutex::new(wishes)));
        Self { app, pad }
    }

    fn button(&mut self, button: Button) {
        self.pad.send(wish_of(button).unwrap()).unwrap();
        unseen::frames(&mut self.app, 3);
    }

    fn stands_on(&self) -> String {
        let focused = self.app.world().resource::<InputFocus>().get();
        let controls = self.app.world().resource::<Laid>().controls();
        let control = controls
            .iter()
            .find(|control| Some(control.entity) == focused);
        control
            .map(|control| control.key.clone())
            .unwrap_or_default()
    }
}

impl Hand for AtThePad {
    fn app(&self) -> &App {
        &self.app
    }

    /// Goes to a control by the right of the cross alone.
    fn press(&mut self, key: &str) {
        for _ in 0..PATIENCE {
            if self.stands_on() == key {
                return self.button(Button::South);
            }
            self.button(Button::DPadRight);
        }
        panic!("{key} is not reached on {}", self.page());
    }
}

#[test]
fn a_scenario_is_played_to_its_end_by_gamepad() {
    let folder = tempfile::tempdir().unwrap();
    AtThePad::new(folder.path()).play();
}

#[test]
fn a_report_is_told_in_pictures_and_sent_by_gamepad() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = AtThePad::new(folder.path());
    player.button(Button::North);
    player.tell();
}

#[test]
fn back_and_hide_have_buttons_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = AtThePad::new(folder.path());
    player.button(Button::North);
    player.press("tell/what");
    player.button(Button::Start);
    assert_eq!(player.page(), "hide");
    player.button(Button::Start);
    assert_eq!(player.page(), "tell/Happened");
    player.button(Button::East);
    assert_eq!(player.page(), "tell/Who");
}
