//! The objects of addresses that have a file of their own here.

use super::{
    agreements::agreements, askers::Guest, fetching::fetching, figures::figures, guests::guests,
    lessons::lessons, live::live, objects::World, probes::Probe, questionnaires::questionnaires,
    registers::registers, roll::roll, rooms::rooms,
};

/// The objects of this address; nothing where one body will do.
pub(super) fn further(world: &World, path: &str, guest: &Guest) -> Option<Vec<Probe>> {
    guests(world, path)
        .or_else(|| fetching(world, path, guest))
        .or_else(|| figures(path))
        .or_else(|| live(world, path, guest))
        .or_else(|| agreements(world, path, guest))
        .or_else(|| questionnaires(world, path, guest))
        .or_else(|| lessons(world, path, guest))
        .or_else(|| roll(world, path, guest))
        .or_else(|| rooms(path))
        .or_else(|| registers(path))
}
