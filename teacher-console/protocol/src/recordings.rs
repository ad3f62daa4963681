//! Personal recording that the head has allowed: for whom, for what and until when, and how it went (F-32).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id};

/// Characters of a name or of one line.
pub const LINE_MAX: usize = 60;
/// Characters of what is said.
pub const TEXT_MAX: usize = 600;

/// How a permission stands today.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RecordingState {
    /// Its first day is still to come.
    Later,
    /// It counts today.
    Counts,
    /// Its last day is over.
    Over,
    /// It was withdrawn.
    Withdrawn,
}

/// What was noted on a permission afterwards.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RecordingNote {
    /// Whether it withdraws the permission; else somebody looked how it is used.
    pub withdraws: bool,
    /// What was seen, or why.
    pub words: String,
    /// Who.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
}

/// One permission.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RecordingAllowed {
    /// Its number.
    pub number: u32,
    /// Who may record.
    pub who: String,
    /// What, with what and what for.
    pub what_for: String,
    /// Its first day (UTC).
    pub from: UtcSeconds,
    /// Its last day (UTC).
    pub last_day: UtcSeconds,
    /// Who allowed it.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
    /// How it stands today.
    pub state: RecordingState,
    /// What was noted on it, in order.
    pub notes: Vec<RecordingNote>,
}

/// Every permission, the newest first.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Recordings {
    /// All of them.
    pub allowed: Vec<RecordingAllowed>,
    /// Whether the asker may allow and withdraw.
    pub may_allow: bool,
}

/// Allows something, or withdraws it. Answered with [`Recordings`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum DecideRecording {
    /// Allow.
    Allow {
        /// Who may record.
        who: String,
        /// What, with what and what for.
        what_for: String,
        /// The first day (UTC).
        from: UtcSeconds,
        /// The last day (UTC).
        last_day: UtcSeconds,
    },
    /// Withdraw.
    Withdraw {
        /// Which.
        number: u32,
        /// Why.
        why: String,
    },
}

/// Somebody looked how a permission is used. Answered with [`Recordings`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LookAtRecording {
    /// Which.
    pub number: u32,
    /// What was seen.
    pub words: String,
}
