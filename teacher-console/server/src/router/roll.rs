//! Addresses of the school roll.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::roll;

pub(super) fn the_roll() -> Vec<Endpoint> {
    const BRING: &[Permission] = &[Permission::BringPupilsIn];
    const CARDS: &[Permission] = &[Permission::DealCards];
    vec![
        at(paths::ROLL, CARDS, roll::show),
        at(paths::ROLL_PIECE, BRING, roll::piece),
        at(paths::ROLL_LOOK, BRING, roll::look),
        at(paths::ROLL_IMPORT, BRING, roll::import),
        at(paths::ROLL_CARDS, CARDS, roll::cards),
    ]
}
