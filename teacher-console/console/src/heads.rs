//! Where this computer saw each log stand, and what it says when a log no longer goes on from there.

use std::collections::BTreeMap;

use protocol::{
    bytes::Id,
    chain::{Head, Link, Point, walk},
    directory::LogName,
};
use serde::{Deserialize, Serialize};

/// Heads kept for each log; the oldest make room.
pub const HEADS_MAX: usize = 400;

/// `heads.json`: places in chains, as hashes; nothing of what is in the logs.
#[derive(Default, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptHeads {
    /// By the word for the log, oldest first.
    heads: BTreeMap<String, Vec<Head>>,
}

impl KeptHeads {
    /// The last place seen.
    pub fn last(&self, log: LogName) -> Option<Point> {
        self.heads.get(log.word())?.last().map(Head::point)
    }

    /// Every head kept for a log, oldest first.
    pub fn of(&self, log: LogName) -> &[Head] {
        self.heads.get(log.word()).map_or(&[], Vec::as_slice)
    }

    /// Keeps one more. False when it is the place that was seen last.
    pub fn keep(&mut self, head: Head) -> bool {
        if self.last(head.log) == Some(head.point()) {
            return false;
        }
        let kept = self.heads.entry(head.log.word().to_owned()).or_default();
        kept.push(head);
        let too_many = kept.len().saturating_sub(HEADS_MAX);
        kept.drain(..too_many);
        true
    }
}

/// What a look at one log came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Found {
    /// It goes on from where it was seen.
    Holds,
    /// A backup was brought back: this many links that were seen are gone.
    Gone(u64),
    /// It does not go on from where it was seen. Nobody but a person at the server can have done that.
    Broken,
}

/// Whether a log goes on from a place by these links, and has passed every later place that other readers signed.
pub fn goes_on(
    school: Id,
    log: LogName,
    from: Point,
    head: Point,
    news: &[Link],
    others: &[Point],
) -> bool {
    let is_passed = |other: &Point| {
        (other.epoch, other.n) < (from.epoch, from.n)
            || *other == from
            || news.iter().any(|link| link.point() == *other)
    };
    walk(school, log, from, news) == Ok(head) && others.iter().all(is_passed)
}

/// Judges a log by all of its links, from the first, against where it says it stands, where it was seen last, and the
/// heads that other readers signed.
pub fn judge(
    school: Id,
    log: LogName,
    head: Point,
    links: &[Link],
    seen: Option<Point>,
    others: &[Point],
) -> Found {
    if walk(school, log, Point::START, links) != Ok(head) {
        return Found::Broken;
    }
    let is_here =
        |point: &Point| *point == Point::START || links.iter().any(|link| link.point() == *point);
    let known = seen.iter().chain(others);
    let lost: Vec<&Point> = known.filter(|point| !is_here(point)).collect();
    let Some(furthest) = lost.iter().max_by_key(|point| (point.epoch, point.n)) else {
        return Found::Holds;
    };
    // A restore begins a new epoch: what came after the backup was taken is gone, and says so.
    let is_restored = lost.iter().all(|point| point.epoch < head.epoch);
    if !is_restored {
        return Found::Broken;
    }
    let brought_back = links
        .iter()
        .filter(|link| link.epoch == furthest.epoch)
        .map(|link| link.n)
        .max()
        .unwrap_or(0);
    match furthest.n.checked_sub(brought_back) {
        Some(gone) if gone > 0 => Found::Gone(gone),
        _ => Found::Broken,
    }
}

#[cfg(test)]
mod tests;
