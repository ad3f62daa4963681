//! What is held about one pupil beside their name and their runs: tries to sign in (D4).

use super::Learning;
use crate::StoreFault;
use rusqlite::params;

/// A try to sign in, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryRow {
    /// At which machine.
    pub machine: [u8; 16],
    /// When (UTC seconds).
    pub tried_at_s: i64,
    /// `wrong`, `right` or `helped`.
    pub result: String,
}

impl Learning {
    /// Tries of this holder that are kept, the oldest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn tries_of(&self, holder: [u8; 16]) -> Result<Vec<TryRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select machine, tried_at, result from sign_in_tries where holder = ?1 order by rowid",
            )?;
            let rows = statement.query_map(params![holder], |row| {
                Ok(TryRow {
                    machine: row.get(0)?,
                    tried_at_s: row.get(1)?,
                    result: row.get(2)?,
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}
