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

/// More letters than this do not fit beside the whole picture.
const LONG: usize = 110;

pub(super) fn body(desk: &Desk, view: &View) -> Vec<Piece> {
    let roles = &desk.theme.roles;
    let mut pieces = Vec::new();
    let more = view.app.as_ref().is_some_and(|app| app.has_more);
    pieces.extend(device::open(desk, view));
    let letters = view.text.chars().count();
    // a longer text takes its room from the picture, so that it has air above and below
    let high = if letters > LONG { 176.0 } else { 240.0 };
    let frame = desk.card(736.0, 96.0, 352.0, high);
    pieces.push(match &view.picture {
        Some(picture) => picture_scene::scene(desk, frame, picture, 352.0, high),
        None if view.is_heavy => picture_scene::words_only(desk, frame),
        None => picture_scene::alone(desk, frame, view.hero.portrait, 352.0, high),
    });
    let reminder = if view.can.stop {
        "stop-or-carry-on"
    } else {
        "read-on"
    };
    let kind = if letters > 60 {
        Type::new(22.0, 29.0, false)
    } else {
        Type::BODY
    };
    pieces.push(
        desk.card(736.0, 112.0 + high, 352.0, 504.0 - high)
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
