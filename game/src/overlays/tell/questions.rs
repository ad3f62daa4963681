//! Four short questions. None has to be answered; 'today' shows at once what to do now.

use bevy::prelude::World;
use protocol::report::About;

use super::draft::{AboutAdult, Draft, Leaf, go, turn};
use super::parts::{self, Choice};
use super::what;
use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::theme::Type;
use crate::widgets::button::Icon;

/// One possible answer: key and words, whether it is chosen, how wide its button is, and what it sets.
struct Answer {
    words: &'static str,
    is_chosen: bool,
    width: f32,
    set: fn(&mut World),
}

pub(super) fn pieces(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let mut pieces = parts::tabs(desk, Leaf::Questions);
    pieces.push(what::beside_the_tabs(desk, "tell-questions-line"));
    pieces.extend(parts::cells(desk, Leaf::Questions, what::said(desk, draft)));
    let rows = [
        ("tell-ask-adult", adult_answers(draft)),
        ("tell-ask-today", today_answers(draft)),
        ("tell-ask-talk", talk_answers(draft)),
        ("tell-ask-about", about_answers(draft)),
    ];
    for (place, (question, answers)) in rows.into_iter().enumerate() {
        pieces.push(row(desk, place, question, answers));
    }
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

fn row(desk: &Desk, place: usize, question: &str, answers: Vec<Answer>) -> Piece {
    let words = desk.say(question);
    let buttons = answers.into_iter().map(|answer| {
        let label = desk.say(answer.words);
        let choice = Choice {
            key: format!("{question}/{}", answer.words),
            words: &label,
            is_chosen: answer.is_chosen,
        };
        parts::choice(
            desk,
            Piece::sized(answer.width, 64.0),
            choice,
            Kind::Choice,
            answer.set,
        )
    });
    desk.card(184.0, 296.0 + 81.0 * place as f32, 904.0, 76.0)
        .in_row(10.0)
        .pad(16.0, 0.0)
        .with(desk.text(words, Type::new(24.0, 28.0, false)).grow())
        .with_all(buttons)
}

fn adult_answers(draft: &Draft) -> Vec<Answer> {
    vec![
        Answer {
            words: "tell-yes",
            is_chosen: draft.about_adult == Some(AboutAdult::Yes),
            width: 120.0,
            set: |world| turn(world, |draft| draft.about_adult = Some(AboutAdult::Yes)),
        },
        Answer {
            words: "tell-no",
            is_chosen: draft.about_adult == Some(AboutAdult::No),
            width: 120.0,
            set: |world| turn(world, |draft| draft.about_adult = Some(AboutAdult::No)),
        },
        Answer {
            words: "tell-not-sure",
            is_chosen: draft.about_adult == Some(AboutAdult::NotSure),
            width: 180.0,
            set: |world| turn(world, |draft| draft.about_adult = Some(AboutAdult::NotSure)),
        },
    ]
}

fn today_answers(draft: &Draft) -> Vec<Answer> {
    vec![
        Answer {
            words: "tell-yes",
            is_chosen: draft.danger_today == Some(true),
            width: 120.0,
            set: |world| {
                turn(world, |draft| {
                    draft.danger_today = Some(true);
                    draft.leaf = Leaf::Danger;
                });
            },
        },
        Answer {
            words: "tell-no",
            is_chosen: draft.danger_today == Some(false),
            width: 120.0,
            set: |world| turn(world, |draft| draft.danger_today = Some(false)),
        },
    ]
}

fn talk_answers(draft: &Draft) -> Vec<Answer> {
    vec![
        Answer {
            words: "tell-yes",
            is_chosen: draft.wants_to_talk == Some(true),
            width: 120.0,
            set: |world| turn(world, |draft| draft.wants_to_talk = Some(true)),
        },
        Answer {
            words: "tell-no",
            is_chosen: draft.wants_to_talk == Some(false),
            width: 120.0,
            set: |world| turn(world, |draft| draft.wants_to_talk = Some(false)),
        },
    ]
}

fn about_answers(draft: &Draft) -> Vec<Answer> {
    vec![
        Answer {
            words: "tell-about-me",
            is_chosen: draft.about == Some(About::Me),
            width: 120.0,
            set: |world| turn(world, |draft| draft.about = Some(About::Me)),
        },
        Answer {
            words: "tell-about-friend",
            is_chosen: draft.about == Some(About::Friend),
            width: 180.0,
            set: |world| turn(world, |draft| draft.about = Some(About::Friend)),
        },
    ]
}
