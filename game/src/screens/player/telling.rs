//! Practise telling: who could help, which words, and what if they are busy. Nothing is sent.

use curriculum::view::{AnswerView, TellingView};
use curriculum::{Action, View};

use super::frame::does;
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::choice_card;

pub(super) fn body(desk: &Desk, view: &View) -> Vec<Piece> {
    let Some(telling) = &view.telling else {
        return Vec::new();
    };
    let mut pieces = vec![question(desk, telling)];
    for (number, answer) in telling.answers.iter().enumerate() {
        let card = choice_card::card(
            desk,
            (184.0, 208.0 + 126.0 * number as f32),
            picture(desk, answer, 48.0, 72.0),
            &answer.words,
            answer.is_given,
            &format!("answer/{}", answer.id),
            does(Action::Answer(answer.id.clone())),
        );
        pieces.push(if number == 0 { card.first() } else { card });
    }
    pieces.push(reply(desk, view, telling));
    if view.can.next {
        pieces.push(button::dress(
            desk,
            Piece::at(670.0, 612.0, 396.0, 72.0),
            Weight::Main,
            Icon::After("next"),
            "next",
            &desk.say("next"),
            does(Action::Next),
        ));
    }
    pieces
}

/// A face, or a symbol.
pub(super) fn picture(desk: &Desk, answer: &AnswerView, symbol: f32, face: f32) -> Piece {
    match (&answer.person, &answer.symbol) {
        (Some(person), _) => desk.portrait(person.portrait, None, face),
        (None, Some(name)) => desk.icon(&format!("ui/{name}"), symbol),
        (None, None) => desk.icon("ui/bubble", symbol),
    }
}

fn question(desk: &Desk, telling: &TellingView) -> Piece {
    Piece::at(184.0, 96.0, 440.0, 100.0)
        .in_row(16.0)
        .with(
            Piece::sized(84.0, 84.0)
                .centred()
                .round(24.0)
                .fill(desk.theme.roles.tint2.color())
                .with(desk.icon("ui/tell", 60.0)),
        )
        .with(desk.heading(&telling.words, Type::HEADING).grow())
}

fn reply(desk: &Desk, view: &View, telling: &TellingView) -> Piece {
    let roles = &desk.theme.roles;
    let count = desk.say_with(
        "question-of-three",
        &[("number", &telling.number.to_string())],
    );
    let card = desk
        .card(648.0, 96.0, 440.0, 608.0)
        .with(
            Piece::at(24.0, 22.0, 392.0, 40.0)
                .in_row(14.0)
                .with(desk.heading(desk.say("practise-telling"), Type::STRONG)),
        )
        .with(Piece::at(24.0, 62.0, 392.0, 32.0).with(Piece::text(
            count,
            Type::SMALL,
            roles.ink2.color(),
        )));
    let body = Piece::at(32.0, 120.0, 376.0, 360.0).stacked(20.0).middle();
    card.with(match &telling.reply {
        Some(reply) => {
            let given = telling.answers.iter().filter(|answer| answer.is_given);
            let given: Vec<String> = given.map(|answer| answer.id.to_string()).collect();
            let name = format!("reply/{}/{}", telling.number, given.join("/"));
            let after = if reply.helps {
                "that-helps"
            } else {
                "choose-again"
            };
            body.rests(desk.profile.motion, name)
                .with(desk.text(&reply.words, Type::new(26.0, 36.0, false)))
                .with(desk.text(desk.say(after), Type::STRONG))
        }
        None => body
            .with_all((telling.number == 1).then(|| desk.text(&view.text, Type::STRONG)))
            .with(desk.text(desk.say("only-practice"), Type::new(26.0, 36.0, false))),
    })
}
