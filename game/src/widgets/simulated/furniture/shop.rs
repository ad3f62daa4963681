//! Shops: the purse and the basket above, and the shelf behind what is offered.

use super::{Around, GAP, SIDES, Strip, above_items, bar_of, sign, strip, tile};
use crate::desk::Desk;
use crate::page::Piece;

/// How many things stand beside each other on a shelf.
const BESIDE: usize = 4;

/// What one has to spend, and the basket.
pub(super) fn purse(desk: &Desk) -> Strip {
    let roles = &desk.theme.roles;
    let purse = Piece::row(8.0)
        .high(38.0)
        .pad(12.0, 0.0)
        .round(19.0)
        .fill(roles.surface2.color())
        .edge(2.0, roles.outline.unwrap_or(roles.line).color())
        .with(sign(desk, "coin", 26.0))
        .with(bar_of(desk, 44.0, 12.0));
    let pieces = [
        sign(desk, "list", 30.0),
        sign(desk, "gift", 30.0),
        sign(desk, "star", 30.0),
        Piece::gap(),
        purse,
        sign(desk, "bag", 34.0),
    ];
    strip(desk, 56.0, above_items(), pieces)
}

/// A shelf of things, each with its price tag.
pub(super) fn goods(desk: &Desk, around: &Around) -> Vec<Strip> {
    let things = [
        "gift", "trophy", "key", "shield", "star", "heart", "ticket", "puzzle",
    ];
    shelf(desk, around, &things, "coin")
}

/// A shelf of apps, each with the sign to get it.
pub(super) fn apps(desk: &Desk, around: &Around) -> Vec<Strip> {
    let things = [
        "note", "brush", "game", "book", "camera", "puzzle", "calendar", "globe", "chart", "food",
        "bed", "bus",
    ];
    shelf(desk, around, &things, "download")
}

fn shelf(desk: &Desk, around: &Around, things: &[&str], tag: &str) -> Vec<Strip> {
    let roles = &desk.theme.roles;
    let gaps = GAP * (BESIDE as f32 - 1.0);
    let wide = (around.wide() - 2.0 * SIDES - gaps) / BESIDE as f32;
    let thing = |number: usize, icon: &str| {
        let pill = Piece::sized(62.0, 28.0)
            .centred()
            .round(14.0)
            .edge(2.0, roles.outline.unwrap_or(roles.line).color())
            .with(sign(desk, tag, 18.0));
        Piece::column(8.0)
            .wide(wide)
            .centred()
            .with(tile(desk, [72.0, 72.0], icon, 44.0, number))
            .with(pill)
    };
    let rows = things.chunks(BESIDE).enumerate().map(|(row, things)| {
        let things = things.iter().enumerate();
        let things = things.map(|(number, icon)| thing(row + number, icon));
        Strip {
            high: 112.0,
            piece: Piece::row(GAP).high(112.0).with_all(things),
        }
    });
    rows.collect()
}
