//! Tiles: a name with its picture, the pictures of the picture password, and the quiet one at the foot of the left
//! column.

use bevy::prelude::World;

use crate::desk::Desk;
use crate::page::Piece;
use crate::platform::pictures::Drawing;
use crate::theme::Type;

/// A pupil's name beside the picture they know it by.
#[must_use]
pub fn name(
    desk: &Desk,
    (left, top): (f32, f32),
    shown_name: &str,
    picture: &str,
    key: &str,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    let (kind, tile) = match shown_name.chars().count() {
        0..=7 => (Type::BUTTON, 76.0),
        8..=9 => (Type::LABEL.bold(), 64.0),
        _ => (Type::new(18.0, 24.0, true), 56.0),
    };
    desk.card(left, top, 204.0, 120.0)
        .over(roles.surface2.color())
        .in_row(12.0)
        .pad(12.0, 0.0)
        .edge(2.0, roles.edge.color())
        .with(
            Piece::sized(tile, tile)
                .centred()
                .round(22.0)
                .fill(roles.surface2.color())
                .with(object(picture, tile * 0.8)),
        )
        .with(desk.letters(shown_name, kind).grow())
        .press(key, shown_name, handler)
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
