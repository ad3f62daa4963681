//! For tests: a whole scenario and a whole report in the real app, pressed control by control, whatever with.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use curriculum::{Action, AgeBand, Judgement, Scenario};

use crate::courier::tests::joined;
use crate::library::Scenarios;
use crate::page::Laid;
use crate::playing::Playing;
use crate::profile::Profile;
use crate::screens::tests::demo_school;
use crate::screens::{Here, Screen, go};
use crate::unseen;

/// The band of whoever plays.
const BAND: AgeBand = AgeBand::From9To11;
/// Presses after which a page would never show what is wanted.
pub(crate) const PATIENCE: usize = 60;

/// A pupil at home, on a computer that joined a school whose server is away; each frame takes this long.
pub(crate) fn at_home(folder: &Path, frame: Duration) -> App {
    let mut app = unseen::app();
    app.insert_resource(TimeUpdateStrategy::ManualDuration(frame));
    // What ships is read, and the school looked for, when the app starts.
    app.update();
    app.insert_resource(joined(folder))
        .insert_resource(demo_school(BAND));
    go(app.world_mut(), Screen::Home);
    unseen::lay(&mut app);
    app
}

/// What a pupil has to press with.
pub(crate) trait Hand {
    /// The app they see.
    fn app(&self) -> &App;

    /// Comes to this control by its own means, and presses it.
    fn press(&mut self, key: &str);

    fn has(&self, key: &str) -> bool {
        let controls = self.app().world().resource::<Laid>().controls();
        controls.iter().any(|control| control.key == key)
    }

    /// Which page this is.
    fn page(&self) -> &str {
        &self.app().world().resource::<Laid>().key
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

    /// Does one act of a walkthrough.
    fn act(&mut self, act: &Action) {
        match act {
            Action::Stop => self.press("step/stop"),
            Action::ReadyToChoose => self.press("step/click"),
            Action::KeepReading => self.press("keep-reading"),
            Action::CarryOn => self.press("carry-on"),
            Action::Next if has_happened(self.app()) => self.turn_to("next-part", &["next"]),
            Action::Next => self.press("next"),
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

    /// Plays a scenario from home along its author's first walkthrough, and comes home again.
    fn play(&mut self) {
        let scenario = first_scenario(self.app());
        let route = scenario.walkthroughs().values().next().expect("a route");
        self.press("reminder/done");
        self.press(&format!("scenario/{}", scenario.id()));
        self.press("go-in");
        for act in &route.acts {
            self.act(act);
        }
        let run = self.app().world().resource::<Playing>().run();
        let reached = run.outcome().map(ToString::to_string);
        assert_eq!(reached, Some(route.reaches.to_string()));
        self.turn_to("finish", &["next"]);
        self.press("one-more");
        assert_eq!(self.app().world().resource::<Here>().0, Screen::Home);
    }

    /// Tells in pictures and sends, on the first page of Tell.
    fn tell(&mut self) {
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
            self.press(key);
        }
        // The page says so only once the report is on the disk.
        assert_eq!(self.page(), "tell/Next");
    }
}

fn first_scenario(app: &App) -> Arc<Scenario> {
    let offered = app.world().resource::<Scenarios>().offered(BAND);
    offered.first().expect("a scenario").clone()
}

/// Whether it is being told what came of a choice.
fn has_happened(app: &App) -> bool {
    let mode = app.world().resource::<Profile>().reading;
    let view = app.world().resource::<Playing>().view(mode);
    view.happened.is_some()
}
