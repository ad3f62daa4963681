//! The bar beside the tab that is open: it is told from the others by a shape and not by its colour alone (criterion 5).

use bevy::prelude::*;

use crate::page::Piece;
use crate::theme::Ink;

const WIDTH: f32 = 6.0;
/// From the tab's left edge: in the space before it, because long names need all of the tab.
const BEFORE: f32 = 9.0;

/// Puts the bar beside a tab, where it is open: along the middle half of it, however high larger words make it.
#[must_use]
pub fn beside(tab: Piece, is_open: bool, ink: Ink) -> Piece {
    if !is_open {
        return tab;
    }
    let mut bar = Piece::at(-BEFORE, 0.0, WIDTH, 0.0)
        .round(WIDTH / 2.0)
        .fill(ink.color());
    bar.node.height = Val::Auto;
    (bar.node.top, bar.node.bottom) = (Val::Percent(25.0), Val::Percent(25.0));
    tab.with(bar)
}
