//! A topic's questions before it and after it, one at a time: an answer is chosen, looked at, and given (R13).
//!
//! Nothing says which answer is the one to hope for: the same comes again in another form, and nobody is marked.

use curriculum::questions::ClosedQuestion;
use protocol::bytes::Id;
use protocol::class_questions::GiveNumber;

use super::{Chosen, GAP, answer, choose, rather_not};
use crate::desk::Desk;
use crate::page::{Kind, Page, Piece, Stale};
use crate::theme::Type;
use crate::widgets::foot::{LEFT, WIDTH};

const ROWS_TOP: f32 = 224.0;
const ROW: f32 = 84.0;

/// The question that comes next.
pub(super) fn page(desk: &Desk, question: Id, questions: &[ClosedQuestion]) -> Page {
    let chosen = desk.world.resource::<Chosen>();
    let at = chosen.hoped.len().min(questions.len().saturating_sub(1));
    let (number, all) = ((at + 1).to_string(), questions.len().to_string());
    let title = desk.say_with("form-title", &[("number", &number), ("all", &all)]);
    let Some(asked) = questions.get(at) else {
        return super::over(desk);
    };
    let card = desk
        .card(LEFT, 16.0, WIDTH, ROWS_TOP - GAP - 16.0)
        .stacked(10.0)
        .middle()
        .pad(40.0, 16.0)
        .with(desk.heading(&title, Type::HEADING))
        .with(desk.text(&asked.words, Type::LABEL.bold()))
        .with(desk.text(desk.say("form-kept"), Type::SMALL));
    let rows = asked
        .answers
        .iter()
        .zip(0_u8..)
        .map(|((_, words, _), place)| row(desk, words, place, chosen.number == Some(place)));
    let taken = chosen.number.and_then(|place| {
        let (_, _, is_hoped) = asked.answers.get(usize::from(place))?;
        Some(take(desk, question, *is_hoped, questions.len()))
    });
    desk.page(
        &format!("question/{number}"),
        title,
        [desk.backdrop(), card]
            .into_iter()
            .chain(rows)
            .chain([rather_not(desk, question)])
            .chain(taken),
    )
}

fn row(desk: &Desk, words: &str, place: u8, is_chosen: bool) -> Piece {
    let roles = &desk.theme.roles;
    let (border, edge) = if is_chosen {
        (4.0, roles.accent)
    } else {
        (2.0, roles.edge)
    };
    let top = ROWS_TOP + (ROW + GAP) * f32::from(place);
    desk.card(LEFT, top, WIDTH, ROW)
        .over(roles.surface2.color())
        .stacked(0.0)
        .middle()
        .pad(32.0, 8.0)
        .edge(border, edge.color())
        .with(desk.text(words, Type::LABEL))
        .press(format!("question/{place}"), words, choose(place))
        .kind(Kind::Choice(is_chosen))
}

/// Takes the answer that was chosen; with the last one the number is given.
fn take(desk: &Desk, question: Id, is_hoped: bool, all: usize) -> Piece {
    super::take(desk, move |world| {
        let mut chosen = world.resource_mut::<Chosen>();
        chosen.number = None;
        chosen.hoped.push(is_hoped);
        let hoped = chosen.hoped.iter().filter(|one| **one).count();
        if chosen.hoped.len() < all {
            world.resource_mut::<Stale>().mark();
            return;
        }
        let number = u8::try_from(hoped).ok();
        answer(GiveNumber { question, number })(world);
    })
}
