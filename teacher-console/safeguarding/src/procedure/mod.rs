//! The school's procedures as data: what to do with an incident, step by step, and which answer leads where (F-51 to F-92).
//!
//! A procedure is a file that a school can adapt (`procedures/*.ron`). [`Procedure::read`] reads and checks it; what cannot be
//! followed to an end is a [`Problem`] that says how to mend it. [`Course`] is one case's way through it, worked out from
//! the answers on record: nothing is stored about where somebody stands, so that going back is only another answer.

mod check;
mod course;
mod library;
mod locality;
mod problem;
mod raw;

pub use check::Parts;
pub(crate) use check::words;
pub use course::{Answered, Course};
pub use library::{Library, SHIPPED_LOCALITIES, SHIPPED_PARTS, SHIPPED_PROCEDURES, ShippedFile};
pub use locality::{Body, BodyKey, Day, Locality};
pub use problem::Problem;
pub(crate) use raw::RawReview;

use crate::{Digest, FieldKind, IncidentType};
use serde::{Deserialize, Serialize};

/// Which procedure a case follows, and as it stood when the case became an incident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Followed {
    /// The procedure's id, such as `accidental-content`.
    pub procedure: String,
    /// SHA-256 of its whole text: its *edition*.
    pub edition: Digest,
}

/// A checked procedure: it begins with danger, every answer leads on, and every way ends behind the close gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Procedure {
    id: String,
    title: String,
    rows: Vec<String>,
    types: Vec<IncidentType>,
    review: Option<Review>,
    steps: Vec<ProcedureStep>,
    text: String,
}

/// Who has looked at a procedure, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Who, by role.
    pub role: String,
    /// When, such as `2026-09-01`.
    pub on: String,
}

/// One question to an adult, with what can be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcedureStep {
    /// Its id.
    pub id: String,
    /// The question, in a line.
    pub title: String,
    /// What to do, in plain words.
    pub words: String,
    /// What must not happen.
    pub warning: Option<String>,
    /// Whether it asks, or helps with, immediate danger (F-51).
    pub is_danger: bool,
    /// Whether something that was found is looked at here (F-56).
    pub is_looking: bool,
    /// Whether a case can be closed only behind it (F-27, F-87).
    pub is_gate: bool,
    /// Whether only those who decide about referrals answer it (F-92, H-04).
    pub is_referral: bool,
    /// Questions that are answered under seal.
    pub checks: Vec<Check>,
    /// What can be answered. Never empty.
    pub answers: Vec<StepAnswer>,
    /// Whom to ask or tell, from the school's locality (F-90).
    pub contacts: Vec<BodyKey>,
    /// The requirements it stands for.
    pub rows: Vec<String>,
}

/// A question whose answer is nobody's but the case's readers'.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// Its id within the step.
    pub id: String,
    /// The question.
    pub words: String,
}

/// One answer to a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepAnswer {
    /// Its id within the step.
    pub id: String,
    /// On the button.
    pub words: String,
    /// Where it leads; nowhere at the end.
    pub next: Option<String>,
    /// What has to be written down with it, under seal.
    pub needs: Option<FieldKind>,
    /// Which choice of that field it makes already, so that the form does not ask again.
    pub says: Option<String>,
    /// Whether it is a hard stop: nothing is looked at any more (F-56).
    pub is_stop: bool,
    /// Somebody else has to have answered this step (F-13, H-21).
    pub second_to: Option<String>,
    /// Whether it says that none of the step's questions applies, so that it fits only where all were answered no.
    pub is_all_no: bool,
    /// What comes of it later, proposed as a task of the case.
    pub task: Option<ProposedTask>,
}

/// Something to come back to after an answer. The program proposes it; whoever answered puts it on record or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedTask {
    /// What is to be done, without any name.
    pub words: String,
    /// In how many school days.
    pub school_days: u32,
}

impl Procedure {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its name on a screen.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The row of the requirements it follows, such as `F-73`, and others it stands for.
    #[must_use]
    pub fn rows(&self) -> &[String] {
        &self.rows
    }

    /// The types of incident it is for.
    #[must_use]
    pub fn types(&self) -> &[IncidentType] {
        &self.types
    }

    /// Who has looked at it; nobody yet where there is none.
    #[must_use]
    pub fn review(&self) -> Option<&Review> {
        self.review.as_ref()
    }

    /// Its steps, in the order of the file. The first asks about danger.
    #[must_use]
    pub fn steps(&self) -> &[ProcedureStep] {
        &self.steps
    }

    /// The whole text with its parts written in, which [`Procedure::read`] reads again. Its SHA-256 is the edition.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The step of this id.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&ProcedureStep> {
        self.steps.iter().find(|step| step.id == id)
    }
}

impl ProcedureStep {
    /// The answer of this id.
    #[must_use]
    pub fn answer(&self, id: &str) -> Option<&StepAnswer> {
        self.answers.iter().find(|answer| answer.id == id)
    }
}

#[cfg(test)]
mod tests;
