//! Sessions end when they should, and count only where they were opened.

use super::*;

const PC: Id = Id([1; 16]);
const ANOTHER_PC: Id = Id([2; 16]);

#[test]
fn a_challenge_counts_once_and_for_two_minutes() {
    let sessions = Sessions::default();
    let nonce = sessions.challenge(PC, 1000).unwrap();
    assert!(!sessions.take_challenge(ANOTHER_PC, &nonce, 1001));
    assert!(sessions.take_challenge(PC, &nonce, 1001));
    assert!(!sessions.take_challenge(PC, &nonce, 1002));
    let late = sessions.challenge(PC, 1000).unwrap();
    assert!(!sessions.take_challenge(PC, &late, 1000 + CHALLENGE_S));
}

#[test]
fn a_stolen_token_does_not_count_on_another_machine() {
    let sessions = Sessions::default();
    let proof = PersonProof {
        person: Person::Staff(Id([7; 16])),
        machine: PC,
    };
    let token = sessions.open_person(proof, 0).unwrap();
    assert_eq!(sessions.person(&token, ANOTHER_PC, 1), None);
    assert_eq!(sessions.person(&token, PC, 1), Some(proof));
}

#[test]
fn idle_staff_are_signed_out_and_thinking_pupils_are_not() {
    let sessions = Sessions::default();
    let open = |person| {
        let proof = PersonProof {
            person,
            machine: PC,
        };
        sessions.open_person(proof, 0).unwrap()
    };
    let staff = open(Person::Staff(Id([7; 16])));
    let pupil = open(Person::Pupil(Id([8; 16])));
    assert!(sessions.person(&staff, PC, STAFF_IDLE_S - 1).is_some());
    assert!(sessions.person(&staff, PC, 2 * STAFF_IDLE_S).is_none());
    assert!(sessions.person(&pupil, PC, 2 * STAFF_IDLE_S).is_some());
    assert!(sessions.person(&pupil, PC, SESSION_S).is_none());
}

#[test]
fn a_school_can_shorten_the_idle_lock_for_everybody_at_once_and_never_lengthen_it() {
    let sessions = Sessions::default();
    let proof = PersonProof {
        person: Person::Staff(Id([7; 16])),
        machine: PC,
    };
    let staff = sessions.open_person(proof, 0).unwrap();
    sessions.set_staff_idle_s(5 * 60);
    assert!(sessions.person(&staff, PC, 299).is_some());
    assert!(sessions.person(&staff, PC, 299 + 300).is_none());
    sessions.set_staff_idle_s(60 * 60);
    assert_eq!(sessions.staff_idle_s(), STAFF_IDLE_S);
}

#[test]
fn what_a_console_asks_by_itself_keeps_nobody_signed_in() {
    let sessions = Sessions::default();
    let who = Id([7; 16]);
    let proof = PersonProof {
        person: Person::Staff(who),
        machine: PC,
    };
    let staff = sessions.open_person(proof, 0).unwrap();
    assert_eq!(sessions.staff_at(&staff, PC, STAFF_IDLE_S - 1), Some(who));
    assert_eq!(sessions.staff_at(&staff, ANOTHER_PC, 1), None);
    assert_eq!(sessions.staff_at(&staff, PC, STAFF_IDLE_S), None);
    assert!(sessions.person(&staff, PC, STAFF_IDLE_S).is_none());
}
