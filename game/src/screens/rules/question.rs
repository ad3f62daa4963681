//! A question about a rule, answered by pictures. After another answer the rule is shown again, and asked again.

use bevy::prelude::World;
use curriculum::agreements::{Answer, Paper, Understanding};
use curriculum::{AnswerId, RuleId};

use super::{Reading, next, reading::symbol, top_card};
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::choice_card::{self, Place, large};

pub(super) fn page(
    desk: &Desk,
    paper: &Paper,
    asked: &Understanding,
    given: Option<&AnswerId>,
) -> Vec<Piece> {
    let given = given.and_then(|id| asked.answers.iter().find(|answer| answer.id == *id));
    match given {
        Some(answer) if answer.is_ours => understood(desk, asked, answer),
        Some(_) => look_again(desk, paper, &asked.rule),
        None if desk.is_simplified() => ask_simply(desk, asked),
        None => ask(desk, asked),
    }
}

fn ask_simply(desk: &Desk, asked: &Understanding) -> Vec<Piece> {
    let card = top_card(desk)
        .with(desk.icon("ui/question", 110.0))
        .with(desk.heading(&asked.words, Type::SIMPLE.bold()));
    let places = [Place::Left, Place::Right];
    let answers = asked.answers.iter().zip(places).enumerate();
    let answers = answers.map(|(number, (answer, place))| {
        let offered = large(
            desk,
            place,
            picture(desk, answer, 100.0),
            &answer.words,
            &key(answer),
            give(answer),
        );
        if number == 0 {
            offered.first()
        } else {
            offered
        }
    });
    [card].into_iter().chain(answers).collect()
}

fn ask(desk: &Desk, asked: &Understanding) -> Vec<Piece> {
    let card = desk
        .card(184.0, 96.0, 904.0, 168.0)
        .in_row(24.0)
        .pad(40.0, 16.0)
        .with(desk.icon("ui/question", 96.0))
        .with(desk.heading(&asked.words, Type::HEADING).grow());
    let answers = asked.answers.iter().enumerate().map(|(number, answer)| {
        let offered = choice_card::card(
            desk,
            (416.0, 296.0 + 130.0 * number as f32),
            picture(desk, answer, 56.0),
            &answer.words,
            false,
            &key(answer),
            give(answer),
        );
        if number == 0 {
            offered.first()
        } else {
            offered
        }
    });
    [card].into_iter().chain(answers).collect()
}

fn understood(desk: &Desk, asked: &Understanding, answer: &Answer) -> Vec<Piece> {
    let card = top_card(desk)
        .with(picture(desk, answer, 130.0))
        .with(desk.heading(&asked.after, Type::SIMPLE.bold()));
    vec![card, next(desk).first()]
}

/// Kindly: what the rule says, and the question once more. Nobody counts how often.
fn look_again(desk: &Desk, paper: &Paper, rule: &RuleId) -> Vec<Piece> {
    let rule = paper.rules.iter().find(|one| one.id == *rule);
    let card = top_card(desk)
        .with(desk.text(desk.say("rules-look-again"), Type::HEADING.regular()))
        .with_all(rule.map(|rule| symbol(desk, rule, 120.0)))
        .with_all(rule.map(|rule| desk.heading(&rule.words, Type::SIMPLE.bold())));
    let again = large(
        desk,
        Place::Alone,
        desk.icon("ui/replay", 96.0),
        &desk.say("rules-ask-again"),
        "rules/ask-again",
        |world| world.resource_mut::<Reading>().answer = None,
    );
    vec![card, again.first()]
}

fn picture(desk: &Desk, answer: &Answer, size: f32) -> Piece {
    desk.icon(&format!("ui/{}", answer.symbol), size)
}

fn key(answer: &Answer) -> String {
    format!("rules/answer/{}", answer.id)
}

fn give(answer: &Answer) -> impl Fn(&mut World) + Send + Sync + 'static {
    let id = answer.id.clone();
    move |world| world.resource_mut::<Reading>().answer = Some(id.clone())
}
