//! A numbered disc: the number of a clue, in the margin beside it and in the list.

use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;

/// The disc with this sign on it.
#[must_use]
pub fn disc(desk: &Desk, sign: &str) -> Piece {
    let roles = &desk.theme.roles;
    Piece::sized(36.0, 36.0)
        .centred()
        .round(18.0)
        .fill(roles.think.color())
        .edge(2.0, roles.think_edge.color())
        .with(Piece::letters(
            sign,
            Type::new(22.0, 26.0, true),
            roles.on_think.color(),
        ))
}
