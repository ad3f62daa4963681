//! Addresses of the school roll, and of the turn of its year.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::{roll, turning};

pub(super) fn the_roll() -> Vec<Endpoint> {
    const BRING: &[Permission] = &[Permission::BringPupilsIn];
    const CARDS: &[Permission] = &[Permission::DealCards];
    const YEAR: &[Permission] = &[Permission::TurnTheYear];
    vec![
        at(paths::ROLL, CARDS, roll::show),
        at(paths::ROLL_PIECE, BRING, roll::piece),
        at(paths::ROLL_LOOK, BRING, roll::look),
        at(paths::ROLL_IMPORT, BRING, roll::import),
        at(paths::ROLL_CARDS, CARDS, roll::cards),
        at(paths::YEAR, YEAR, turning::show),
        at(paths::YEAR_TURN, YEAR, turning::turn),
        at(paths::YEAR_TAKE_BACK, YEAR, turning::take_back),
    ]
}
