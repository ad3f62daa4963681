//! What repeats among the cases of a log (I-05, I-06, I-07, F-18): kinds and times from what is clear, and people, places and
//! services only from what this reader's console has opened. The server never learns what was found.

use std::collections::BTreeMap;

use protocol::{UtcSeconds, bytes::Id, cases::CaseRow};

use crate::clock;

mod bullying;
mod people;
mod seen;

pub use bullying::{Bullying, Trend};
pub use seen::{Compared, SeenCase};
use seen::{repeated, said, same_words, standing};

/// The type of an incident that extremist content or contact is (F-40).
const EXTREMISM: &str = "F-40";
/// Cases older than a year say little of what happens now.
const YEAR_S: i64 = 365 * 24 * 60 * 60;
/// So long back, two of a kind belong together (I-06).
const TERM_S: i64 = 91 * 24 * 60 * 60;
/// In so many cases of a year a person, a place or a service is said of its own accord. I-05 asks for alerts about repeats
/// and names no number; twice may be chance, so it is the third time.
pub const AGAIN_FROM: u32 = 3;

/// Something that stands in more than one case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Repeat {
    /// What, as it was first written; for a kind, its row's id.
    pub what: String,
    /// In how many cases.
    pub cases: u32,
}

/// What repeats among the cases of the last year that this reader can see.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Patterns {
    /// Cases that were compared.
    pub cases: u32,
    /// How many of them are open to this console.
    pub opened: u32,
    /// Every month from the first case until now with its cases, the earliest first.
    pub months: Vec<Repeat>,
    /// Days of the week on which they came, Monday first.
    pub weekdays: Vec<Repeat>,
    /// Kinds of incident, each by its row's id.
    pub kinds: Vec<Trend>,
    /// Bullying by form and place (I-07).
    pub bullying: Bullying,
    /// References of people.
    pub people: Vec<Repeat>,
    /// Places, as they are chosen: in school or outside.
    pub places: Vec<Repeat>,
    /// Places, as exactly as they are written.
    pub spots: Vec<Repeat>,
    /// Apps, sites and games.
    pub services: Vec<Repeat>,
    /// Topics (M-04 to M-09).
    pub topics: Vec<Repeat>,
    /// Times of the day.
    pub times: Vec<Repeat>,
    /// When cases of extremist content or contact came, the newest first (I-06).
    pub extremist: Vec<UtcSeconds>,
    /// Whether two of those came within a term: a sign that a group aims at the school.
    pub is_aimed_at: bool,
}

/// Cases of the last year, the oldest first. Invented ones are left out.
fn counted(rows: &[CaseRow], now: UtcSeconds) -> Vec<&CaseRow> {
    let is_counted = |row: &&CaseRow| !row.practice && row.opened_at > now - YEAR_S;
    let mut rows: Vec<&CaseRow> = rows.iter().filter(is_counted).collect();
    rows.sort_by_key(|row| row.opened_at);
    rows
}

fn opened<'a>(rows: &[&CaseRow], seen: &'a BTreeMap<Id, SeenCase>) -> Vec<(Id, &'a SeenCase)> {
    let opened = rows.iter().map(|row| row.case);
    let opened = opened.filter_map(|case| Some((case, seen.get(&case)?)));
    opened.collect()
}

/// What of this case stands in so many cases of the last year that somebody should look, each with how many those are.
pub fn comes_again(
    case: Id,
    rows: &[CaseRow],
    seen: &BTreeMap<Id, SeenCase>,
    now: UtcSeconds,
) -> Vec<(Compared, Repeat)> {
    let opened = opened(&counted(rows, now), seen);
    let mut again = Vec::new();
    for what in Compared::ALL {
        let mut standing = what.standing(&opened);
        standing.retain(|one| one.cases.contains(&case));
        let often = repeated(standing).into_iter();
        let often = often.filter(|one| one.cases >= AGAIN_FROM);
        again.extend(often.map(|one| (what, one)));
    }
    again
}

/// Compares the cases of a log.
pub fn patterns(rows: &[CaseRow], seen: &BTreeMap<Id, SeenCase>, now: UtcSeconds) -> Patterns {
    let rows = counted(rows, now);
    let opened = opened(&rows, seen);
    let of = |words: fn(&SeenCase) -> Vec<&str>| repeated(standing(&opened, words, same_words));
    let compared = |what: Compared| repeated(what.standing(&opened));
    let mut kinds: BTreeMap<&str, u32> = BTreeMap::new();
    for kind in rows.iter().filter_map(|row| row.incident_type.as_deref()) {
        *kinds.entry(kind).or_default() += 1;
    }
    let months = months(&rows, now);
    let mut extremist: Vec<UtcSeconds> = rows
        .iter()
        .filter(|row| row.incident_type.as_deref() == Some(EXTREMISM))
        .map(|row| row.opened_at)
        .collect();
    extremist.reverse();
    let mut neighbours = extremist.iter().zip(extremist.iter().skip(1));
    Patterns {
        cases: count(rows.len()),
        opened: count(opened.len()),
        kinds: kinds_followed(&rows, kinds, &months),
        bullying: bullying::bullying(&rows, seen, &months),
        months,
        weekdays: weekdays(&rows),
        people: compared(Compared::Person),
        places: of(|case| said(&case.places)),
        spots: compared(Compared::Place),
        services: compared(Compared::Service),
        topics: of(|case| said(&case.topics)),
        times: of(|case| said(&case.times)),
        is_aimed_at: neighbours.any(|(newer, older)| newer - older <= TERM_S),
        extremist,
    }
}

fn count(cases: usize) -> u32 {
    u32::try_from(cases).unwrap_or(u32::MAX)
}

/// Each with how often it stands there, in the order of the first of each.
fn in_order(names: impl Iterator<Item = String>) -> Vec<Repeat> {
    let mut counted: Vec<Repeat> = Vec::new();
    for name in names {
        match counted.iter_mut().find(|one| one.what == name) {
            Some(one) => one.cases += 1,
            None => counted.push(Repeat {
                what: name,
                cases: 1,
            }),
        }
    }
    counted
}

/// Months without a case stand there too: a gap is part of a trend.
fn months(rows: &[&CaseRow], now: UtcSeconds) -> Vec<Repeat> {
    /// No month is shorter.
    const STEP_S: usize = 7 * 24 * 60 * 60;
    let Some(first) = rows.first() else {
        return Vec::new();
    };
    let until_now = (first.opened_at..now).step_by(STEP_S).chain([now]);
    let mut months = in_order(until_now.map(clock::month));
    for month in &mut months {
        month.cases = in_month(rows, month);
    }
    months
}

/// How many of these cases came in this month.
fn in_month(rows: &[&CaseRow], month: &Repeat) -> u32 {
    let of_it = |row: &&&CaseRow| clock::month(row.opened_at) == month.what;
    count(rows.iter().filter(of_it).count())
}

/// Kinds of which there are at least two, the most frequent first.
fn kinds_followed(rows: &[&CaseRow], kinds: BTreeMap<&str, u32>, months: &[Repeat]) -> Vec<Trend> {
    let followed = kinds.into_iter().filter(|(_, cases)| *cases > 1);
    let followed = followed.map(|(kind, cases)| {
        let is_it = |row: &&&CaseRow| row.incident_type.as_deref() == Some(kind);
        let rows: Vec<&CaseRow> = rows.iter().filter(is_it).copied().collect();
        Trend {
            what: kind.to_owned(),
            cases,
            months: months.iter().map(|month| in_month(&rows, month)).collect(),
        }
    });
    let mut followed: Vec<Trend> = followed.collect();
    followed.sort_by(|one, other| other.cases.cmp(&one.cases).then(one.what.cmp(&other.what)));
    followed
}

fn weekdays(rows: &[&CaseRow]) -> Vec<Repeat> {
    let mut days: Vec<(u8, String)> = rows
        .iter()
        .filter_map(|row| clock::weekday(row.opened_at))
        .collect();
    days.sort();
    in_order(days.into_iter().map(|(_, name)| name))
}

#[cfg(test)]
mod tests;
