//! Ten keys for digits: for a card's number, and for the six digits with which an adult's console helps a pupil in.
//!
//! The digits of an adult's code are shown, since they soon count no more; those of a card are dots.

use bevy::prelude::World;

use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};

/// What is typed.
pub(crate) struct Typed<'a> {
    /// The digits so far.
    pub(crate) digits: &'a [u8],
    /// How many there will be.
    pub(crate) all: usize,
    /// What is said of how many there are, with `number`.
    pub(crate) said: &'a str,
    /// Whether they are shown.
    pub(crate) is_shown: bool,
}

/// The digits typed so far and the keys, in the place of the pictures.
pub(crate) fn keypad(
    desk: &Desk,
    typed: &Typed<'_>,
    press: fn(&mut World, u8),
    undo: fn(&mut World),
) -> Vec<Piece> {
    let mut pieces = vec![typed_so_far(desk, typed)];
    for (place, digit) in (1..=9).chain([0]).enumerate() {
        // The zero stands under the eight, as on a telephone.
        let spot = if digit == 0 { 10 } else { place };
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
        pieces.push(if digit == 1 { key.first() } else { key });
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

fn typed_so_far(desk: &Desk, typed: &Typed<'_>) -> Piece {
    let roles = &desk.theme.roles;
    let number = typed.digits.len().to_string();
    let said = desk.say_with(typed.said, &[("number", &number)]);
    let boxes = (0..typed.all).map(|place| {
        let empty = Piece::sized(92.0, 80.0)
            .centred()
            .round(20.0)
            .fill(roles.surface2.color())
            .edge(3.0, roles.edge.color());
        match typed.digits.get(place) {
            Some(digit) if typed.is_shown => {
                empty.with(desk.letters(digit.to_string(), Type::DISPLAY))
            }
            Some(_) => empty.with(
                Piece::sized(26.0, 26.0)
                    .round(13.0)
                    .fill(roles.accent.color()),
            ),
            None => empty,
        }
    });
    Piece::at(344.0, 96.0, 740.0, 88.0)
        .in_row(16.0)
        .means(Meaning::Text(said))
        .with_all(boxes)
}
