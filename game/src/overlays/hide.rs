//! Hide: a neutral page covers everything at once. Escape, or three presses of its heading, bring everything back.

use bevy::prelude::*;
use curriculum::Look;

use crate::desk::Desk;
use crate::page::{Page, Piece};
use crate::theme::{Palette, Type};

/// The neutral page; always plain, whatever the look.
#[must_use]
pub(super) fn page(world: &World) -> Page {
    let desk = Desk::in_palette(world, Look::Phone, Palette::Light);
    let roles = &desk.theme.roles;
    let title = desk.say("hide-title");
    let heading = Piece::at(0.0, 0.0, 1280.0, 88.0)
        .in_row(0.0)
        .pad(64.0, 0.0)
        .fill(roles.surface2.color())
        .with(desk.letters(&title, Type::TITLE))
        .press("hide/heading", &title, super::knock)
        .rapid()
        .first();
    let lead =
        Piece::at(64.0, 124.0, 1000.0, 32.0).with(desk.text(desk.say("hide-lead"), Type::BODY));
    let questions = (1..=4_u8).map(|number| question(&desk, number));
    let check = desk.say("hide-check");
    let button = Piece::at(64.0, 622.0, 280.0, 68.0)
        .centred()
        .round(12.0)
        .fill(roles.surface.color())
        .edge(2.0, roles.edge.color())
        .with(desk.letters(&check, Type::STRONG))
        .press("hide/check", check, |_| {});
    let mut page = desk.bare_page(
        "hide",
        title.clone(),
        [heading, lead].into_iter().chain(questions).chain([button]),
    );
    page.around = roles.surface.color();
    page.stage.fill = Some(roles.surface.color());
    page
}

fn question(desk: &Desk, number: u8) -> Piece {
    let roles = &desk.theme.roles;
    Piece::at(64.0, 96.0 + 100.0 * f32::from(number), 1152.0, 84.0)
        .in_row(24.0)
        .pad(28.0, 0.0)
        .round(12.0)
        .edge(2.0, roles.line.color())
        .with(desk.letters(format!("{number}."), Type::HEADING))
        .with(desk.text(
            desk.say(&format!("hide-question-{number}")),
            Type::HEADING.regular(),
        ))
}
