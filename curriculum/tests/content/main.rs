//! The judge of the curriculum: what ships is sound, what is broken is named, runs replay, bytes never panic.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is not as it should be"
)]

mod at_once;
mod broken;
mod bytes;
mod criteria;
mod days;
mod door;
mod evening;
mod learning;
mod packs;
mod reading;
mod runs;
mod shipped;
mod wants;
