//! The procedure of an incident, as its reader sees it: what was answered, what is asked now, what comes later.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Hash, Id},
    field::FieldKind,
};

/// The procedure of one incident (F-51 to F-92).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Procedure {
    /// Its id, such as `sexual-images`.
    pub id: String,
    /// On the screen.
    pub title: String,
    /// The row it follows, such as `F-78`.
    pub row: String,
    /// SHA-256 of the text it was read from; the incident goes on with the edition it began with.
    pub edition: Hash,
    /// Who has looked through its words.
    pub review: Review,
    /// Whether the school's procedure has another text by now.
    pub is_changed: bool,
    /// The edition of that text, where its reader may go on with it.
    #[serde(default)]
    pub newer: Option<Hash>,
    /// In the order of the walk: done, the one that is asked now, later ones.
    pub steps: Vec<StepRow>,
    /// Whether nothing is left to ask.
    pub is_done: bool,
}

/// Whether a professional has looked through words that advise adults (design §9).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Review {
    /// Nobody has yet, and the screen says so.
    NotYet,
    /// Somebody has.
    By {
        /// Their role.
        role: String,
        /// The day, `YYYY-MM-DD`.
        on: String,
    },
}

/// Where a step stands in the walk.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// It was answered.
    Done,
    /// It is asked now.
    Now,
    /// It comes later, if nothing leads elsewhere.
    Later,
}

/// One step.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct StepRow {
    /// Its id in the procedure.
    pub step: String,
    /// The question or what to do.
    pub title: String,
    /// More of it, in plain words.
    pub words: String,
    /// What must not be done, such as looking at an image.
    pub warning: Option<String>,
    /// Where it stands.
    pub state: StepState,
    /// Questions whose answers are sealed with the step's words; only what they lead to is clear.
    pub checks: Vec<Check>,
    /// What can be answered.
    pub answers: Vec<AnswerRow>,
    /// Whom to ask or tell, from the school's locality.
    pub contacts: Vec<Contact>,
    /// Whether it is for others to answer than whoever reads this, such as a referral (H-04).
    #[serde(default)]
    pub is_for_others: bool,
    /// The answer that counts, once it is done.
    pub given: Option<GivenAnswer>,
    /// Rows of the requirements it follows.
    pub rows: Vec<String>,
}

/// A question inside a step.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Check {
    /// Its id in the step.
    pub id: String,
    /// The question.
    pub words: String,
}

/// Something that can be answered.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct AnswerRow {
    /// Its id in the step.
    pub answer: String,
    /// On the button.
    pub words: String,
    /// The sealed field that has to come with it.
    pub needs: Option<FieldKind>,
    /// Which choice of that field it makes already, so that its form does not ask again.
    #[serde(default)]
    pub says: Option<String>,
    /// Whether it stops the inquiry: from here only telling others goes on.
    pub stops: bool,
    /// Whether it says that none of the step's questions applies, and fits only where all were answered no.
    #[serde(default)]
    pub is_all_no: bool,
    /// Whether somebody else gives it, because whoever reads this was the first of two adults (F-13, H-21).
    #[serde(default)]
    pub is_for_a_second: bool,
    /// What to come back to after it, proposed as a task.
    #[serde(default)]
    pub task: Option<ProposedTask>,
}

/// Something to be done some school days after an answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct ProposedTask {
    /// What, without any name.
    pub words: String,
    /// In how many school days.
    pub school_days: u32,
}

/// Somebody outside whom a step names (F-90).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Contact {
    /// Who.
    pub body: String,
    /// A telephone number or an address, as the school has confirmed it; empty while nobody has.
    pub number: String,
    /// What for.
    pub note: String,
    /// Whether the school has confirmed it. Otherwise: check before use.
    pub is_confirmed: bool,
}

/// An answer that was given.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct GivenAnswer {
    /// Which.
    pub answer: String,
    /// By whom.
    pub by: Id,
    /// When the server took it in.
    pub at: UtcSeconds,
    /// Hash of the act's statement payload.
    pub act: Hash,
}
