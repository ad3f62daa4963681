//! Pause: the class looks at its teacher. No clock, no blame; Tell, Break and Hide work from here as everywhere.

use crate::desk::Desk;
use crate::page::{Page, Piece};
use crate::theme::Type;

/// The page of a pause.
#[must_use]
pub(super) fn page(desk: &Desk) -> Page {
    let title = desk.say("pause-title");
    let card = desk
        .card(96.0, 96.0, 920.0, 528.0)
        .stacked(24.0)
        .centred()
        .pad(64.0, 32.0)
        .with(
            Piece::sized(176.0, 176.0)
                .centred()
                .round(44.0)
                .fill(desk.theme.roles.tint2.color())
                .with(desk.icon("ui/pause", 112.0)),
        )
        .with(desk.heading(&title, Type::DISPLAY).to_middle())
        .with(desk.text(desk.say("pause-lead"), Type::SIMPLE).to_middle())
        .with(
            desk.text(desk.say("pause-kept"), Type::HEADING.regular())
                .to_middle(),
        );
    desk.page("pause", title.clone(), [desk.backdrop(), card])
}
