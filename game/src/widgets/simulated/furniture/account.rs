//! Pages about oneself and of the school: a profile's cover, the rooms of the settings, a lock, and subjects.

use bevy::prelude::*;

use super::{Around, GAP, SIDES, Strip, above_items, bar_of, head, sign, soft, strip, tile};
use crate::desk::Desk;
use crate::page::Piece;

/// The subjects of the school's platform.
pub(super) fn subjects(desk: &Desk, around: &Around) -> Strip {
    let signs = ["book", "chart", "globe", "brush", "note", "puzzle"];
    let count = signs.len() as f32;
    let wide = (around.wide() - 2.0 * SIDES - GAP * (count - 1.0)) / count;
    let tiles = signs.into_iter().enumerate();
    let tiles = tiles.map(|(number, icon)| tile(desk, [wide, 56.0], icon, 34.0, number));
    strip(desk, 76.0, above_items(), tiles)
}

/// The rooms of the settings; that of privacy is open.
pub(super) fn rooms(desk: &Desk) -> Strip {
    let roles = &desk.theme.roles;
    let rooms = ["person", "lock", "eye", "map-pin", "megaphone"]
        .into_iter()
        .map(|icon| {
            let is_here = icon == "lock";
            let room = Piece::column(0.0)
                .grow()
                .high(44.0)
                .centred()
                .round(14.0)
                .with(sign(desk, icon, 30.0));
            if is_here {
                room.edge(2.0, roles.edge.color())
            } else {
                room
            }
        });
    strip(desk, 60.0, above_items(), rooms)
}

/// The head of a profile: a banner, the face, and pictures below it.
pub(super) fn cover(desk: &Desk, around: &Around) -> Strip {
    let roles = &desk.theme.roles;
    let wide = around.wide();
    let (high, banner, face) = (116.0, 60.0, 84.0);
    let portrait = around.app.with.portrait;
    let ring = Piece::at(SIDES, high - face - 8.0, face, face)
        .centred()
        .round(face / 2.0)
        .fill(roles.surface.color());
    let ring = if around.is_heavy && portrait.is_face() {
        ring.with(sign(desk, "person", face - 24.0))
    } else {
        ring.with(head(desk, portrait, face - 10.0))
    };
    let lines = Piece::at(SIDES + face + 16.0, banner + 12.0, 240.0, 32.0)
        .stacked(8.0)
        .with(bar_of(desk, 150.0, 12.0))
        .with(bar_of(desk, 210.0, 10.0));
    let mut piece = Piece::sized(wide, high)
        .with(Piece::at(0.0, 0.0, wide, banner).fill(roles.tint.color()))
        .with(ring)
        .with(lines);
    piece.node.border = above_items();
    piece.edge = Some(soft(desk));
    Strip { high, piece }
}

/// A key on a disc, and the dots of a password.
pub(super) fn lock(desk: &Desk) -> Strip {
    let roles = &desk.theme.roles;
    let disc = Piece::sized(56.0, 56.0)
        .centred()
        .round(28.0)
        .fill(roles.tint.color())
        .with(desk.icon_on("ui/key", 34.0, roles.ink.hex(), roles.surface.hex()));
    let dots = (0..6).map(|_| Piece::sized(14.0, 14.0).round(7.0).fill(roles.ink2.color()));
    let dots = Piece::row(12.0).with_all(dots);
    let mut strip = strip(desk, 80.0, above_items(), [disc, dots]);
    strip.piece = strip.piece.middle();
    strip.piece.node.column_gap = Val::Px(24.0);
    strip
}
