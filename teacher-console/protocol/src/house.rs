//! Deeds on people, keys and machines that whoever watches over a log is told of, each with the link that proves it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    chain::{Link, commitment},
    export::ChainRecord,
};

/// The most deeds that one answer brings.
pub const DEEDS_MAX: u32 = 50;

/// What is told. Everyday deeds, such as a computer approved or a class set, are on record and not told.
pub const TOLD: [&str; 10] = [
    "sheets-used",
    "keys-stopped",
    "directory-published",
    "invited-again",
    "new-keys-offered",
    "second-factor-taken-away",
    "machine-revoked",
    "setting-changed",
    "subject-data-given",
    "learning-records-deleted",
];

/// Deeds and restores after a place, as [`crate::chain::AskLinks`] names it: the newest of them, in order.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct HouseRecords {
    /// Each proves itself by the link that was made for it.
    pub records: Vec<ChainRecord>,
}

impl ChainRecord {
    /// Whether this is what that link was made for.
    pub fn is_of(&self, link: &Link) -> bool {
        self.link == *link && commitment(&self.salt, &self.record) == link.commitment
    }
}
