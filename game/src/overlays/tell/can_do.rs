//! What one can change, by what happened (E-14): all cases on one page, so that it tells nobody which one it was.

use super::draft::Leaf;
use super::parts;
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;

/// The picture of a case; its words are `tell-can-…`, and what helps `tell-can-…-do`.
const CASES: [(&str, &str); 6] = [
    ("ui/bubble", "message"),
    ("ui/game", "game"),
    ("ui/inbox", "chain"),
    ("ui/globe", "page"),
    ("ui/key", "account"),
    ("ui/phone", "number"),
];

pub(super) fn pieces(desk: &Desk) -> Vec<Piece> {
    let heading = parts::heading(
        desk,
        &desk.say("tell-can-title"),
        &desk.say("tell-can-line"),
    );
    let cases = CASES
        .iter()
        .zip(0_u8..)
        .map(|(&(icon, case), place)| card(desk, place, icon, case));
    [heading]
        .into_iter()
        .chain(cases)
        .chain([parts::back_button(desk, Leaf::Next).first()])
        .collect()
}

fn card(desk: &Desk, place: u8, icon: &str, case: &str) -> Piece {
    let left = 184.0 + 460.0 * f32::from(place % 2);
    let top = 186.0 + 146.0 * f32::from(place / 2);
    let what = desk.say(&format!("tell-can-{case}"));
    let helps = desk.say(&format!("tell-can-{case}-do"));
    desk.card(left, top, 444.0, 132.0)
        .in_row(18.0)
        .pad(20.0, 0.0)
        .with(desk.icon(icon, 64.0))
        .with(
            Piece::column(4.0)
                .grow()
                .with(desk.text(what, Type::STRONG))
                .with(desk.text(helps, Type::LABEL)),
        )
}
