//! Tiles: a name with its picture, the pictures of the picture password, and the quiet one at the foot of the left
//! column.

use bevy::prelude::World;

use crate::desk::Desk;
use crate::page::Piece;
use crate::platform::pictures::Drawing;
use crate::theme::Type;

/// A pupil's name beside the picture they know it by, or below it where the tile is high.
#[must_use]
pub fn name(
    desk: &Desk,
    [left, top, wide, high]: [f32; 4],
    shown_name: &str,
    picture: &str,
    key: &str,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    let is_high = high > 200.0;
    let (kind, tile) = match shown_name.chars().count() {
        _ if is_high => (Type::TITLE, 140.0),
        0..=7 => (Type::BUTTON, 76.0),
        8..=9 => (Type::LABEL.bold(), 64.0),
        _ => (Type::new(18.0, 24.0, true), 56.0),
    };
    let card = desk
        .card(left, top, wide, high)
        .over(roles.surface2.color())
        .edge(2.0, roles.edge.color())
        .pad(12.0, 0.0);
    let object = Piece::sized(tile, tile)
        .centred()
        .round(tile * 0.29)
        .fill(roles.surface2.color())
        .with(object(picture, tile * 0.8));
    let name = desk.letters(shown_name, kind);
    let card = if is_high {
        card.stacked(12.0)
            .centred()
            .with(object)
            .with(name.to_middle().at_most(wide - 32.0))
    } else {
        card.in_row(12.0).with(object).with(name.grow())
    };
    card.press(key, shown_name, handler)
}

/// One picture of the picture password.
#[must_use]
pub fn picture(
    desk: &Desk,
    (left, top): (f32, f32),
    picture: &str,
    label: &str,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    desk.card(left, top, 174.0, 140.0)
        .over(roles.surface2.color())
        .centred()
        .edge(2.0, roles.edge.color())
        .with(object(picture, 96.0))
        .press(format!("picture/{picture}"), label, handler)
        .rapid()
}

/// One of our objects.
#[must_use]
pub fn object(name: &str, size: f32) -> Piece {
    Piece::picture(Drawing::new(format!("objects/{name}")), size, size)
}

/// The quiet tile at the foot of the left column: its icon below `icons/ui`, and its words.
#[must_use]
pub fn at_the_foot(
    desk: &Desk,
    icon: &str,
    words: &str,
    key: &str,
    label: &str,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    Piece::at(16.0, 592.0, 144.0, 112.0)
        .stacked(4.0)
        .centred()
        .round(desk.theme.shape.button)
        .fill(roles.surface.color())
        .over(roles.tint.color())
        .edge(2.0, roles.edge.color())
        .with(desk.icon(&format!("ui/{icon}"), 44.0))
        .with(desk.letters(words, Type::LABEL.bold()))
        .press(key, label, handler)
}
