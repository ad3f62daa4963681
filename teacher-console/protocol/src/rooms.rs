//! Rooms with computers: an adult sees the screens, and a report stays private (B-31).
//!
//! A room is what its computers say of themselves; nobody types one here.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::UtcSeconds;

/// What is looked at in a room.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RoomPoint {
    /// The adult sees every screen from where they stand.
    ScreensSeen,
    /// No other pupil reads what a pupil tells.
    ReportsPrivate,
    /// Nobody reads a screen through a door or a window.
    NotFromOutside,
    /// No pupil's screen is shown on the board or elsewhere without being asked.
    NotOnTheBoard,
}

impl RoomPoint {
    /// All of them, in the order to look at them.
    pub const ALL: [Self; 4] = [
        Self::ScreensSeen,
        Self::ReportsPrivate,
        Self::NotFromOutside,
        Self::NotOnTheBoard,
    ];
}

/// One room.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RoomCheck {
    /// Which.
    pub room: String,
    /// How many pupils' computers stand in it.
    pub computers: u32,
    /// What was right when somebody looked last.
    pub ticked: Vec<RoomPoint>,
    /// When that was; nothing where nobody has.
    pub checked_at: Option<UtcSeconds>,
    /// Whether it is to be looked at again.
    pub is_due: bool,
}

/// All rooms, by name.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct RoomChecks {
    /// One for each.
    pub rooms: Vec<RoomCheck>,
}

/// Somebody looked at a room now. Answered with [`RoomChecks`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckRoom {
    /// Which.
    pub room: String,
    /// What was right.
    pub ticked: Vec<RoomPoint>,
}
