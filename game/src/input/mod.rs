//! Ways to play besides mouse and keyboard: switches, a gamepad, and a pointer that only rests.
//!
//! What decides knows neither window nor clock: [`stops`] says in which order controls are visited, [`contact`] when a
//! touch counts, [`scanner`] where the highlight is and what is pressed, [`pad`] what a gamepad asks for, [`dwell`] when
//! resting is enough. `switches`, `gamepad` and `pointer` bring them keys, pads, places and the time.

#[cfg(test)]
pub(crate) mod all_the_way;
pub mod contact;
pub mod dwell;
#[cfg(test)]
mod fingers;
mod gamepad;
mod group;
#[cfg(test)]
mod mashed;
pub mod pad;
mod pointer;
pub mod scanner;
pub mod stops;
mod switches;
#[cfg(test)]
pub(crate) mod wanting;

use bevy::prelude::*;

pub use switches::{Learning, part_of};

pub(crate) fn plugin(app: &mut App) {
    app.add_plugins((switches::plugin, gamepad::plugin, pointer::plugin));
}
