//! The bar under the tab that is open: it is told from the others by a shape and not by its colour alone (criterion 5).

use crate::page::Piece;
use crate::theme::Ink;

const WIDTH: f32 = 48.0;
const HEIGHT: f32 = 5.0;
/// Between the bar and the tab's lower edge.
const FOOT: f32 = 8.0;

/// Puts the bar on a tab of this size, where it is open.
#[must_use]
pub fn on(tab: Piece, is_open: bool, (width, height): (f32, f32), ink: Ink) -> Piece {
    if !is_open {
        return tab;
    }
    let left = (width - WIDTH) / 2.0;
    let bar = Piece::at(left, height - HEIGHT - FOOT, WIDTH, HEIGHT)
        .round(HEIGHT / 2.0)
        .fill(ink.color());
    tab.with(bar)
}
