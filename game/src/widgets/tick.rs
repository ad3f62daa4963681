//! The tick badge: chosen, found or done, shown by shape and not by colour alone.

use crate::desk::Desk;
use crate::page::Piece;

/// A round badge with a tick at these pixels of the piece around it.
#[must_use]
pub fn badge(desk: &Desk, left: f32, top: f32, size: f32) -> Piece {
    let roles = &desk.theme.roles;
    let (paper, ink) = if roles.outline.is_some() {
        // The pale green of this theme would not be seen on white.
        (roles.accent, roles.on_accent)
    } else if desk.theme.is_dark() {
        (roles.ink, roles.click)
    } else {
        (roles.surface, roles.click)
    };
    Piece::at(left, top, size, size)
        .centred()
        .round(size / 2.0)
        .fill(paper.color())
        .edge(3.0, roles.house.color())
        .raise()
        .with(desk.icon_on("ui/tick", size * 0.7, ink.hex(), paper.hex()))
        .stays()
}

/// A radio mark: a ring, with a dot in it when chosen.
#[must_use]
pub fn radio(desk: &Desk, chosen: bool) -> Piece {
    let roles = &desk.theme.roles;
    let ring = Piece::sized(36.0, 36.0).centred().round(18.0);
    if chosen {
        ring.edge(4.0, roles.accent.color()).with(
            Piece::sized(16.0, 16.0)
                .round(8.0)
                .fill(roles.accent.color()),
        )
    } else {
        ring.edge(3.0, roles.edge.color())
    }
}
