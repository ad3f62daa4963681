//! Break: a still lake, nobody waiting and no timer. 'I am ready' gives the screen back exactly as it was.

use bevy::prelude::*;
use curriculum::Look;

use crate::desk::{Desk, full_picture};
use crate::page::{Page, Piece};
use crate::theme::{Palette, Type};
use crate::widgets::button::{self, Icon, Weight};

const SAND: Color = Color::srgb(0.965, 0.922, 0.824);
const DEEP: Color = Color::srgb(0.071, 0.188, 0.247);

/// The page of a break; the same calm night whatever the palette.
#[must_use]
pub(super) fn page(world: &World) -> Page {
    let desk = Desk::in_palette(world, Look::Phone, Palette::Dark);
    let title = desk.say("break-title");
    let words = Piece::at(32.0, 24.0, 700.0, 100.0)
        .stacked(2.0)
        .with(Piece::heading(&title, Type::DISPLAY, Color::WHITE))
        .with(Piece::text(
            desk.say("break-lead"),
            Type::HEADING.regular(),
            Color::WHITE,
        ));
    let breathe = Piece::at(436.0, 252.0, 240.0, 96.0)
        .stacked(0.0)
        .with(Piece::text(desk.say("break-breathe"), Type::SIMPLE.bold(), DEEP).to_middle())
        .with(
            Piece::text(desk.say("break-slowly"), Type::new(28.0, 38.0, false), DEEP).to_middle(),
        );
    let moon = [
        (360.0, 392.0, 0.10),
        (398.0, 316.0, 0.16),
        (436.0, 240.0, 1.0),
    ]
    .map(|(left, size, strength)| {
        Piece::at(left, left - 256.0, size, size)
            .round(size / 2.0)
            .fill(SAND.with_alpha(strength))
    });
    let ready = desk.say("break-ready");
    let mut back = button::dress(
        &desk,
        Piece::at(696.0, 616.0, 392.0, 80.0),
        Weight::Quiet,
        Icon::None,
        "break/ready",
        &ready,
        super::close,
    )
    .first();
    back.fill = Some(SAND);
    back.over = None;
    back.edge = Some(SAND);
    back.children = vec![
        desk.icon_on("ui/tick", 34.0, "#12303F".to_owned(), "#F6EBD2".to_owned()),
        Piece::letters(ready, Type::BUTTON, DEEP),
    ];
    desk.page(
        "break",
        title.clone(),
        [full_picture("scenes/break-lake")]
            .into_iter()
            .chain(moon)
            .chain([words, breathe, back]),
    )
}
