//! How far an outcome of the programme (a row of section A) is learned by one pupil.
//!
//! One good run may be luck, and a good week fades (R7). So a row is *secure* when scenarios that serve it
//! went well at the first try on two different days, once with a risky and once with a safe one, and it is
//! *fading* when the last of those is more than a half-term ago. The two days follow successive relearning
//! (Rawson and Dunlosky 2011: recall on separate days is what lasts); the limit of 49 days is ours, a
//! half-term of seven weeks.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Kind, Library, Mastery, RunFacts};

/// Days after which something learned is not taken for granted.
pub const HALF_TERM_DAYS: u32 = 49;

/// One run with the day on which it was played, counted from any fixed day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Played {
    /// The day.
    pub day: u32,
    /// What it told.
    pub facts: RunFacts,
}

/// How far a row is learned. Never a mark: it says what to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// No scenario that serves it was played.
    NotMet,
    /// Some went well, or none yet.
    Practising,
    /// It was secure, and a half-term has passed since.
    Fading,
    /// It went well on two days, risky and safe.
    Secure,
}

/// True when a run went well at the first try: no wrong idea was shown on any way, telling was practised,
/// and it ended where its author says it ends well.
#[must_use]
pub fn went_well(library: &Library, facts: &RunFacts) -> bool {
    let ended = facts.outcome.as_ref().and_then(|outcome| {
        let scenario = library.scenario(&facts.scenario)?;
        scenario.outcomes().get(outcome)
    });
    facts.misconceptions.is_empty()
        && facts.telling_rehearsed
        && ended.is_some_and(|outcome| outcome.mastery == Mastery::Secure)
}

/// How far a row of section A is learned, from everything a pupil has played.
#[must_use]
pub fn standing(library: &Library, played: &[Played], row: &str, today: u32) -> Standing {
    let serves = |run: &&Played| {
        let scenario = library.scenario(&run.facts.scenario);
        scenario.is_some_and(|scenario| crate::rows::is_served_by(row, scenario))
    };
    standing_of(library, played.iter().filter(serves), today)
}

/// The same for every row that a pupil has met, read once; a row that is not here was not met.
#[must_use]
pub fn standings(library: &Library, played: &[Played], today: u32) -> BTreeMap<String, Standing> {
    let mut well: BTreeMap<&str, Vec<(u32, Kind)>> = BTreeMap::new();
    for run in played {
        let Some(scenario) = library.scenario(&run.facts.scenario) else {
            continue;
        };
        let went_well = went_well(library, &run.facts);
        for row in scenario.requirements() {
            let of_row = well.entry(row).or_default();
            of_row.extend(went_well.then_some((run.day, run.facts.kind)));
        }
    }
    well.into_iter()
        .map(|(row, well)| (row.to_owned(), standing_after(&well, today)))
        .collect()
}

/// How far a set of runs shows mastery; the rule is the same for a row and for a topic.
pub(super) fn standing_of<'a>(
    library: &Library,
    runs: impl Iterator<Item = &'a Played>,
    today: u32,
) -> Standing {
    let mut has_played = false;
    let mut well: Vec<(u32, Kind)> = Vec::new();
    for run in runs {
        has_played = true;
        if went_well(library, &run.facts) {
            well.push((run.day, run.facts.kind));
        }
    }
    if !has_played {
        return Standing::NotMet;
    }
    standing_after(&well, today)
}

/// The days on which it went well, with the kinds; something was played.
fn standing_after(well: &[(u32, Kind)], today: u32) -> Standing {
    let has = |kind| well.iter().any(|(_, held)| *held == kind);
    let first_day = well.iter().map(|(day, _)| *day).min();
    let last_day = well.iter().map(|(day, _)| *day).max();
    match (first_day, last_day) {
        (Some(first), Some(last)) if first != last && has(Kind::Risky) && has(Kind::Safe) => {
            if today.saturating_sub(last) > HALF_TERM_DAYS {
                Standing::Fading
            } else {
                Standing::Secure
            }
        }
        _ => Standing::Practising,
    }
}
