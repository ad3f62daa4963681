//! Going on when the brake on fetching holds: asked by one person, agreed by another (`keys` plan §2.19).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, directory::LogName, statement::Statement};

/// The payload of a wish to go on: 'let me open more in this log for an hour' (label `stc fetch much v1`). The second
/// person agrees with a [`crate::grant::SignOff`] that names its hash.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FetchMuch {
    /// 1.
    pub format: u8,
    /// In which log.
    pub log: LogName,
    /// When it was signed; so that no two wishes are the same bytes.
    pub at: UtcSeconds,
}

/// A signed wish to go on. It waits until somebody else agrees; an earlier one of the same person is forgotten.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PostFetchMuch {
    /// Label `stc fetch much v1`.
    pub wish: Statement,
}
