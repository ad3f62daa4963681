//! What happened, in own words. Never needed; typed words are in memory only until they are sealed.

use super::draft::{Draft, Leaf, WORDS_MAX, go, turn};
use super::{parts, what};
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::text_field::{self, Writing};

/// Beginnings of sentences, for whoever finds the first word hard.
const STARTS: [&str; 4] = [
    "tell-start-asked",
    "tell-start-saw",
    "tell-start-worried",
    "tell-start-did",
];

pub(super) fn pieces(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let mut pieces = parts::tabs(desk, Leaf::Write);
    pieces.push(what::beside_the_tabs(desk, "tell-may-be-seen"));
    let writing = Writing {
        text: &draft.words,
        lines: 6,
        most: WORDS_MAX,
    };
    pieces.push(text_field::field(
        desk,
        Piece::at(184.0, 184.0, 904.0, 240.0),
        writing,
        "tell/words",
        &desk.say("tell-write-label"),
        |world, text| turn(world, |draft| draft.write(text)),
    ));
    pieces.push(
        Piece::at(184.0, 436.0, 904.0, 40.0)
            .with(desk.text(desk.say("tell-need-a-start"), Type::STRONG)),
    );
    pieces.extend(
        STARTS
            .iter()
            .enumerate()
            .map(|(place, id)| start(desk, place, id)),
    );
    pieces.push(parts::back_button(desk, Leaf::Happened));
    pieces.push(parts::main_button(
        desk,
        340.0,
        ("tell/feel", &desk.say("tell-next-feel")),
        Icon::After("next"),
        |world| go(world, Leaf::Feel),
    ));
    pieces
}

fn start(desk: &Desk, place: usize, id: &str) -> Piece {
    let words = desk.say(id);
    let left = 184.0 + 460.0 * (place % 2) as f32;
    let top = 480.0 + 72.0 * (place / 2) as f32;
    let begin = words.trim_end_matches('…').trim_end().to_owned();
    button::dress(
        desk,
        Piece::at(left, top, 444.0, 64.0),
        Weight::Quiet,
        Icon::None,
        &format!("tell/start-{place}"),
        &words,
        move |world| turn(world, |draft| draft.begin_sentence(&begin)),
    )
}
