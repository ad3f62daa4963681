//! The bar in the tab that is open: it is told from the others by a shape and not by its colour alone (criterion 5).

use crate::page::Piece;
use crate::theme::Ink;

const WIDTH: f32 = 6.0;
/// Between the bar and the tab's left edge.
const ASIDE: f32 = 9.0;

/// Puts the bar on a tab of this height, where it is open.
#[must_use]
pub fn on(tab: Piece, is_open: bool, height: f32, ink: Ink) -> Piece {
    if !is_open {
        return tab;
    }
    let bar = Piece::at(ASIDE, height / 4.0, WIDTH, height / 2.0)
        .round(WIDTH / 2.0)
        .fill(ink.color());
    tab.with(bar)
}
