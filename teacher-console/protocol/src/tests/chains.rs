//! Links, walks and authors' sequences: what follows, and every way of not following.

use crate::{
    act::{Act, ActKind, DeletedAct},
    bytes::{Hash, Id, sha256},
    chain::{Broken, Link, Point, commitment, walk},
    deletion::Gone,
    directory::LogName,
    sequence::{Gap, gaps, leads_on},
};

const SCHOOL: Id = Id([0x5c; 16]);
const LOG: LogName = LogName::Safeguarding;

/// A chain of this many links, the last two after a restore.
fn chain(count: u64) -> Vec<Link> {
    let mut at = Point::START;
    let mut links = Vec::new();
    for place in 1..=count {
        let (epoch, n) = if place + 2 > count {
            (2, place + 2 - count)
        } else {
            (1, place)
        };
        let act = format!("{{\"act\":{place}}}");
        let mut link = Link {
            epoch,
            n,
            previous: at.link,
            received_at: 1_800_000_000 + i64::try_from(place).unwrap(),
            commitment: commitment(&Id([9; 16]), &act),
            envelope_hash: Hash([0; 32]),
            link: Hash([0; 32]),
        };
        link.link = link.computed(SCHOOL, LOG);
        at = link.point();
        links.push(link);
    }
    links
}

#[test]
fn a_link_is_made_as_it_is_written_down() {
    let link = chain(3)[0];
    let mut bytes = b"stc link v1".to_vec();
    bytes.extend([0x5c; 16]);
    bytes.push(1);
    bytes.extend(1_u64.to_be_bytes());
    bytes.extend(1_u64.to_be_bytes());
    bytes.extend([0; 32]);
    bytes.extend(1_800_000_001_i64.to_be_bytes());
    bytes.extend(sha256(&[&[9; 16], b"{\"act\":1}"]).0);
    bytes.extend([0; 32]);
    assert_eq!(link.link, sha256(&[&bytes]));
}

#[test]
fn p11_a_walk_goes_through_and_no_link_can_be_dropped_moved_or_changed() {
    let links = chain(6);
    let end = links[5].point();
    assert_eq!(walk(SCHOOL, LOG, Point::START, &links), Ok(end));
    assert_eq!(walk(SCHOOL, LOG, links[2].point(), &links[3..]), Ok(end));
    assert_eq!((end.epoch, end.n), (2, 2));
    for place in 0..5 {
        let mut dropped = links.clone();
        dropped.remove(place);
        assert!(
            walk(SCHOOL, LOG, Point::START, &dropped).is_err(),
            "{place} dropped"
        );
        let mut moved = links.clone();
        moved.swap(place, place + 1);
        assert!(
            walk(SCHOOL, LOG, Point::START, &moved).is_err(),
            "{place} moved"
        );
    }
    let mut changed = links.clone();
    changed[3].received_at += 1;
    let found = walk(SCHOOL, LOG, Point::START, &changed);
    assert_eq!(found, Err(Broken { epoch: 1, n: 4 }));
    assert!(walk(SCHOOL, LogName::Staff, Point::START, &links).is_err());
    assert!(walk(Id([1; 16]), LOG, Point::START, &links).is_err());
}

fn act(author: u8, number: u8, previous: Option<u8>) -> (Hash, Act) {
    let act = Act {
        format: 1,
        school: SCHOOL,
        log: LOG,
        case: Id([4; 16]),
        kind: ActKind::AddEntry,
        author: Id([author; 16]),
        previous: previous.map(|previous| Hash([previous; 32])),
        happened_at: 0,
        written_at: 0,
        clock_offset: None,
        envelope: None,
    };
    (Hash([number; 32]), act)
}

#[test]
fn an_authors_acts_follow_one_another_and_a_missing_one_is_named() {
    let whole = [
        act(1, 10, None),
        act(2, 20, Some(19)),
        act(1, 11, Some(10)),
        act(1, 13, Some(12)),
    ];
    let elsewhere = [Hash([19; 32]), Hash([12; 32])];
    assert_eq!(gaps(&whole, &elsewhere, &[]), []);
    let missing = |author, number| Gap::Missing {
        author: Id([author; 16]),
        before: Hash([number; 32]),
    };
    assert_eq!(gaps(&whole, &[], &[]), [missing(2, 20), missing(1, 13)]);
    let dropped = [whole[0].clone(), whole[3].clone()];
    assert_eq!(gaps(&dropped, &[], &[]), [missing(1, 13)]);
}

#[test]
fn an_authors_acts_cannot_change_places_or_have_two_beginnings() {
    let out = |number| Gap::OutOfOrder {
        author: Id([1; 16]),
        act: Hash([number; 32]),
    };
    let moved = [act(1, 11, Some(10)), act(1, 10, None)];
    assert!(gaps(&moved, &[], &[]).contains(&out(10)));
    let forked = [act(1, 10, Some(9)), act(1, 11, Some(9))];
    assert_eq!(gaps(&forked, &[Hash([9; 32])], &[]), [out(11)]);
    let skipped = [act(1, 10, None), act(1, 11, Some(10)), act(1, 12, Some(10))];
    assert_eq!(gaps(&skipped, &[], &[]), [out(12)]);
}

/// A deletion by persons 1 and 2 of these acts, each with the one before it.
fn gone(acts: &[(u8, u8)]) -> Gone {
    Gone {
        by: [Id([1; 16]), Id([2; 16])],
        at: 5,
        acts: acts
            .iter()
            .map(|(act, previous)| DeletedAct {
                act: Hash([*act; 32]),
                previous: Some(Hash([*previous; 32])),
            })
            .collect(),
    }
}

#[test]
fn an_act_before_that_was_deleted_is_said_to_be_and_only_that_one() {
    let acts = [act(1, 10, Some(9)), act(2, 20, Some(19))];
    let deleted = [gone(&[(9, 8)])];
    let said = Gap::Deleted {
        before: Hash([10; 32]),
        by: [Id([1; 16]), Id([2; 16])],
        at: 5,
    };
    let missing = Gap::Missing {
        author: Id([2; 16]),
        before: Hash([20; 32]),
    };
    assert_eq!(gaps(&acts, &[], &deleted), [said, missing]);
    let nine = Hash([9; 32]);
    assert_eq!(
        gaps(&acts[..1], &[nine], &deleted),
        [said],
        "proof before a word"
    );
    let twice = [act(1, 10, Some(9)), act(1, 11, Some(9))];
    let out = Gap::OutOfOrder {
        author: Id([1; 16]),
        act: Hash([11; 32]),
    };
    assert_eq!(
        gaps(&twice, &[], &deleted),
        [said, out],
        "no proof for a fork"
    );
}

#[test]
fn an_author_goes_on_across_a_deletion_and_across_nothing_else() {
    // Acts 1 to 6 of one author; 2, 3 and 6 went with a case.
    let since = [act(1, 4, Some(3)), act(1, 5, Some(4))];
    let deleted = [gone(&[(2, 1), (3, 2), (6, 5)])];
    let [one, six] = [Hash([1; 32]), Hash([6; 32])];
    assert!(leads_on(one, &since, Some(six), &deleted));
    assert!(
        leads_on(Hash([2; 32]), &since, Some(six), &deleted),
        "from a deleted one"
    );
    assert!(
        !leads_on(one, &since, Some(six), &[]),
        "torn out, not deleted"
    );
    assert!(!leads_on(one, &since, None, &deleted), "the end is cut off");
    for torn in [gone(&[(3, 2), (6, 5)]), gone(&[(2, 1), (6, 5)])] {
        assert!(!leads_on(one, &since, Some(six), &[torn]));
    }
    let dropped = [since[1].clone()];
    assert!(!leads_on(one, &dropped, Some(six), &deleted));
    let in_a_circle = [gone(&[(3, 2), (2, 3)])];
    assert!(!leads_on(
        one,
        &since[..1],
        Some(Hash([4; 32])),
        &in_a_circle
    ));
}
