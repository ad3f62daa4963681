//! Quiet notices: what is not quite as it should be and what to do, shown at the foot of the page until it is put away.

use bevy::prelude::*;

/// Ids of notices (`words/*/game.ftl`) in the order they came up, each once.
#[derive(Resource, Debug, Default)]
pub struct Notices {
    told: Vec<String>,
    /// What comes with the next page, so that none moves while somebody reads it or is about to press.
    waiting: Vec<String>,
}

impl Notices {
    /// Adds a notice by the id of its words.
    pub fn tell(&mut self, id: &str) {
        if !self.told.iter().any(|known| known == id) {
            self.told.push(id.to_owned());
        }
    }

    /// Adds it when the next page comes: it answers no press of whoever is at this one.
    pub fn tell_with_next_page(&mut self, id: &str) {
        self.waiting.push(id.to_owned());
    }

    /// Takes a notice back once it no longer holds.
    pub fn withdraw(&mut self, id: &str) {
        self.told.retain(|known| known != id);
        self.waiting.retain(|known| known != id);
    }

    /// The newest notice, when there is one.
    #[must_use]
    pub fn newest(&self) -> Option<&str> {
        self.told.last().map(String::as_str)
    }

    /// All of them, oldest first.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.told.iter().map(String::as_str)
    }
}

/// Another page comes, and what has waited for it. Whether there is a notice now that was not there before.
pub(crate) fn come_with_the_page(world: &mut World) -> bool {
    let Some(mut notices) = world.get_resource_mut::<Notices>() else {
        return false;
    };
    let waiting = std::mem::take(&mut notices.waiting);
    waiting.iter().for_each(|id| notices.tell(id));
    !waiting.is_empty()
}
