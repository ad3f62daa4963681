//! What repeats among the cases of a log (I-05, I-06, I-07, F-18): kinds and times from what is clear, and people, places and services
//! only from what this reader's console has opened. The server never learns what was found.

use std::collections::BTreeMap;

use protocol::{UtcSeconds, bytes::Id, cases::CaseRow};
use zeroize::Zeroizing;

use crate::clock;

mod bullying;
mod seen;

pub use bullying::{Bullying, Trend};
pub use seen::SeenCase;
use seen::{repeated, same_reference, same_words};

/// The type of an incident that extremist content or contact is (F-40).
const EXTREMISM: &str = "F-40";
/// Cases older than a year say little of what happens now.
const YEAR_S: i64 = 365 * 24 * 60 * 60;
/// So long back, two of a kind belong together (I-06).
const TERM_S: i64 = 91 * 24 * 60 * 60;

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
    /// Places.
    pub places: Vec<Repeat>,
    /// Apps, sites and games.
    pub services: Vec<Repeat>,
    /// Times of the day.
    pub times: Vec<Repeat>,
    /// When cases of extremist content or contact came, the newest first (I-06).
    pub extremist: Vec<UtcSeconds>,
    /// Whether two of those came within a term: a sign that a group aims at the school.
    pub is_aimed_at: bool,
}

/// Compares the cases of a log. Invented ones are left out.
pub fn patterns(rows: &[CaseRow], seen: &BTreeMap<Id, SeenCase>, now: UtcSeconds) -> Patterns {
    let is_counted = |row: &&CaseRow| !row.practice && row.opened_at > now - YEAR_S;
    let mut rows: Vec<&CaseRow> = rows.iter().filter(is_counted).collect();
    rows.sort_by_key(|row| row.opened_at);
    let opened: Vec<&SeenCase> = rows.iter().filter_map(|row| seen.get(&row.case)).collect();
    let of = |said: fn(&SeenCase) -> &[Zeroizing<String>], same: fn(&str) -> String| {
        let lists = opened.iter().map(|case| said(case));
        let lists = lists.map(|list| list.iter().map(|words| words.as_str()).collect());
        repeated(lists, same)
    };
    let kinds = rows.iter().map(|row| row.incident_type.iter());
    let kinds = kinds.map(|kind| kind.map(String::as_str).collect());
    let kinds = repeated(kinds, str::to_owned);
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
        kinds: kinds
            .into_iter()
            .map(|kind| trend(&rows, kind, &months))
            .collect(),
        bullying: bullying::bullying(&rows, seen, &months),
        months,
        weekdays: weekdays(&rows),
        people: of(|case| &case.people, same_reference),
        places: of(|case| &case.places, same_words),
        services: of(|case| &case.services, same_words),
        times: of(|case| &case.times, same_words),
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

fn trend(rows: &[&CaseRow], kind: Repeat, months: &[Repeat]) -> Trend {
    let is_it = |row: &&&CaseRow| row.incident_type.as_deref() == Some(kind.what.as_str());
    let rows: Vec<&CaseRow> = rows.iter().filter(is_it).copied().collect();
    let months = months.iter().map(|month| in_month(&rows, month)).collect();
    Trend {
        what: kind.what,
        cases: kind.cases,
        months,
    }
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
