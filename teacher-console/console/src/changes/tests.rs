//! A steward must be told of every difference that matters.

use protocol::{
    bytes::{Hash, Id, PublicKey, Signature},
    directory::{
        Directory, Duty, Hours, LogName, Person, Presence, Recovery, Route, Routes, ServerFacts,
    },
};

use super::{Change, changes};

fn person(byte: u8, name: &str) -> Person {
    Person {
        id: Id([byte; 16]),
        name: name.to_owned(),
        role: "is a teacher".to_owned(),
        picture: "mum-neutral".to_owned(),
        duties: vec![Duty::Teacher],
        signing_key: PublicKey([byte; 32]),
        reader_keys: Vec::new(),
        state: Presence::Active,
        daily: true,
        proof: Signature([byte; 64]),
        succession: None,
    }
}

fn list() -> Directory {
    let (one, two, three) = (Id([1; 16]), Id([2; 16]), Id([3; 16]));
    let route = Route {
        owner: one,
        readers: vec![two],
    };
    Directory {
        format: 1,
        demo: true,
        school_name: "Hazelbrook".to_owned(),
        school: None,
        version: 1,
        previous: None,
        issued_at: 0,
        review_by: 1,
        stewards: vec![one, two, three],
        threshold: 2,
        people: vec![person(1, "Ada"), person(2, "Ben"), person(3, "Cem")],
        routes: Routes {
            safeguarding: route.clone(),
            staff: route.clone(),
            leaders: route,
        },
        recovery: Recovery {
            reader_key: PublicKey([9; 32]),
            signing_key: PublicKey([9; 32]),
            made_at: 0,
            holders: Vec::new(),
        },
        server: ServerFacts {
            ca: Hash([7; 32]),
            next_ca: None,
            addresses: Vec::new(),
            ticket_key: PublicKey([8; 32]),
        },
        hours: Hours {
            read_when: None,
            helplines: Vec::new(),
            phrases: Vec::new(),
            reviewed_by: String::new(),
        },
        left: Vec::new(),
    }
}

fn after(change: impl FnOnce(&mut Directory)) -> Vec<Change> {
    let mut next = list();
    next.version = 2;
    next.previous = Some(Hash([1; 32]));
    next.issued_at = 5;
    next.review_by = 9;
    change(&mut next);
    changes(&list(), &next)
}

#[test]
fn a_list_with_new_dates_changes_nobody() {
    assert!(after(|_| {}).is_empty());
}

#[test]
fn a_new_person_is_named_with_role_and_eight_characters() {
    let found = after(|next| next.people.push(person(4, "Dot")));
    let [Change::Added { name, role, face }] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!((name.as_str(), role.as_str()), ("Dot", "is a teacher"));
    assert_eq!(*face, protocol::enrolment::key_face(&person(4, "Dot")));
}

#[test]
fn other_keys_under_an_old_name_are_not_hidden() {
    let found = after(|next| next.people[1].signing_key = PublicKey([6; 32]));
    assert!(matches!(found.as_slice(), [Change::NewKeys { name, .. }] if name == "Ben"));
}

#[test]
fn a_new_name_is_told_without_calling_it_new_keys() {
    let found = after(|next| next.people[1].name = "Benny".to_owned());
    let facts = Change::Facts {
        before: "Ben".to_owned(),
        after: "Benny".to_owned(),
    };
    assert_eq!(found, [facts]);
}

#[test]
fn a_mover_is_told_duty_by_duty() {
    let ben = || "Ben".to_owned();
    let found = after(|next| {
        next.people[1].duties = vec![Duty::Senco];
        next.people[1].state = Presence::Away;
        next.people[1].daily = false;
    });
    let told = [
        Change::DutyGiven(ben(), Duty::Senco),
        Change::DutyTaken(ben(), Duty::Teacher),
        Change::Away(ben()),
        Change::Daily(ben(), false),
    ];
    assert_eq!(found, told);
}

#[test]
fn whoever_leaves_the_list_and_the_stewards_is_told_twice() {
    let found = after(|next| {
        next.people.pop();
        next.stewards.pop();
    });
    assert_eq!(
        found,
        [
            Change::Removed("Cem".to_owned()),
            Change::StewardRemoved("Cem".to_owned())
        ]
    );
}

#[test]
fn a_route_is_told_log_by_log() {
    let found = after(|next| {
        next.routes.staff.owner = Id([3; 16]);
        next.routes.leaders.readers.push(Id([3; 16]));
    });
    assert_eq!(
        found,
        [
            Change::Owner(LogName::Staff, "Cem".to_owned()),
            Change::ReaderAdded(LogName::Staff, "Cem".to_owned()),
            Change::ReaderRemoved(LogName::Staff, "Ada".to_owned()),
            Change::ReaderAdded(LogName::Leaders, "Cem".to_owned()),
        ]
    );
}

#[test]
fn sheets_server_promises_and_name_are_told() {
    let found = after(|next| {
        next.recovery.signing_key = PublicKey([5; 32]);
        next.server.addresses.push("elsewhere:443".to_owned());
        next.hours.reviewed_by = "somebody".to_owned();
        next.school_name = "Another".to_owned();
    });
    assert_eq!(
        found,
        [
            Change::Recovery,
            Change::Server,
            Change::Hours,
            Change::School
        ]
    );
}
