//! Two people, one list, and nobody who came back.

use super::*;

const FIRST: [u8; 16] = [1; 16];
const SECOND: [u8; 16] = [2; 16];

fn pupils<const N: usize>(numbers: [u8; N]) -> Vec<PupilId> {
    numbers.map(|number| PupilId([number; 16])).to_vec()
}

fn asked() -> AskedSweep {
    AskedSweep {
        by: FIRST,
        pupils: pupils([1, 2]),
    }
}

#[test]
fn the_time_is_over_after_the_schools_months_and_not_a_second_before() {
    let left_at_s = 1_700_000_000;
    for months in [1, 12, 36] {
        let due = due_at_s(left_at_s, months);
        assert!(left_at_s <= left_before_s(months, due));
        assert!(left_at_s > left_before_s(months, due - 1));
    }
    assert_eq!(due_at_s(0, 12), 365 * 24 * 60 * 60);
    assert_eq!(
        due_at_s(i64::MAX, 12),
        i64::MAX,
        "a broken clock ends nothing"
    );
}

#[test]
fn one_list_waits_at_a_time_and_holds_only_those_whose_time_is_over() {
    let due = pupils([1, 2]);
    assert_eq!(may_ask(&pupils([1, 2]), &due, None), Ok(()));
    assert_eq!(
        may_ask(&pupils([2]), &due, None),
        Ok(()),
        "one may be kept longer"
    );
    assert_eq!(
        may_ask(&pupils([1, 3]), &due, None),
        Err(SweepRefusal::NotDue)
    );
    assert_eq!(may_ask(&[], &due, None), Err(SweepRefusal::Nobody));
    assert_eq!(
        may_ask(&pupils([1]), &due, Some(&asked())),
        Err(SweepRefusal::AlreadyAsked)
    );
}

#[test]
fn the_second_person_is_another_one_and_their_list_is_never_longer() {
    let (due, waits) = (pupils([1, 2, 3]), asked());
    let agree = |by, list: &[PupilId]| may_agree(by, list, &due, Some(&waits));
    assert_eq!(agree(SECOND, &pupils([1, 2])), Ok(()));
    assert_eq!(agree(SECOND, &pupils([2])), Ok(()));
    assert_eq!(agree(FIRST, &pupils([1, 2])), Err(SweepRefusal::SamePerson));
    assert_eq!(agree(SECOND, &pupils([1, 3])), Err(SweepRefusal::OtherList));
    assert_eq!(agree(SECOND, &[]), Err(SweepRefusal::Nobody));
    assert_eq!(
        may_agree(SECOND, &pupils([1]), &due, None),
        Err(SweepRefusal::NothingAsked)
    );
}

#[test]
fn whoever_came_back_before_the_second_signature_does_not_go() {
    let waits = asked();
    let due = pupils([2]);
    assert_eq!(
        may_agree(SECOND, &pupils([1, 2]), &due, Some(&waits)),
        Err(SweepRefusal::NotDue)
    );
    assert_eq!(may_agree(SECOND, &pupils([2]), &due, Some(&waits)), Ok(()));
}
