//! The bar beside the tab that is open: it is told from the others by a shape and not by its colour alone (criterion 5).

use crate::page::Piece;
use crate::theme::Ink;

const WIDTH: f32 = 6.0;
/// From the tab's left edge: in the space before it, because long names need all of the tab.
const BEFORE: f32 = 11.0;

/// Puts the bar beside a tab of this height, where it is open.
#[must_use]
pub fn beside(tab: Piece, is_open: bool, height: f32, ink: Ink) -> Piece {
    if !is_open {
        return tab;
    }
    let bar = Piece::at(-BEFORE, height / 4.0, WIDTH, height / 2.0)
        .round(WIDTH / 2.0)
        .fill(ink.color());
    tab.with(bar)
}
