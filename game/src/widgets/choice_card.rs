//! Choice cards: all look alike, so that nothing hints which one is safer.

use bevy::prelude::World;

use crate::desk::Desk;
use crate::page::{Content, Kind, Piece};
use crate::theme::Type;
use crate::widgets::tick;

/// A card of 440 × 114 at this place, with a picture of 72 on the left and a radio mark on the right.
#[must_use]
pub fn card(
    desk: &Desk,
    (left, top): (f32, f32),
    picture: Piece,
    words: &str,
    chosen: bool,
    key: &str,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    let (border, edge) = if chosen {
        (4.0, roles.accent)
    } else {
        (2.0, roles.edge)
    };
    let tile = if chosen { roles.tint } else { roles.surface2 };
    let kind = if words.chars().count() > 36 {
        Type::new(21.0, 27.0, true)
    } else {
        Type::STRONG
    };
    desk.card(left, top, 440.0, 114.0)
        .over(roles.surface2.color())
        .in_row(18.0)
        .pad(18.0, 0.0)
        .edge(border, edge.color())
        .with(
            Piece::sized(72.0, 72.0)
                .centred()
                .round(18.0)
                .clip()
                .fill(tile.color())
                .with(picture),
        )
        .with(desk.letters(words, kind).grow())
        .with(tick::radio(desk, chosen))
        .press(key, words, handler)
        .kind(Kind::Choice(chosen))
}

/// One of the two large cards of a simplified page; `alone` stands in the middle.
#[must_use]
pub fn large(
    desk: &Desk,
    place: Place,
    picture: Piece,
    words: &str,
    key: &str,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    let (left, width) = match place {
        Place::Left => (184.0, 440.0),
        Place::Right => (648.0, 440.0),
        Place::Alone => (396.0, 480.0),
    };
    let longest = words
        .split_whitespace()
        .map(|word| word.chars().count())
        .max()
        .unwrap_or(0);
    let kind = if longest > 11 || words.chars().count() > 26 {
        Type::new(28.0, 36.0, true)
    } else {
        Type::new(36.0, 44.0, true)
    };
    desk.card(left, 488.0, width, 216.0)
        .over(roles.surface2.color())
        .in_row(24.0)
        .pad(28.0, 0.0)
        .edge(3.0, roles.edge.color())
        .with(
            Piece::sized(144.0, 144.0)
                .centred()
                .round(36.0)
                .clip()
                .fill(roles.tint2.color())
                .with(picture),
        )
        .with(desk.letters(words, kind).grow())
        .press(key, words, handler)
}

/// Gives the words of large cards beside each other one size, the smallest of theirs: a choice in larger words would
/// look like the better one.
#[must_use]
pub fn level(mut cards: Vec<Piece>) -> Vec<Piece> {
    let sizes = cards
        .iter()
        .flat_map(|card| &card.children)
        .filter_map(kind);
    let smallest = sizes.reduce(|one, other| if other.size < one.size { other } else { one });
    for part in cards.iter_mut().flat_map(|card| &mut card.children) {
        if let (Content::Words { kind, .. }, Some(smallest)) = (&mut part.content, smallest) {
            *kind = smallest;
        }
    }
    cards
}

fn kind(part: &Piece) -> Option<Type> {
    match &part.content {
        Content::Words { kind, .. } => Some(*kind),
        Content::Nothing | Content::Picture(_) | Content::Field(_) => None,
    }
}

/// Where a large card stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The first of two.
    Left,
    /// The second of two.
    Right,
    /// The only one.
    Alone,
}
