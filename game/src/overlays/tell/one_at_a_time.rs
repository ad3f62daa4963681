//! 'What' for whoever reads one thing at a time: three large pictures on a leaf, then one question on a page (E-33).
//!
//! Nothing here is asked that the other pages do not ask, and nothing has to be answered: each page can be passed, and
//! the steps on the left still lead straight to sending.

use bevy::prelude::*;
use curriculum::Feeling;

use super::asked::{ABOUT, ASKED, Asked};
use super::draft::{Draft, KINDS, Leaf, go, turn};
use super::parts::{self, Choice};
use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::platform::pictures::Drawing;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::tick;

/// Pictures on a leaf (criterion 31: two or three choices).
const PICTURES: usize = 3;

/// Height of the cards where nothing stands below them.
const HIGH: f32 = 384.0;

/// The feelings that need an adult most come first; every face keeps its one meaning (C-08).
const FEELINGS: [Feeling; 8] = [
    Feeling::Worried,
    Feeling::Sad,
    Feeling::Scared,
    Feeling::Angry,
    Feeling::Unsure,
    Feeling::Calm,
    Feeling::Happy,
    Feeling::Proud,
];

/// Is it about me or about a friend? Asked first; an answer goes on by itself, and 'Next' passes it (E-07).
pub(super) fn about(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let mut pieces = ask(desk, draft, &ABOUT, (288.0, to_pictures));
    // Before anything is sent, too (E-10).
    pieces.push(parts::row(
        desk,
        520.0,
        96.0,
        "words/adult",
        &desk.say("tell-keep-it-short"),
    ));
    pieces.push(parts::back_button(desk, Leaf::Who));
    pieces.push(on(desk, "tell/pictures", "tell-next-what", to_pictures));
    pieces
}

fn to_pictures(draft: &mut Draft) {
    draft.leaf = Leaf::Happened;
}

/// What happened: three pictures on a leaf, as many as fit the child's story, or none.
pub(super) fn happened(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let leaf = draft.pictures_leaf % KINDS.len().div_ceil(PICTURES);
    let mut pieces = vec![
        question(desk, "tell-happened-title"),
        more(desk, "tell-more-pictures"),
    ];
    let shown = KINDS.iter().skip(leaf * PICTURES).take(PICTURES);
    pieces.extend(shown.enumerate().map(|(place, kind)| {
        let choice = Choice {
            key: format!("tell/kind-{}", kind.word),
            words: &desk.say(&format!("tell-kind-{}", kind.word)),
            symbol: None,
            is_chosen: draft.kinds.contains(&kind.word),
        };
        let picture = desk.icon(kind.icon, 112.0);
        let card = card(
            desk,
            one_of(PICTURES, place, HIGH),
            picture,
            choice,
            Kind::Switch,
            |draft| {
                draft.switch_kind(kind.word);
            },
        );
        if place == 0 { card.first() } else { card }
    }));
    pieces.push(parts::back_button(desk, Leaf::About));
    pieces.push(button::dress(
        desk,
        Piece::at(408.0, 632.0, 300.0, 72.0),
        Weight::Quiet,
        Icon::Before("pencil"),
        "tell/tab-Write",
        &desk.say("tell-write"),
        |world| go(world, Leaf::Write),
    ));
    pieces.push(on(desk, "tell/feel", "tell-next-feel", |draft| {
        draft.leaf = Leaf::Feel;
        draft.pictures_leaf = 0;
    }));
    pieces
}

/// How do you feel? Three faces on a leaf.
pub(super) fn feel(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let leaf = draft.pictures_leaf % FEELINGS.len().div_ceil(PICTURES);
    let mut pieces = vec![
        question(desk, "tell-feel-title"),
        more(desk, "tell-more-feelings"),
    ];
    let shown = FEELINGS.into_iter().skip(leaf * PICTURES).take(PICTURES);
    pieces.extend(shown.enumerate().map(|(place, feeling)| {
        let word = feeling.as_str();
        let choice = Choice {
            key: format!("tell/feeling-{word}"),
            words: &desk.say(&format!("tell-feeling-{word}")),
            symbol: None,
            is_chosen: draft.feelings.contains(&feeling),
        };
        // on a tint of its own: the face has the colour of the square behind symbols, and would lose its round
        let picture = Piece::sized(144.0, 144.0)
            .centred()
            .round(36.0)
            .fill(desk.theme.roles.tint.color())
            .with(Piece::picture(
                Drawing::new(format!("feelings/face-{word}")),
                128.0,
                128.0,
            ));
        let card = card(
            desk,
            one_of(PICTURES, place, HIGH),
            picture,
            choice,
            Kind::Switch,
            move |draft| draft.switch_feeling(feeling),
        );
        if place == 0 { card.first() } else { card }
    }));
    pieces.push(parts::back_button(desk, Leaf::Happened));
    pieces.push(on(desk, "tell/questions", "tell-next-questions", |draft| {
        draft.leaf = Leaf::Questions;
        draft.asked = 0;
    }));
    pieces
}

/// One question; an answer goes on to the next by itself, and 'Next' passes it.
pub(super) fn questions(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let Some(asked) = ASKED.get(draft.asked).or(ASKED.last()) else {
        return Vec::new();
    };
    let mut pieces = ask(desk, draft, asked, (HIGH, go_on));
    let words = desk.say("back");
    pieces.push(parts::quiet_button(
        desk,
        200.0,
        ("tell/back", &words),
        Icon::Before("back"),
        |world| turn(world, go_back),
    ));
    pieces.push(on(desk, "tell/check", "tell-next-questions", go_on));
    pieces
}

/// One question and its answers, on cards of this height; after an answer it goes on like this.
fn ask(
    desk: &Desk,
    draft: &Draft,
    asked: &'static Asked,
    (high, go_on): (f32, fn(&mut Draft)),
) -> Vec<Piece> {
    let mut pieces = vec![question(desk, asked.question)];
    let count = asked.answers.len();
    pieces.extend(asked.answers.iter().enumerate().map(|(place, answer)| {
        let choice = Choice {
            key: format!("{}/{}", asked.question, answer.words),
            words: &desk.say(answer.words),
            symbol: None,
            is_chosen: answer.says.is_in(draft),
        };
        let picture = desk.icon(answer.icon, 128.0);
        let says = answer.says;
        let card = card(
            desk,
            one_of(count, place, high),
            picture,
            choice,
            Kind::Choice,
            move |draft| {
                says.put_into(draft);
                go_on(draft);
                if says.is_danger() {
                    draft.leaf = Leaf::Danger;
                }
            },
        );
        if place == 0 { card.first() } else { card }
    }));
    pieces
}

/// To the next question, or to the check page.
fn go_on(draft: &mut Draft) {
    draft.asked += 1;
    if draft.asked >= ASKED.len() {
        draft.asked = 0;
        draft.leaf = Leaf::Check;
    }
}

fn go_back(draft: &mut Draft) {
    match draft.asked.checked_sub(1) {
        Some(before) => draft.asked = before,
        None => draft.leaf = Leaf::Feel,
    }
}

fn question(desk: &Desk, id: &str) -> Piece {
    Piece::at(184.0, 100.0, 640.0, 96.0)
        .in_row(0.0)
        .with(desk.heading(desk.say(id), Type::SIMPLE.bold()).grow())
}

/// The other leaf of pictures.
fn more(desk: &Desk, id: &str) -> Piece {
    button::dress(
        desk,
        Piece::at(848.0, 100.0, 240.0, 72.0),
        Weight::Quiet,
        Icon::After("next"),
        "tell/more-pictures",
        &desk.say(id),
        |world| turn(world, |draft| draft.pictures_leaf += 1),
    )
}

fn on(
    desk: &Desk,
    key: &str,
    words: &str,
    change: impl Fn(&mut Draft) + Send + Sync + 'static,
) -> Piece {
    parts::main_button(
        desk,
        340.0,
        (key, &desk.say(words)),
        Icon::After("next"),
        move |world| turn(world, &change),
    )
}

/// Left, top, width and height of one of two or three cards beside each other.
fn one_of(count: usize, place: usize, high: f32) -> [f32; 4] {
    let gap = 16.0;
    let width = (904.0 - gap * (count.saturating_sub(1)) as f32) / count.max(1) as f32;
    [184.0 + (width + gap) * place as f32, 216.0, width, high]
}

/// A card with a large picture, and words beside it or, on a high card, below it.
fn card(
    desk: &Desk,
    [left, top, width, height]: [f32; 4],
    picture: Piece,
    choice: Choice<'_>,
    kind: fn(bool) -> Kind,
    change: impl Fn(&mut Draft) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    let (edge_width, edge) = if choice.is_chosen {
        (6.0, roles.tell)
    } else {
        (3.0, roles.edge)
    };
    let words = desk.letters(choice.words, Type::new(32.0, 40.0, true));
    let square = Piece::sized(144.0, 144.0)
        .centred()
        .round(36.0)
        .clip()
        .fill(roles.tint2.color())
        .with(picture);
    let card = desk
        .card(left, top, width, height)
        .over(roles.surface2.color())
        .edge(edge_width, edge.color());
    let mut card = if height > width * 0.6 {
        card.stacked(24.0)
            .centred()
            .with(square)
            .with(words.to_middle())
    } else {
        card.in_row(24.0)
            .pad(24.0, 0.0)
            .with(square)
            .with(words.grow())
    };
    if choice.is_chosen {
        card = card.with(tick::badge(desk, width - 56.0, 12.0, 44.0));
    }
    card.press(choice.key, choice.words, move |world| turn(world, &change))
        .kind(kind(choice.is_chosen))
}
