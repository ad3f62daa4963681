//! CLICK: look at what each choice would lead to, then choose. All choices look alike.

use curriculum::{Action, View};

use super::frame::does;
use crate::desk::Desk;
use crate::page::Piece;
use crate::playing;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::{choice_card, feelings_strip};
use curriculum::view::{ChoiceView, FeelingWord, LookFirst};

pub(super) fn body(desk: &Desk, view: &View) -> Vec<Piece> {
    let looked_at = desk.playing().and_then(|playing| playing.looked_at.clone());
    let chosen = view
        .choices
        .iter()
        .find(|choice| Some(&choice.id) == looked_at.as_ref());
    let (high, top) = room_for_question(view);
    let mut pieces = vec![question(desk, view, high)];
    for (number, choice) in view.choices.iter().enumerate() {
        let id = choice.id.clone();
        let card = choice_card::card(
            desk,
            (184.0, top + 126.0 * number as f32),
            desk.icon(&format!("ui/{}", choice.symbol), 48.0),
            &choice.words,
            chosen == Some(choice),
            &format!("choice/{}", choice.id),
            move |world| {
                let id = id.clone();
                playing::turn(world, |playing| playing.looked_at = Some(id));
            },
        );
        pieces.push(if number == 0 { card.first() } else { card });
    }
    pieces.push(match chosen {
        Some(choice) => look(desk, view, choice),
        None => invite(desk),
    });
    pieces
}

/// How high the question is and where the choices begin: a long question has the room of a fourth choice.
fn room_for_question(view: &View) -> (f32, f32) {
    let is_long = view.text.chars().count() > 75;
    if is_long && view.choices.len() < 4 {
        (156.0, 264.0)
    } else {
        (100.0, 208.0)
    }
}

fn question(desk: &Desk, view: &View, high: f32) -> Piece {
    let kind = match view.text.chars().count() {
        0..=40 => Type::HEADING,
        41..=75 => Type::new(24.0, 32.0, true),
        _ if high > 100.0 => Type::new(20.0, 25.0, true),
        _ => Type::new(19.0, 23.0, true),
    };
    Piece::at(184.0, 96.0, 440.0, high)
        .in_row(16.0)
        .with(
            Piece::sized(92.0, 92.0)
                .round(26.0)
                .clip()
                .fill(desk.theme.roles.tint2.color())
                .with(desk.portrait(view.hero.portrait, Some(curriculum::Feeling::Unsure), 92.0)),
        )
        .with(desk.heading(&view.text, kind).grow())
}

fn invite(desk: &Desk) -> Piece {
    panel(desk).with(
        Piece::at(36.0, 180.0, 368.0, 240.0)
            .stacked(16.0)
            .middle()
            .with(desk.text(desk.say("look-first"), Type::new(28.0, 38.0, false))),
    )
}

fn panel(desk: &Desk) -> Piece {
    desk.card(648.0, 96.0, 440.0, 608.0).with(
        Piece::at(24.0, 22.0, 392.0, 40.0)
            .in_row(14.0)
            .with(desk.icon("ui/eye", 40.0))
            .with(desk.heading(desk.say("look-before-you-click"), Type::STRONG)),
    )
}

fn look(desk: &Desk, view: &View, choice: &ChoiceView) -> Piece {
    let roles = &desk.theme.roles;
    let if_chosen = desk.say_with("if-chosen", &[("choice", &choice.words)]);
    let kind = if if_chosen.chars().count() > 56 {
        Type::new(19.0, 24.0, false)
    } else {
        Type::BODY
    };
    let mut card = panel(desk).with(
        Piece::at(24.0, 76.0, 392.0, 72.0)
            .stacked(0.0)
            .with(Piece::text(if_chosen, kind, roles.ink2.color())),
    );
    if let Some(LookFirst { words, feelings }) = &choice.look_first {
        card = card.with(
            Piece::at(24.0, 152.0, 392.0, 200.0)
                .stacked(0.0)
                .middle()
                .with(desk.text(words, Type::new(26.0, 36.0, false))),
        );
        if let Some((before, after)) = feelings {
            card = card.with(feelings_panel(desk, view, before, after));
        }
    }
    card.with(button::dress(
        desk,
        Piece::at(22.0, 516.0, 396.0, 67.0),
        Weight::Click,
        Icon::Before("click"),
        "choose-this",
        &desk.say("choose-this"),
        does(Action::Choose(choice.id.clone())),
    ))
}

fn feelings_panel(desk: &Desk, view: &View, before: &FeelingWord, after: &FeelingWord) -> Piece {
    let face = |feeling: &FeelingWord| {
        Piece::column(2.0)
            .wide(100.0)
            .centred()
            .with(
                Piece::sized(74.0, 74.0)
                    .round(20.0)
                    .clip()
                    .fill(desk.theme.roles.surface.color())
                    .with(feelings_strip::face(
                        desk,
                        view.hero.portrait,
                        feeling.feeling,
                        74.0,
                    )),
            )
            .with(desk.text(&feeling.word, Type::LABEL.bold()))
    };
    Piece::at(22.0, 372.0, 396.0, 124.0)
        .in_row(10.0)
        .centred()
        .round(18.0)
        .fill(desk.theme.roles.surface2.color())
        .with(
            desk.text(
                desk.say_with("may-feel", &[("name", &view.hero.name)]),
                Type::LABEL.bold(),
            )
            .wide(104.0),
        )
        .with(face(before))
        .with(desk.icon("ui/next", 34.0).stays())
        .with(face(after))
}
