//! Buttons: one main action in the look's dark ink, quiet ones with a border, and the small square ones of the top bar.

use bevy::prelude::World;

use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;

/// Where the icon of a button stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon<'a> {
    /// No icon.
    None,
    /// Before the words.
    Before(&'a str),
    /// After the words.
    After(&'a str),
}

/// The paper and ink of a button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The one main action of a page.
    Main,
    /// Any other action.
    Quiet,
    /// CLICK: the choice is made.
    Click,
    /// Tell a trusted adult.
    Tell,
}

/// Puts a button's looks on a piece that already has its place and size.
#[must_use]
pub fn dress(
    desk: &Desk,
    place: Piece,
    weight: Weight,
    icon: Icon,
    key: &str,
    label: &str,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    let (fill, ink) = match weight {
        Weight::Main => (roles.accent, roles.on_accent),
        Weight::Quiet => (roles.surface, roles.ink),
        Weight::Click => (roles.click, roles.on_click),
        Weight::Tell => (roles.tell, roles.on_tell),
    };
    let drawn = |name: &str| desk.icon_on(&format!("ui/{name}"), 34.0, ink.hex(), fill.hex());
    let mut button = place
        .centred()
        .round(desk.theme.shape.button)
        .fill(fill.color())
        .press(key, label, handler);
    if weight == Weight::Quiet {
        button = button.edge(2.0, roles.edge.color());
    }
    button.node.column_gap = bevy::prelude::Val::Px(14.0);
    button = match weight {
        Weight::Quiet => button.over(roles.tint.color()),
        Weight::Click => button.lower_edge(roles.click_edge.color()),
        Weight::Tell => button.lower_edge(roles.tell_edge.color()),
        Weight::Main => button,
    };
    if let Icon::Before(name) = icon {
        button = button.with(drawn(name));
    }
    button = button.with(Piece::letters(label, Type::BUTTON, ink.color()).to_middle());
    if let Icon::After(name) = icon {
        button = button.with(drawn(name));
    }
    button
}

/// A square button of the top bar, with an icon only.
#[must_use]
pub fn square(
    desk: &Desk,
    left: f32,
    icon: &str,
    key: &str,
    label: &str,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    Piece::at(left, 8.0, 64.0, 64.0)
        .centred()
        .round(desk.theme.shape.button)
        .fill(roles.surface.color())
        .over(roles.tint.color())
        .edge(2.0, roles.edge.color())
        .with(desk.icon(&format!("ui/{icon}"), 40.0))
        .press(key, label, handler)
}
