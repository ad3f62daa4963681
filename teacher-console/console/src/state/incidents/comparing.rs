//! Opening every case of a log, one after the other, to find what repeats.

use protocol::{bytes::Id, cases::CaseRow, directory::LogName};

/// How far it is. Nothing of it is compared before all is on record.
pub struct Comparing {
    /// In which log.
    pub log: LogName,
    /// Cases that are still to be opened, the newest last, each with how many acts it has.
    pub left: Vec<(Id, u32)>,
    /// How many there were in the beginning.
    pub all: u32,
    /// How many could not be opened.
    pub shut: u32,
}

impl Comparing {
    /// Every case of this log that is listed, but for invented ones.
    pub fn of(log: LogName, rows: &[CaseRow]) -> Self {
        let real = rows.iter().filter(|row| !row.practice);
        let left: Vec<_> = real.map(|row| (row.case, row.length)).rev().collect();
        Self {
            log,
            all: u32::try_from(left.len()).unwrap_or(u32::MAX),
            left,
            shut: 0,
        }
    }

    /// How many were looked at so far.
    pub fn done(&self) -> u32 {
        let left = u32::try_from(self.left.len()).unwrap_or(u32::MAX);
        self.all.saturating_sub(left)
    }
}
