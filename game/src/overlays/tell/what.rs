//! What happened, in pictures: as many as fit, or none; and before them whether it is about me or a friend (E-07).

use bevy::prelude::Val;

use super::asked::ABOUT;
use super::draft::{Draft, KINDS, Leaf, go, turn};
use super::parts::{self, Choice};
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};

/// Pictures on a leaf.
const PICTURES: usize = 8;

pub(super) fn pieces(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let mut pieces = parts::tabs(desk, Leaf::Happened);
    pieces.push(about(desk, draft));
    pieces.extend(parts::cells(desk, Leaf::Happened, said(desk, draft)));
    let leaf = draft.pictures_leaf % KINDS.len().div_ceil(PICTURES);
    let shown = KINDS.iter().skip(leaf * PICTURES).take(PICTURES);
    pieces.extend(shown.enumerate().map(|(place, kind)| {
        let words = desk.say(&format!("tell-kind-{}", kind.word));
        let choice = Choice {
            key: format!("tell/kind-{}", kind.word),
            words: &words,
            symbol: None,
            is_chosen: draft.kinds.contains(&kind.word),
        };
        let tile = parts::tile(
            desk,
            place,
            // They were asked for: the tool is called 'Pictures'.
            desk.icon(kind.icon, 64.0).stays(),
            choice,
            move |world| {
                turn(world, |draft| draft.switch_kind(kind.word));
            },
        );
        if place == 0 { tile.first() } else { tile }
    }));
    pieces.push(parts::back_button(desk, Leaf::Who));
    pieces.push(button::dress(
        desk,
        Piece::at(408.0, 632.0, 316.0, 72.0),
        Weight::Quiet,
        Icon::After("next"),
        "tell/more-pictures",
        &desk.say("tell-more-pictures"),
        |world| turn(world, |draft| draft.pictures_leaf += 1),
    ));
    pieces.push(parts::main_button(
        desk,
        340.0,
        ("tell/feel", &desk.say("tell-next-feel")),
        Icon::After("next"),
        |world| go(world, Leaf::Feel),
    ));
    pieces
}

/// Whom it is about, to the right of the tabs.
fn about(desk: &Desk, draft: &Draft) -> Piece {
    let answers = ABOUT.answers.iter().zip([142.0, 206.0]);
    let answers = answers.map(|(answer, width)| {
        parts::answer(
            desk,
            draft,
            Piece::sized(width, 68.0),
            (ABOUT.question, answer),
        )
    });
    let asked = desk.text(desk.say(ABOUT.question), Type::new(22.0, 26.0, false));
    Piece::at(576.0, 96.0, 512.0, 68.0)
        .in_row(10.0)
        .with(asked.grow())
        .with_all(answers)
}

/// A quiet line to the right of the tabs.
pub(super) fn beside_the_tabs(desk: &Desk, id: &str) -> Piece {
    let roles = &desk.theme.roles;
    let mut piece = Piece::at(580.0, 96.0, 508.0, 68.0)
        .in_row(0.0)
        .with(Piece::text(desk.say(id), Type::SMALL, roles.ink.color()).grow());
    piece.node.padding.left = Val::Px(16.0);
    piece
}

/// What was said so far, for the three cells.
pub(super) fn said(desk: &Desk, draft: &Draft) -> [Option<String>; 3] {
    let kinds: Vec<String> = draft
        .kinds
        .iter()
        .map(|word| desk.say(&format!("tell-kind-{word}")))
        .collect();
    let feelings: Vec<String> = draft
        .feelings
        .iter()
        .map(|feeling| desk.say(&format!("tell-feeling-{}", feeling.as_str())))
        .collect();
    let answered = [
        draft.about_adult.is_some(),
        draft.danger_today.is_some(),
        draft.place.is_some(),
        draft.wants_to_talk.is_some(),
    ];
    let count = answered.into_iter().filter(|said| *said).count();
    let questions =
        (count > 0).then(|| desk.say_with("tell-answered", &[("number", &count.to_string())]));
    [short(&kinds), short(&feelings), questions]
}

/// The first one, and how many more.
fn short(all: &[String]) -> Option<String> {
    let (first, rest) = all.split_first()?;
    Some(match rest.len() {
        0 => first.clone(),
        more => format!("{first} + {more}"),
    })
}
