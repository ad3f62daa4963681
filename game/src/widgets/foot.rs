//! The two buttons at the foot of a page that asks something: to leave it or go back, and to go on.

use bevy::prelude::World;

use crate::desk::Desk;
use crate::page::Piece;
use crate::widgets::button::{self, Icon, Weight};

/// Where the card of such a page begins, and its buttons with it.
pub const LEFT: f32 = 92.0;
/// How wide the card is.
pub const WIDTH: f32 = 920.0;

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The way out or back.
    Left,
    /// The way on.
    Right,
}

/// The button of this key on this side, called by this word.
#[must_use]
pub fn button(
    desk: &Desk,
    side: Side,
    (weight, icon): (Weight, Icon),
    key: &str,
    word: &str,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let left = match side {
        Side::Left => LEFT,
        Side::Right => LEFT + 480.0,
    };
    let place = Piece::at(left, 608.0, 440.0, 88.0);
    button::dress(desk, place, weight, icon, key, &desk.say(word), handler)
}
