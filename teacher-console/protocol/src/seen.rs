//! A reader's signed answer to a report. 'Read' is shown to a child on nothing less.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Hash, Id},
};

/// The payload of a *Seen* statement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// 1.
    pub format: u8,
    /// Which report.
    pub envelope: Id,
    /// SHA-256 of its bytes.
    pub hash: Hash,
    /// How far it is.
    pub state: SeenState,
    /// A phrase of the directory, by id.
    pub phrase: Option<String>,
    /// When.
    pub at: UtcSeconds,
}

/// How far an adult is with a report.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SeenState {
    /// Opened and read.
    Opened,
    /// 'I have this.'
    InHand,
    /// Done.
    Closed,
}
