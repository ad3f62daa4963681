//! The page at the end of something that was asked: one sentence, and the way back.

use bevy::prelude::*;

use crate::desk::Desk;
use crate::page::{Page, Piece};
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};

/// The page of this id, with this word as its sentence; the button of this key leads on.
pub(super) fn page(
    desk: &Desk,
    id: &str,
    word: &str,
    key: &str,
    on: impl Fn(&mut World) + Send + Sync + 'static,
) -> Page {
    let title = desk.say(word);
    let card = desk
        .card(92.0, 96.0, 920.0, 368.0)
        .stacked(24.0)
        .centred()
        .pad(48.0, 16.0)
        .with(desk.icon("ui/tick", 96.0))
        .with(desk.heading(&title, Type::SIMPLE.bold()).to_middle());
    let on = button::dress(
        desk,
        Piece::at(332.0, 488.0, 440.0, 96.0),
        Weight::Main,
        Icon::After("next"),
        key,
        &desk.say("question-go-on"),
        on,
    );
    desk.page(id, title.clone(), [desk.backdrop(), card, on.first()])
}
