//! Hide: a neutral page covers everything at once. Escape, or three presses of its heading, bring everything back, and
//! three times Shift only hides; the class's cover goes away when the teacher says so.

use bevy::prelude::*;
use curriculum::Look;

use super::Shown;
use crate::desk::Desk;
use crate::page::{Page, Piece};
use crate::platform::window::STAGE;
use crate::theme::{Palette, Type};
use crate::widgets::help_rail;

/// The neutral page; always plain, whatever the look. The class's cover has the help rail, because there is nobody to
/// hide from, and is in the pupil's own colours, because it may stay for long.
#[must_use]
pub(super) fn page(world: &World) -> Page {
    if world.resource::<Shown>().is_under_cover() {
        return cover(&Desk::new(world));
    }
    let desk = Desk::in_palette(world, Look::Phone, Palette::Light);
    let pieces = pieces(&desk, STAGE.x);
    let name = desk.say("hide-title");
    on_paper(&desk, desk.bare_page("hide", name, pieces))
}

fn cover(desk: &Desk) -> Page {
    let pieces = pieces(desk, help_rail::LEFT);
    on_paper(desk, desk.page("cover", desk.say("hide-title"), pieces))
}

fn on_paper(desk: &Desk, mut page: Page) -> Page {
    let paper = desk.theme.roles.surface.color();
    page.around = paper;
    page.stage.fill = Some(paper);
    page
}

/// What stands on it, on a page as wide as this.
fn pieces(desk: &Desk, width: f32) -> Vec<Piece> {
    let roles = &desk.theme.roles;
    let title = desk.say("hide-title");
    let heading = Piece::at(0.0, 0.0, width, 88.0)
        .in_row(0.0)
        .pad(64.0, 0.0)
        .fill(roles.surface2.color())
        .with(desk.letters(&title, Type::TITLE))
        .press("hide/heading", &title, super::knock)
        .rapid()
        .first();
    let lead = Piece::at(64.0, 124.0, width - 112.0, 32.0)
        .with(desk.text(desk.say("hide-lead"), Type::BODY));
    let questions = (1..=4_u8).map(|number| question(desk, number, width - 128.0));
    let check = desk.say("hide-check");
    let button = Piece::at(64.0, 622.0, 280.0, 68.0)
        .centred()
        .round(12.0)
        .fill(roles.surface.color())
        .edge(2.0, roles.edge.color())
        .with(desk.letters(&check, Type::STRONG))
        .press("hide/check", check, |_| {});
    [heading, lead]
        .into_iter()
        .chain(questions)
        .chain([button])
        .collect()
}

fn question(desk: &Desk, number: u8, width: f32) -> Piece {
    let roles = &desk.theme.roles;
    Piece::at(64.0, 96.0 + 100.0 * f32::from(number), width, 84.0)
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
