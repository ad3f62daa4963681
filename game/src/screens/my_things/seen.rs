//! What the school can see about me, in plain words (A-21, L-37). It must stay true to the paper
//! `teacher-console/server/what-the-server-sees.md`, which is made from the code.

use super::{Body, Looking};
use crate::desk::Desk;
use crate::page::Piece;
use crate::school::SignedIn;
use crate::theme::Type;

/// One line: its icon, and the id of its words.
type Line = (&'static str, &'static str);

/// For a pupil of the school.
pub(super) const PUPIL: [Line; 6] = [
    ("ui/person", "who"),
    ("ui/flag", "play"),
    ("ui/settings", "ways"),
    ("ui/lock", "tell"),
    ("ui/eye", "screen"),
    ("ui/calendar", "long"),
];

/// For a guest, of whom nothing is recorded.
const GUEST: [Line; 3] = [
    ("ui/person", "guest"),
    ("ui/lock", "tell"),
    ("ui/eye", "screen"),
];

pub(super) fn body(desk: &Desk, looking: &Looking) -> Body {
    let lines: &[Line] = match desk.school().signed_in {
        SignedIn::Confirmed(_) | SignedIn::NotChecked(_) => &PUPIL,
        SignedIn::Guest(_) | SignedIn::Nobody => &GUEST,
    };
    let pieces = if desk.is_simplified() {
        one_at_a_time(desk, lines, looking.leaf)
    } else {
        let rows = lines.iter().zip(0_u8..);
        rows.map(|(line, place)| row(desk, *line, 96.0 + 102.0 * f32::from(place)))
            .collect()
    };
    // One line at a time has its own way on, in the middle of the page.
    Body { leaves: 1, pieces }
}

fn said(desk: &Desk, id: &str) -> (String, String) {
    (
        desk.say(&format!("seen-title-{id}")),
        desk.say(&format!("seen-words-{id}")),
    )
}

fn row(desk: &Desk, (icon, id): Line, top: f32) -> Piece {
    let (title, words) = said(desk, id);
    desk.card(184.0, top, 904.0, 94.0)
        .in_row(20.0)
        .pad(22.0, 0.0)
        .with(desk.icon(icon, 48.0))
        .with(
            Piece::column(0.0)
                .grow()
                .with(desk.heading(title, Type::new(22.0, 28.0, true)))
                .with(desk.text(words, Type::new(20.0, 25.0, false))),
        )
}

fn one_at_a_time(desk: &Desk, lines: &[Line], leaf: usize) -> Vec<Piece> {
    let Some(line) = lines.get(leaf % lines.len().max(1)) else {
        return Vec::new();
    };
    let (icon, id) = *line;
    let (title, words) = said(desk, id);
    let card = desk
        .card(184.0, 96.0, 904.0, 512.0)
        .stacked(24.0)
        .centred()
        .pad(64.0, 24.0)
        .with(
            Piece::sized(176.0, 176.0)
                .centred()
                .round(44.0)
                .fill(desk.theme.roles.tint2.color())
                .with(desk.icon(icon, 128.0)),
        )
        .with(desk.heading(title, Type::new(40.0, 50.0, true)))
        .with(desk.text(words, Type::SIMPLE).to_middle());
    vec![card, super::next_one(desk)]
}
