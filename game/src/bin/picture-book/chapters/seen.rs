//! What a chapter has shown: nothing that can fill the window may be left out of the book.

use bevy::prelude::World;
use game::overlays::tell::draft::{Draft, Leaf};
use game::overlays::{self, Overlay};
use game::screens::{Here, Screen};

/// Screens, overlays and parts of Tell that were drawn.
#[derive(Default)]
pub(super) struct Seen {
    screens: Vec<Screen>,
    overlays: Vec<Overlay>,
    leaves: Vec<Leaf>,
}

impl Seen {
    /// Notes what fills the window now.
    pub(super) fn note(&mut self, world: &World) {
        match overlays::open(world) {
            Some(overlay) => {
                self.overlays.push(overlay);
                if overlay == Overlay::Tell {
                    self.leaves.push(world.resource::<Draft>().leaf);
                }
            }
            None => self.screens.push(world.resource::<Here>().0),
        }
    }

    /// Whether each was drawn.
    ///
    /// # Errors
    /// Names what was left out of this chapter.
    pub(super) fn is_all(&self, chapter: &str) -> Result<(), String> {
        let screens = Screen::ALL.into_iter();
        let overlays = Overlay::ALL.into_iter();
        let leaves = Leaf::ALL.into_iter();
        let missing: Vec<String> = screens
            .filter(|one| !self.screens.contains(one))
            .map(|one| format!("the screen {one:?}"))
            .chain(
                overlays
                    .filter(|one| !self.overlays.contains(one))
                    .map(|one| format!("the overlay {one:?}")),
            )
            .chain(
                leaves
                    .filter(|one| !self.leaves.contains(one))
                    .map(|one| format!("Tell's part {one:?}")),
            )
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(format!("{chapter} leaves out {}", missing.join(", ")))
    }
}
