//! A program that finds no assistive technology: its window is seen and given keys, and not read. What listens to a
//! screen reader wakes more often, which would be measured with it.

use super::{Desk, Look};
use crate::Outcome;
use crate::patience::{PATIENCE, until};
use std::path::Path;
use std::process::Command;

/// A window that is seen and given keys.
#[derive(Debug)]
pub struct Unheard<'d> {
    desk: &'d Desk,
    id: String,
}

impl Desk {
    /// A program that will live on this desk without its accessibility bus.
    #[must_use]
    pub fn program_unheard(&self, path: &Path) -> Command {
        let mut command = self.program(path);
        command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        command
    }

    /// Waits for such a program's window.
    ///
    /// # Errors
    /// When it does not open.
    pub fn unheard(&self, title: &str) -> Outcome<Unheard<'_>> {
        let what = format!("a window called '{title}'");
        let id = until(&what, PATIENCE * 3, || self.window_id(title))?;
        self.xdotool(&["windowfocus", "--sync", &id])?;
        Ok(Unheard { desk: self, id })
    }
}

impl Unheard<'_> {
    /// The window as it looks now.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn look(&self) -> Outcome<Look> {
        self.desk.look(&self.id)
    }

    /// Presses a key by name.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn key(&self, key: &str) -> Outcome<()> {
        self.desk.xdotool(&["windowfocus", "--sync", &self.id])?;
        self.desk.keys(&[key])
    }
}
