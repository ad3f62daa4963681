//! Quiet notices: what is not quite as it should be and what to do, shown at the foot of the first screens.

use bevy::prelude::*;

/// Ids of notices (`words/*/game.ftl`) in the order they came up, each once.
#[derive(Resource, Debug, Default)]
pub struct Notices(Vec<String>);

impl Notices {
    /// Adds a notice by the id of its words.
    pub fn tell(&mut self, id: &str) {
        if !self.0.iter().any(|known| known == id) {
            self.0.push(id.to_owned());
        }
    }

    /// Takes a notice back once it no longer holds.
    pub fn withdraw(&mut self, id: &str) {
        self.0.retain(|known| known != id);
    }

    /// The newest notice, when there is one.
    #[must_use]
    pub fn newest(&self) -> Option<&str> {
        self.0.last().map(String::as_str)
    }

    /// All of them, oldest first.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}
