//! Wherever somebody has got to in the pupil app, and whatever they did to its settings: the way home.

use super::PupilAtPc;
use super::pupil::FILES;
use crate::Outcome;
use crate::patience::{PATIENCE, until};
use crate::words::Words;

/// What leads back, nearest first. The reminder and the notes of a lesson are put away, and a story is left.
const WAYS: [&str; 13] = [
    "settings-done",
    "break-ready",
    "tell-not-now",
    "tell-leave",
    "reminder-done",
    "enough-one-more",
    "warm-up-not-now",
    "put-away",
    "back-home",
    "back",
    "back-to-names",
    "tell-change",
    "tell-step-who",
];

/// Where somebody has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Their own home.
    Home,
    /// The names: they are signed out.
    Names,
}

impl PupilAtPc<'_> {
    /// Goes back, step by step, until the pupil of this name is home or signed out, and reads from then on as they do.
    ///
    /// # Errors
    /// When a page has no way back.
    pub fn come_home(&mut self, name: &str) -> Outcome<Place> {
        let modes = [Words::read(&FILES)?, Words::read_simplified(&FILES)?];
        until("the way home", PATIENCE * 4, || {
            self.rest()?;
            let page = self.window.names()?;
            let has = |words: &str| page.iter().any(|name| name == words);
            for words in &modes {
                let home = words.say_with("hello-name", &[("name", name)])?;
                for (sign, place) in [
                    (home, Place::Home),
                    (words.say("find-your-name")?, Place::Names),
                ] {
                    if has(&sign) {
                        self.words = words.clone();
                        return Ok(Some(place));
                    }
                }
                if has(&words.say("hide-title")?) {
                    self.window.keys(&["Escape"])?;
                    self.pressed("key Escape".to_owned())?;
                    return Ok(None);
                }
                for way in WAYS {
                    let way = words.say(way)?;
                    if has(&way) {
                        // What is laid anew meanwhile is looked for again.
                        let seen = self.window.read()?;
                        let found = seen.iter().find(|seen| seen.name == way);
                        if found.is_some_and(|seen| seen.node.press().is_ok()) {
                            self.pressed(format!("press {way}"))?;
                            return Ok(None);
                        }
                    }
                }
            }
            Ok(None)
        })
    }

    /// Signs out from home, in whichever words they read, so that the next pupil finds the app as it usually is.
    ///
    /// # Errors
    /// When it does not lead back to the names.
    pub fn leave_for_the_next(&mut self) -> Outcome<()> {
        self.press_word("settings")?;
        self.press_word("sign-out")?;
        self.words = Words::read(&FILES)?;
        let names = self.words.say("find-your-name")?;
        self.window.named(&names).map(drop)
    }
}
