//! Lines of lists and forms: results, switches, requests, profiles and fields.

use bevy::prelude::*;

use super::cards::{self, body};
use super::words::{self, Hand};
use super::{Item, said};
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;

/// The sign at the beginning of a line, and the room beside it.
pub(super) const SIGN: f32 = 46.0;
/// The face of whoever asks.
pub(super) const FACE: f32 = 72.0;

/// A search result: where it leads stands above what it says.
pub(super) fn search_result(desk: &Desk, item: &Item) -> Piece {
    let roles = &desk.theme.roles;
    let hand = Hand {
        kind: Type::new(20.0, 26.0, false),
        width: item.row() - SIGN,
        ink: roles.ink2.color(),
    };
    let address = words::beside(
        Piece::column(0.0).middle(),
        desk.icon("ui/globe", SIGN - 12.0),
        SIGN - 12.0,
        [0.0, 0.0],
        SIGN,
    )
    .with_all(words::bare_detail(desk, item, hand));
    let whole = Hand {
        kind: Type::STRONG,
        ..body(desk, item.row() + 2.0 * cards::SIDES)
    };
    let mut row = Piece::column(4.0)
        .with(address)
        .with_all(words::own(desk, item, whole))
        .with(Piece::default().high(2.0).fill(roles.line.color()));
    row.node.width = Val::Px(item.row());
    row
}

/// A switch: what it is for, and how it stands now.
pub(super) fn setting(desk: &Desk, item: &Item) -> Piece {
    let roles = &desk.theme.roles;
    let hand = Hand {
        kind: Type::new(22.0, 28.0, true),
        width: item.row() - 2.0 * cards::SIDES - 32.0,
        ink: roles.ink.color(),
    };
    let state = words::detail(desk, item, hand).map(|words| {
        let mut pill = Piece::column(0.0)
            .pad(14.0, 4.0)
            .round(20.0)
            .fill(roles.tint.color())
            .edge(2.0, roles.edge.color())
            .with(words);
        pill.node.align_self = AlignSelf::FlexStart;
        pill
    });
    cards::paper(desk, item.row())
        .with_all(words::own(desk, item, body(desk, item.row())))
        .with_all(state)
}

/// Somebody asks to be let in: the face is large, for it is all there is to go by.
pub(super) fn request(desk: &Desk, item: &Item) -> Piece {
    let from = &item.message.from;
    let hand = body(desk, item.row() - FACE - 16.0);
    let face = Piece::sized(FACE, FACE)
        .round(20.0)
        .clip()
        .with(desk.portrait(from.portrait, None, FACE));
    let card = cards::paper(desk, item.row()).middle();
    words::beside(card, face, FACE, [cards::SIDES - 2.0, 12.0], FACE + 16.0)
        .with_all(named(desk, item))
        .with_all(words::own(desk, item, hand))
}

/// A line of somebody's profile.
pub(super) fn profile_line(desk: &Desk, item: &Item) -> Piece {
    let hand = body(desk, item.row() + 2.0 * cards::SIDES - SIGN);
    let mut row = words::beside(
        Piece::column(0.0).middle(),
        desk.icon("ui/person", SIGN - 12.0),
        SIGN - 12.0,
        [0.0, 0.0],
        SIGN,
    )
    .with_all(words::own(desk, item, hand));
    row.node.width = Val::Px(item.row());
    row
}

/// A field of a form: what is asked, and what stands in the box.
pub(super) fn field(desk: &Desk, item: &Item) -> Piece {
    let roles = &desk.theme.roles;
    let hand = Hand {
        kind: Type::BODY,
        width: item.row() - 2.0 * cards::SIDES,
        ink: roles.ink.color(),
    };
    let asked = Hand {
        kind: Type::STRONG,
        ..body(desk, item.row() + 2.0 * cards::SIDES)
    };
    let filled = words::bare_detail(desk, item, hand).map(|words| {
        Piece::column(0.0)
            .pad(cards::SIDES - 3.0, 9.0)
            .round(12.0)
            .fill(roles.surface.color())
            .edge(3.0, roles.edge.color())
            .with(words)
    });
    let mut column = Piece::column(6.0)
        .with_all(words::own(desk, item, asked))
        .with_all(filled);
    column.node.width = Val::Px(item.row());
    column
}

/// What it is, above the words.
pub(super) fn named(desk: &Desk, item: &Item) -> Option<Piece> {
    said::above(desk, item.message, item.named)
        .map(|line| Piece::letters(line, Type::SMALL.bold(), desk.theme.roles.ink2.color()))
}
