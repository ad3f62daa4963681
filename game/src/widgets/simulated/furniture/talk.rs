//! Where somebody writes: the line of a chat, the tools of a post, and the note that a program answers.

use super::{Strip, above_items, below_items, sign, strip};
use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::theme::Type;

/// The line to write in: more, a field with a pencil, and the way to send.
pub(super) fn line_to_write_in(desk: &Desk) -> Strip {
    let roles = &desk.theme.roles;
    let field = Piece::row(0.0)
        .grow()
        .high(42.0)
        .pad(16.0, 0.0)
        .round(21.0)
        .fill(roles.surface2.color())
        .edge(2.0, roles.outline.unwrap_or(roles.line).color())
        .with(sign(desk, "pencil", 22.0));
    let pieces = [sign(desk, "plus", 28.0), field, sign(desk, "send", 30.0)];
    strip(desk, 62.0, below_items(), pieces)
}

/// What can go into a post: a picture, a photo, a place and people; and the way to post it.
pub(super) fn tools(desk: &Desk) -> Strip {
    let signs = ["image", "camera", "map-pin", "people"].map(|icon| sign(desk, icon, 32.0));
    let pieces = signs
        .into_iter()
        .chain([Piece::gap(), sign(desk, "send", 32.0)]);
    strip(desk, 62.0, below_items(), pieces)
}

/// The one thing that is said: what answers is a program.
pub(super) fn a_program_answers(desk: &Desk) -> Strip {
    let roles = &desk.theme.roles;
    let words = desk.say("app-program-answers");
    let said = Piece::letters(&words, Type::new(20.0, 26.0, true), roles.ink.color()).grow();
    let mut strip = strip(desk, 52.0, above_items(), []);
    let robot = desk.icon_on("ui/robot", 34.0, roles.ink.hex(), roles.tint2.hex());
    strip.piece = strip
        .piece
        .fill(roles.tint2.color())
        .means(Meaning::Text(words))
        .with(robot)
        .with(said);
    strip
}
