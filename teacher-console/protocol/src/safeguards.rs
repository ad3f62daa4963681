//! Whether what every pupil gets keeps one pupil safe (C-02), and what may hurt that pupil more than others (C-19): by id.
//!
//! No words are written here, and none can be: what is said of a child in words belongs into a sealed record.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id};

/// What one pupil gets beside what everybody gets.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TailoredResource {
    /// Short sentences and two choices.
    SimplifiedWords,
    /// Stories of a stage of their own.
    OwnStage,
    /// Topics are left out, or come with somebody beside.
    TopicsChosen,
    /// An adult sits beside while they are online.
    AdultBeside,
    /// It is shown first, and tried afterwards.
    ShownFirst,
    /// Cards and symbols on paper.
    PaperCards,
    /// The same story again, in other places, until it is secure.
    MoreOften,
    /// A closer filter, which is looked through with the pupil.
    CloserFilter,
}

impl TailoredResource {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 8] = [
        Self::SimplifiedWords,
        Self::OwnStage,
        Self::TopicsChosen,
        Self::AdultBeside,
        Self::ShownFirst,
        Self::PaperCards,
        Self::MoreOften,
        Self::CloserFilter,
    ];
}

/// For which of the two somebody decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DecidedAs {
    /// The SENCO.
    Senco,
    /// The online-safety co-ordinator.
    Coordinator,
    /// Somebody who is both: another person confirms all the same.
    Both,
}

/// What was decided for a pupil.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct SafeguardDecision {
    /// Its number.
    pub number: u32,
    /// Whether what every pupil gets is enough.
    pub suffices: bool,
    /// What else, where it is not.
    pub resources: Vec<TailoredResource>,
    /// When it is looked at again.
    pub review_on: UtcSeconds,
    /// Who decided.
    pub by: Id,
    /// As what.
    pub decided_as: DecidedAs,
    /// When.
    pub at: UtcSeconds,
    /// Who confirmed it; open until then.
    pub confirmed_by: Option<Id>,
    /// When.
    pub confirmed_at: Option<UtcSeconds>,
}

/// What was decided for a pupil, the newest first.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Safeguards {
    /// All of it.
    pub decisions: Vec<SafeguardDecision>,
    /// Whether the asker may decide.
    pub may_decide: bool,
    /// Whether the asker is the other one, who may confirm what is open.
    pub may_confirm: bool,
}

/// Decides, or confirms what the other one decided.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum SafeguardAct {
    /// Decide. What is open of an earlier one falls away; what was confirmed stays.
    Decide {
        /// Whether what every pupil gets is enough.
        suffices: bool,
        /// What else.
        resources: Vec<TailoredResource>,
        /// When it is looked at again.
        review_on: UtcSeconds,
    },
    /// Confirm.
    Confirm {
        /// Which.
        number: u32,
    },
}

/// An act for one pupil. Answered with [`crate::pupil_support::PupilSupport`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecideSafeguards {
    /// The pupil's class.
    pub class: Id,
    /// Who.
    pub pupil: Id,
    /// What is done.
    pub act: SafeguardAct,
}

/// What may hurt a pupil more than others. It says nothing that has happened.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Vulnerability {
    /// Somebody who looks for children to be alone with.
    HarmfulContact,
    /// Sites of hate and extremism.
    ExtremeSites,
    /// Pages about hurting oneself, or not eating.
    SelfHarmPages,
    /// Being talked into sending pictures.
    AskedForPictures,
    /// Being talked into spending or passing on money.
    AskedForMoney,
    /// Being laughed at, or set up by others.
    SetUpByOthers,
}

impl Vulnerability {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 6] = [
        Self::HarmfulContact,
        Self::ExtremeSites,
        Self::SelfHarmPages,
        Self::AskedForPictures,
        Self::AskedForMoney,
        Self::SetUpByOthers,
    ];
}

/// What was noted of a pupil.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct VulnerabilityNote {
    /// Which of them.
    pub what: Vec<Vulnerability>,
    /// When it is looked at again.
    pub review_on: UtcSeconds,
    /// Who noted it.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
}

/// The note, for the three who may see it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct VulnerabilitySeen {
    /// What it says; nothing where there is none.
    pub note: Option<VulnerabilityNote>,
    /// Whether the asker may change it.
    pub may_note: bool,
}

/// Writes the note anew, or takes it away. Answered with [`crate::pupil_support::PupilSupport`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteVulnerability {
    /// The pupil's class.
    pub class: Id,
    /// Who.
    pub pupil: Id,
    /// Which of them; none takes the note away.
    pub what: Vec<Vulnerability>,
    /// When it is looked at again.
    pub review_on: UtcSeconds,
}

/// Why a pupil is to be looked at again.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewOf {
    /// A decision is open until the other one confirms it.
    Open,
    /// The day of a decision has come.
    Decision,
    /// The day of a note has come.
    Note,
}

/// A pupil who is to be looked at again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct DueReview {
    /// The class.
    pub class: Id,
    /// Who.
    pub pupil: Id,
    /// As the class knows them.
    pub name: String,
    /// Why.
    pub what: ReviewOf,
    /// Since when.
    pub since: UtcSeconds,
}

/// A day of review lies between tomorrow and so many days away.
pub const REVIEW_DAYS_MAX: i64 = 366;
