//! A backup was brought back: what two stewards sign before each log begins a new epoch (`keys` plan §1.6).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Hash, Id},
    directory::LogName,
    statement::Statement,
};

/// What was brought back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Restoration {
    /// Random, a new one each time: by it the school's computers notice.
    pub id: Id,
    /// When the backup was made.
    pub made_at: UtcSeconds,
    /// When it was brought back.
    pub restored_at: UtcSeconds,
    /// Where each log ended in the backup.
    pub logs: Vec<LogEnd>,
}

/// Where one log ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LogEnd {
    /// Which.
    pub log: LogName,
    /// Its epoch.
    pub epoch: u64,
    /// The number of its last link.
    pub n: u64,
    /// Its last link.
    pub link: Hash,
}

/// The payload of `stc restored v1`: 'we know of it'.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Restored {
    /// 1.
    pub format: u8,
    /// All of it.
    pub restoration: Restoration,
    /// When it was signed.
    pub at: UtcSeconds,
}

/// A restore that two stewards have not signed yet, if there is one.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct OpenRestoration {
    /// What was brought back.
    pub restoration: Option<Restoration>,
    /// The first steward's [`Restored`].
    pub signed: Option<Statement>,
}
