//! How it went on with the incidents of a kind (I-03): help or a sanction, and whether something changes at the school.
//!
//! Helped, sanctioned and neither are three places of one count, so they are let out as the columns of the matrix are
//! ([`told`]). Whether something changes is a part of it like any other.

use super::{Cell, Fact, Part, Risk, hiding::other_part, how_many, schemes::told};

/// What the school did about an incident, by the last answer of its procedure (F-86).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhatFollowed {
    /// Teaching, mentoring or a restorative way, without a sanction.
    Help,
    /// A sanction, of the level that fits.
    Sanction,
}

/// Answers in the procedures for pupils that say what the school did. A school's own procedures are counted where they
/// keep these names.
pub(super) const FOLLOWED: [(&str, &str, Option<WhatFollowed>); 4] = [
    ("what-follows", "teach", Some(WhatFollowed::Help)),
    ("what-follows", "restore", Some(WhatFollowed::Help)),
    ("what-follows", "sanction", Some(WhatFollowed::Sanction)),
    ("what-follows", "none", None),
];

/// One kind of risk in one term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeFigures {
    /// Which.
    pub kind: Risk,
    /// Help without a sanction.
    pub helped: Cell,
    /// A sanction.
    pub sanctioned: Cell,
    /// Neither, or not yet.
    pub neither: Cell,
    /// Of how many the lessons say that something should change.
    pub changes: Part,
}

/// The outcomes of these facts, all of this kind.
pub(super) fn outcome(kind: Risk, facts: &[&Fact]) -> OutcomeFigures {
    let those = |holds: fn(&Fact) -> bool| {
        how_many(facts.iter().copied().filter(|fact| holds(fact)).count())
    };
    outcome_of(
        kind,
        Outcomes {
            all: how_many(facts.len()),
            followed_up: those(|fact| fact.is_followed_up),
            helped: those(|fact| fact.what_followed == Some(WhatFollowed::Help)),
            sanctioned: those(|fact| fact.what_followed == Some(WhatFollowed::Sanction)),
            changes: those(|fact| fact.says_change),
        },
    )
}

/// Exact counts, which never leave this folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Outcomes {
    pub(super) all: u32,
    pub(super) followed_up: u32,
    pub(super) helped: u32,
    pub(super) sanctioned: u32,
    pub(super) changes: u32,
}

/// The same from any counts.
pub(super) fn outcome_of(kind: Risk, counts: Outcomes) -> OutcomeFigures {
    let neither = counts
        .all
        .saturating_sub(counts.helped.saturating_add(counts.sanctioned));
    let cells = told(&[counts.helped, counts.sanctioned, neither]);
    let cell = |place: usize| cells.get(place).copied().unwrap_or(Cell::NotSaid);
    OutcomeFigures {
        kind,
        helped: cell(0),
        sanctioned: cell(1),
        neither: cell(2),
        changes: other_part(counts.changes, counts.all, counts.followed_up == counts.all),
    }
}

#[cfg(test)]
mod tests;
