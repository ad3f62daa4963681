//! Everything in the clear that the server holds about one pupil, for whoever may ask what is held about them (D4).
//!
//! What was told is sealed and is no part of it: it is handed out from the case, by somebody who can read it. The eight
//! receipts are left out, and the paper says so: whoever holds them could ask what became of a report.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    agreements::{Consent, Signature},
    bytes::Id,
    card::CardKind,
    classroom::RunRow,
    lessons::NotToMeet,
    safeguards::{SafeguardDecision, VulnerabilityNote},
    story_place::StoryPlace,
};

/// Asks for everything about one pupil. Answered with [`SubjectRecord`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskSubject {
    /// Whom.
    pub pupil: Id,
}

/// What is held.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, ToSchema)]
pub struct SubjectRecord {
    /// Random; stands for the pupil in the other rows.
    pub pupil: Id,
    /// When this was put together.
    pub at: UtcSeconds,
    /// As the class knows them.
    pub name: String,
    /// The picture on their name tile.
    pub tile: String,
    /// The name of their class.
    pub class: String,
    /// The age band of their content.
    pub band: String,
    /// What their card asks for, where one was dealt. Only a keyed hash of it is held.
    pub card: Option<CardKind>,
    /// `full` or `simplified` words.
    pub reading_mode: String,
    /// How the pupil likes things shown and pressed: the settings they changed, by name.
    #[serde(default)]
    pub access: BTreeMap<String, String>,
    /// How many slots for receipts there are. They always look filled, and are left out.
    pub receipts_left_out: u32,
    /// What was practised, oldest first.
    pub runs: Vec<RunRow>,
    /// What they were given to play of their own, and when.
    #[serde(default)]
    pub given: Option<GivenPlay>,
    /// What they play in a group today.
    #[serde(default)]
    pub in_group: Option<String>,
    /// Where they stand in a story of today.
    #[serde(default)]
    pub place: Option<StoryPlace>,
    /// What they are not to meet.
    #[serde(default)]
    pub not_to_meet: Vec<NotToMeet>,
    /// Tries to sign in of the last 30 days, oldest first.
    pub tries: Vec<SubjectTry>,
    /// Signatures under the school's rules, the pupil's own and their parents', oldest first.
    #[serde(default)]
    pub signatures: Vec<SubjectSignature>,
    /// What their parents said of what they were asked, oldest first: each change is a line.
    #[serde(default)]
    pub consents: Vec<Consent>,
    /// What the SENCO and the co-ordinator decided for them, the newest first.
    #[serde(default)]
    pub safeguards: Vec<SafeguardDecision>,
    /// What was noted that may hurt them more than others.
    #[serde(default)]
    pub vulnerability: Option<VulnerabilityNote>,
}

/// A signature under the school's rules.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct SubjectSignature {
    /// Whether it is the parents'.
    pub is_parents: bool,
    /// Everything else.
    pub signature: Signature,
}

/// A scenario that somebody was given to play.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct GivenPlay {
    /// Which.
    pub scenario: String,
    /// When.
    pub at: UtcSeconds,
}

/// A try to sign in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct SubjectTry {
    /// The name of the computer.
    pub computer: String,
    /// When.
    pub at: UtcSeconds,
    /// `wrong`, `right` or `helped`.
    pub result: String,
}
