//! Posts, comments, pictures, e-mails and what is not sent yet: who, then what, on a card as wide as the screen.

use bevy::prelude::*;

use super::words::{self, Hand};
use super::{Item, Reading, said};
use crate::desk::Desk;
use crate::page::Piece;
use crate::platform::pictures::Drawing;
use crate::theme::Type;

/// Room between a card's edge and its words.
pub(super) const SIDES: f32 = 18.0;
/// How far a comment stands in.
pub(super) const INDENT: f32 = 36.0;
/// The face beside a name.
pub(super) const FACE: f32 = 44.0;
/// The sign beside what a picture shows, and the room beside it.
pub(super) const SHOWS: f32 = 66.0;

/// How high the drawing of a photo is.
pub(super) const DRAWN: f32 = 112.0;
/// How high the row of signs below a post is.
pub(super) const REACTIONS: f32 = 28.0;

/// A post in a feed.
pub(super) fn post(desk: &Desk, item: &Item) -> Piece {
    paper(desk, item.row())
        .with(who(desk, item))
        .with_all(words::own(desk, item, body(desk, item.row())))
        .with_all(reactions(desk, item))
}

/// A comment stands in below the post it belongs to, beside a bar.
pub(super) fn comment(desk: &Desk, item: &Item) -> Piece {
    let roles = &desk.theme.roles;
    let wide = item.row() - INDENT;
    let mut card = Piece::column(2.0)
        .pad(SIDES, 10.0)
        .round(desk.theme.shape.message)
        .fill(roles.surface2.color())
        .with(who(desk, item))
        .with_all(words::own(desk, item, body(desk, wide)));
    if let Some(outline) = roles.outline {
        card = card.edge(2.0, outline.color());
    }
    card.node.width = Val::Px(wide);
    card.node.margin.left = Val::Px(INDENT);
    card
}

/// A picture: what it shows is told in its frame, below a drawing of it where there is one; what was written to it stands
/// below. Pictures of pupils are never drawn.
pub(super) fn photo(desk: &Desk, item: &Item) -> Piece {
    let roles = &desk.theme.roles;
    let hand = Hand {
        kind: Type::new(22.0, 28.0, false),
        width: item.row() - 4.0 * SIDES - SHOWS,
        ink: roles.ink.color(),
    };
    let seen = words::bare_detail(desk, item, hand).map(|words| {
        let frame = Piece::column(0.0)
            .middle()
            .round(14.0)
            .fill(roles.tint2.color());
        let sign = desk.icon("ui/image", 52.0);
        let mut frame = words::beside(frame, sign, 52.0, [SIDES, 12.0], SHOWS).with(words);
        if let Some(outline) = roles.outline {
            frame = frame.edge(2.0, outline.color());
        }
        frame
    });
    paper(desk, item.row())
        .with(who(desk, item))
        .with_all(drawing(desk, item))
        .with_all(seen)
        .with_all(words::own(desk, item, body(desk, item.row())))
        .with_all(reactions(desk, item))
}

/// The photo itself. Its words are what a screen reader says, and where phrases are pressed they need the room.
fn drawing(desk: &Desk, item: &Item) -> Option<Piece> {
    let drawn = item.drawn()?;
    let (wide, high) = (item.row() - 2.0 * SIDES, DRAWN);
    let frame = Piece::sized(wide, high).round(14.0).clip();
    let frame = match desk.theme.roles.outline {
        Some(outline) => frame.edge(2.0, outline.color()),
        None => frame,
    };
    let inside = if desk.theme.roles.outline.is_some() {
        4.0
    } else {
        0.0
    };
    let photo = Drawing::new(format!("photos/{drawn}"));
    Some(frame.with(Piece::picture(photo, wide - inside, high - inside)))
}

/// To like it, to say something, to send it on: signs that cannot be pressed.
fn reactions(desk: &Desk, item: &Item) -> Option<Piece> {
    let roles = &desk.theme.roles;
    let signs = ["heart", "bubble", "send"].map(|icon| {
        let (ink, paper) = (roles.ink2.hex(), roles.surface.hex());
        desk.icon_on(&format!("ui/{icon}"), REACTIONS - 4.0, ink, paper)
    });
    item.has_reactions()
        .then(|| Piece::row(22.0).high(REACTIONS).with_all(signs))
}

/// An e-mail: from whom, about what, and what it says.
pub(super) fn mail(desk: &Desk, item: &Item) -> Piece {
    let hand = Hand {
        kind: Type::new(22.0, 28.0, true),
        ..body(desk, item.row())
    };
    paper(desk, item.row())
        .with(who(desk, item))
        .with_all(words::detail(desk, item, hand))
        .with(
            Piece::default()
                .high(2.0)
                .fill(desk.theme.roles.line.color()),
        )
        .with_all(words::own(desk, item, body(desk, item.row())))
}

/// What is being written: who will see it stands above, so that it is read first.
pub(super) fn draft(desk: &Desk, item: &Item) -> Piece {
    let roles = &desk.theme.roles;
    let hand = Hand {
        kind: Type::new(22.0, 28.0, true),
        width: item.row() - 2.0 * SIDES - 40.0,
        ink: roles.ink.color(),
    };
    let seen_by = words::detail(desk, item, hand).map(|words| {
        let sign = desk.icon("ui/eye", 30.0);
        words::beside(Piece::column(0.0).middle(), sign, 30.0, [0.0, 0.0], 40.0).with(words)
    });
    paper(desk, item.row())
        .edge(3.0, roles.accent.color())
        .with_all(seen_by)
        .with(
            Piece::row(10.0)
                .with(desk.icon("ui/pencil", 24.0))
                .with_all(
                    said::above(desk, item.message, item.named)
                        .map(|line| Piece::letters(line, Type::SMALL.bold(), roles.ink2.color())),
                ),
        )
        .with_all(words::own(desk, item, body(desk, item.row())))
}

/// Body text inside a card of this width.
pub(super) fn body(desk: &Desk, wide: f32) -> Hand {
    Hand {
        kind: Type::BODY,
        width: wide - 2.0 * SIDES,
        ink: desk.theme.roles.ink.color(),
    }
}

/// A card as wide as its row.
pub(super) fn paper(desk: &Desk, wide: f32) -> Piece {
    let roles = &desk.theme.roles;
    let mut card = Piece::column(8.0)
        .pad(SIDES - 2.0, 12.0)
        .round(desk.theme.shape.message)
        .fill(roles.surface.color())
        .edge(2.0, roles.outline.unwrap_or(roles.line).color());
    card.node.width = Val::Px(wide);
    card
}

/// Whose it is: face, name, and what it is; without the face where phrases need the room.
fn who(desk: &Desk, item: &Item) -> Piece {
    let roles = &desk.theme.roles;
    let from = &item.message.from;
    let kind = said::kind_id(item.message.kind).map(|id| desk.say(id));
    if let Reading::Phrases { .. } = item.reading {
        let line: Vec<String> = [from.name.clone()].into_iter().chain(kind).collect();
        return Piece::letters(line.join(" · "), Type::SMALL.bold(), roles.ink2.color());
    }
    let name = Piece::letters(
        from.name.clone(),
        Type::new(22.0, 26.0, true),
        roles.ink.color(),
    );
    let kind =
        kind.map(|kind| Piece::letters(kind, Type::new(18.0, 22.0, false), roles.ink2.color()));
    Piece::row(12.0)
        .with(
            Piece::sized(FACE, FACE)
                .round(FACE / 2.0)
                .clip()
                .with(desk.portrait(from.portrait, None, FACE)),
        )
        .with(Piece::column(0.0).with(name).with_all(kind))
}
