//! A whole scenario and a whole report by gamepad, in the real app: its buttons come in where the gamepad's own library
//! hands them over, since a test has no gamepad to hold.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bevy::time::TimeUpdateStrategy;
use curriculum::{Action, AgeBand, Judgement, Scenario};

use super::*;
use crate::courier::tests::joined;
use crate::library::Scenarios;
use crate::playing::Playing;
use crate::screens::tests::demo_school;
use crate::screens::{Here, Screen, go};
use crate::unseen;

const BAND: AgeBand = AgeBand::From9To11;
/// Presses after which a page would never show what is wanted.
const PATIENCE: usize = 60;
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
    /// At home, on a computer that joined a school whose server is away.
    fn new(folder: &Path) -> Self {
        let mut app = unseen::app();
        app.insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
        // What ships is read, and the school looked for, when the app starts.
        app.update();
        let (pad, wishes) = channel();
        app.insert_resource(Pad(Mutex::new(wishes)))
            .insert_resource(joined(folder))
            .insert_resource(demo_school(BAND));
        go(app.world_mut(), Screen::Home);
        unseen::lay(&mut app);
        Self { app, pad }
    }

    fn button(&mut self, button: Button) {
        self.pad.send(wish_of(button).unwrap()).unwrap();
        unseen::frames(&mut self.app, 3);
    }

    fn has(&self, key: &str) -> bool {
        let controls = self.app.world().resource::<Laid>().controls();
        controls.iter().any(|control| control.key == key)
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

    /// Goes to a control by the right of the cross alone, and presses it.
    fn press(&mut self, key: &str) {
        for _ in 0..PATIENCE {
            if self.stands_on() == key {
                return self.button(Button::South);
            }
            self.button(Button::DPadRight);
        }
        let page = &self.app.world().resource::<Laid>().key;
        panic!("{key} is not reached on {page}");
    }

    /// Presses one of `turns`, the first there is, until `key` is on the page, and then that.
    fn turn_to(&mut self, key: &str, turns: &[&str]) {
        for _ in 0..PATIENCE {
            if self.has(key) {
                return self.press(key);
            }
            let turn = turns.iter().find(|turn| self.has(turn));
            self.press(turn.unwrap_or_else(|| panic!("no way to {key}")));
        }
        panic!("{key} never came");
    }

    fn act(&mut self, act: &Action) {
        match act {
            Action::Stop => self.press("step/stop"),
            Action::ReadyToChoose => self.press("step/click"),
            Action::KeepReading => self.press("keep-reading"),
            Action::CarryOn => self.press("carry-on"),
            Action::Next => {
                let mode = self
                    .app
                    .world()
                    .resource::<crate::profile::Profile>()
                    .reading;
                let view = self.app.world().resource::<Playing>().view(mode);
                if view.happened.is_some() {
                    self.turn_to("next-part", &["next"]);
                } else {
                    self.press("next");
                }
            }
            Action::Judge(sign, judgement) => {
                let phrase = format!("phrase/{sign}");
                while !self.has(&phrase) && self.has("earlier") {
                    self.press("earlier");
                }
                self.turn_to(&phrase, &["later-messages"]);
                self.press(match judgement {
                    Judgement::Warning => "it-is-a-warning",
                    Judgement::Fine => "it-is-fine",
                });
            }
            Action::Feel(feeling) => {
                self.turn_to(&format!("feeling/{}", feeling.as_str()), &["think/turn"]);
            }
            Action::Sense(sign) => {
                self.turn_to(&format!("body/{}", sign.as_str()), &["think/turn"]);
            }
            Action::Guess(answer) => self.turn_to(&format!("want/{answer}"), &["think/turn"]),
            Action::Choose(choice) => {
                self.press(&format!("choice/{choice}"));
                self.press("choose-this");
            }
            Action::Answer(answer) => self.press(&format!("answer/{answer}")),
            Action::Unjudge(_) | Action::Rewind | Action::TryAnother => {
                panic!("no walkthrough holds {act:?}")
            }
        }
    }
}

fn a_scenario(app: &App) -> Arc<Scenario> {
    let offered = app.world().resource::<Scenarios>().offered(BAND);
    offered.first().expect("a scenario").clone()
}

#[test]
fn a_scenario_is_played_to_its_end_by_gamepad() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = AtThePad::new(folder.path());
    let scenario = a_scenario(&player.app);
    let route = scenario.walkthroughs().values().next().expect("a route");
    player.press(&format!("scenario/{}", scenario.id()));
    player.press("go-in");
    for act in &route.acts {
        player.act(act);
    }
    let run = player.app.world().resource::<Playing>().run();
    assert_eq!(
        run.outcome().map(ToString::to_string),
        Some(route.reaches.to_string())
    );
    player.turn_to("finish", &["next"]);
    player.press("one-more");
    assert_eq!(player.app.world().resource::<Here>().0, Screen::Home);
}

#[test]
fn a_report_is_told_in_pictures_and_sent_by_gamepad() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = AtThePad::new(folder.path());
    player.button(Button::North);
    for key in [
        "tell/what",
        "tell/kind-asked-where-i-live",
        "tell/kind-said-keep-a-secret",
        "tell/feel",
        "tell/feeling-worried",
        "tell/questions",
        "tell/check",
        "tell/send",
    ] {
        player.press(key);
    }
    // The page says so only once the report is on the disk.
    assert_eq!(player.app.world().resource::<Laid>().key, "tell/Next");
}

#[test]
fn back_and_hide_have_buttons_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut player = AtThePad::new(folder.path());
    player.button(Button::North);
    player.press("tell/what");
    player.button(Button::Start);
    assert_eq!(player.app.world().resource::<Laid>().key, "hide");
    player.button(Button::Start);
    assert_eq!(player.app.world().resource::<Laid>().key, "tell/Happened");
    player.button(Button::East);
    assert_eq!(player.app.world().resource::<Laid>().key, "tell/Who");
}
