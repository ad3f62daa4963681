//! Something is told, or somebody shows how STOP, THINK, CLICK is done.

use curriculum::{Action, View};

use super::frame::does;
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::picture_scene;
use crate::widgets::step_keys::{self, StepKey};

/// A picture and a few sentences.
pub(super) fn told(desk: &Desk, view: &View) -> Vec<Piece> {
    let roles = &desk.theme.roles;
    let mut words = desk
        .card(640.0, 96.0, 448.0, 520.0)
        .stacked(20.0)
        .middle()
        .pad(32.0, 28.0);
    if view.part.number == 1 && !view.setting.is_empty() {
        words = words.with(Piece::text(&view.setting, Type::LABEL, roles.ink2.color()));
    }
    let kind = if view.text.chars().count() > 170 {
        Type::BODY
    } else {
        Type::new(28.0, 40.0, false)
    };
    vec![
        picture(desk, view),
        words.with(desk.text(&view.text, kind)),
        next(desk),
    ]
}

/// Three sentences, one for each step.
pub(super) fn shown(desk: &Desk, view: &View) -> Vec<Piece> {
    let lines = view.shown.clone().unwrap_or_default();
    let rows = StepKey::ALL.into_iter().zip(lines).map(|(step, line)| {
        Piece::row(18.0)
            .with(step_keys::shape(desk, step, 84.0))
            .with(desk.text(line, Type::BODY).grow())
    });
    let words = desk
        .card(640.0, 96.0, 448.0, 520.0)
        .stacked(22.0)
        .middle()
        .pad(28.0, 24.0)
        .with(desk.heading(&view.text, Type::new(26.0, 34.0, true)))
        .with_all(rows);
    vec![picture(desk, view), words, next(desk)]
}

fn picture(desk: &Desk, view: &View) -> Piece {
    let frame = desk.card(184.0, 96.0, 440.0, 520.0);
    match &view.picture {
        Some(picture) => picture_scene::scene(desk, frame, picture, 440.0, 520.0),
        None => picture_scene::alone(desk, frame, view.hero.portrait, 440.0, 520.0),
    }
}

fn next(desk: &Desk) -> Piece {
    button::dress(
        desk,
        Piece::at(640.0, 632.0, 448.0, 72.0),
        Weight::Main,
        Icon::After("next"),
        "next",
        &desk.say("next"),
        does(Action::Next),
    )
    .first()
}
