//! The strip at the foot of THINK: how it feels, what the body does, and what the other one wants, one at a time.

use std::sync::Arc;

use bevy::prelude::*;
use curriculum::view::{BodyView, FeelingView, WantView, WantsView};
use curriculum::{Action, Feeling, Look, Portrait};

use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::platform::pictures::Drawing;
use crate::theme::Type;
use crate::widgets::tick;

/// Told what the pupil does with a tile.
pub type Does = Arc<dyn Fn(&mut World, Action) + Send + Sync>;

/// The way to the next question of the strip: its key, its words, and what happens.
pub struct Turn {
    /// What the next question is about, in a word or two.
    pub words: String,
    /// The same for a screen reader.
    pub label: String,
    /// Turns to it.
    pub handler: fn(&mut World),
}

/// The strip: a question, its tiles, and the way to the next question.
#[must_use]
pub fn strip(desk: &Desk, question: &str, hint: &str, tiles: Vec<Piece>, turn: Turn) -> Piece {
    let roles = &desk.theme.roles;
    let mut head = Piece::row(16.0).spread();
    head.node.padding = UiRect::new(Val::Px(24.0), Val::Px(24.0), Val::Px(12.0), Val::Px(6.0));
    let tiles = Piece::row(0.0).size(772.0, 122.0).spread().with_all(tiles);
    desk.card(184.0, 528.0, 904.0, 176.0)
        .stacked(0.0)
        .with(
            head.with(desk.heading(question, Type::STRONG))
                .with(Piece::text(hint, Type::LABEL, roles.ink2.color())),
        )
        .with(
            Piece::row(8.0)
                .pad(12.0, 0.0)
                .spread()
                .with(tiles)
                .with(turn_over(desk, turn)),
        )
}

fn turn_over(desk: &Desk, turn: Turn) -> Piece {
    let roles = &desk.theme.roles;
    let handler = turn.handler;
    Piece::sized(96.0, 118.0)
        .stacked(4.0)
        .centred()
        .round(desk.theme.shape.button)
        .fill(roles.surface.color())
        .over(roles.tint.color())
        .edge(2.0, roles.edge.color())
        .with(desk.icon("ui/next", 40.0))
        .with(
            desk.letters(turn.words, Type::new(20.0, 24.0, true))
                .to_middle(),
        )
        .press("think/turn", turn.label, handler)
}

/// The eight feelings as faces.
#[must_use]
pub fn feelings(desk: &Desk, hero: Portrait, feelings: &[FeelingView], does: &Does) -> Vec<Piece> {
    feelings
        .iter()
        .map(|feeling| feeling_tile(desk, hero, feeling, does))
        .collect()
}

/// Body signs, each with its drawing and its words.
#[must_use]
pub fn body(desk: &Desk, signs: &[BodyView], does: &Does) -> Vec<Piece> {
    signs
        .iter()
        .map(|sign| body_tile(desk, sign, does))
        .collect()
}

/// What the other one may want.
#[must_use]
pub fn wants(desk: &Desk, wants: &WantsView, does: &Does) -> Vec<Piece> {
    let wide = 772.0 / wants.answers.len().max(1) as f32 - 8.0;
    wants
        .answers
        .iter()
        .map(|want| want_tile(desk, want, wide, does))
        .collect()
}

/// A face with this feeling: the hero's own, a plain disc in the phone look.
#[must_use]
pub fn face(desk: &Desk, hero: Portrait, feeling: Feeling, size: f32) -> Piece {
    if hero.is_face() && desk.theme.look != Look::Phone {
        desk.portrait(hero, Some(feeling), size)
    } else {
        Piece::picture(
            Drawing::new(format!("feelings/face-{}", feeling.as_str())),
            size,
            size,
        )
    }
}

/// Border, edge and paper of a tile that is chosen or not.
fn dress(desk: &Desk, piece: Piece, is_chosen: bool) -> Piece {
    let roles = &desk.theme.roles;
    if is_chosen {
        piece
            .fill(roles.tint2.color())
            .edge(4.0, roles.accent.color())
    } else {
        piece
            .fill(roles.surface2.color())
            .edge(2.0, roles.edge.color())
    }
}

fn feeling_tile(desk: &Desk, hero: Portrait, feeling: &FeelingView, does: &Does) -> Piece {
    let border = if feeling.is_named { 4.0 } else { 2.0 };
    let kind = if feeling.is_named {
        Type::LABEL.bold()
    } else {
        Type::LABEL
    };
    let (does, which) = (does.clone(), feeling.feeling);
    let frame = Piece::sized(86.0, 86.0).centred().round(24.0).clip();
    let mut piece = Piece::sized(96.0, 122.0)
        .stacked(2.0)
        .round(24.0)
        .with(dress(desk, frame, feeling.is_named).with(face(
            desk,
            hero,
            which,
            86.0 - 2.0 * border,
        )))
        .with(desk.letters(&feeling.word, kind))
        .press(
            format!("feeling/{}", which.as_str()),
            &feeling.word,
            move |world| does(world, Action::Feel(which)),
        )
        .kind(Kind::Switch(feeling.is_named));
    piece.node.align_items = AlignItems::Center;
    if feeling.is_named {
        piece = piece.with(tick::badge(desk, 66.0, -8.0, 36.0));
    }
    piece
}

fn body_tile(desk: &Desk, sign: &BodyView, does: &Does) -> Piece {
    let (does, which) = (does.clone(), sign.sign);
    let mut piece = dress(desk, Piece::sized(124.0, 118.0), sign.is_noticed)
        .stacked(2.0)
        .pad(4.0, 4.0)
        .round(20.0)
        .with(desk.icon(&format!("body/{}", which.as_str()), 56.0))
        .with(
            desk.letters(&sign.words, Type::new(18.0, 22.0, sign.is_noticed))
                .to_middle(),
        )
        .press(
            format!("body/{}", which.as_str()),
            &sign.words,
            move |world| does(world, Action::Sense(which)),
        )
        .kind(Kind::Switch(sign.is_noticed));
    piece.node.align_items = AlignItems::Center;
    if sign.is_noticed {
        piece = piece.with(tick::badge(desk, 94.0, -10.0, 34.0));
    }
    piece
}

fn want_tile(desk: &Desk, want: &WantView, wide: f32, does: &Does) -> Piece {
    let (does, id) = (does.clone(), want.id.clone());
    let kind = match want.words.chars().count() {
        0..=34 => Type::new(22.0, 27.0, want.is_guessed),
        _ => Type::new(19.0, 23.0, want.is_guessed),
    };
    let mut piece = dress(desk, Piece::sized(wide, 118.0), want.is_guessed)
        .in_row(12.0)
        .pad(12.0, 4.0)
        .round(20.0)
        .with(desk.icon(&format!("ui/{}", want.symbol), 48.0))
        .with(desk.letters(&want.words, kind).grow())
        .press(format!("want/{id}"), &want.words, move |world| {
            does(world, Action::Guess(id.clone()));
        })
        .kind(Kind::Choice(want.is_guessed));
    if want.is_guessed {
        piece = piece.with(tick::badge(desk, wide - 30.0, -10.0, 34.0));
    }
    piece
}
