//! Messages arrive. At each the pupil may stop and check, or carry on: the same in risky stories and safe twins.

use curriculum::{Action, View};

use super::device;
use super::frame::does;
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::picture_scene;
use crate::widgets::step_keys::{self, StepKey};

pub(super) fn body(desk: &Desk, view: &View) -> Vec<Piece> {
    let roles = &desk.theme.roles;
    let mut pieces = Vec::new();
    let more = view.app.as_ref().is_some_and(|app| app.has_more);
    pieces.extend(view.app.as_ref().map(|app| device::open(desk, app)));
    let frame = desk.card(736.0, 96.0, 352.0, 240.0);
    pieces.push(match &view.picture {
        Some(picture) => picture_scene::scene(desk, frame, picture, 352.0, 240.0),
        None if view.is_heavy => picture_scene::words_only(desk, frame),
        None => picture_scene::alone(desk, frame, view.hero.portrait, 352.0, 240.0),
    });
    let reminder = if view.can.stop {
        "stop-or-carry-on"
    } else {
        "read-on"
    };
    let kind = if view.text.chars().count() > 60 {
        Type::new(22.0, 29.0, false)
    } else {
        Type::BODY
    };
    pieces.push(
        desk.card(736.0, 352.0, 352.0, 264.0)
            .stacked(14.0)
            .middle()
            .pad(24.0, 16.0)
            .with(desk.text(&view.text, kind))
            .with(Piece::default().high(2.0).fill(roles.line.color()))
            .with(
                Piece::row(16.0)
                    .with(step_keys::shape(desk, StepKey::Stop, 56.0))
                    .with(desk.text(desk.say(reminder), Type::LABEL.bold()).grow()),
            ),
    );
    let words = if more { "next-message" } else { "carry-on" };
    pieces.push(
        button::dress(
            desk,
            Piece::at(736.0, 632.0, 352.0, 72.0),
            Weight::Quiet,
            Icon::After("next"),
            "carry-on",
            &desk.say(words),
            does(Action::CarryOn),
        )
        .first(),
    );
    pieces
}
