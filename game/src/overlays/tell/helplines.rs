//! People outside the school who listen: only what two stewards have signed and somebody has checked lately (E-36).
//! An adult nearby and 999 stand above them always.
//! They can be opened before anything is sent, and by whoever sends nothing (E-03).

use jiff::{Timestamp, tz::TimeZone};
use protocol::directory::Helpline;

use super::{draft::Draft, parts};
use crate::courier::Courier;
use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::theme::Type;

pub(super) fn pieces(desk: &Desk, draft: &Draft, courier: &Courier) -> Vec<Piece> {
    let title = desk.say("tell-helplines-title");
    let mut pieces = vec![
        parts::heading(desk, &title, &desk.say("tell-helplines-line")),
        parts::row(desk, 184.0, 84.0, "ui/alert", &desk.say("tell-danger-line")),
    ];
    let lines = courier.helplines();
    pieces.extend(
        lines
            .iter()
            .zip(0_u8..)
            .map(|(line, place)| card(desk, f32::from(place), line)),
    );
    pieces.push(parts::back_button(desk, draft.helplines_from));
    pieces
}

fn card(desk: &Desk, place: f32, line: &Helpline) -> Piece {
    let roles = &desk.theme.roles;
    let checked = desk.say_with("tell-helpline-checked", &[("month", &month(line))]);
    let said = format!("{}: {}. {checked}", line.name, line.contact);
    desk.card(184.0, 284.0 + 112.0 * place, 904.0, 100.0)
        .in_row(20.0)
        .pad(24.0, 0.0)
        .means(Meaning::Text(said))
        .with(desk.icon("ui/phonecall", 52.0))
        .with(
            Piece::column(0.0)
                .grow()
                .with(desk.letters(format!("{}: {}", line.name, line.contact), Type::HEADING))
                .with(Piece::letters(checked, Type::SMALL, roles.ink2.color())),
        )
}

/// The month of the last check, such as `March 2026`.
fn month(line: &Helpline) -> String {
    Timestamp::from_second(line.checked_at).map_or_else(
        |_| String::new(),
        |at| at.to_zoned(TimeZone::UTC).strftime("%B %Y").to_string(),
    )
}
