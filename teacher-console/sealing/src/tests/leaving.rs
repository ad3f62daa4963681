//! Leavers and stops: every place has a successor, who is stopped signs nothing, and what was written stays theirs.

use protocol::{
    bytes::Id,
    directory::{LogName, Place},
    freshness::{StopReason, is_fresh, keys_of, stopped_keys},
    statement::Refused,
};

use super::school::{CHAIR, DEPUTY, HEAD, LEAD, OUTSIDE, School, TEACHER, members};
use crate::{
    editing::{propose, second, stop, with_person, without_person},
    founding::fresh_note,
};

#[test]
fn p03_a_leavers_places_are_filled_and_their_keys_are_told_with_their_versions() {
    let school = School::new();
    let id = |at: usize| school.members[at].person.id;
    let without =
        |successors: &[(Place, Id)]| without_person(&school.chain, id(LEAD), successors, 2_000);
    assert!(matches!(without(&[]), Err(Refused::Rule(_))));
    let (owner, reader) = (
        Place::Owner(LogName::Safeguarding),
        Place::Reader(LogName::Staff),
    );
    assert_eq!(
        school.chain.newest().places_of(id(LEAD)),
        [Place::Steward, owner, reader]
    );
    let heirs = |owned_by: usize| {
        [
            (Place::Steward, id(OUTSIDE)),
            (owner, id(owned_by)),
            (reader, id(OUTSIDE)),
        ]
    };
    assert!(
        matches!(without(&heirs(DEPUTY)), Err(Refused::Rule(_))),
        "the deputy alone would be left to read"
    );
    assert!(without(&heirs(HEAD)).is_ok());
    let next = without_person(&school.chain, id(TEACHER), &[], 2_000).unwrap();
    let key = school.members[TEACHER].person.reader_keys[0].key_id;
    let told: Vec<_> = next
        .left
        .iter()
        .map(|one| (one.key_id, one.first, one.last))
        .collect();
    assert_eq!(told, [(key, 1, 1)]);
    let proposal = propose(&school.chain, &next, &school.members[HEAD].ring);
    let signed = second(&school.chain, &proposal, &school.members[CHAIR].ring).unwrap();
    let mut chain = school.chain.clone();
    chain.accept(&signed).unwrap();
    assert!(chain.newest().person(id(TEACHER)).is_none());
    assert!(
        chain.person_ever(id(TEACHER)).is_some(),
        "their words stay theirs"
    );
}

#[test]
fn who_is_stopped_never_counts_as_steward() {
    let school = School::new();
    let day = 24 * 60 * 60;
    let lead = &school.members[LEAD];
    let stop_by = |at: usize| {
        stop(
            &school.chain,
            &lead.person,
            StopReason::Suspicion,
            &school.members[at].ring,
            5,
        )
    };
    assert_eq!(stopped_keys(&school.chain, &stop_by(TEACHER)), []);
    let stops = stop_by(HEAD);
    let stopped = stopped_keys(&school.chain, &stops);
    assert_eq!(stopped, keys_of(&lead.person));
    let note = |at: usize| fresh_note(&school.chain, &[], &school.members[at].ring, day);
    let notes = [note(HEAD), note(LEAD)];
    assert!(is_fresh(&school.chain, &notes, &[], day));
    assert!(!is_fresh(&school.chain, &notes, &stopped, day));

    let newcomer = members().remove(TEACHER).person;
    let next = with_person(&school.chain, newcomer, 2_000).unwrap();
    let by_lead = propose(&school.chain, &next, &lead.ring);
    let signed = second(&school.chain, &by_lead, &school.members[HEAD].ring).unwrap();
    let mut chain = school.chain.clone();
    assert_eq!(
        chain.accept_without(&signed, &stopped),
        Err(Refused::NotSigned)
    );
    assert_eq!(chain.accept_without(&signed, &[]), Ok(()));
}

#[test]
fn a_stop_outlives_its_steward_but_nobody_stops_after_leaving() {
    let school = School::new();
    let (head, chair) = (&school.members[HEAD], &school.members[CHAIR]);
    let deputy = &school.members[DEPUTY].person;
    let mut next = with_person(&school.chain, deputy.clone(), 2_000).unwrap();
    next.stewards.retain(|id| *id != head.person.id);
    next.stewards.push(school.members[OUTSIDE].person.id);
    let proposal = propose(&school.chain, &next, &head.ring);
    let mut chain = school.chain.clone();
    chain
        .accept(&second(&school.chain, &proposal, &chair.ring).unwrap())
        .unwrap();
    let at = |when| stop(&school.chain, deputy, StopReason::Lost, &head.ring, when);
    assert_eq!(stopped_keys(&chain, &at(1_999)), keys_of(deputy));
    assert_eq!(stopped_keys(&chain, &at(2_000)), []);
}
