//! What people say to each other: bubbles, from the left by others and from the right by the pupil in the story.

use bevy::prelude::*;
use curriculum::Look;

use super::words::{self, Hand};
use super::{Item, Reading, said};
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::{Ink, Type};

/// The widest a bubble gets.
pub(super) const WIDEST: f32 = 408.0;
/// Room left and right of its words.
pub(super) const SIDES: f32 = 18.0;
/// The sign that somebody speaks, and the room beside it.
pub(super) const SPEAKS: f32 = 42.0;
/// Whoever wrote it, where several write, and the space beside them.
const FACE: f32 = 40.0;
const FACE_GAP: f32 = 8.0;

/// A written line.
pub(super) fn line(desk: &Desk, item: &Item) -> Piece {
    let hand = Hand {
        kind: Type::BODY,
        width: WIDEST - 2.0 * SIDES,
        ink: inks(desk, item.message.is_own).1.color(),
    };
    bubble(desk, item)
        .stacked(2.0)
        .with_all(head(desk, item))
        .with_all(words::own(desk, item, hand))
        .with_all(face(desk, item))
}

/// Something said aloud in a call: the same bubble with the sign for a voice.
pub(super) fn spoken(desk: &Desk, item: &Item) -> Piece {
    let (paper, ink) = inks(desk, item.message.is_own);
    let hand = Hand {
        kind: Type::BODY,
        width: WIDEST - 2.0 * SIDES - SPEAKS,
        ink: ink.color(),
    };
    let size = SPEAKS - 10.0;
    let voice = desk.icon_on("ui/read", size, ink.hex(), paper.hex());
    words::beside(
        bubble(desk, item).stacked(2.0).middle(),
        voice,
        size,
        [SIDES, 11.0],
        SPEAKS,
    )
    .with_all(head(desk, item))
    .with_all(words::own(desk, item, hand))
    .with_all(face(desk, item))
}

fn bubble(desk: &Desk, item: &Item) -> Piece {
    let is_own = item.message.is_own;
    let mut piece = Piece::default()
        .at_most(WIDEST)
        .fill(inks(desk, is_own).0.color())
        .round(desk.theme.shape.message)
        .aside(side(is_own));
    piece.node.padding = UiRect::new(Val::Px(SIDES), Val::Px(SIDES), Val::Px(10.0), Val::Px(12.0));
    if let Some(outline) = desk.theme.roles.outline {
        piece = piece.edge(2.0, outline.color());
    }
    let tail = Val::Px(6.0);
    if is_own {
        piece.node.border_radius.bottom_right = tail;
    } else {
        piece.node.border_radius.bottom_left = tail;
    }
    if has_face(desk, item) {
        piece.node.margin.left = Val::Px(FACE + FACE_GAP);
    }
    piece
}

/// Where several write, whoever wrote a bubble stands beside it. Where phrases are pressed and in larger words there is no
/// room, and in one colour so small a face says nothing.
fn has_face(desk: &Desk, item: &Item) -> bool {
    let is_read = matches!(item.reading, Reading::Whole);
    let is_seen = !desk.is_large() && desk.theme.roles.figure.is_none();
    item.named && !item.message.is_own && is_read && is_seen
}

fn face(desk: &Desk, item: &Item) -> Option<Piece> {
    has_face(desk, item).then(|| {
        let mut face = Piece::sized(FACE, FACE)
            .round(FACE / 2.0)
            .clip()
            .fill(desk.theme.roles.tint2.color())
            .with(desk.portrait(item.message.from.portrait, None, FACE));
        face.node.position_type = PositionType::Absolute;
        face.node.left = Val::Px(-FACE - FACE_GAP);
        face.node.bottom = Val::ZERO;
        face
    })
}

fn head(desk: &Desk, item: &Item) -> Option<Piece> {
    said::above(desk, item.message, item.named)
        .map(|line| Piece::letters(line, Type::SMALL.bold(), desk.theme.roles.ink2.color()))
}

/// Paper and ink of a bubble.
fn inks(desk: &Desk, own: bool) -> (Ink, Ink) {
    let roles = &desk.theme.roles;
    if own {
        (roles.bubble_out, roles.bubble_out_ink)
    } else if desk.theme.look == Look::Street && !desk.theme.is_dark() {
        // White on the street's warm paper would not be seen.
        (roles.surface2, roles.bubble_in_ink)
    } else {
        (roles.bubble_in, roles.bubble_in_ink)
    }
}

fn side(own: bool) -> AlignSelf {
    if own {
        AlignSelf::FlexEnd
    } else {
        AlignSelf::FlexStart
    }
}
