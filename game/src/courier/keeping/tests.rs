//! A disk that takes nothing for a while loses nothing.

use bevy::prelude::{Messages, World};
use curriculum::AgeBand;

use super::*;
use crate::courier::tests::{joined, refuse_to_write};
use crate::school::Pupil;

fn world(courier: Courier) -> World {
    let pupil = Pupil {
        id: Id([7; 16]).to_string(),
        class: Id([8; 16]).to_string(),
        shown_name: "Amara".into(),
        tile: "kite".into(),
        band: AgeBand::From9To11,
        card: protocol::card::CardKind::default(),
    };
    let mut world = World::new();
    world.insert_resource(courier);
    world.insert_resource(School {
        signed_in: SignedIn::Confirmed(pupil),
        ..School::default()
    });
    world.init_resource::<Notices>();
    world.init_resource::<Messages<RunFinished>>();
    world
}

fn finish(world: &mut World, scenario: &str) {
    let facts = serde_json::json!({
        "scenario": scenario, "topic": "telling", "band": "9-11", "kind": "risky",
        "stopped": true, "signs_hit": [], "signs_missed": [], "safe_feared": [],
        "safe_trusted": [], "first_choices": [], "misconceptions": [], "outcome": "told",
        "telling_rehearsed": true, "seconds": 60,
    });
    world.write_message(RunFinished {
        facts: serde_json::from_value(facts).unwrap(),
        actions: Vec::new(),
        seconds: 60,
    });
}

/// The stories that wait on the disk for the school.
fn on_disk(world: &World) -> Vec<String> {
    let line = world.resource::<Courier>().line.as_ref().unwrap();
    let parcel = lock(&line.shared.outbox).next_parcel();
    let mut stories: Vec<String> = parcel
        .progress
        .into_iter()
        .map(|fact| fact.scenario)
        .collect();
    stories.sort();
    stories
}

fn is_told(world: &World) -> bool {
    let mut all = world.resource::<Notices>().all();
    all.any(|notice| notice == NOT_KEPT)
}

#[test]
fn what_was_played_while_the_disk_was_full_is_kept_when_it_has_room_again() {
    let folder = tempfile::tempdir().unwrap();
    let courier = joined(folder.path());
    refuse_to_write(&courier, true);
    let mut world = world(courier);
    let keeps = world.register_system(keep_runs);
    for scenario in ["a-message", "b-message"] {
        finish(&mut world, scenario);
        world.run_system(keeps).unwrap();
        world.resource_mut::<Messages<RunFinished>>().clear();
        assert!(on_disk(&world).is_empty());
        assert!(is_told(&world), "a quiet notice says so");
    }
    refuse_to_write(world.resource::<Courier>(), false);
    finish(&mut world, "c-message");
    world.run_system(keeps).unwrap();
    assert_eq!(on_disk(&world), ["a-message", "b-message", "c-message"]);
    assert!(!is_told(&world));
    // each is kept once
    world.resource_mut::<Messages<RunFinished>>().clear();
    world.run_system(keeps).unwrap();
    assert_eq!(on_disk(&world).len(), 3);
}
