//! Links in their order, and slips: where the log stood when somebody wrote that down elsewhere.

use std::str::FromStr;

use protocol::{
    bytes::Hash,
    chain::{Link, Point, walk},
    directory::LogName,
    export::Export,
};

use crate::check::Finding;

/// A head from a print, a backup or a report: `safeguarding 1/532 4af2…`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Slip {
    /// Of which log.
    pub log: LogName,
    /// The place it names.
    pub point: Point,
}

/// A slip that cannot be read; the text says how one looks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BadSlip;

impl std::fmt::Display for BadSlip {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("a slip is the log, its place and 64 letters and digits, such as 'safeguarding 1/532 4af2…'")
    }
}

impl std::error::Error for BadSlip {}

impl FromStr for Slip {
    type Err = BadSlip;

    fn from_str(text: &str) -> Result<Self, BadSlip> {
        let mut parts = text.split_whitespace();
        let log = parts.next().ok_or(BadSlip)?.to_lowercase();
        let log = LogName::ALL.into_iter().find(|one| one.word() == log);
        let (epoch, n) = parts
            .next()
            .and_then(|place| place.split_once('/'))
            .ok_or(BadSlip)?;
        // A hash on paper stands in groups.
        let hash = parts.collect::<String>().to_lowercase();
        Ok(Self {
            log: log.ok_or(BadSlip)?,
            point: Point {
                epoch: epoch.parse().map_err(|_| BadSlip)?,
                n: n.parse().map_err(|_| BadSlip)?,
                link: Hash::from_hex(&hash).ok_or(BadSlip)?,
            },
        })
    }
}

/// Order and slips.
pub(crate) fn check(export: &Export, slips: &[Slip]) -> Vec<Finding> {
    let mut found = Vec::new();
    if export.is_whole_log {
        found.push(
            match walk(export.school, export.log, Point::START, &export.links) {
                Ok(end) => Finding::holds(format!(
                    "All {} links of the log follow one another, to {}.",
                    export.links.len(),
                    place(end.epoch, end.n)
                )),
                Err(broken) => Finding::wrong(format!(
                    "The log was changed, cut or put in another order at {}.",
                    place(broken.epoch, broken.n)
                )),
            },
        );
    } else {
        found.extend(parts(export));
    }
    found.extend(back_in_time(&export.links));
    found.extend(slips.iter().map(|slip| compare(export, slip)));
    if slips.is_empty() {
        found.push(Finding::note(
            "No slip was given: a log that was told anew from the beginning cannot be noticed without one.",
        ));
    }
    found
}

/// Without the whole log each link can be checked by itself, and with its neighbour where that is here.
fn parts(export: &Export) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut before: Option<&Link> = None;
    for link in &export.links {
        let is_neighbour = before.is_some_and(|one| one.epoch == link.epoch && one.n + 1 == link.n);
        let is_later = before.is_none_or(|one| (one.epoch, one.n) < (link.epoch, link.n));
        let follows = !is_neighbour || before.is_some_and(|one| one.link == link.previous);
        if !is_later || !follows || link.computed(export.school, export.log) != link.link {
            found.push(Finding::wrong(format!(
                "The log was changed or put in another order at {}.",
                place(link.epoch, link.n)
            )));
        }
        before = Some(link);
    }
    if found.is_empty() {
        found.push(Finding::note(
            "Only the links of this case are here, each whole: its exporter does not watch over the whole log.",
        ));
    }
    found
}

/// The server's clock was moved: the order is the numbers' and does not change, but a date may be wrong (P14).
fn back_in_time(links: &[Link]) -> Vec<Finding> {
    const BACK_S: i64 = 5 * 60;
    links
        .windows(2)
        .filter_map(|pair| match pair {
            [one, next] if next.received_at < one.received_at.saturating_sub(BACK_S) => {
                Some(Finding::note(format!(
                    "The server's clock was put back before {}; the order stays, times around it may be wrong.",
                    place(next.epoch, next.n)
                )))
            }
            _ => None,
        })
        .collect()
}

fn compare(export: &Export, slip: &Slip) -> Finding {
    let at = place(slip.point.epoch, slip.point.n);
    if slip.log != export.log {
        return Finding::note(format!(
            "The slip for {at} is about another log and says nothing here."
        ));
    }
    let found = export
        .links
        .iter()
        .find(|link| (link.epoch, link.n) == (slip.point.epoch, slip.point.n));
    match found {
        Some(link) if link.link == slip.point.link => {
            Finding::holds(format!("The slip for {at} is in this log."))
        }
        Some(_) => Finding::wrong(format!(
            "The slip for {at} names another link: the log was told anew after the slip was made."
        )),
        None => Finding::wrong(format!(
            "The slip for {at} is not in these links. If it is older than this export, something was cut off."
        )),
    }
}

pub(crate) fn place(epoch: u64, n: u64) -> String {
    format!("{epoch}/{n}")
}
