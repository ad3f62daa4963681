//! Registers of the school: dated records of kinds that a school can add to, each with an owner and a day (I, K).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id};

/// Characters of what a record is about.
pub const ABOUT_MAX: usize = crate::recordings::LINE_MAX;
/// Characters of what is said.
pub const SAID_MAX: usize = crate::recordings::TEXT_MAX;

/// Under which heading a kind stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterGroup {
    /// The policy.
    Policy,
    /// Training and induction.
    Training,
    /// Filtering, monitoring, technology.
    Technology,
    /// Checks before something is done.
    Checks,
    /// Meetings and reports.
    Meetings,
    /// What is to be better.
    Actions,
}

/// How often a kind comes round.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ComesRound {
    /// Never by itself.
    Once,
    /// Three times a year.
    EachTerm,
    /// Once a year.
    EachYear,
}

/// Something to tick.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct KindTick {
    /// Kept with a record.
    pub id: String,
    /// For a member of staff.
    pub words: String,
}

/// A kind of record, as the asker may use it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct KindOfRecord {
    /// Kept with every record.
    pub id: String,
    /// Its heading.
    pub group: RegisterGroup,
    /// What it is called.
    pub title: String,
    /// What is asked for in one line.
    pub about: String,
    /// What is asked for in some lines.
    pub words: String,
    /// What is asked for when it is closed.
    pub outcome: String,
    /// What can be ticked.
    pub ticks: Vec<KindTick>,
    /// How often it comes round.
    pub again: ComesRound,
    /// Whether it is closed only when everything is ticked.
    pub gate: bool,
    /// When the last one was closed.
    pub last: Option<UtcSeconds>,
    /// When the next is due by itself: it comes round, and none is open. Nothing else is told to whoever keeps no kind.
    pub next: Option<UtcSeconds>,
    /// Whether it comes round and none was ever noted.
    pub is_never: bool,
}

/// What was noted on a record later.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RecordAddition {
    /// Whether it closes the record.
    pub closes: bool,
    /// What was seen or done, or how it ended.
    pub words: String,
    /// What was ticked with it.
    pub ticked: Vec<String>,
    /// The new owner, if it was given to another.
    pub owner: Option<Id>,
    /// The new day, if it was put off.
    pub due: Option<UtcSeconds>,
    /// Who.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
}

/// A dated record.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct KeptRecord {
    /// Its number.
    pub number: u32,
    /// Of which kind.
    pub kind: String,
    /// What or whom it is about.
    pub about: String,
    /// What is said.
    pub words: String,
    /// What is ticked, with what was ticked later.
    pub ticked: Vec<String>,
    /// Who sees to it now.
    pub owner: Option<Id>,
    /// The day it is of (UTC).
    pub day: UtcSeconds,
    /// The day by which it is to be closed, as it stands now (UTC).
    pub due: Option<UtcSeconds>,
    /// Who noted it.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
    /// Whether it is closed.
    pub is_closed: bool,
    /// What was noted later, in order.
    pub additions: Vec<RecordAddition>,
}

impl KeptRecord {
    /// Whether it is open and its day is over or comes before this.
    pub fn is_due_by(&self, day: UtcSeconds) -> bool {
        !self.is_closed && self.due.is_some_and(|due| due <= day)
    }
}

/// Every kind and record that the asker keeps or owns. Asked for with nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct RegistersPage {
    /// Kinds the asker may note.
    pub kinds: Vec<KindOfRecord>,
    /// Records, the newest first.
    pub records: Vec<KeptRecord>,
    /// Whether the asker keeps every register, and may give records to others.
    pub keeps_all: bool,
    /// To whom they can be given.
    pub people: Vec<Id>,
    /// Whether the school's own file of kinds has a mistake and was left out; told to whoever keeps all.
    #[serde(default)]
    pub own_file_left_out: bool,
}

/// Notes something. Answered with [`RegistersPage`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum NoteRecord {
    /// A new record.
    Open {
        /// Of which kind.
        kind: String,
        /// What or whom it is about.
        about: String,
        /// What is said.
        words: String,
        /// What is ticked.
        ticked: Vec<String>,
        /// Who sees to it.
        owner: Option<Id>,
        /// The day it is of (UTC).
        day: UtcSeconds,
        /// The day by which it is to be closed (UTC).
        due: Option<UtcSeconds>,
    },
    /// More on a record.
    GoOn {
        /// Which.
        number: u32,
        /// What was seen or done.
        words: String,
        /// What is ticked now.
        ticked: Vec<String>,
        /// Another owner.
        owner: Option<Id>,
        /// Another day.
        due: Option<UtcSeconds>,
    },
    /// How a record ended.
    Close {
        /// Which.
        number: u32,
        /// How.
        words: String,
        /// What is ticked now.
        ticked: Vec<String>,
        /// When the same is due again: a record for that day is opened with it.
        again: Option<UtcSeconds>,
    },
}
