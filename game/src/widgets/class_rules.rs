//! A rule that a class has settled for itself: its drawing and the class's own words.

use curriculum::{SymbolId, symbols::is_drawn};
use protocol::class_rules::ClassRule;

use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;

/// The drawing and the words on a line.
#[must_use]
pub fn line(desk: &Desk, rule: &ClassRule, kind: Type) -> Piece {
    Piece::row(20.0)
        .with(sign(desk, rule, 64.0))
        .with(desk.text(&rule.words, kind).grow())
}

/// The drawing, so large; a heart for one that this program does not know.
#[must_use]
pub fn sign(desk: &Desk, rule: &ClassRule, size: f32) -> Piece {
    let known = SymbolId::new(&rule.symbol).filter(is_drawn);
    let name = known.as_ref().map_or("heart", SymbolId::as_str);
    Piece::sized(size, size)
        .centred()
        .round(size / 4.0)
        .fill(desk.theme.roles.tint2.color())
        .with(desk.icon(&format!("ui/{name}"), size * 0.7))
}
