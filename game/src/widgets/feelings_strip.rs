//! The eight feelings: fixed faces, one meaning each, always with the word under the face.

use std::sync::Arc;

use bevy::prelude::*;
use curriculum::view::FeelingView;
use curriculum::{Feeling, Look, Portrait};

use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::platform::pictures::Drawing;
use crate::theme::Type;
use crate::widgets::tick;

/// The strip at the foot of THINK.
#[must_use]
pub fn strip(
    desk: &Desk,
    question: &str,
    hint: &str,
    hero: Portrait,
    feelings: &[FeelingView],
    name: &Arc<dyn Fn(&mut World, Feeling) + Send + Sync>,
) -> Piece {
    let roles = &desk.theme.roles;
    let mut head = Piece::row(16.0).spread();
    head.node.padding = UiRect::new(Val::Px(24.0), Val::Px(24.0), Val::Px(12.0), Val::Px(6.0));
    let faces = feelings
        .iter()
        .map(|feeling| tile(desk, hero, feeling, name));
    desk.card(184.0, 528.0, 904.0, 176.0)
        .stacked(0.0)
        .with(
            head.with(desk.heading(question, Type::STRONG))
                .with(Piece::text(hint, Type::LABEL, roles.ink2.color())),
        )
        .with(Piece::row(0.0).pad(14.0, 0.0).spread().with_all(faces))
}

/// A face with this feeling: the hero's own where they are drawn with feelings, a plain disc in the phone look.
#[must_use]
pub fn face(desk: &Desk, hero: Portrait, feeling: Feeling, size: f32) -> Piece {
    let own = matches!(hero, Portrait::Person(name) if Portrait::WITH_FEELINGS.contains(&name));
    if own && desk.theme.look != Look::Phone {
        desk.portrait(hero, Some(feeling), size)
    } else {
        Piece::picture(
            Drawing::new(format!("feelings/face-{}", feeling.as_str())),
            size,
            size,
        )
    }
}

fn tile(
    desk: &Desk,
    hero: Portrait,
    feeling: &FeelingView,
    name: &Arc<dyn Fn(&mut World, Feeling) + Send + Sync>,
) -> Piece {
    let roles = &desk.theme.roles;
    let (border, edge, fill) = if feeling.is_named {
        (4.0, roles.accent, roles.tint2)
    } else {
        (2.0, roles.edge, roles.surface2)
    };
    let kind = if feeling.is_named {
        Type::LABEL.bold()
    } else {
        Type::LABEL
    };
    let (name, which) = (name.clone(), feeling.feeling);
    let mut piece = Piece::sized(104.0, 122.0)
        .stacked(2.0)
        .round(24.0)
        .with(
            Piece::sized(86.0, 86.0)
                .centred()
                .round(24.0)
                .clip()
                .fill(fill.color())
                .edge(border, edge.color())
                .with(face(desk, hero, which, 86.0 - 2.0 * border)),
        )
        .with(desk.letters(&feeling.word, kind))
        .press(
            format!("feeling/{}", which.as_str()),
            &feeling.word,
            move |world| name(world, which),
        )
        .kind(Kind::Switch(feeling.is_named));
    piece.node.align_items = AlignItems::Center;
    if feeling.is_named {
        piece = piece.with(tick::badge(desk, 70.0, -8.0, 36.0));
    }
    piece
}
