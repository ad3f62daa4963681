//! What repeats among the cases of a log (I-06, F-18): kinds and times from what is clear, and people, places and services
//! only from what this reader's console has opened. The server never learns what was found.

use std::collections::BTreeMap;

use protocol::{UtcSeconds, bytes::Id, cases::CaseRow, field::FieldKind};
use zeroize::Zeroizing;

use super::ShownCase;
use crate::clock;

/// The type of an incident that extremist content or contact is (F-40).
const EXTREMISM: &str = "F-40";
/// Cases older than a year say little of what happens now.
const YEAR_S: i64 = 365 * 24 * 60 * 60;
/// So long back, two of a kind belong together (I-06).
const TERM_S: i64 = 91 * 24 * 60 * 60;

/// What of one opened case can be compared with others.
#[derive(Clone, Default)]
pub struct SeenCase {
    /// References of the people who are part of it.
    people: Vec<Zeroizing<String>>,
    /// Where, in the words that were chosen.
    places: Vec<Zeroizing<String>>,
    /// With which app, site or game.
    services: Vec<Zeroizing<String>>,
    /// At what time of the day, in the words that were chosen.
    times: Vec<Zeroizing<String>>,
}

impl SeenCase {
    /// From a case that was opened.
    pub fn of(case: &ShownCase) -> Self {
        let lines = |kind, name: &str| -> Vec<Zeroizing<String>> {
            let fields = case.fields(&[kind]);
            let said = fields.iter().map(|field| field.line(name).trim());
            let said = said.filter(|said| !said.is_empty());
            said.map(|said| Zeroizing::new(said.to_owned())).collect()
        };
        Self {
            people: lines(FieldKind::Party, "reference"),
            places: lines(FieldKind::Circumstances, "place"),
            services: lines(FieldKind::Circumstances, "service"),
            times: lines(FieldKind::Circumstances, "day"),
        }
    }
}

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
    /// Kinds of incident.
    pub kinds: Vec<Repeat>,
    /// For each of these kinds, in their order: how many in each of the months.
    pub trends: Vec<Vec<u32>>,
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
    let of = |said: fn(&SeenCase) -> &[Zeroizing<String>]| {
        let lists = opened.iter().map(|case| said(case));
        repeated(lists.map(|list| list.iter().map(|words| words.as_str()).collect()))
    };
    let kinds = rows.iter().map(|row| row.incident_type.iter());
    let kinds = repeated(kinds.map(|kind| kind.map(String::as_str).collect()));
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
        trends: kinds
            .iter()
            .map(|kind| trend(&rows, &kind.what, &months))
            .collect(),
        months,
        weekdays: weekdays(&rows),
        kinds,
        people: of(|case| &case.people),
        places: of(|case| &case.places),
        services: of(|case| &case.services),
        times: of(|case| &case.times),
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
        let cases = rows.iter().map(|row| clock::month(row.opened_at));
        month.cases = count(cases.filter(|name| *name == month.what).count());
    }
    months
}

fn trend(rows: &[&CaseRow], kind: &str, months: &[Repeat]) -> Vec<u32> {
    let of_it = |month: &Repeat| {
        let rows = rows.iter().filter(|row| {
            row.incident_type.as_deref() == Some(kind) && clock::month(row.opened_at) == month.what
        });
        count(rows.count())
    };
    months.iter().map(of_it).collect()
}

fn weekdays(rows: &[&CaseRow]) -> Vec<Repeat> {
    let mut days: Vec<(u8, String)> = rows
        .iter()
        .filter_map(|row| clock::weekday(row.opened_at))
        .collect();
    days.sort();
    in_order(days.into_iter().map(|(_, name)| name))
}

/// What stands in at least two of these cases, most often first. Capital letters and the same twice in a case make no
/// difference.
fn repeated<'a>(cases: impl Iterator<Item = Vec<&'a str>>) -> Vec<Repeat> {
    let mut found: BTreeMap<String, Repeat> = BTreeMap::new();
    for case in cases {
        let mut keys: Vec<String> = Vec::new();
        for words in case {
            let key = words.to_lowercase();
            if keys.contains(&key) {
                continue;
            }
            let first = Repeat {
                what: words.to_owned(),
                cases: 0,
            };
            found.entry(key.clone()).or_insert(first).cases += 1;
            keys.push(key);
        }
    }
    let mut repeats: Vec<Repeat> = found.into_values().filter(|one| one.cases > 1).collect();
    repeats.sort_by(|one, other| other.cases.cmp(&one.cases).then(one.what.cmp(&other.what)));
    repeats
}

#[cfg(test)]
mod tests;
