//! Tell on a computer that belongs to no school yet: whom to go to, and nothing that looks like sending.

use super::parts;
use crate::desk::Desk;
use crate::overlays::close;
use crate::page::{Page, Piece};
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::page_heading;

/// The page of Tell.
#[must_use]
pub(super) fn page(desk: &Desk) -> Page {
    let title = desk.say("tell-title");
    let bar = page_heading::bar(desk, ("back", "back"), &title, None, close);
    let card = desk
        .card(184.0, 96.0, 904.0, 400.0)
        .stacked(20.0)
        .pad(40.0, 32.0)
        .with(desk.heading(desk.say("tell-lead"), Type::TITLE))
        .with(desk.text(desk.say("tell-who"), Type::new(28.0, 38.0, false)))
        .with(desk.text(desk.say("tell-words"), Type::new(28.0, 38.0, false)))
        .with(desk.text(desk.say("tell-busy"), Type::new(28.0, 38.0, false)))
        .with(desk.text(desk.say("tell-not-your-fault"), Type::new(28.0, 38.0, true)));
    let danger = parts::row(
        desk,
        512.0,
        88.0,
        "ui/phonecall",
        &desk.say("tell-danger-line"),
    );
    let back = button::dress(
        desk,
        Piece::at(688.0, 620.0, 400.0, 72.0),
        Weight::Main,
        Icon::After("next"),
        "tell/back",
        &desk.say("tell-go-back"),
        close,
    )
    .first();
    let pieces = [desk.backdrop()]
        .into_iter()
        .chain(bar)
        .chain([card, danger, back]);
    desk.page("tell", title.clone(), pieces)
}
