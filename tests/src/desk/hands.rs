//! Keyboard and pointer, through the X server's own test extension: programs cannot tell them from a person's.

use super::Desk;
use crate::{Fault, Outcome};
use std::path::Path;

impl Desk {
    /// The window with this title, if there is one.
    pub(super) fn window_id(&self, title: &str) -> Outcome<Option<String>> {
        // The X server's names are matched letter by letter; what is not ASCII may come in another coat.
        let pattern: String = title
            .chars()
            .map(|letter| {
                if letter.is_ascii() {
                    letter.to_string()
                } else {
                    ".*".to_owned()
                }
            })
            .collect();
        let pattern = format!("^{pattern}$");
        let found = self
            .program(Path::new("xdotool"))
            .args(["search", "--onlyvisible", "--name", &pattern])
            .output()?;
        Ok(String::from_utf8_lossy(&found.stdout)
            .lines()
            .next()
            .map(str::to_owned))
    }

    /// Presses keys one after the other. Of a chord such as `ctrl+a` the first key is held for a moment, as a hand does:
    /// programs that look once in a frame would otherwise see only the letter.
    pub(super) fn keys(&self, keys: &[&str]) -> Outcome<()> {
        for key in keys {
            match key.split_once('+') {
                Some((held, key)) => self.xdotool(&[
                    "keydown", held, "sleep", "0.2", "key", key, "sleep", "0.2", "keyup", held,
                    "sleep", "0.1",
                ])?,
                None => self.xdotool(&["key", key])?,
            };
        }
        Ok(())
    }

    /// Presses many keys in a row, as fast as a fist does.
    pub(super) fn mash(&self, keys: &[&str]) -> Outcome<()> {
        let all = ["key", "--delay", "45"].iter().chain(keys);
        self.xdotool(&all.copied().collect::<Vec<_>>()).map(drop)
    }

    /// Puts a key down, or lets go of it.
    pub(super) fn put(&self, key: &str, is_down: bool) -> Outcome<()> {
        self.xdotool(&[if is_down { "keydown" } else { "keyup" }, key])
            .map(drop)
    }

    pub(super) fn type_words(&self, words: &str) -> Outcome<()> {
        self.xdotool(&["type", "--delay", "90", words]).map(drop)
    }

    /// Moves there, rests, presses and lets go, as a hand does.
    pub(super) fn click(&self, x: i32, y: i32) -> Outcome<()> {
        let (x, y) = (x.to_string(), y.to_string());
        let hand = [
            "mousemove",
            &x,
            &y,
            "sleep",
            "0.3",
            "mousedown",
            "1",
            "sleep",
            "0.1",
            "mouseup",
            "1",
        ];
        self.xdotool(&hand).map(drop)
    }

    pub(super) fn xdotool(&self, arguments: &[&str]) -> Outcome<String> {
        let done = self
            .program(Path::new("xdotool"))
            .args(arguments)
            .output()?;
        if done.status.success() {
            return Ok(String::from_utf8_lossy(&done.stdout).into_owned());
        }
        let why = String::from_utf8_lossy(&done.stderr).into_owned();
        // What was typed may be a password: it is not repeated.
        Err(Fault::new(format!(
            "xdotool {}: {why}",
            arguments.first().copied().unwrap_or_default()
        )))
    }
}
