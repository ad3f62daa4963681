//! Who can read: the rules of leaving out, and directories that must not count.

use proptest::prelude::*;
use protocol::{
    bytes::{Id, KeyId},
    directory::{Chain, Directory, LogName, Presence},
    freshness::is_fresh,
    key_id::KeyKind,
    statement::{Label, Refused},
};

use super::school::{CHAIR, DEPUTY, HEAD, LEAD, OUTSIDE, School, TEACHER, members, plan};
use crate::{
    editing::{propose, second, with_person},
    founding::{found, fresh_note},
    recovery::RecoverySeed,
    routing::{Telling, case_readers, concern_readers, who_can_read},
    signing::{add_signature, state},
};

fn telling(school: &School, left_out: &[usize]) -> Telling {
    Telling {
        left_out: left_out.iter().map(|at| school.id(*at)).collect(),
        list_is_fresh: true,
        ..Telling::default()
    }
}

fn decided(school: &School, telling: &Telling) -> (LogName, Vec<Id>) {
    let readers = who_can_read(school.chain.newest(), telling);
    (
        readers.log,
        readers.people.iter().map(|face| face.person).collect(),
    )
}

#[test]
fn leaving_a_face_out_moves_the_report_as_the_plan_says() {
    let school = School::new();
    let ids = |places: &[usize]| places.iter().map(|at| school.id(*at)).collect::<Vec<_>>();
    let cases = [
        (vec![], LogName::Safeguarding, vec![LEAD, DEPUTY]),
        (vec![DEPUTY], LogName::Staff, vec![HEAD, LEAD]),
        (vec![HEAD], LogName::Leaders, vec![CHAIR, OUTSIDE]),
        (vec![CHAIR], LogName::Staff, vec![HEAD, LEAD]),
        (vec![HEAD, CHAIR], LogName::Leaders, vec![OUTSIDE]),
    ];
    for (left_out, log, people) in cases {
        assert_eq!(
            decided(&school, &telling(&school, &left_out)),
            (log, ids(&people)),
            "left out {left_out:?}"
        );
    }
}

#[test]
fn h07_a_report_about_the_lead_never_reaches_the_lead() {
    let school = School::new();
    let (log, people) = decided(&school, &telling(&school, &[LEAD]));
    // The head alone is no route: one reader can be ill. So it falls to the next, where two read.
    assert_eq!(
        (log, people),
        (LogName::Leaders, vec![school.id(CHAIR), school.id(OUTSIDE)])
    );
}

#[test]
fn about_a_grown_up_at_school_goes_to_the_staff_log() {
    let school = School::new();
    let asked = Telling {
        about_school_adult: true,
        ..telling(&school, &[])
    };
    assert_eq!(decided(&school, &asked).0, LogName::Staff);
}

#[test]
fn a_worry_of_staff_goes_where_a_childs_report_would_and_to_its_author() {
    let school = School::new();
    let of = |telling: &Telling, author: usize| {
        let readers = concern_readers(school.chain.newest(), telling, school.id(author));
        let people = readers.people.iter().map(|face| face.person);
        (readers.log, people.collect::<Vec<_>>())
    };
    let ids = |places: &[usize]| places.iter().map(|at| school.id(*at)).collect::<Vec<_>>();
    let plain = telling(&school, &[]);
    assert_eq!(
        of(&plain, TEACHER),
        (LogName::Safeguarding, ids(&[LEAD, DEPUTY, TEACHER]))
    );
    assert_eq!(
        of(&plain, DEPUTY),
        (LogName::Safeguarding, ids(&[LEAD, DEPUTY])),
        "a reader is not added twice"
    );
    let about_an_adult = Telling {
        about_school_adult: true,
        ..plain
    };
    assert_eq!(
        of(&about_an_adult, TEACHER),
        (LogName::Staff, ids(&[HEAD, LEAD, TEACHER])),
        "E-26"
    );
    let about_the_head = Telling {
        about_school_adult: true,
        ..telling(&school, &[HEAD])
    };
    assert_eq!(
        of(&about_the_head, TEACHER),
        (LogName::Leaders, ids(&[CHAIR, OUTSIDE, TEACHER])),
        "E-27"
    );
}

#[test]
fn a_chosen_adult_reads_only_while_the_list_is_fresh() {
    let school = School::new();
    let fresh = Telling {
        chosen: Some(school.id(TEACHER)),
        ..telling(&school, &[])
    };
    assert!(decided(&school, &fresh).1.contains(&school.id(TEACHER)));
    let stale = Telling {
        list_is_fresh: false,
        ..fresh
    };
    assert!(!decided(&school, &stale).1.contains(&school.id(TEACHER)));
}

proptest! {
    #[test]
    fn p16_somebody_left_out_is_never_a_reader_and_a_child_is_never_refused(
        out in proptest::collection::vec(0usize..6, 0..6),
        about_school_adult: bool,
        chosen in proptest::option::of(0usize..6),
        list_is_fresh: bool,
    ) {
        let school = School::new();
        let asked = Telling {
            about_school_adult,
            chosen: chosen.map(|at| school.id(at)),
            list_is_fresh,
            ..telling(&school, &out)
        };
        let readers = who_can_read(school.chain.newest(), &asked);
        for at in out {
            prop_assert!(readers.people.iter().all(|face| face.person != school.id(at)));
        }
        prop_assert_eq!(readers.keys().last(), Some(school.recovery.reader().public()));
    }
}

fn next(school: &School) -> Directory {
    let mut directory = school.chain.newest().clone();
    directory.school = Some(school.chain.school());
    directory.version += 1;
    directory.previous = Some(school.chain.newest_hash());
    directory
}

#[test]
fn nobody_slips_in_a_reader_without_two_present_stewards() {
    let school = School::new();
    let id = school.chain.school();
    let key = |at: usize| &school.members[at].ring.signing;
    let try_with = |signers: &[usize]| {
        let mut statement = state(
            Label::Directory,
            id,
            &next(&school),
            KeyKind::Signing,
            key(signers[0]),
        );
        for at in &signers[1..] {
            add_signature(&mut statement, id, KeyKind::Signing, key(*at));
        }
        let mut chain = school.chain.clone();
        let result = chain.accept(&statement);
        assert_eq!(
            chain.newest().version == 2,
            result.is_ok(),
            "a refused list changes nothing"
        );
        result
    };
    assert_eq!(try_with(&[HEAD, LEAD]), Ok(()));
    assert_eq!(try_with(&[HEAD]), Err(Refused::NotSigned));
    assert_eq!(try_with(&[HEAD, HEAD]), Err(Refused::NotSigned));
    assert_eq!(try_with(&[DEPUTY, TEACHER]), Err(Refused::NotSigned));
    let recovered = state(
        Label::Directory,
        id,
        &next(&school),
        KeyKind::Signing,
        &school.recovery.signing(),
    );
    assert_eq!(school.chain.clone().accept(&recovered), Ok(()));
}

#[test]
fn a_gapped_forked_or_foreign_directory_is_refused() {
    let school = School::new();
    let id = school.chain.school();
    let signed = |directory: &Directory| {
        let mut statement = state(
            Label::Directory,
            id,
            directory,
            KeyKind::Signing,
            &school.members[HEAD].ring.signing,
        );
        add_signature(
            &mut statement,
            id,
            KeyKind::Signing,
            &school.members[LEAD].ring.signing,
        );
        statement
    };
    let refused = |change: &dyn Fn(&mut Directory)| {
        let mut directory = next(&school);
        change(&mut directory);
        school.chain.clone().accept(&signed(&directory)).err()
    };
    assert_eq!(
        refused(&|directory| directory.version = 3),
        Some(Refused::OutOfOrder)
    );
    assert_eq!(
        refused(&|directory| directory.version = 1),
        Some(Refused::OutOfOrder)
    );
    assert_eq!(
        refused(&|directory| directory.previous = None),
        Some(Refused::OutOfOrder)
    );
    assert_eq!(
        refused(&|directory| directory.school = Some(Id([9; 16]))),
        Some(Refused::OtherSchool)
    );
    assert!(matches!(
        refused(&|directory| directory.threshold = 1),
        Some(Refused::Rule(_))
    ));
    assert!(matches!(
        refused(&|directory| directory.people[0].proof.0[0] ^= 1),
        Some(Refused::Rule(_))
    ));
    let other = School::new();
    assert_eq!(
        Chain::verify(id, other.chain.statements()).err(),
        Some(Refused::OtherSchool)
    );
}

#[test]
fn a_founding_needs_three_stewards_one_of_them_from_outside_and_routes_that_count() {
    let mut alone = plan();
    alone.leaders = vec![CHAIR];
    assert!(matches!(
        found(alone, &members(), &RecoverySeed::new(), 1),
        Err(Refused::Rule(_))
    ));
    let mut two = plan();
    two.stewards = vec![HEAD, LEAD];
    assert!(matches!(
        found(two, &members(), &RecoverySeed::new(), 1),
        Err(Refused::Rule(_))
    ));
    let mut inside = plan();
    inside.stewards = vec![HEAD, LEAD, DEPUTY];
    assert!(matches!(
        found(inside, &members(), &RecoverySeed::new(), 1),
        Err(Refused::Rule(_))
    ));
}

#[test]
fn a_list_is_fresh_while_two_different_stewards_said_so_in_the_last_21_days() {
    let school = School::new();
    let day = 24 * 60 * 60;
    let note = |at: usize, when| fresh_note(&school.chain, &[], &school.members[at].ring, when);
    let now = 100 * day;
    assert!(is_fresh(
        &school.chain,
        &[note(HEAD, now), note(LEAD, now - 20 * day)],
        &[],
        now
    ));
    assert!(!is_fresh(
        &school.chain,
        &[note(HEAD, now), note(HEAD, now - day)],
        &[],
        now
    ));
    assert!(!is_fresh(
        &school.chain,
        &[note(HEAD, now), note(TEACHER, now)],
        &[],
        now
    ));
    assert!(!is_fresh(
        &school.chain,
        &[note(HEAD, now), note(LEAD, now - 22 * day)],
        &[],
        now
    ));
}

#[test]
fn whom_a_grant_let_in_reads_on_unless_a_child_took_them_out_or_their_key_was_stopped() {
    let school = School::new();
    let directory = school.chain.newest();
    let let_in = [school.id(TEACHER)];
    let reads = |left_out: &[Id], stopped: &[KeyId]| {
        let log = LogName::Safeguarding;
        let readers = case_readers(directory, log, left_out, &let_in, stopped);
        readers.people.iter().any(|face| face.person == let_in[0])
    };
    assert!(reads(&[], &[]));
    assert!(!reads(&let_in, &[]));
    assert!(!reads(
        &[],
        &[school.members[TEACHER].person.reader_keys[0].key_id]
    ));
}

#[test]
fn a_newcomer_is_listed_when_a_second_steward_signs_the_same_bytes() {
    let school = School::new();
    let newcomer = members().remove(TEACHER).person;
    let next = with_person(&school.chain, newcomer.clone(), 2_000).unwrap();
    let proposal = propose(&school.chain, &next, &school.members[HEAD].ring);
    assert_eq!(
        school.chain.clone().accept(&proposal),
        Err(Refused::NotSigned)
    );
    assert_eq!(
        second(&school.chain, &proposal, &school.members[HEAD].ring).err(),
        Some(Refused::NotSigned)
    );
    let signed = second(&school.chain, &proposal, &school.members[CHAIR].ring).unwrap();
    let mut chain = school.chain.clone();
    chain.accept(&signed).unwrap();
    assert!(chain.newest().person(newcomer.id).is_some());
}

#[test]
fn a_list_that_could_leave_a_child_unread_is_not_proposed() {
    let school = School::new();
    let mut away = school.members[DEPUTY].person.clone();
    away.state = Presence::Away;
    assert!(matches!(
        with_person(&school.chain, away, 2_000),
        Err(Refused::Rule(_))
    ));
}
