//! Four short questions on one page. 'Today' shows at once what to do now.

use super::asked::{ASKED, Answer, Asked};
use super::draft::{Draft, Leaf, go};
use super::parts;
use super::what;
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::button::Icon;

pub(super) fn pieces(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let mut pieces = parts::tabs(desk, Leaf::Questions);
    pieces.push(what::beside_the_tabs(desk, "tell-questions-line"));
    pieces.extend(parts::cells(desk, Leaf::Questions, what::said(desk, draft)));
    pieces.extend(
        ASKED
            .iter()
            .enumerate()
            .map(|(place, asked)| row(desk, draft, place, asked)),
    );
    pieces.push(parts::back_button(desk, Leaf::Feel));
    pieces.push(parts::main_button(
        desk,
        340.0,
        ("tell/check", &desk.say("tell-next-check")),
        Icon::After("next"),
        |world| go(world, Leaf::Check),
    ));
    pieces
}

fn row(desk: &Desk, draft: &Draft, place: usize, asked: &'static Asked) -> Piece {
    let buttons = asked
        .answers
        .iter()
        .map(|answer| button(desk, draft, asked.question, answer));
    desk.card(184.0, 296.0 + 81.0 * place as f32, 904.0, 76.0)
        .in_row(10.0)
        .pad(16.0, 0.0)
        .with(
            desk.text(desk.say(asked.question), Type::new(24.0, 28.0, false))
                .grow(),
        )
        .with_all(buttons)
}

fn button(desk: &Desk, draft: &Draft, question: &'static str, answer: &'static Answer) -> Piece {
    // Room for the tick of what is chosen, too.
    let is_short = desk.say(answer.words).chars().count() <= 4;
    let width = if is_short { 140.0 } else { 216.0 };
    parts::answer(desk, draft, Piece::sized(width, 64.0), (question, answer))
}
