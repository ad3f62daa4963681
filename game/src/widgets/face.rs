//! The face of an adult of the school, as the signed list of helpers names its picture.

use curriculum::Portrait;

use crate::desk::Desk;
use crate::page::Piece;

/// Somebody's portrait on a soft square, or a sign for several people.
#[must_use]
pub fn of(desk: &Desk, picture: &str, size: f32) -> Piece {
    let roles = &desk.theme.roles;
    let square = Piece::sized(size, size).centred().round(size * 0.27).clip();
    match portrait(picture) {
        Some(portrait) => square
            .fill(roles.tint.color())
            .with(desk.portrait(portrait, None, size)),
        None => square
            .fill(roles.tint2.color())
            .with(desk.icon("ui/people", size * 0.64)),
    }
}

/// The portrait of that name, with or without the feeling behind it (`okafor-neutral`).
fn portrait(picture: &str) -> Option<Portrait> {
    Portrait::parse(picture.split_once('-').map_or(picture, |(name, _)| name))
}
