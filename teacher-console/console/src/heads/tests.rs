//! A log that goes on, one that was brought back, and every way of being cheated.

use protocol::{
    bytes::{Hash, Id},
    chain::{Head, Link, Point},
    directory::LogName,
};

use super::{Found, HEADS_MAX, KeptHeads, goes_on, judge};

const SCHOOL: Id = Id([3; 16]);
const LOG: LogName = LogName::Safeguarding;

/// Goes on from these links by so many more; `story` tells apart what they stand for.
fn grown(mut links: Vec<Link>, epoch: u64, count: u64, story: u8) -> Vec<Link> {
    for _ in 0..count {
        let at = links.last().map_or(Point::START, Link::point);
        let n = if at.epoch == epoch { at.n + 1 } else { 1 };
        let mut link = Link {
            epoch,
            n,
            previous: at.link,
            received_at: 0,
            commitment: Hash([story; 32]),
            envelope_hash: Hash([0; 32]),
            link: Hash([0; 32]),
        };
        link.link = link.computed(SCHOOL, LOG);
        links.push(link);
    }
    links
}

/// What a computer says that looks at what is new first, and at everything only where that does not fit.
fn found(links: &[Link], seen: Option<Point>, others: &[Point]) -> Found {
    let head = links.last().map_or(Point::START, Link::point);
    let whole = judge(SCHOOL, LOG, head, links, seen, others);
    let from = seen.unwrap_or(Point::START);
    let news: Vec<Link> = links
        .iter()
        .filter(|link| (link.epoch, link.n) > (from.epoch, from.n))
        .copied()
        .collect();
    if goes_on(SCHOOL, LOG, from, head, &news, others) {
        assert_eq!(whole, Found::Holds);
    }
    whole
}

#[test]
fn a_log_that_stands_or_goes_on_holds() {
    let links = grown(Vec::new(), 1, 5, 1);
    assert_eq!(found(&links, None, &[]), Found::Holds);
    assert_eq!(found(&links, Some(links[4].point()), &[]), Found::Holds);
    assert_eq!(
        found(&links, Some(links[1].point()), &[links[3].point()]),
        Found::Holds
    );
    assert_eq!(found(&[], None, &[]), Found::Holds);
}

#[test]
fn a_log_that_is_shorter_forked_or_told_anew_is_broken() {
    let links = grown(Vec::new(), 1, 5, 1);
    let seen = Some(links[4].point());
    assert_eq!(
        found(&links[..4], seen, &[]),
        Found::Broken,
        "the tail was cut"
    );
    let told_anew = grown(Vec::new(), 1, 9, 2);
    assert_eq!(found(&told_anew, seen, &[]), Found::Broken);
    let forked = grown(links[..3].to_vec(), 1, 6, 2);
    assert_eq!(found(&forked, seen, &[]), Found::Broken);
    assert_eq!(
        found(&forked, None, &[links[4].point()]),
        Found::Broken,
        "seen by another reader"
    );
    let mut dropped = links.clone();
    dropped.remove(2);
    assert_eq!(found(&dropped, None, &[]), Found::Broken);
    let head = links[4].point();
    assert_eq!(
        judge(SCHOOL, LOG, head, &links[..4], None, &[]),
        Found::Broken,
        "says more than it has"
    );
}

#[test]
fn yesterdays_backup_says_how_much_of_what_was_seen_is_gone() {
    let links = grown(Vec::new(), 1, 9, 1);
    let restored = grown(links[..6].to_vec(), 2, 2, 2);
    assert_eq!(
        found(&restored, Some(links[8].point()), &[]),
        Found::Gone(3)
    );
    assert_eq!(
        found(&restored, Some(links[5].point()), &[links[7].point()]),
        Found::Gone(2)
    );
    assert_eq!(found(&restored, Some(links[5].point()), &[]), Found::Holds);
    let rewritten = grown(grown(Vec::new(), 1, 9, 3), 2, 1, 3);
    assert_eq!(
        found(&rewritten, Some(links[8].point()), &[]),
        Found::Broken,
        "a new epoch is no excuse"
    );
}

#[test]
fn four_hundred_heads_are_kept_and_the_same_place_once() {
    let mut kept = KeptHeads::default();
    let head = |n: u64| Head {
        format: 1,
        log: LOG,
        epoch: 1,
        n,
        link: Hash([7; 32]),
        at: 0,
    };
    for n in 1..=500 {
        assert!(kept.keep(head(n)));
        assert!(!kept.keep(head(n)));
    }
    assert_eq!(kept.of(LOG).len(), HEADS_MAX);
    assert_eq!(kept.last(LOG).map(|point| point.n), Some(500));
    assert_eq!(kept.last(LogName::Staff), None);
}
