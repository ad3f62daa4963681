//! The brake over any sequence of fetches, words and clocks, and who can be the second person.

use proptest::prelude::*;

use super::*;
use crate::{KeyId, Role};

const NOW_S: i64 = 1_800_000_000;

fn fetched(seconds_ago: i64, count: u32) -> Fetched {
    Fetched {
        at_s: NOW_S - seconds_ago,
        count,
    }
}

fn person(number: u8, routes: &[Log]) -> StaffMember {
    StaffMember {
        id: PersonId([number; 16]),
        roles: vec![Role::Teacher],
        reader_keys: vec![KeyId([number; 16])],
        routes: routes.to_vec(),
    }
}

#[test]
fn two_hundred_in_an_hour_go_out_and_one_more_waits_for_a_second_person() {
    let mut fetching = Fetching {
        fetched: vec![fetched(10, 150), fetched(3_599, 49)],
        word_s: None,
    };
    assert_eq!(fetching.may_fetch(1, NOW_S), Ok(()));
    assert_eq!(fetching.may_fetch(2, NOW_S), Err(Refusal::FetchesMuch));
    assert_eq!(fetching.may_fetch(0, NOW_S), Ok(()), "of one's own case");
    assert_eq!(
        fetching.may_fetch(2, NOW_S + 1),
        Ok(()),
        "the window slides"
    );

    for (word_s, allowed) in [(NOW_S, true), (NOW_S - 3_599, true), (NOW_S - 3_600, false)] {
        fetching.word_s = Some(word_s);
        assert_eq!(fetching.may_fetch(500, NOW_S).is_ok(), allowed, "{word_s}");
    }
}

#[test]
fn a_clock_that_was_moved_back_lets_nobody_fetch_more() {
    let ahead = Fetching {
        fetched: vec![fetched(-7_200, 200)],
        word_s: Some(NOW_S + 7_200),
    };
    assert_eq!(ahead.may_fetch(1, NOW_S), Err(Refusal::FetchesMuch));
}

#[test]
fn the_second_person_is_another_reader_of_the_log_or_a_steward_for_the_safeguarding_log() {
    let asked = PersonId([1; 16]);
    let agree =
        |log, second: &StaffMember, is_steward| agree_to_fetching(log, asked, second, is_steward);
    let everywhere = [Log::Safeguarding, Log::Staff, Log::Leaders];
    for log in everywhere {
        assert_eq!(agree(log, &person(2, &[log]), false), Ok(()));
        assert_eq!(
            agree(log, &person(1, &everywhere), true),
            Err(Refusal::SamePerson)
        );
        assert_eq!(
            agree(log, &person(3, &[]), false),
            Err(Refusal::NotForYou),
            "somebody from elsewhere"
        );
    }
    assert_eq!(agree(Log::Safeguarding, &person(3, &[]), true), Ok(()));
    for log in [Log::Staff, Log::Leaders] {
        assert_eq!(
            agree(log, &person(3, &[]), true),
            Err(Refusal::NotForYou),
            "a steward may be the one it is about"
        );
    }
}

/// One thing that happens, some seconds after the one before.
#[derive(Clone, Copy, Debug)]
enum Happens {
    Fetch(u32),
    Word,
}

fn happens() -> impl Strategy<Value = (i64, Happens)> {
    let what = prop_oneof![
        9 => (0_u32..90).prop_map(Happens::Fetch),
        1 => Just(Happens::Word),
    ];
    (0_i64..1_500, what)
}

proptest! {
    /// However somebody paces it: without a word of the last hour, no hour ever holds more than the limit.
    #[test]
    fn no_hour_without_a_word_holds_more_than_the_limit(
        story in prop::collection::vec(happens(), 1..80)
    ) {
        let mut fetching = Fetching::default();
        let mut now_s = NOW_S;
        for (later_s, what) in story {
            now_s += later_s;
            match what {
                Happens::Word => fetching.word_s = Some(now_s),
                Happens::Fetch(count) => {
                    let is_agreed = fetching.word_s.is_some_and(|word_s| now_s - word_s < HOUR_S);
                    let lately: u32 = fetching
                        .fetched
                        .iter()
                        .filter(|one| now_s - one.at_s < HOUR_S)
                        .map(|one| one.count)
                        .sum();
                    let fits = count == 0 || lately + count <= FETCHES_AN_HOUR_MAX;
                    prop_assert_eq!(fetching.may_fetch(count, now_s).is_ok(), is_agreed || fits);
                    if fetching.may_fetch(count, now_s).is_ok() {
                        fetching.fetched.push(Fetched { at_s: now_s, count });
                    }
                }
            }
        }
    }
}
