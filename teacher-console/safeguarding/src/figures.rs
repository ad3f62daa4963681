//! Figures without names: what governors, leaders and the authority may know of a term, worked out from the log (I-01).
//!
//! The order things happen in: the safeguarding log up to the last day of a term, as [`Happening`]s, becomes one
//! [`Fact`] a worry ([`facts()`]); facts are counted by kind of risk; and each count is let out by one function
//! ([`TermFigures::of`]) that hides what is small.
//!
//! **What keeps a small count hidden** (I-27, F16):
//! - A count from one to four is shown as 'fewer than 5'. Nought is shown as 0: it is about nobody, and a reader who
//!   knew that a hidden count may be nought would learn no more and no less about the four others.
//! - The total is rounded to the nearest five. Where that alone would leave a hidden count fewer than three possible
//!   values, it goes to the neighbouring five. Three, because whoever knows of one child by themselves takes that one
//!   off; then two remain, and nothing is certain.
//! - What became of a count is shown only so far that every value the reader is not told stays possible.
//! - A year is added up from its terms *as they were shown*, as a range: so it tells nothing that they did not.
//! - What the school did about the incidents of a kind is let out as the cells of the matrix are (`outcomes`).
//! - What a questionnaire found is let out in the same way (`asked`).
//! - The same counts by the other schemes of the policies say no more than these let them (`schemes`).
//! - Only whole terms that have ended are counted, as the log stood on the last day. Two reports on a term that is
//!   still running would give away what happened between them, and so would one that was made again later.
//!
//! The staff and leaders logs are never counted (K7, P16), and neither is practice.

mod asked;
mod facts;
mod hiding;
mod outcomes;
mod risk;
mod schemes;
mod watching;

pub use asked::{ANSWERED_MIN, answers_told};
pub use facts::{Dated, Fact, Happening, facts};
pub use hiding::{Count, Part, Range, Total};
pub use outcomes::{OutcomeFigures, WhatFollowed};
pub use risk::Risk;
pub use schemes::{Cell, RowFigures};
pub use watching::{MonthCounts, QUIET_SCHOOL_DAYS, by_month, school_days_between};

use hiding::{followed_up, other_part, total};

/// Children's reports in a term below which nothing is said of how soon they were looked at.
const PROMPTNESS_MIN: usize = 5;

/// What one term's figures say, small counts hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermFigures {
    /// Kind by kind of risk, in the order of [`Risk::ALL`]; what was never sorted into one stands last.
    pub kinds: Vec<KindFigures>,
    /// The same by the three kinds and the cells of the matrix (M-02, M-03); what was never taken up is not among them.
    pub rows: Vec<RowFigures>,
    /// How it went on with what was taken up, in the order of [`Risk::ALL`].
    pub outcomes: Vec<OutcomeFigures>,
    /// Reports and worries together.
    pub total: Total,
    /// How soon children's reports were looked at, where there are enough to say.
    pub promptness: Option<Promptness>,
}

/// One kind of risk in one term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindFigures {
    /// Which; nothing for what was looked at and never taken up as an incident.
    pub kind: Option<Risk>,
    /// Reports and worries.
    pub count: Count,
    /// How many of them somebody wrote or decided something on.
    pub followed_up: Part,
    /// Of how many the police or another body outside was told, or asked to take it on.
    pub passed_on: Part,
    /// How many were open still on the last day.
    pub open: Part,
}

/// How soon children's reports were looked at. Broad words: an exact share of a small number would be a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promptness {
    /// How many were looked at by the end of the next school day.
    pub by_next_school_day: Share,
    /// Half of them were looked at within so many minutes; nothing when it took half of them more than a day.
    pub half_within_minutes: Option<u32>,
}

/// A share in broad words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Every one.
    All,
    /// Nine in ten or more.
    NearlyAll,
    /// Half or more.
    Most,
    /// Fewer than half.
    FewerThanHalf,
}

impl TermFigures {
    /// The figures of everything that arrived from `from_s` until before `to_s` (UTC seconds).
    #[must_use]
    pub fn of(facts: &[Fact], from_s: i64, to_s: i64) -> Self {
        let counted: Vec<&Fact> = facts
            .iter()
            .filter(|fact| fact.is_counted() && (from_s..to_s).contains(&fact.arrived_at_s))
            .collect();
        let kinds = Risk::ALL.into_iter().map(Some).chain([None]);
        let rows: Vec<(Option<Risk>, Vec<&Fact>)> = kinds
            .map(|kind| {
                let is_of_it = |fact: &&&Fact| fact.risk() == kind;
                (kind, counted.iter().filter(is_of_it).copied().collect())
            })
            .collect();
        let numbers: Vec<u32> = rows
            .iter()
            .map(|(_, facts)| how_many(facts.len()))
            .collect();
        let kinds: Vec<KindFigures> = rows
            .iter()
            .map(|(kind, facts)| kind_figures(*kind, facts))
            .collect();
        Self {
            rows: schemes::rows(&kinds, &counted),
            outcomes: rows
                .iter()
                .filter_map(|(kind, facts)| Some(outcomes::outcome((*kind)?, facts)))
                .collect(),
            kinds,
            total: total(&numbers),
            promptness: promptness(&counted),
        }
    }
}

fn kind_figures(kind: Option<Risk>, facts: &[&Fact]) -> KindFigures {
    let all = how_many(facts.len());
    let those = |holds: fn(&Fact) -> bool| {
        how_many(facts.iter().copied().filter(|fact| holds(fact)).count())
    };
    let done = those(|fact| fact.is_followed_up);
    let other = |count| other_part(count, all, done == all);
    KindFigures {
        kind,
        count: Count::of(all),
        followed_up: followed_up(done, all),
        passed_on: other(those(|fact| fact.is_passed_on)),
        open: other(those(|fact| fact.is_open)),
    }
}

fn promptness(counted: &[&Fact]) -> Option<Promptness> {
    const MINUTE_S: i64 = 60;
    const STEPS: [u32; 8] = [5, 10, 20, 30, 60, 120, 240, 24 * 60];
    let waits: Vec<Option<(i64, i64)>> = counted
        .iter()
        .filter(|fact| fact.is_from_a_pupil)
        .map(|fact| Some((fact.arrived_at_s, fact.first_opened_at_s?)))
        .collect();
    if waits.len() < PROMPTNESS_MIN {
        return None;
    }
    let opened = || waits.iter().flatten();
    let in_time = opened()
        .filter(|(arrived, opened)| school_days_between(*arrived, *opened) <= 1)
        .count();
    let half_within_minutes = STEPS.into_iter().find(|minutes| {
        let within = |wait: &&(i64, i64)| wait.1 - wait.0 <= i64::from(*minutes) * MINUTE_S;
        opened().filter(within).count() * 2 >= waits.len()
    });
    Some(Promptness {
        by_next_school_day: Share::of(in_time, waits.len()),
        half_within_minutes,
    })
}

impl Share {
    fn of(some: usize, all: usize) -> Self {
        if some == all {
            Self::All
        } else if some * 10 >= all * 9 {
            Self::NearlyAll
        } else if some * 2 >= all {
            Self::Most
        } else {
            Self::FewerThanHalf
        }
    }
}

fn how_many(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
