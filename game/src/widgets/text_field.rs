//! A place to write in: one line or several, told letter by letter to whoever keeps the text.

use std::sync::Arc;

use bevy::prelude::World;

use crate::desk::Desk;
use crate::page::{Field, Piece};
use crate::theme::Type;

/// What a field holds and how much it takes.
#[derive(Debug, Clone, Copy)]
pub struct Writing<'a> {
    /// What stands in it already.
    pub text: &'a str,
    /// Lines shown; one line refuses line breaks.
    pub lines: u8,
    /// Most characters taken.
    pub most: usize,
}

/// A field on paper with a border, at these pixels. `changed` is told the whole text after each key.
#[must_use]
pub fn field(
    desk: &Desk,
    place: Piece,
    writing: Writing,
    key: &str,
    label: &str,
    changed: impl Fn(&mut World, &str) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    let mut field = Piece::field(
        Field {
            text: writing.text.to_owned(),
            lines: writing.lines,
            most: writing.most,
            ink: roles.ink.color(),
            kind: Type::BODY,
            changed: Arc::new(changed),
        },
        key,
        label,
    );
    field.node.width = bevy::prelude::Val::Percent(100.0);
    field.node.height = bevy::prelude::Val::Percent(100.0);
    place
        .pad(20.0, 12.0)
        .round(desk.theme.shape.button)
        .fill(roles.surface.color())
        .edge(2.0, roles.edge.color())
        .with(field)
}
