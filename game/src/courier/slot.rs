//! One place of the outbox: always the same number of bytes, whatever is or is not in it (P10).

use protocol::{
    UtcSeconds,
    bytes::Id,
    parcel::{ProgressFact, SealedReport},
};
use serde::{Deserialize, Serialize};

/// Bytes of every slot, full or empty.
pub const SLOT_LEN: usize = 12_288;
const LENGTH_BYTES: usize = 4;

/// What waits for the school or has arrived there.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Kept {
    /// The id under which the school says that it is stored.
    pub id: Id,
    /// Since when it is here.
    pub since: UtcSeconds,
    /// When the school had it on disk.
    pub arrived: Option<UtcSeconds>,
    /// It has arrived, and is offered again because the school went back to a backup.
    #[serde(default)]
    pub again: bool,
    /// Danger today: goes first and at once.
    pub urgent: bool,
    /// The thing itself.
    pub thing: Thing,
}

/// What can be kept.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Thing {
    /// Facts of one run.
    Progress(ProgressFact),
    /// Words that were sealed before they came here.
    Report(SealedReport),
}

/// The thing is larger than a slot.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TooLarge;

/// Exactly [`SLOT_LEN`] bytes: length, JSON, and random bytes to the end. `noise` must be as long as a slot.
///
/// # Errors
/// [`TooLarge`].
pub fn fill(kept: Option<&Kept>, mut noise: Vec<u8>) -> Result<Vec<u8>, TooLarge> {
    let json = match kept {
        Some(kept) => serde_json::to_vec(kept).map_err(|_| TooLarge)?,
        None => Vec::new(),
    };
    if noise.len() != SLOT_LEN || json.len() > SLOT_LEN - LENGTH_BYTES {
        return Err(TooLarge);
    }
    let length = u32::try_from(json.len()).map_err(|_| TooLarge)?;
    let written = length.to_be_bytes().into_iter().chain(json);
    for (to, from) in noise.iter_mut().zip(written) {
        *to = from;
    }
    Ok(noise)
}

/// What is in a slot; nothing when it is empty or cannot be read.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Kept> {
    let (length, rest) = bytes.split_first_chunk::<LENGTH_BYTES>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    serde_json::from_slice(rest.get(..length)?).ok()
}
