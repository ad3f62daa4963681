//! A PC is told 'stored', the server's power is cut, and what was stored is there afterwards, once.

use protocol::bytes::Id;
use protocol::parcel::Parcel;
use tests::demo::Stored;
use tests::machine::{Machine, fact};
use tests::school::School;

#[test]
fn p23_every_acknowledged_fact_survives_and_sending_it_again_stores_it_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let mut pc = Machine::join(&school, "Room 1 PC 1").unwrap();
    let pupil = pc.classes().unwrap().classes[0].pupils[0].id;
    let mut sent = Vec::new();
    for round in 0..5 {
        let facts: Vec<_> = (0..10)
            .map(|number| fact(pupil, round * 10 + number))
            .collect();
        let ids: Vec<Id> = facts.iter().map(|fact| fact.id).collect();
        let parcel = Parcel {
            progress: facts,
            reports: Vec::new(),
        };
        let answer = pc.send(&parcel).unwrap();
        assert!(
            ids.iter().all(|id| answer.stored.contains(id)),
            "not acknowledged: {:?}",
            answer.stored
        );
        sent.push(parcel);
    }

    school.cut_the_power();
    assert!(!school.is_served());
    school.serve().unwrap();

    pc.prove_key().unwrap();
    for parcel in &sent {
        pc.send(parcel).unwrap();
    }
    school.stop().unwrap();
    assert_eq!(
        Stored::read(&school.server_folder())
            .unwrap()
            .progress_events,
        50
    );
}
