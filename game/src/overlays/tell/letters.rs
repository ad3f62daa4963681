//! Letters on the screen, for whoever has no keys or cannot use them: in the order of the alphabet or of a keyboard.

use super::draft::{Draft, turn};
use super::write::TOP;
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};

const ALPHABET: [&str; 3] = ["abcdefghij", "klmnopqrst", "uvwxyz'!?."];
const KEYBOARD: [&str; 3] = ["qwertyuiop", "asdfghjkl'", "zxcvbnm!?."];

/// A key, and the way to the next one.
const WIDE: f32 = 82.0;
const HIGH: f32 = 66.0;
const ACROSS: f32 = 91.3;
const DOWN: f32 = 70.0;

pub(super) fn pieces(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let rows = if draft.is_by_keyboard {
        KEYBOARD
    } else {
        ALPHABET
    };
    let mut pieces = Vec::new();
    for (row, down) in rows.iter().zip(0_u8..) {
        for (letter, across) in row.chars().zip(0_u8..) {
            let place = Piece::at(
                184.0 + ACROSS * f32::from(across),
                TOP + DOWN * f32::from(down),
                WIDE,
                HIGH,
            );
            pieces.push(key(desk, place, letter));
        }
    }
    let foot = TOP + 3.0 * DOWN;
    let order = if draft.is_by_keyboard {
        "tell-letters-alphabet"
    } else {
        "tell-letters-keyboard"
    };
    pieces.push(button::dress(
        desk,
        Piece::at(184.0, foot, 256.0, HIGH),
        Weight::Quiet,
        Icon::Before("keyboard"),
        "tell/letters-order",
        &desk.say(order),
        |world| turn(world, |draft| draft.is_by_keyboard = !draft.is_by_keyboard),
    ));
    pieces.push(
        button::dress(
            desk,
            Piece::at(452.0, foot, 636.0, HIGH),
            Weight::Quiet,
            Icon::None,
            "tell/letter-space",
            &desk.say("tell-letters-space"),
            |world| turn(world, |draft| draft.add_letter(' ')),
        )
        .rapid(),
    );
    pieces
}

fn key(desk: &Desk, place: Piece, letter: char) -> Piece {
    let roles = &desk.theme.roles;
    let label = match letter {
        '\'' => desk.say("tell-letter-apostrophe"),
        '!' => desk.say("tell-letter-exclamation"),
        '?' => desk.say("tell-letter-question"),
        '.' => desk.say("tell-letter-full-stop"),
        _ => letter.to_string(),
    };
    place
        .centred()
        .round(16.0)
        .fill(roles.surface.color())
        .over(roles.tint.color())
        .edge(2.0, roles.edge.color())
        .with(desk.letters(letter.to_string(), Type::new(36.0, 44.0, true)))
        .press(format!("tell/letter-{letter}"), label, move |world| {
            turn(world, |draft| draft.add_letter(letter));
        })
        .rapid()
}
