//! What happened, in own words. Never needed, and never typed on keys by whoever cannot: beginnings of sentences, words
//! with pictures and letters can all be pressed. Words are in memory only until they are sealed.

use super::draft::{Draft, Leaf, Tool, WORDS_MAX, go, turn};
use super::{bank, letters, parts, what};
use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::text_field::{self, Writing};

/// Where what a tool offers begins, and its height: four rows of keys.
pub(super) const TOP: f32 = 344.0;
pub(super) const HIGH: f32 = 276.0;

/// Beginnings of sentences, for whoever finds the first word hard.
const STARTS: [&str; 5] = [
    "tell-start-asked",
    "tell-start-saw",
    "tell-start-worried",
    "tell-start-did",
    // Which page it was, or which app (E-21).
    "tell-start-page",
];

pub(super) fn pieces(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let mut pieces = parts::tabs(desk, Leaf::Write);
    pieces.push(what::beside_the_tabs(desk, "tell-may-be-seen"));
    let writing = Writing {
        text: &draft.words,
        lines: 2,
        most: WORDS_MAX,
    };
    pieces.push(text_field::field(
        desk,
        Piece::at(184.0, 168.0, 904.0, 100.0),
        writing,
        "tell/words",
        &desk.say("tell-write-label"),
        |world, text| turn(world, |draft| draft.write(text)),
    ));
    pieces.extend(tools(desk, draft.tool));
    pieces.extend(match draft.tool {
        Tool::Starts => STARTS
            .iter()
            .enumerate()
            .map(|(place, id)| start(desk, place, id))
            .collect(),
        Tool::Words => bank::pieces(desk, draft),
        Tool::Letters => letters::pieces(desk, draft),
    });
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

/// What can be pressed instead of typing, and on the right the way to take the last piece back.
fn tools(desk: &Desk, here: Tool) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = [
        (Tool::Starts, "tell-tool-starts"),
        (Tool::Words, "tell-tool-words"),
        (Tool::Letters, "tell-tool-letters"),
    ]
    .into_iter()
    .zip(0_u8..)
    .map(|((tool, id), place)| {
        let choice = parts::Choice {
            key: format!("tell/tool-{tool:?}"),
            words: &desk.say(id),
            symbol: None,
            is_chosen: tool == here,
        };
        let spot = Piece::at(184.0 + 229.0 * f32::from(place), 272.0, 217.0, 64.0);
        parts::choice(desk, spot, choice, Kind::Choice, move |world| {
            turn(world, |draft| draft.tool = tool);
        })
    })
    .collect();
    let undo = button::dress(
        desk,
        Piece::at(871.0, 272.0, 217.0, 64.0),
        Weight::Quiet,
        Icon::Before("back"),
        "tell/undo",
        &desk.say("tell-undo"),
        move |world| {
            turn(world, |draft| match here {
                Tool::Letters => draft.take_letter_back(),
                Tool::Starts | Tool::Words => draft.take_word_back(),
            });
        },
    );
    pieces.push(undo.rapid());
    pieces
}

fn start(desk: &Desk, place: usize, id: &str) -> Piece {
    let words = desk.say(id);
    let left = 184.0 + 460.0 * (place % 2) as f32;
    let top = TOP + 96.0 * (place / 2) as f32;
    let begin = words.trim_end_matches('…').trim_end().to_owned();
    let mut start = button::dress(
        desk,
        Piece::at(left, top, 444.0, 84.0),
        Weight::Quiet,
        Icon::None,
        &format!("tell/start-{place}"),
        &words,
        move |world| turn(world, |draft| draft.begin_sentence(&begin)),
    );
    start.children = vec![desk.letters(&words, Type::BUTTON)];
    start
}
