//! Everything durable a pupil's machine uploads: play or report, always the same size to the same place.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Blob, Id, Token},
};

/// Bytes of every parcel. A neighbour on the network cannot tell play from a report (P8).
pub const PARCEL_LEN: usize = 16_384;
/// Bytes of every answer to a parcel.
pub const PARCEL_ANSWER_LEN: usize = 1024;

/// What a parcel carries; padded with spaces to [`PARCEL_LEN`].
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Parcel {
    /// Facts of play.
    pub progress: Vec<ProgressFact>,
    /// Sealed reports; each with the name under which the answer will be asked for.
    pub reports: Vec<SealedReport>,
}

/// One sealed report.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SealedReport {
    /// The envelope's bytes.
    pub envelope: Blob,
    /// [`crate::report::receipt_name`].
    pub receipt_name: Token,
}

/// What one run taught, by ids the server stores and does not understand.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProgressFact {
    /// Random, made when the run ended: sending it twice is storing it once.
    pub id: Id,
    /// Whose.
    pub pupil: Id,
    /// Whether that pupil's sign-in was checked.
    pub is_checked: bool,
    /// Which scenario.
    pub scenario: String,
    /// Which topic.
    pub topic: String,
    /// Where it ended.
    pub outcome: String,
    /// The facts, as JSON of `curriculum::RunFacts`.
    pub facts: serde_json::Value,
    /// How long it took.
    pub seconds: u32,
    /// When it ended, by the machine's clock.
    pub happened_at: UtcSeconds,
}

/// Says what is on disk; padded with spaces to [`PARCEL_ANSWER_LEN`].
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct ParcelAnswer {
    /// Ids of progress facts and envelopes now stored and synced.
    pub stored: Vec<Id>,
    /// The server's clock.
    pub now: UtcSeconds,
}

/// The contents do not fit into one parcel; send fewer at a time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooMuch;

impl Parcel {
    /// Exactly [`PARCEL_LEN`] bytes.
    pub fn to_bytes(&self) -> Result<Vec<u8>, TooMuch> {
        padded(self, PARCEL_LEN)
    }

    /// Reads a parcel; the server accepts fewer bytes as well.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        (bytes.len() <= PARCEL_LEN).then(|| serde_json::from_slice(bytes).ok())?
    }
}

impl ParcelAnswer {
    /// Exactly [`PARCEL_ANSWER_LEN`] bytes.
    pub fn to_bytes(&self) -> Result<Vec<u8>, TooMuch> {
        padded(self, PARCEL_ANSWER_LEN)
    }
}

pub(crate) fn padded(value: &impl Serialize, length: usize) -> Result<Vec<u8>, TooMuch> {
    let mut bytes = serde_json::to_vec(value).map_err(|_| TooMuch)?;
    if bytes.len() > length {
        return Err(TooMuch);
    }
    bytes.resize(length, b' ');
    Ok(bytes)
}
