//! What a chapter has shown: nothing that can fill the window may be left out of the book.

use std::collections::BTreeMap;

use bevy::prelude::World;
use game::overlays::tell::draft::{Draft, Leaf};
use game::overlays::{self, Overlay, Rest, Shown};
use game::page::Kind;
use game::screens::{Here, Screen, present};

/// Keys of the doors to rooms of a page, and of what is offered beside own words, begin like this.
const DOORS: [&str; 3] = ["settings-room-", "mine-room-", "tell/tool-"];
/// Pages that stand in place of a screen or an overlay; their keys begin like this.
const PAGES: [&str; 7] = [
    "home/reminder",
    "leader/saying",
    "leader/thanks",
    "rules/asking",
    "survey/0",
    "survey/end",
    "welcome",
];

/// Screens, overlays, parts of Tell and rooms that were drawn.
#[derive(Default)]
pub(super) struct Seen {
    screens: Vec<Screen>,
    overlays: Vec<Overlay>,
    leaves: Vec<Leaf>,
    rests: Vec<Rest>,
    pages: Vec<String>,
    /// Rooms to which there was a door, and whether they were gone into.
    rooms: BTreeMap<String, bool>,
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
                if overlay == Overlay::Pause {
                    self.rests.push(world.resource::<Shown>().rest());
                }
            }
            None => self.screens.push(world.resource::<Here>().0),
        }
        let page = present(world);
        for door in page.controls() {
            if DOORS.iter().any(|begins| door.key.starts_with(begins)) {
                let is_drawn = self.rooms.entry(door.key).or_default();
                *is_drawn |= door.kind == Kind::Choice(true);
            }
        }
        self.pages.push(page.key);
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
            .chain(
                Rest::ALL
                    .into_iter()
                    .filter(|one| !self.rests.contains(one))
                    .map(|one| format!("the rest {one:?}")),
            )
            .chain(
                PAGES
                    .into_iter()
                    .filter(|one| !self.pages.iter().any(|page| page.starts_with(one)))
                    .map(|one| format!("the page {one}")),
            )
            .chain(
                self.rooms
                    .iter()
                    .filter(|(_, is_drawn)| !**is_drawn)
                    .map(|(room, _)| format!("the room {room}")),
            )
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(format!("{chapter} leaves out {}", missing.join(", ")))
    }
}
