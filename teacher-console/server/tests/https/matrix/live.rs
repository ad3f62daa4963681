//! A lesson as it runs: each class as it is now, and asking it to go on, which changes nothing where nothing rests.

use protocol::{
    bytes::Id,
    live::{Beat, Order, PostOrder, WatchClass},
    paths,
};
use safeguarding::Permission;
use serde_json::json;

use super::{askers::Guest, classes::class_ties, objects::World, probes::Probe};

/// The objects of these addresses; nothing for others.
pub(super) fn live(world: &World, path: &str, guest: &Guest) -> Option<Vec<Probe>> {
    let body = |class| match path {
        paths::LIVE_CLASS => json!(WatchClass { class, known: None }),
        _ => json!(PostOrder {
            class,
            order: Order::GoOn
        }),
    };
    let permission = Permission::WatchALesson;
    match path {
        paths::LIVE_BEAT => Some(vec![Probe::new(
            "a beat",
            Permission::SayWhereOneIs,
            Beat::default(),
        )]),
        paths::LIVE_CLASS | paths::LIVE_ORDER => {
            let known = [0, 1].map(|place| {
                let mut probe = Probe::new("a class", permission, body(world.classes[place]));
                probe.object = format!("class {place}");
                probe.ties = class_ties(world, place, guest);
                probe
            });
            let unknown = [
                ("a guessed class", Id([200; 16])),
                ("another school's class", world.elsewhere.class),
            ]
            .map(|(object, class)| Probe::new(object, permission, body(class)).absent());
            Some(known.into_iter().chain(unknown).collect())
        }
        _ => None,
    }
}
