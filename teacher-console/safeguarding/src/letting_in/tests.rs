//! Who may let somebody in, and who may be the second.

use crate::*;

fn person(number: u8) -> StaffMember {
    StaffMember {
        id: PersonId([number; 16]),
        roles: vec![Role::Teacher],
        reader_keys: vec![KeyId([number; 16])],
        routes: Vec::new(),
    }
}

fn words(readers: &[u8]) -> SealedWords {
    SealedWords {
        id: EnvelopeId([1; 16]),
        hash: Digest([1; 32]),
        readers: readers.iter().map(|number| KeyId([*number; 16])).collect(),
    }
}

fn question<'a>(words: &'a [SealedWords], to: &'a StaffMember) -> LettingIn<'a> {
    LettingIn {
        log: Log::Safeguarding,
        words,
        to,
        key: to.reader_keys[0],
        is_on_route: true,
        is_one_case: true,
    }
}

#[test]
fn one_signature_is_enough_for_one_case_on_the_route_and_for_ones_own_new_key() {
    let (words, to) = ([words(&[1, 2])], person(3));
    let small = question(&words, &to);
    assert_eq!(small.asked_by(&person(1)), Ok(Signatures::One));
    let elsewhere = LettingIn {
        is_on_route: false,
        ..small.clone()
    };
    assert_eq!(elsewhere.asked_by(&person(1)), Ok(Signatures::Two));
    let many = LettingIn {
        is_one_case: false,
        ..small.clone()
    };
    assert_eq!(many.asked_by(&person(1)), Ok(Signatures::Two));
    let mut me = person(1);
    me.reader_keys.push(KeyId([9; 16]));
    let own = LettingIn {
        to: &me,
        key: KeyId([9; 16]),
        ..many
    };
    assert_eq!(own.asked_by(&me), Ok(Signatures::One));
}

#[test]
fn who_cannot_read_everything_lets_nobody_in() {
    let to = person(3);
    let partly = [words(&[1, 2]), words(&[2])];
    let question = question(&partly, &to);
    assert_eq!(question.asked_by(&person(1)), Err(Refusal::NotAReader));
    assert_eq!(question.asked_by(&person(2)), Ok(Signatures::One));
    let nothing = LettingIn {
        words: &[],
        ..question
    };
    assert_eq!(nothing.asked_by(&person(1)), Err(Refusal::NotAReader));
}

#[test]
fn the_second_is_another_reader_and_a_steward_only_where_no_steward_can_be_meant() {
    let (words, to) = ([words(&[1, 2, 3])], person(3));
    let asked = person(1).id;
    let safe = question(&words, &to);
    assert_eq!(safe.agreed_by(asked, &person(2), false), Ok(()));
    assert_eq!(safe.agreed_by(asked, &person(4), true), Ok(()));
    assert_eq!(
        safe.agreed_by(asked, &person(4), false),
        Err(Refusal::NotAReader)
    );
    for number in [1, 3] {
        assert_eq!(
            safe.agreed_by(asked, &person(number), true),
            Err(Refusal::NeedsAnotherPerson)
        );
    }
    for log in [Log::Staff, Log::Leaders] {
        let closed = LettingIn {
            log,
            ..safe.clone()
        };
        assert_eq!(
            closed.agreed_by(asked, &person(4), true),
            Err(Refusal::NotAReader)
        );
    }
}
