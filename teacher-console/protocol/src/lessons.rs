//! What a class plays in a lesson, what one pupil plays or is not to meet, and what a pupil's app hears of it.
//!
//! Scenarios and topics are ids; the console knows what they mean. Nothing here says why somebody plays something of their
//! own, or is not to meet something (C-22, B-40).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::Id,
    class_questions::{ClosedClassQuestion, OpenClassQuestion, PupilQuestion},
    questionnaires::WaitingRound,
};

/// Most groups in one plan.
pub const GROUPS_MAX: usize = 40;

/// How a lesson is played (B-30).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// One story on the board, told together; computers of pupils rest.
    WholeClass,
    /// At computers, with an adult who leads from part to part.
    Guided,
    /// At computers, each pupil at their own speed.
    Solo,
}

/// One scenario to play.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Play {
    /// Which.
    pub scenario: String,
    /// Its topic.
    pub topic: String,
    /// Whether it is heavy for this band.
    pub is_heavy: bool,
    /// Whether an adult has confirmed that support is in place (B-29).
    pub is_support_confirmed: bool,
}

/// Some pupils who play something together.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupPlay {
    /// Who.
    pub pupils: Vec<Id>,
    /// What.
    pub play: Play,
}

/// Says what a class plays until the end of the day. Answered with [`ClassLesson`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanLesson {
    /// Which class.
    pub class: Id,
    /// How.
    pub mode: Mode,
    /// What everybody plays who has nothing else.
    pub play: Option<Play>,
    /// What groups play.
    pub groups: Vec<GroupPlay>,
}

/// Gives one pupil a scenario of their own, until they have played it, or takes it back. Answered with [`ClassLesson`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GiveOwn {
    /// The pupil's class.
    pub class: Id,
    /// Whom.
    pub pupil: Id,
    /// What; nothing takes it back.
    pub play: Option<Play>,
}

/// What somebody is not to meet.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NotToMeet {
    /// One scenario.
    Scenario(String),
    /// Every scenario of a topic.
    Topic(String),
}

/// Says that a pupil is not to meet something, or may again (C-22). Answered with [`ClassLesson`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetOptOut {
    /// The pupil's class.
    pub class: Id,
    /// Who.
    pub pupil: Id,
    /// What.
    pub what: NotToMeet,
    /// Whether it is left out from now on.
    pub is_left_out: bool,
}

/// Ticks, or takes back, that the class did in real life what a scenario was about (R8). Answered with [`ClassLesson`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TickCheck {
    /// Which class.
    pub class: Id,
    /// After which scenario.
    pub scenario: String,
    /// Whether it was done.
    pub is_done: bool,
}

/// What a class plays now.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct ClassLesson {
    /// Counts up with each change; 0 before the first.
    pub revision: u32,
    /// Ways this band may play, the suggested one first.
    pub modes: Vec<Mode>,
    /// The way that is planned.
    pub mode: Option<Mode>,
    /// What the class plays today.
    pub play: Option<Play>,
    /// What groups play today.
    pub groups: Vec<GroupPlay>,
    /// Pupils who are not to meet what the class plays and have nothing else.
    pub left_out: Vec<Id>,
    /// Whether the asker may plan.
    pub may_plan: bool,
    /// For whoever may: what single pupils play of their own. A guest sees it too, as part of the lesson they were given.
    pub own: Vec<OwnPlay>,
    /// For whoever may: who is not to meet what.
    pub opt_outs: Vec<OptedOut>,
    /// What was done in real life.
    pub checks: Vec<LifeCheck>,
    /// When the class was reminded how to treat each other and how to stay safe, the newest first (B-07).
    pub reminded: Vec<UtcSeconds>,
    /// For whoever may: what the class is asked now.
    pub question: Option<OpenClassQuestion>,
    /// For whoever may: what it was asked, the newest first.
    pub questions: Vec<ClosedClassQuestion>,
}

/// What one pupil plays of their own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct OwnPlay {
    /// Who.
    pub pupil: Id,
    /// What.
    pub play: Play,
}

/// Who is not to meet what.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct OptedOut {
    /// Who.
    pub pupil: Id,
    /// What.
    pub what: NotToMeet,
}

/// A class did in real life what a scenario was about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct LifeCheck {
    /// After which scenario.
    pub scenario: String,
    /// When it was ticked.
    pub at: UtcSeconds,
}

/// What a signed-in pupil's app hears.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct PupilLesson {
    /// Which state of the plan this is; a beat's answer says when there is a newer one.
    pub revision: u32,
    /// How the class plays; nothing where nothing is planned.
    pub mode: Option<Mode>,
    /// What this pupil plays now.
    pub scenario: Option<String>,
    /// What the class is asked, until this pupil has answered.
    pub question: Option<PupilQuestion>,
    /// The questionnaire that waits for this pupil's answers.
    pub questionnaire: Option<WaitingRound>,
    /// What this pupil is not to meet.
    pub not_to_meet: Vec<NotToMeet>,
}
