//! Deeds on people, keys and machines that this person has not read of yet.

use protocol::{UtcSeconds, chain::Point};

/// All of them, and how far the log was looked at.
#[derive(Default)]
pub struct Deeds {
    /// Newest first.
    pub told: Vec<ToldDeed>,
    /// Up to here.
    pub upto: Option<Point>,
}

/// One of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToldDeed {
    /// Such as `sheets-used`.
    pub what: &'static str,
    /// Who did it; empty for a restore.
    pub by: String,
    /// Whose keys or place; empty where it is about nobody who is or was listed.
    pub about: String,
    /// When.
    pub at: UtcSeconds,
}
