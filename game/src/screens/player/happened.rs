//! What came of a choice: what happened, what each person thinks, which phrase gave it away, what to do next.

use bevy::prelude::*;
use curriculum::view::{Happened, Learned, Phase, SignShown};
use curriculum::{Action, SignMeaning, View};

use super::frame::{does, finish};
use crate::desk::Desk;
use crate::page::Piece;
use crate::playing;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::{felt, picture_scene};

/// One view of the lower card: the id of its title, and what stands under it.
type Leaf = (&'static str, Vec<Piece>);

pub(super) fn body(desk: &Desk, view: &View) -> Vec<Piece> {
    let Some(happened) = &view.happened else {
        return Vec::new();
    };
    let leaves = leaves(desk, view, happened);
    let number = desk.playing().map_or(0, |playing| playing.leaf);
    let more = number + 1 < leaves.len();
    let mut pieces = vec![picture(desk, view), story(desk, happened)];
    pieces.extend(leaves.into_iter().nth(number).map(|leaf| lower(desk, leaf)));
    pieces.extend(try_another(desk, view));
    pieces.push(onward(desk, view, more));
    pieces
}

fn leaves(desk: &Desk, view: &View, happened: &Happened) -> Vec<Leaf> {
    let in_twos = |title: &'static str, cards: Vec<Piece>| -> Vec<Leaf> {
        cards.chunks(2).map(|two| (title, two.to_vec())).collect()
    };
    let mut leaves: Vec<Leaf> = vec![("how-it-feels", feelings(desk, view, happened))];
    leaves.extend(in_twos("what-they-think", thoughts(desk, happened)));
    let is_long = |sign: &SignShown| sign.phrase.chars().count() + sign.why.chars().count() > 170;
    let phrases = signs(desk, happened);
    if happened.signs.iter().any(is_long) {
        leaves.extend(
            phrases
                .into_iter()
                .map(|one| (signs_title(happened), vec![one])),
        );
    } else {
        leaves.extend(in_twos(signs_title(happened), phrases));
    }
    leaves.extend(in_twos(
        "what-puts-it-right",
        cards(desk, &happened.recover),
    ));
    let learned = learned(desk, happened);
    if !learned.is_empty() {
        leaves.push(("what-we-learned", learned));
    }
    if let Some(next) = &happened.next {
        let talk = happened.talking_point.as_ref().map(|question| {
            let head = desk.say("talk-about-it");
            card(desk, symbol(desk, "two-people-talk"), &head, question)
        });
        let cards = [card(desk, symbol(desk, "next"), "", next)];
        leaves.push(("what-next", cards.into_iter().chain(talk).collect()));
    }
    if view.phase == Phase::Outcome {
        // Some pupils take what they saw for what is (C-03).
        let was = card(desk, symbol(desk, "book"), "", &desk.say("story-was"));
        leaves.push(("enough-title", vec![was]));
    }
    leaves
}

fn picture(desk: &Desk, view: &View) -> Piece {
    let frame = desk.card(184.0, 96.0, 440.0, 280.0);
    match &view.picture {
        Some(picture) => picture_scene::scene(desk, frame, picture, 440.0, 280.0),
        None if view.is_heavy => picture_scene::words_only(desk, frame),
        None => picture_scene::alone(desk, frame, view.hero.portrait, 440.0, 280.0),
    }
}

fn story(desk: &Desk, happened: &Happened) -> Piece {
    let lines = happened.words.chars().count().div_ceil(32);
    let room = if happened.headline.is_some() { 6 } else { 7 };
    let (head, kind) = if lines > room + 2 {
        (Type::new(22.0, 28.0, true), Type::new(19.0, 23.0, false))
    } else if lines > room {
        (Type::new(26.0, 34.0, true), Type::new(22.0, 29.0, false))
    } else {
        (Type::new(26.0, 34.0, true), Type::BODY)
    };
    let headline = happened
        .headline
        .as_ref()
        .map(|headline| desk.heading(headline, head));
    desk.card(640.0, 96.0, 448.0, 280.0)
        .stacked(8.0)
        .middle()
        .pad(26.0, 12.0)
        .with_all(headline)
        .with(desk.text(&happened.words, kind))
}

/// The feeling before and now, and that nobody is to blame.
fn feelings(desk: &Desk, view: &View, happened: &Happened) -> Vec<Piece> {
    let panel = Piece::default()
        .high(150.0)
        .in_row(14.0)
        .pad(18.0, 0.0)
        .middle()
        .round(18.0)
        .fill(desk.theme.roles.surface2.color())
        .with_all(felt::before_and_after(
            desk,
            view.hero.portrait,
            [&happened.before, &happened.after],
            76.0,
            [Some("before"), Some("feels-now")],
        ));
    let mut pieces = vec![panel];
    pieces.extend(
        happened
            .reassurance
            .as_ref()
            .map(|words| card(desk, symbol(desk, "heart"), "", words)),
    );
    pieces
}

fn lower(desk: &Desk, (title, cards): Leaf) -> Piece {
    desk.card(184.0, 392.0, 904.0, 224.0)
        .with(
            Piece::at(24.0, 12.0, 856.0, 36.0)
                .with(desk.heading(desk.say(title), Type::new(26.0, 34.0, true))),
        )
        .with(
            Piece::at(20.0, 58.0, 864.0, 150.0)
                .in_row(16.0)
                .with_all(cards),
        )
}

fn signs_title(happened: &Happened) -> &'static str {
    if happened
        .signs
        .iter()
        .any(|sign| sign.is == SignMeaning::Warning)
    {
        "what-gave-it-away"
    } else {
        "why-it-was-fine"
    }
}

fn thoughts(desk: &Desk, happened: &Happened) -> Vec<Piece> {
    happened
        .thoughts
        .iter()
        .map(|thought| {
            let face = Piece::sized(72.0, 72.0)
                .round(18.0)
                .clip()
                .fill(desk.theme.roles.tint2.color())
                .with(desk.portrait(thought.person.portrait, None, 72.0));
            let words = desk.say_with("thinks", &[("name", &thought.person.name)]);
            card(desk, face, &words, &thought.words)
        })
        .chain(happened.wanted.iter().map(|wanted| {
            let head = desk.say_with("wanted", &[("name", &wanted.person.name)]);
            card(desk, symbol(desk, "magnet"), &head, &wanted.words)
        }))
        .collect()
}

fn signs(desk: &Desk, happened: &Happened) -> Vec<Piece> {
    happened
        .signs
        .iter()
        .map(|sign| {
            let head = format!("“{}”", sign.phrase.trim());
            card(desk, symbol(desk, sign.symbol.as_str()), &head, &sign.why)
        })
        .collect()
}

fn cards(desk: &Desk, cards: &[Learned]) -> Vec<Piece> {
    cards
        .iter()
        .map(|step| card(desk, symbol(desk, step.symbol.as_str()), "", &step.words))
        .collect()
}

/// Up to three beside each other, in smaller letters where one of them is long.
fn learned(desk: &Desk, happened: &Happened) -> Vec<Piece> {
    let three = happened.learned.iter().take(3);
    let is_long = three
        .clone()
        .any(|learned| learned.words.chars().count() > 60);
    three
        .map(|learned| {
            let picture = symbol(desk, learned.symbol.as_str());
            if is_long {
                card_in(
                    desk,
                    picture,
                    "",
                    &learned.words,
                    Type::new(19.0, 24.0, false),
                )
            } else {
                card(desk, picture, "", &learned.words)
            }
        })
        .collect()
}

fn symbol(desk: &Desk, name: &str) -> Piece {
    Piece::sized(60.0, 60.0)
        .centred()
        .round(16.0)
        .fill(desk.theme.roles.tint2.color())
        .with(desk.icon(&format!("ui/{name}"), 42.0))
}

fn card(desk: &Desk, picture: Piece, head: &str, words: &str) -> Piece {
    let kind = match head.chars().count() + words.chars().count() {
        0..=90 => Type::new(22.0, 28.0, false),
        91..=130 => Type::new(20.0, 26.0, false),
        _ => Type::new(19.0, 24.0, false),
    };
    card_in(desk, picture, head, words, kind)
}

fn card_in(desk: &Desk, picture: Piece, head: &str, words: &str, kind: Type) -> Piece {
    let mut text = Piece::column(2.0).grow();
    if !head.is_empty() {
        text = text.with(desk.text(head, kind.bold()));
    }
    let mut card = Piece::default()
        .high(150.0)
        .in_row(14.0)
        .pad(14.0, 6.0)
        .round(18.0)
        .grow()
        .fill(desk.theme.roles.surface2.color())
        .with(picture)
        .with(text.with(desk.text(words, kind)));
    card.node.flex_shrink = 1.0;
    card
}

fn try_another(desk: &Desk, view: &View) -> Option<Piece> {
    view.can.try_another.then(|| {
        button::dress(
            desk,
            Piece::at(184.0, 632.0, 440.0, 72.0),
            Weight::Quiet,
            Icon::Before("replay"),
            "try-another",
            &desk.say("try-another"),
            does(Action::TryAnother),
        )
    })
}

fn onward(desk: &Desk, view: &View, more: bool) -> Piece {
    let place = Piece::at(640.0, 632.0, 448.0, 72.0);
    let (words, handler): (_, fn(&mut World)) = if more {
        ("next", |world| {
            playing::turn(world, |playing| playing.leaf += 1);
        })
    } else if view.phase == Phase::Outcome {
        ("finish", finish)
    } else {
        ("next-part", |world| playing::act(world, Action::Next))
    };
    button::dress(
        desk,
        place,
        Weight::Main,
        Icon::After("next"),
        words,
        &desk.say(words),
        handler,
    )
    .first()
}
