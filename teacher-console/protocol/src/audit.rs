//! The yearly self-audit of a school: what is known already, what was answered, and what was answered a year ago (I-35).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id};

/// What an answer says.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AuditSays {
    /// Yes.
    Yes,
    /// No: a gap.
    No,
    /// A fact, in its words.
    Fact,
}

/// An answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct AuditAnswer {
    /// What it says.
    pub says: AuditSays,
    /// The fact, or what is to be said beside yes or no; may be empty there.
    pub words: String,
    /// Who.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
}

/// Where something is known from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum KnownFrom {
    /// A record of a register.
    Record,
    /// The day of a record of a register.
    RecordDay,
    /// The last review of the policy.
    Policy,
    /// When the policy is to be reviewed.
    PolicyDue,
    /// The list of adults.
    Duty,
    /// Signatures under the rules.
    Signatures,
    /// The procedures that are followed.
    Procedures,
    /// What classes have practised.
    Coverage,
    /// The log of incidents.
    Log,
}

/// What is known of an item. It is offered, and a person answers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct AuditKnown {
    /// From where.
    pub from: KnownFrom,
    /// What it says there; may be empty.
    pub words: String,
    /// From when.
    pub at: Option<UtcSeconds>,
    /// So many...
    pub count: u32,
    /// ...of so many; none where nothing is counted.
    pub of: u32,
}

/// One item.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct AuditRow {
    /// Kept with an answer.
    pub item: String,
    /// As it is printed.
    pub number: u8,
    /// A fact to fill in; else a yes or no.
    pub is_fact: bool,
    /// The question.
    pub words: String,
    /// What an action is called where there is a gap.
    pub gap: String,
    /// What is known already.
    pub known: Option<AuditKnown>,
    /// This year's answer.
    pub answer: Option<AuditAnswer>,
    /// The answer of the year before.
    pub last_year: Option<AuditAnswer>,
    /// To whom it was given.
    pub owner: Option<Id>,
    /// By when they answer.
    pub due: Option<UtcSeconds>,
    /// The action that was made of its gap this year, by its number in the registers.
    pub action: Option<u32>,
}

impl AuditRow {
    /// Whether it is a gap without an action yet.
    pub fn is_open_gap(&self) -> bool {
        let says_no = |answer: &AuditAnswer| answer.says == AuditSays::No;
        self.action.is_none() && self.answer.as_ref().is_some_and(says_no)
    }
}

/// The audit of a school year, as far as it is the asker's. Asked for with nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct AuditPage {
    /// When the school year began.
    pub began: UtcSeconds,
    /// The items: all, or those that were given to the asker.
    pub rows: Vec<AuditRow>,
    /// When it was completed this year.
    pub completed: Option<UtcSeconds>,
    /// When it was completed in the year before.
    pub completed_before: Option<UtcSeconds>,
    /// Whether the asker keeps all of it.
    pub keeps_all: bool,
    /// To whom items can be given.
    pub people: Vec<Id>,
}

/// Does something on it. Answered with [`AuditPage`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum ActOnAudit {
    /// Answers an item. The answer before it stays on record.
    Answer {
        /// Which.
        item: String,
        /// What.
        says: AuditSays,
        /// The fact, or what is to be said beside yes or no.
        words: String,
    },
    /// Gives an item to somebody.
    Give {
        /// Which.
        item: String,
        /// To whom.
        owner: Id,
        /// By when.
        due: Option<UtcSeconds>,
    },
    /// Makes an improvement action of every gap that has none yet.
    MakeActions {
        /// By when each is to be done.
        due: UtcSeconds,
    },
    /// Every item is answered: it is completed today.
    Complete,
}
