//! The card that offers a story: a picture, what it is about, which one, and that the pupil chooses.

use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;

/// The card with this icon; `called` says which story, where there is one.
#[must_use]
pub fn card(desk: &Desk, icon: &str, title: &str, called: Option<String>, choice: String) -> Piece {
    let called = called.map(|called| desk.text(called, Type::SIMPLE).to_middle());
    desk.card(184.0, 96.0, 904.0, 368.0)
        .stacked(16.0)
        .centred()
        .pad(48.0, 16.0)
        .with(
            Piece::sized(104.0, 104.0)
                .centred()
                .round(32.0)
                .fill(desk.theme.roles.tint2.color())
                .with(desk.icon(icon, 72.0)),
        )
        .with(desk.heading(title, Type::SIMPLE.bold()).to_middle())
        .with_all(called)
        .with(desk.text(choice, Type::HEADING.regular()).to_middle())
}
