//! A drawn scene: a place with people in it, and the words for those who do not see it.

use bevy::prelude::*;
use curriculum::view::PictureView;
use curriculum::{Feeling, Portrait};

use crate::desk::Desk;
use crate::page::fades::Fade;
use crate::page::{Content, Meaning, Piece};
use crate::platform::pictures::Drawing;
use crate::widgets::step_keys::StepKey;

/// Whoever shows how it is done: the step they are at, and, while face and hands go over into it, the step they come from
/// and the name of that change.
#[derive(Debug, Clone, Default)]
pub struct Shows {
    /// The step they are at.
    pub step: Option<StepKey>,
    /// What they come from.
    pub from: Option<(Option<StepKey>, String)>,
}

/// Puts the scene into a place of this size; corners and shadow are the caller's.
#[must_use]
pub fn scene(desk: &Desk, place: Piece, picture: &PictureView, width: f32, height: f32) -> Piece {
    scene_with(desk, place, picture, [width, height], &Shows::default())
}

/// The same, where the first of the people shows how this step is done.
#[must_use]
pub fn scene_with(
    desk: &Desk,
    place: Piece,
    picture: &PictureView,
    [width, height]: [f32; 2],
    shows: &Shows,
) -> Piece {
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
        let place = (left, height, size);
        let person = if number == 0 {
            somebody_showing(*portrait, *feeling, place, shows)
        } else {
            person(*portrait, *feeling, place, None)
        };
        scene = scene.with_all(person);
    }
    scene
}

/// Plain paper: a heavy story is told in words only (C-22).
#[must_use]
pub fn words_only(desk: &Desk, place: Piece) -> Piece {
    place
        .centred()
        .fill(desk.theme.roles.tint2.color())
        .with(desk.icon("ui/words", 140.0).stays())
}

/// Somebody on plain paper, where a step has no scene of its own.
#[must_use]
pub fn alone(desk: &Desk, place: Piece, portrait: Portrait, width: f32, height: f32) -> Piece {
    alone_with(desk, place, portrait, [width, height], &Shows::default())
}

/// The same, where they show how this step is done.
#[must_use]
pub fn alone_with(
    desk: &Desk,
    place: Piece,
    portrait: Portrait,
    [width, height]: [f32; 2],
    shows: &Shows,
) -> Piece {
    let size = width.min(height) * 0.94;
    let left = (width - size) / 2.0;
    place
        .clip()
        .fill(desk.theme.roles.tint2.color())
        .with_all(somebody_showing(
            portrait,
            Feeling::Calm,
            (left, height, size),
            shows,
        ))
}

/// The part of the place that fills the frame without being stretched, from its foot up.
#[must_use]
pub fn background(place: &str, width: f32, height: f32) -> Piece {
    // the lounge is drawn for wide frames and for high ones, so that nothing in it is cut by half
    let (place, across, down): (&str, f32, f32) = match place {
        "lounge" if width > height => (place, 440.0, 304.0),
        "lounge" => ("lounge-high", 320.0, 368.0),
        "break-lake" => (place, 1280.0, 720.0),
        _ => (place, 320.0, 368.0),
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

/// Somebody at the step they show; while they go over into it, what they come from is there too. Hands glide a little.
fn somebody_showing(
    portrait: Portrait,
    feeling: Feeling,
    place: (f32, f32, f32),
    shows: &Shows,
) -> Vec<Piece> {
    let mut now = person(portrait, feeling, place, shows.step);
    let Some((from, change)) = &shows.from else {
        return now;
    };
    let mut before = person(portrait, feeling, place, *from);
    for piece in &mut before {
        piece.fade = Some(Fade::Out(change.clone()));
    }
    for (number, piece) in now.iter_mut().enumerate() {
        let way = if number == 0 {
            Fade::In
        } else {
            Fade::GlidesIn
        };
        piece.fade = Some(way(change.clone()));
    }
    before.into_iter().chain(now).collect()
}

/// Somebody with this feeling, or showing a step with face and hands.
fn person(
    portrait: Portrait,
    feeling: Feeling,
    (left, height, size): (f32, f32, f32),
    shows: Option<StepKey>,
) -> Vec<Piece> {
    let drawn = |path: String, left: f32, top: f32, size: f32| {
        let mut piece = Piece::at(left, top, size, size);
        piece.content = Content::Picture(Drawing::new(path));
        piece
    };
    match portrait {
        Portrait::Badge(name) => {
            let small = size * 0.4;
            let left = left + (size - small) / 2.0;
            vec![drawn(format!("avatars/{name}"), left, height * 0.3, small)]
        }
        Portrait::Person(name) => {
            let face = match (shows, feeling) {
                (Some(step), _) => face_of(step, portrait.is_adult()),
                // A calm grown-up listens with open eyes (art direction, principle 5).
                (None, Feeling::Calm) if portrait.is_adult() => "neutral",
                (None, _) => feeling.as_str(),
            };
            let hands = shows.map(|step| format!("characters/hands/{name}-{}", step.id()));
            [Some(format!("characters/assembled/{name}-{face}")), hands]
                .into_iter()
                .flatten()
                .map(|path| drawn(path, left, height - size, size))
                .collect()
        }
    }
}

/// The face that goes with a step: calm with open eyes, looking aside to think, and glad to have chosen.
fn face_of(step: StepKey, is_adult: bool) -> &'static str {
    match step {
        StepKey::Think => Feeling::Unsure.as_str(),
        StepKey::Click if !is_adult => Feeling::Happy.as_str(),
        StepKey::Stop | StepKey::Click => "neutral",
    }
}
