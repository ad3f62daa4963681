//! The school roll: each class's cards, and bringing pupils in. No roster lies there, so that nothing is stored.

use protocol::{
    bytes::{Blob, Hash, Id},
    card::CardKind,
    paths,
    roll::{AskRoll, DealCards, ImportRoster, LookAtRoster, RosterPiece},
    turning::{TakeClassBack, TurnYear},
};
use safeguarding::Permission;
use serde_json::{Value, json};

use super::{askers::Guest, classes::class_ties, objects::World, probes::Probe};

/// The objects of these addresses; nothing for others.
pub(super) fn roll(world: &World, path: &str, guest: &Guest) -> Option<Vec<Probe>> {
    let roster = Id([202; 16]);
    let one = |body: Value| Some(vec![Probe::new("it", Permission::BringPupilsIn, body)]);
    match path {
        paths::ROLL => Some(lists(world, guest)),
        paths::ROLL_CARDS => Some(of_classes(world, guest, |class| {
            json!(DealCards {
                class,
                pupils: Vec::new(),
                kind: CardKind::Pictures,
            })
        })),
        paths::ROLL_PIECE => one(json!(RosterPiece {
            roster,
            number: 1,
            bytes: Blob(Vec::new()),
        })),
        paths::ROLL_LOOK => one(json!(LookAtRoster {
            only: Vec::new(),
            roster,
            file: "list.csv".into(),
        })),
        paths::ROLL_IMPORT => one(json!(ImportRoster {
            only: Vec::new(),
            roster,
            file: "list.csv".into(),
            shown: Hash([1; 32]),
            many_leave: false,
        })),
        paths::YEAR => year(json!({})),
        paths::YEAR_TURN => year(json!(TurnYear {
            year: 1,
            shown: Hash([1; 32]),
            classes: Vec::new(),
        })),
        // Whoever may is told the same as everybody: no class is archived.
        paths::YEAR_TAKE_BACK => {
            let body = json!(TakeClassBack { class: roster });
            Some(vec![
                Probe::new("it", Permission::TurnTheYear, body).absent(),
            ])
        }
        _ => None,
    }
}

fn year(body: Value) -> Option<Vec<Probe>> {
    Some(vec![Probe::new("it", Permission::TurnTheYear, body)])
}

fn lists(world: &World, guest: &Guest) -> Vec<Probe> {
    let mut probes = of_classes(world, guest, |class| json!(AskRoll { class: Some(class) }));
    for place in [0, 1] {
        let body = json!(AskRoll::default());
        let mut probe = Probe::new("the roll", Permission::DealCards, body);
        probe.object = format!("class {place} on the roll");
        probe.ties = class_ties(world, place, guest);
        probes.push(probe.listed_as(world.classes[place]));
    }
    probes
}

fn of_classes(world: &World, guest: &Guest, body: impl Fn(Id) -> Value) -> Vec<Probe> {
    let mut probes: Vec<Probe> = [0, 1]
        .map(|place| {
            let body = body(world.classes[place]);
            let mut probe = Probe::new("a class", Permission::DealCards, body);
            probe.object = format!("class {place}");
            probe.ties = class_ties(world, place, guest);
            probe
        })
        .into();
    for (object, class) in [
        ("a guessed class", Id([200; 16])),
        ("another school's class", world.elsewhere.class),
    ] {
        probes.push(Probe::new(object, Permission::DealCards, body(class)).absent());
    }
    probes
}
