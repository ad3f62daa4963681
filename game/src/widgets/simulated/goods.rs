//! What shops offer: things with their price, and apps with their age.

use bevy::prelude::*;

use super::Item;
use super::cards;
use super::rows::named;
use super::words::{self, Hand};
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;

/// The picture of what is offered, and the room beside it.
pub(super) const PICTURE: f32 = 88.0;

/// Something for sale.
pub(super) fn for_sale(desk: &Desk, item: &Item) -> Piece {
    let picture = desk.icon("ui/bag", 44.0);
    offered(desk, item, picture, "ui/coin")
}

/// An app with the age it is for.
pub(super) fn app_card(desk: &Desk, item: &Item) -> Piece {
    let picture = desk.icon("ui/grid", 44.0);
    offered(desk, item, picture, "ui/people")
}

fn offered(desk: &Desk, item: &Item, picture: Piece, sign: &str) -> Piece {
    let roles = &desk.theme.roles;
    let wide = item.row() - 2.0 * cards::SIDES - PICTURE;
    let hand = Hand {
        kind: Type::BODY,
        width: wide,
        ink: roles.ink.color(),
    };
    let tag = Hand {
        kind: Type::new(22.0, 28.0, true),
        width: wide - 62.0,
        ink: roles.ink.color(),
    };
    let tag = words::detail(desk, item, tag).map(|words| {
        let pill = Piece::column(0.0)
            .middle()
            .round(20.0)
            .fill(roles.tint.color())
            .edge(2.0, roles.edge.color());
        let mut pill =
            words::beside(pill, desk.icon(sign, 26.0), 26.0, [12.0, 5.0], 34.0).with(words);
        pill.node.align_self = AlignSelf::FlexStart;
        pill
    });
    let mut frame = Piece::sized(PICTURE - 16.0, PICTURE - 16.0)
        .centred()
        .round(18.0)
        .fill(roles.tint2.color())
        .with(picture);
    if let Some(outline) = roles.outline {
        frame = frame.edge(2.0, outline.color());
    }
    let card = cards::paper(desk, item.row());
    let margin = [cards::SIDES - 2.0, 12.0];
    words::beside(card, frame, PICTURE - 16.0, margin, PICTURE)
        .with_all(named(desk, item))
        .with_all(words::own(desk, item, hand))
        .with_all(tag)
}
