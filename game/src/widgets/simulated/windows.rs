//! What an app says by itself: windows that pop up over everything, and quiet notices.

use bevy::prelude::*;

use super::words::{self, Hand};
use super::{Item, cards, said};
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;

/// How high the title bar of a window is.
pub(super) const TITLE: f32 = 44.0;
/// The sign of a notice, and the room beside it.
pub(super) const SIGN: f32 = 40.0;

/// A window that popped up.
pub(super) fn pop_up(desk: &Desk, item: &Item) -> Piece {
    let roles = &desk.theme.roles;
    // Its look says what it is; whose it is has to be said.
    let title = if item.named {
        Some(item.message.from.name.clone())
    } else {
        said::kind_id(item.message.kind).map(|id| desk.say(id))
    };
    let title =
        title.map(|line| Piece::letters(line, Type::SMALL.bold(), roles.socket_ink.color()).grow());
    let mut bar = Piece::row(8.0)
        .high(TITLE)
        .pad(16.0, 0.0)
        .fill(roles.house.color())
        .with_all(title)
        .with(desk.icon_on("ui/cross", 24.0, roles.socket_ink.hex(), roles.house.hex()));
    let corner = Val::Px(desk.theme.shape.message - 3.0);
    bar.node.border_radius = BorderRadius::top(corner);
    let hand = Hand {
        kind: Type::STRONG,
        width: item.row() - 2.0 * cards::SIDES,
        ink: roles.ink.color(),
    };
    let mut window = Piece::column(0.0)
        .round(desk.theme.shape.message)
        .fill(roles.surface.color())
        .edge(3.0, roles.house.color())
        .shadow(desk.theme.card_shadow())
        .with(bar)
        .with(
            Piece::column(0.0)
                .pad(cards::SIDES - 3.0, 12.0)
                .with_all(words::own(desk, item, hand)),
        );
    if let Some(outline) = roles.outline {
        window = window.edge(3.0, outline.color());
    }
    window.node.width = Val::Px(item.row());
    window
}

/// A notice from the app itself.
pub(super) fn notice(desk: &Desk, item: &Item) -> Piece {
    let roles = &desk.theme.roles;
    let hand = Hand {
        kind: Type::LABEL,
        width: item.row() - 2.0 * cards::SIDES - SIGN,
        ink: roles.ink.color(),
    };
    let strip = Piece::column(0.0)
        .middle()
        .round(desk.theme.shape.message)
        .fill(roles.tint.color());
    let sign = desk.icon("ui/info", SIGN - 12.0);
    let mut strip = words::beside(strip, sign, SIGN - 12.0, [cards::SIDES, 10.0], SIGN)
        .with_all(super::rows::named(desk, item))
        .with_all(words::own(desk, item, hand));
    if let Some(outline) = roles.outline {
        strip = strip.edge(2.0, outline.color());
    }
    strip.node.width = Val::Px(item.row());
    strip
}
