//! The word bank: words with their pictures, to be put together with a press each. A guide and never a whole story: no
//! word here says what happened to whom.

use super::draft::{Draft, turn};
use super::write::{HIGH, TOP};
use crate::desk::Desk;
use crate::page::Piece;
use crate::platform::pictures::Drawing;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};

/// The words with their pictures: below `icons/`, or the face of a feeling.
const BANK: [(&str, &str); 21] = [
    ("somebody", "ui/person"),
    ("friend", "ui/people"),
    ("online", "ui/globe"),
    ("game", "ui/game"),
    ("phone", "ui/phone"),
    ("asked", "ui/question"),
    ("said", "ui/bubble"),
    ("sent", "ui/send"),
    ("showed", "ui/eye"),
    ("picture", "ui/image"),
    ("video", "ui/video"),
    ("money", "ui/coin"),
    ("secret", "ui/secret"),
    ("meet", "ui/map-pin"),
    ("home", "ui/home"),
    ("school", "ui/school"),
    ("unkind", "topics/unkind"),
    ("scared", "face-scared"),
    ("sad", "face-sad"),
    ("angry", "face-angry"),
    ("again", "ui/replay"),
];

/// Words on a leaf; the last place of the grid turns it.
const FULL: usize = 7;
const SIMPLIFIED: usize = 3;

pub(super) fn pieces(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let on_a_leaf = if desk.is_simplified() {
        SIMPLIFIED
    } else {
        FULL
    };
    let leaf = draft.bank_leaf % BANK.len().div_ceil(on_a_leaf);
    let shown = BANK.iter().skip(leaf * on_a_leaf).take(on_a_leaf);
    let mut pieces: Vec<Piece> = shown
        .enumerate()
        .map(|(place, (id, picture))| word(desk, spot(place, on_a_leaf), id, picture))
        .collect();
    pieces.push(button::dress(
        desk,
        spot(on_a_leaf, on_a_leaf),
        Weight::Quiet,
        Icon::After("next"),
        "tell/more-words",
        &desk.say("tell-more-words"),
        |world| turn(world, |draft| draft.bank_leaf += 1),
    ));
    pieces
}

/// Two rows of places.
fn spot(place: usize, on_a_leaf: usize) -> Piece {
    let across = on_a_leaf.div_ceil(2).max(1);
    let gap = 12.0;
    let width = (904.0 - gap * (across - 1) as f32) / across as f32;
    let height = (HIGH - gap) / 2.0;
    Piece::at(
        184.0 + (width + gap) * (place % across) as f32,
        TOP + (height + gap) * (place / across) as f32,
        width,
        height,
    )
}

fn word(desk: &Desk, place: Piece, id: &str, picture: &str) -> Piece {
    let roles = &desk.theme.roles;
    let said = desk.say(&format!("tell-bank-{id}"));
    let picture = if picture.starts_with("face-") {
        Piece::picture(Drawing::new(format!("feelings/{picture}")), 64.0, 64.0)
    } else {
        desk.icon(picture, 64.0)
    };
    let added = said.clone();
    place
        .round(desk.theme.shape.card)
        .fill(roles.surface.color())
        .over(roles.surface2.color())
        .edge(2.0, roles.edge.color())
        .stacked(4.0)
        .centred()
        .with(picture)
        .with(desk.letters(&said, Type::BUTTON))
        .press(format!("tell/bank-{id}"), said, move |world| {
            turn(world, |draft| draft.begin_sentence(&added));
        })
        .rapid()
}
