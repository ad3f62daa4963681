//! A row in the list of clues: its number, its name, and what the pupil thinks of it.

use curriculum::Judgement;
use curriculum::view::Clue;

use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::theme::Type;
use crate::widgets::disc::disc;

/// One judged phrase.
#[must_use]
pub fn row(desk: &Desk, clue: &Clue) -> Piece {
    let roles = &desk.theme.roles;
    let (mark, thought) = match clue.judged {
        Judgement::Fine => (
            desk.icon_on("ui/tick", 34.0, roles.click.hex(), roles.surface2.hex()),
            "clue-fine",
        ),
        Judgement::Warning => (disc(desk, &clue.number.to_string()), "clue-warning"),
    };
    let thought = desk.say(thought);
    Piece::default()
        .high(60.0)
        .in_row(14.0)
        .pad(14.0, 0.0)
        .round(16.0)
        .fill(roles.surface2.color())
        .means(Meaning::Text(format!("{}: {thought}", clue.label)))
        .with(mark)
        .with(
            desk.letters(&clue.label, Type::new(22.0, 26.0, true))
                .grow(),
        )
}
