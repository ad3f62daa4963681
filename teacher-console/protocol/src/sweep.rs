//! Learning records of pupils who have left: said by a leader, listed when their time is over, deleted by two people (D7).
//!
//! What is signed names the pupils by the hash of their list, so that the record of a deletion names no child.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Hash, Id, sha256},
    statement::Statement,
};

/// Says that a pupil has left the school, or is back. Answered with [`crate::classroom::ClassProgress`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SayLeft {
    /// Whom.
    pub pupil: Id,
    /// What counts from now on.
    pub has_left: bool,
}

/// Pupils who have left, with what is still held of what they practised.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Leavers {
    /// Whose time is over soonest first.
    pub rows: Vec<Leaver>,
    /// Months after leaving for which the school keeps it.
    pub months: u32,
    /// What waits for a second person.
    pub waits: Option<WaitingSweep>,
    /// Days after which backups are removed that the server made.
    pub backup_days: u32,
}

/// One pupil who has left.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Leaver {
    /// Which.
    pub pupil: Id,
    /// As the class knew them.
    pub name: String,
    /// Their last class.
    pub class: String,
    /// Since when.
    pub left_at: UtcSeconds,
    /// When their time is over.
    pub due_at: UtcSeconds,
    /// Whether it is.
    pub is_due: bool,
    /// How many finished runs are held.
    pub runs: u32,
}

/// A list that the first person has signed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct WaitingSweep {
    /// Who asked.
    pub by: Id,
    /// Hash of what they signed.
    pub request: Hash,
    /// Those of their list who are still to go. Whoever came back is not among them.
    pub pupils: Vec<Id>,
}

/// The payload of `stc sweep v1`: 'the learning records of these pupils go'.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Sweep {
    /// 1.
    pub format: u8,
    /// The person's id in the directory.
    pub author: Id,
    /// How many pupils.
    pub pupils: u32,
    /// [`list_hash`] of them.
    pub list: Hash,
    /// For the second person: hash of what the first one signed.
    pub request: Option<Hash>,
    /// When it was signed.
    pub at: UtcSeconds,
}

/// A signed [`Sweep`] with the list it is about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PostSweep {
    /// What was signed.
    pub sweep: Statement,
    /// Whose records.
    pub pupils: Vec<Id>,
}

/// Takes back what waits for a second person. Answered with [`Leavers`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TakeBackSweep {
    /// Hash of what was signed.
    pub request: Hash,
}

/// What is gone.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Swept {
    /// Pupils: name, card, profile with its receipts.
    pub pupils: u32,
    /// Finished runs.
    pub runs: u32,
    /// When the last backup that still has it is removed, where old backups are removed by the server.
    pub in_backups_until: UtcSeconds,
}

/// SHA-256 over the ids in order, each once: the same list has one name, and the name leads to nobody.
pub fn list_hash(pupils: &[Id]) -> Hash {
    let mut ids: Vec<&[u8]> = pupils.iter().map(|id| id.0.as_slice()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.insert(0, b"stc sweep list v1");
    sha256(&ids)
}
