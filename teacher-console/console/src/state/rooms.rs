//! Rooms with computers, as the server knows them, and the one that is being looked at.

use protocol::rooms::{RoomCheck, RoomPoint};

/// Rooms on the page of classes.
#[derive(Default)]
pub struct Rooms {
    /// All of them; nothing where this person may not look at them, or before they were heard of.
    pub all: Option<Vec<RoomCheck>>,
    /// The one that is being looked at, and what is right there.
    pub looking: Option<(String, Vec<RoomPoint>)>,
}

impl Rooms {
    /// How many are to be looked at again.
    pub fn due(&self) -> usize {
        let rooms = self.all.iter().flatten();
        rooms.filter(|room| room.is_due).count()
    }
}
