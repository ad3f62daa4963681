//! What can be asked for of rooms with computers, and what comes back.

use protocol::rooms::{CheckRoom, RoomChecks, RoomPoint};

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum RoomsIntent {
    /// Look at this room, or do not.
    Look(String),
    /// This is right there, or is not.
    Tick(RoomPoint, bool),
    /// It was looked at, today.
    Done,
}

/// What must be done.
#[derive(Clone)]
pub enum RoomsEffect {
    /// Ask for all.
    Load,
    /// One was looked at.
    Check(CheckRoom),
}

/// What comes back.
pub enum RoomsAnswer {
    /// All rooms, or nothing where this person may not look at them.
    Loaded(Option<RoomChecks>),
    /// One was looked at.
    Checked(RoomChecks),
}
