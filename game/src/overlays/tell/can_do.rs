//! What one can change, by what happened (E-14): every case in one order for everybody, so that the page tells nobody
//! which one it was. One thing at a time there are two on a leaf.

use super::draft::{Draft, Leaf, turn};
use super::parts;
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::button::Icon;

/// The picture of a case; its words are `tell-can-…`, and what helps `tell-can-…-do`.
const CASES: [(&str, &str); 6] = [
    ("ui/bubble", "message"),
    ("ui/game", "game"),
    ("ui/inbox", "chain"),
    ("ui/globe", "page"),
    ("ui/key", "account"),
    ("ui/phone", "number"),
];

/// Cases on a leaf where one thing is shown at a time.
const FEW: usize = 2;

pub(super) fn pieces(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let heading = parts::heading(
        desk,
        &desk.say("tell-can-title"),
        &desk.say("tell-can-line"),
    );
    let mut pieces = vec![heading];
    if desk.is_simplified() {
        let leaf = draft.pictures_leaf % CASES.len().div_ceil(FEW);
        let shown = CASES.iter().skip(leaf * FEW).take(FEW).zip(0_u8..);
        pieces.extend(shown.map(|(&(icon, case), place)| {
            let spot = [184.0, 192.0 + 212.0 * f32::from(place), 904.0, 196.0];
            card(desk, spot, (icon, 112.0), case, Type::SIMPLE)
        }));
        pieces.push(parts::main_button(
            desk,
            340.0,
            ("tell/more-can", &desk.say("tell-more-can")),
            Icon::After("next"),
            |world| turn(world, |draft| draft.pictures_leaf += 1),
        ));
    } else {
        pieces.extend(CASES.iter().zip(0_u8..).map(|(&(icon, case), place)| {
            let left = 184.0 + 460.0 * f32::from(place % 2);
            let top = 186.0 + 146.0 * f32::from(place / 2);
            card(
                desk,
                [left, top, 444.0, 132.0],
                (icon, 64.0),
                case,
                Type::LABEL,
            )
        }));
    }
    pieces.push(parts::back_button(desk, Leaf::Next).first());
    pieces
}

/// One case at this place: its picture, what it is, and in these letters what helps.
fn card(
    desk: &Desk,
    [left, top, wide, high]: [f32; 4],
    (icon, size): (&str, f32),
    case: &str,
    kind: Type,
) -> Piece {
    let what = desk.say(&format!("tell-can-{case}"));
    let helps = desk.say(&format!("tell-can-{case}-do"));
    let head = if desk.is_simplified() {
        Type::HEADING
    } else {
        Type::STRONG
    };
    desk.card(left, top, wide, high)
        .in_row(size * 0.28)
        .pad(size * 0.31, 0.0)
        .with(desk.icon(icon, size))
        .with(
            Piece::column(4.0)
                .grow()
                .with(desk.text(what, head))
                .with(desk.text(helps, kind)),
        )
}
