//! Rooms with computers, below the classes: never looked at, right, not right, and one that is being looked at.

use protocol::rooms::{RoomCheck, RoomPoint};

use super::{scenes::Doings, school};
use crate::state::State;

/// What can be done there.
pub(super) fn in_rooms() -> Doings {
    vec![
        ("rooms with computers", know),
        ("a room that is looked at", |state| {
            know(state);
            let ticked = vec![RoomPoint::ScreensSeen, RoomPoint::NotFromOutside];
            state.rooms.looking = Some(("Computer suite".to_owned(), ticked));
        }),
    ]
}

fn know(state: &mut State) {
    let room = |name: &str, ticked: &[RoomPoint], days: Option<i64>| RoomCheck {
        room: name.to_owned(),
        computers: if days.is_some() { 16 } else { 1 },
        ticked: ticked.to_vec(),
        checked_at: days.map(|days| school::NOW - days * 86_400),
        is_due: days.is_none_or(|days| days > 40) || ticked.len() < RoomPoint::ALL.len(),
    };
    state.rooms.all = Some(vec![
        room("Computer suite", &RoomPoint::ALL, Some(50)),
        room("Hazel", &RoomPoint::ALL, Some(3)),
        room("Library", &[RoomPoint::ScreensSeen], Some(3)),
        room("Oak", &[], None),
    ]);
}
