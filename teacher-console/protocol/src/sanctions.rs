//! What a form about a breach offers to an adult: levels with examples, what may follow, and restorative ways beside it.
//!
//! It comes with an incident, in the words of the school's list. What is chosen is sealed, and never comes here.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::procedure::Review;

/// The school's list for one incident (section G): levels for pupils, or for people who work here, as its log is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct SanctionGuide {
    /// Who has looked through its words.
    pub review: Review,
    /// From the lightest.
    pub levels: Vec<LevelRow>,
    /// Examples, each with every level it belongs to.
    pub examples: Vec<ExampleRow>,
    /// How it can have come about, where that is asked, and which levels that leaves (G-23).
    pub telling: Vec<TellingRow>,
    /// What can be done instead of a sanction or beside it (G-18).
    pub restorative: Vec<String>,
}

/// One level.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct LevelRow {
    /// Its name, such as `pupil-c`.
    pub level: String,
    /// What it is, in a line.
    pub words: String,
    /// What may follow.
    pub responses: Vec<String>,
    /// What other schools have on their lists for such an incident.
    pub more: Vec<MoreRow>,
    /// Whether the head decides, by name (G-22).
    pub head_decides: bool,
    /// Whether the form asks what was considered about the pupil's needs (C-16).
    pub asks_needs: bool,
    /// Whether the form asks why this way and not, or not only, a restorative one.
    pub asks_restorative: bool,
}

/// More that may follow.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct MoreRow {
    /// Above them.
    pub title: String,
    /// What may follow.
    pub responses: Vec<String>,
}

/// An example of a breach.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct ExampleRow {
    /// What somebody did.
    pub words: String,
    /// Every level it belongs to.
    pub at: Vec<ExampleLevel>,
}

/// A level that an example belongs to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct ExampleLevel {
    /// Which.
    pub level: String,
    /// When to this one; empty where it is the only one.
    pub when: String,
}

/// One way in which it can have come about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct TellingRow {
    /// `told`, `not-told` or `not-an-accident`.
    pub telling: String,
    /// The levels it can be then; none after an accident that was told at once: support, never a sanction (B-04).
    pub levels: Vec<String>,
}
