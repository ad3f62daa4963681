//! What happened, in pictures: as many of the eight as fit, or none.

use bevy::prelude::Val;

use super::draft::{Draft, KINDS, Leaf, go, turn};
use super::parts::{self, Choice};
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::button::Icon;

pub(super) fn pieces(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let mut pieces = parts::tabs(desk, Leaf::Happened);
    pieces.push(beside_the_tabs(desk, "tell-pictures-and-words"));
    pieces.extend(parts::cells(desk, Leaf::Happened, said(desk, draft)));
    pieces.extend(KINDS.iter().enumerate().map(|(place, kind)| {
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
    pieces.push(parts::main_button(
        desk,
        340.0,
        ("tell/feel", &desk.say("tell-next-feel")),
        Icon::After("next"),
        |world| go(world, Leaf::Feel),
    ));
    pieces
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
        draft.about.is_some(),
        draft.about_adult.is_some(),
        draft.danger_today.is_some(),
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
