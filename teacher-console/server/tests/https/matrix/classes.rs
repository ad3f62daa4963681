//! The classes of the matrix, and what ties an adult to them.

use protocol::{
    bytes::Id,
    classroom::{OneClass, SetForClass, SetTo},
    paths,
};
use safeguarding::{Permission, Tie};
use serde_json::json;

use super::{
    askers::Guest,
    objects::{WITH_EVERY_PHASE, World},
    probes::Probe,
};

/// Every class, one that is guessed, and one of another school.
pub(super) fn classes(world: &World, path: &str, guest: &Guest) -> Vec<Probe> {
    let permission = if path == paths::CLASSROOM_SET {
        Permission::SayWhoIsSet
    } else {
        Permission::SeeClasses
    };
    let is_list = [paths::CLASSROOM, paths::CLASSROOM_COVERAGE].contains(&path);
    let guessed = [
        ("a guessed class", Id([200; 16])),
        ("another school's class", world.elsewhere.class),
    ];
    let known = [0, 1].map(|place| {
        let (class, setting) = (world.classes[place], world.setting(place));
        let body = match path {
            paths::CLASSROOM | paths::CLASSROOM_COVERAGE => json!({}),
            paths::CLASSROOM_SET => json!(setting),
            _ => json!(OneClass { class }),
        };
        let mut probe = Probe::new("a class", permission, body);
        probe.object = format!("class {place}");
        probe.ties = class_ties(world, place, guest);
        if is_list {
            probe = probe.listed_as(class);
        }
        probe
    });
    let unknown = guessed.map(|(object, class)| {
        let body = match path {
            paths::CLASSROOM_SET => json!(SetForClass {
                to: SetTo::Class(class),
                people: Vec::new(),
            }),
            _ => json!(OneClass { class }),
        };
        Probe::new(object, permission, body).absent()
    });
    let mut probes = Vec::from(known);
    if !is_list {
        probes.extend(unknown);
    }
    probes
}

pub(super) fn class_ties(world: &World, place: usize, guest: &Guest) -> Vec<Tie> {
    let is_set = |place: usize| {
        guest
            .adult
            .is_some_and(|adult| world.set_for[place].contains(&adult))
    };
    if guest.classes.contains(&place) {
        vec![Tie::TheirClass]
    } else if is_set(place) {
        vec![Tie::TheirClass, Tie::TheirPhase]
    } else if guest.adult == Some(WITH_EVERY_PHASE) {
        vec![Tie::TheirPhase]
    } else {
        Vec::new()
    }
}
