//! Who are you? For somebody who is not signed in: a name tile, or 'I would rather not say'. Both can send.

use super::draft::{Draft, Leaf, NameGiven, go, turn};
use super::parts::{self, Choice};
use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::school::Pupil;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::tile;

/// Classes in the row, and names below it when 'More' takes the last place.
const CLASSES: usize = 4;
const NAMES: usize = 8;

pub(super) fn pieces(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let school = desk.school();
    let (class, leaf) = draft.names;
    let line = desk.say("tell-name-line");
    let mut pieces = vec![parts::heading(desk, &desk.say("tell-name-title"), &line)];
    let open = class.min(school.classes.len().saturating_sub(1));
    for (place, class) in school.classes.iter().take(CLASSES).enumerate() {
        let choice = Choice {
            key: format!("tell/class-{place}"),
            words: &class.name,
            symbol: None,
            is_chosen: place == open,
        };
        let at = Piece::at(184.0 + 229.0 * place as f32, 180.0, 217.0, 68.0);
        pieces.push(parts::choice(
            desk,
            at,
            choice,
            Kind::Choice,
            move |world| {
                turn(world, |draft| draft.names = (place, 0));
            },
        ));
    }
    if let Some(class) = school.classes.get(open) {
        let pupils: Vec<&Pupil> = school
            .pupils
            .iter()
            .filter(|pupil| pupil.class == class.id)
            .collect();
        pieces.extend(names(desk, &pupils, leaf));
    }
    pieces.push(parts::back_button(desk, Leaf::Check));
    pieces.push(
        parts::main_button(
            desk,
            440.0,
            ("tell/rather-not", &desk.say("tell-rather-not-say")),
            Icon::None,
            |world| {
                turn(world, |draft| draft.name = NameGiven::None);
                go(world, Leaf::Check);
            },
        )
        .first(),
    );
    pieces
}

fn names(desk: &Desk, pupils: &[&Pupil], leaf: usize) -> Vec<Piece> {
    let is_more = pupils.len() > NAMES;
    let room = if is_more { NAMES - 1 } else { NAMES };
    let leaves = pupils.len().div_ceil(room).max(1);
    let spot = |place: usize| {
        [
            184.0 + 233.0 * (place % 4) as f32,
            272.0 + 140.0 * (place / 4) as f32,
            204.0,
            120.0,
        ]
    };
    let mut pieces: Vec<Piece> = pupils
        .iter()
        .skip((leaf % leaves) * room)
        .take(room)
        .enumerate()
        .map(|(place, pupil)| {
            let given = NameGiven::Tile {
                pupil: pupil.id.clone(),
                name: pupil.shown_name.clone(),
            };
            let key = format!("tell/pupil-{}", pupil.id);
            tile::name(
                desk,
                spot(place),
                &pupil.shown_name,
                &pupil.tile,
                &key,
                move |world| {
                    turn(world, |draft| draft.name = given.clone());
                    go(world, Leaf::Check);
                },
            )
        })
        .collect();
    if is_more {
        let [left, top, ..] = spot(room);
        pieces.push(button::dress(
            desk,
            Piece::at(left, top, 204.0, 120.0),
            Weight::Quiet,
            Icon::After("next"),
            "tell/more-names",
            &desk.say("more-names"),
            |world| turn(world, |draft| draft.names.1 += 1),
        ));
    }
    pieces
}
