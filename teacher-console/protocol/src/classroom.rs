//! Classes, lessons and progress, as staff ask for them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id, safeguards::DueReview};

/// Classes one may see.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct StaffClasses {
    /// By name.
    pub classes: Vec<StaffClass>,
    /// Whether the asker may say who is set for a class.
    pub may_set: bool,
    /// For whoever may: everybody who can be set for one.
    pub can_be_set: Vec<Id>,
    /// For whoever may: those of them who can have every phase, which a leader says and nothing else gives (H-03).
    pub can_have_every_phase: Vec<Id>,
    /// For whoever may: who has every phase.
    pub every_phase: Vec<Id>,
    /// For whoever decides or notes: which pupils are to be looked at again (C-02, C-19).
    #[serde(default)]
    pub reviews: Vec<DueReview>,
}

/// One class.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct StaffClass {
    /// Which.
    pub id: Id,
    /// Such as '4B'.
    pub name: String,
    /// Such as `7-9`.
    pub band: String,
    /// How many pupils.
    pub pupils: u32,
    /// The lesson that is open now.
    pub lesson: Option<OpenLesson>,
    /// Who is set for it: teaches it, supports in it, or has it in their phase.
    pub set_for: Vec<Id>,
}

/// What somebody can be set for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SetTo {
    /// One class.
    Class(Id),
    /// Every phase of the school: all classes, those that come later too.
    EveryPhase,
}

/// Says who is set for a class, or has every phase, from now on; nobody else is. Answered with [`StaffClasses`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetForClass {
    /// Which class, or every phase.
    pub to: SetTo,
    /// People of the directory.
    pub people: Vec<Id>,
}

/// A class is open on the pupils' computers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct OpenLesson {
    /// Six digits; helps a pupil whose pictures do not match.
    pub code: String,
    /// Until when.
    pub until: UtcSeconds,
}

/// Names a class.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OneClass {
    /// Which.
    pub class: Id,
}

/// How a class is doing: facts and sums by id, named and judged in the console.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct ClassProgress {
    /// In the order of the register.
    pub pupils: Vec<PupilProgress>,
    /// Whether the asker may have everything that is held about one of them.
    #[serde(default)]
    pub may_ask_for_everything: bool,
    /// Whether the asker may say that one of them has left, or is back.
    #[serde(default)]
    pub may_say_who_left: bool,
    /// For whoever may: pupils of the class who have left, by name.
    #[serde(default)]
    pub left: Vec<LeftPupil>,
    /// First days of the school's half-terms, counted from 1970, the earliest first.
    #[serde(default)]
    pub half_terms: Vec<u32>,
}

/// A pupil who has left the school.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct LeftPupil {
    /// Which.
    pub pupil: Id,
    /// As the class knew them.
    pub name: String,
    /// Since when.
    pub left_at: UtcSeconds,
}

/// One pupil's facts.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, ToSchema)]
pub struct PupilProgress {
    /// Which.
    pub pupil: Id,
    /// As shown.
    pub name: String,
    /// Oldest first.
    pub runs: Vec<RunRow>,
}

/// One finished run.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RunRow {
    /// Which scenario.
    pub scenario: String,
    /// Which topic.
    pub topic: String,
    /// Where it ended.
    pub outcome: String,
    /// JSON of `curriculum::RunFacts`.
    pub facts: serde_json::Value,
    /// How long it took.
    pub seconds: u32,
    /// When it ended.
    pub happened_at: UtcSeconds,
    /// Whether the pupil's sign-in was checked.
    pub is_checked: bool,
}

/// What classes one may see have practised, topic by topic. Asked for with nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Coverage {
    /// By name.
    pub classes: Vec<CoveredClass>,
}

/// One class: counts, and nobody by name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct CoveredClass {
    /// Which.
    pub id: Id,
    /// Such as '4B'.
    pub name: String,
    /// The year in its name, 0 for Reception; none where it says no year.
    pub year: Option<u8>,
    /// Such as `7-9`.
    pub band: String,
    /// Pupils who have not left.
    pub pupils: u32,
    /// Topics of which any of them has finished a scenario.
    pub topics: Vec<CoveredTopic>,
}

/// One topic in one class.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct CoveredTopic {
    /// Which.
    pub topic: String,
    /// How many pupils have finished a scenario of it with their sign-in checked.
    pub pupils: u32,
}
