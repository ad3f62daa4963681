//! Help from an adult: the six digits their console shows for the open class sign a pupil in without pictures.
//!
//! The button alone helps nobody: without the digits, which only an adult can see, it leads nowhere.

use bevy::prelude::World;

use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};

/// Digits of a lesson code.
pub(super) const DIGITS: usize = 6;

/// The digits typed so far and the keys, in the place of the pictures.
pub(super) fn keypad(
    desk: &Desk,
    typed: &str,
    press: fn(&mut World, char),
    undo: fn(&mut World),
) -> Vec<Piece> {
    let mut pieces = vec![typed_so_far(desk, typed)];
    for (place, digit) in ('1'..='9').chain(['0']).enumerate() {
        // The zero stands under the eight, as on a telephone.
        let spot = if digit == '0' { 10 } else { place };
        let key = button::dress(
            desk,
            at(spot),
            Weight::Quiet,
            Icon::None,
            &format!("digit/{digit}"),
            &digit.to_string(),
            move |world| press(world, digit),
        )
        .rapid();
        pieces.push(if digit == '1' { key.first() } else { key });
    }
    let label = desk.say("code-undo");
    pieces.push(
        button::dress(
            desk,
            at(11),
            Weight::Quiet,
            Icon::Before("back"),
            "digit/undo",
            &label,
            undo,
        )
        .rapid(),
    );
    pieces
}

fn at(spot: usize) -> Piece {
    Piece::at(
        344.0 + 252.0 * (spot % 3) as f32,
        200.0 + 128.0 * (spot / 3) as f32,
        236.0,
        112.0,
    )
}

fn typed_so_far(desk: &Desk, typed: &str) -> Piece {
    let roles = &desk.theme.roles;
    let said = desk.say_with(
        "code-typed",
        &[("number", &typed.chars().count().to_string())],
    );
    let boxes = (0..DIGITS).map(|place| {
        let digit = typed
            .chars()
            .nth(place)
            .map(String::from)
            .unwrap_or_default();
        Piece::sized(92.0, 80.0)
            .centred()
            .round(20.0)
            .fill(roles.surface2.color())
            .edge(3.0, roles.edge.color())
            .with(desk.letters(digit, Type::DISPLAY))
    });
    Piece::at(344.0, 96.0, 740.0, 88.0)
        .in_row(16.0)
        .means(Meaning::Text(said))
        .with_all(boxes)
}
