//! How long cases stay: what is due, held or waits for a second person, and what a deletion takes.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Hash, Id},
    cases::{CaseRow, NextAct},
    directory::LogName,
};

/// Everything about keeping that the asker answers for.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Keeping {
    /// Closed and held cases of the logs they handle, those whose day comes first at the top.
    pub rows: Vec<KeepingRow>,
    /// The table by which a console proposes a day.
    pub rules: Vec<RetentionRule>,
    /// Days after which backups are removed that the server made: what is deleted now is in them until then.
    pub backup_days: u32,
    /// Whether the asker answers for the learning records of pupils who have left.
    #[serde(default)]
    pub may_sweep: bool,
}

/// How one case is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct KeepingRow {
    /// In which log.
    pub log: LogName,
    /// The clear part.
    pub row: CaseRow,
    /// When it was closed.
    pub closed_at: Option<UtcSeconds>,
    /// The kind of record, once somebody has said so.
    pub record: Option<String>,
    /// The day to look again.
    pub review_on: Option<UtcSeconds>,
    /// Whether it is held.
    pub is_held: bool,
    /// What waits for a second person.
    pub waits: Option<Waits>,
    /// What deleting it takes, where its day has come.
    pub takes: Option<Taken>,
    /// What the asker may do, with the words for it.
    pub next: Vec<NextAct>,
}

/// A wish that needs a second person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Waits {
    /// Whether it is to delete the case; else to lift its hold.
    pub is_deletion: bool,
    /// Who asked.
    pub by: Id,
    /// Hash of the act that asked.
    pub act: Hash,
}

/// What a deletion takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Taken {
    /// Acts and looks of the chronology. Their links stay.
    pub links: u32,
    /// Sealed words.
    pub envelopes: u32,
}

/// One row of the retention table.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RetentionRule {
    /// Such as `child-protection`.
    pub record: String,
    /// For the screen.
    pub words: String,
    /// Whether the years count from a date of birth; else from closing.
    pub from_birth: bool,
    /// Years until it is looked at again.
    pub years: u32,
    /// The row of the requirements.
    pub source: String,
}

/// A case was deleted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Deleted {
    /// What went.
    pub taken: Taken,
    /// When the last backup that still has it is removed, where old backups are removed by the server.
    pub in_backups_until: UtcSeconds,
}
