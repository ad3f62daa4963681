//! A row in the list of clues: its mark, its name, and what the pupil thinks of it.

use curriculum::Judgement;
use curriculum::view::Clue;

use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::theme::Type;
use crate::widgets::disc::mark;

/// One judged phrase.
#[must_use]
pub fn row(desk: &Desk, clue: &Clue) -> Piece {
    let roles = &desk.theme.roles;
    let thought = match clue.judged {
        Judgement::Fine => "clue-fine",
        Judgement::Warning => "clue-warning",
    };
    let thought = desk.say(thought);
    Piece::default()
        .high(60.0)
        .in_row(14.0)
        .pad(14.0, 0.0)
        .round(16.0)
        .fill(roles.surface2.color())
        .means(Meaning::Text(format!("{}: {thought}", clue.label)))
        .with(mark(desk, clue.number, clue.judged))
        .with(
            desk.letters(&clue.label, Type::new(22.0, 26.0, true))
                .grow(),
        )
}
