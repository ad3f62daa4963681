//! A drawn scene: a place with people in it, and the words for those who do not see it.

use bevy::prelude::*;
use curriculum::view::PictureView;
use curriculum::{Feeling, Portrait};

use crate::desk::Desk;
use crate::page::{Content, Meaning, Piece};
use crate::platform::pictures::Drawing;

/// Puts the scene into a place of this size; corners and shadow are the caller's.
#[must_use]
pub fn scene(desk: &Desk, place: Piece, picture: &PictureView, width: f32, height: f32) -> Piece {
    let people = picture.people.len().max(1) as f32;
    let size = (height * 0.88).min(width * 1.05 / (0.4 + 0.6 * people));
    let step = if people > 1.0 {
        ((width - size) / (people - 1.0)).min(size * 0.85)
    } else {
        0.0
    };
    let first = (width - size - step * (people - 1.0)) / 2.0;
    let mut scene = place
        .clip()
        .fill(desk.theme.roles.bg2.color())
        .means(Meaning::Picture(picture.words.clone()))
        .with(background(&picture.place, width, height));
    for (number, (portrait, feeling)) in picture.people.iter().enumerate() {
        let left = first + step * number as f32;
        scene = scene.with(person(*portrait, *feeling, left, height, size));
    }
    scene
}

/// Plain paper: a heavy story is told in words only (C-22).
#[must_use]
pub fn words_only(desk: &Desk, place: Piece) -> Piece {
    place
        .centred()
        .fill(desk.theme.roles.tint2.color())
        .with(desk.icon("ui/words", 140.0))
}

/// Somebody on plain paper, where a step has no scene of its own.
#[must_use]
pub fn alone(desk: &Desk, place: Piece, portrait: Portrait, width: f32, height: f32) -> Piece {
    let size = width.min(height) * 0.94;
    place
        .clip()
        .fill(desk.theme.roles.tint2.color())
        .with(person(
            portrait,
            Feeling::Calm,
            (width - size) / 2.0,
            height,
            size,
        ))
}

/// The part of the place that fills the frame without being stretched, from its foot up.
fn background(place: &str, width: f32, height: f32) -> Piece {
    let (across, down): (f32, f32) = match place {
        "lounge" => (440.0, 304.0),
        "break-lake" => (1280.0, 720.0),
        _ => (320.0, 368.0),
    };
    let scale = (width / across).max(height / down);
    let (part_wide, part_high) = (width / scale, height / scale);
    let mut drawing = Drawing::new(format!("scenes/{place}"));
    drawing.part = Some(
        [
            (across - part_wide) / 2.0,
            down - part_high,
            part_wide,
            part_high,
        ]
        .map(|unit| unit.round() as i32),
    );
    let mut piece = Piece::at(0.0, 0.0, width, height);
    piece.content = Content::Picture(drawing);
    piece
}

fn person(portrait: Portrait, feeling: Feeling, left: f32, height: f32, size: f32) -> Piece {
    let mut piece = Piece::at(left, height - size, size, size);
    let drawing = match portrait {
        Portrait::Badge(name) => {
            let small = size * 0.4;
            piece.node.left = Val::Px(left + (size - small) / 2.0);
            piece.node.top = Val::Px(height * 0.3);
            (piece.node.width, piece.node.height) = (Val::Px(small), Val::Px(small));
            Drawing::new(format!("avatars/{name}"))
        }
        Portrait::Person(name) => {
            // A calm grown-up listens with open eyes (art direction, principle 5).
            let face = match feeling {
                Feeling::Calm if portrait.is_adult() => "neutral",
                _ => feeling.as_str(),
            };
            Drawing::new(format!("characters/assembled/{name}-{face}"))
        }
    };
    piece.content = Content::Picture(drawing);
    piece
}
