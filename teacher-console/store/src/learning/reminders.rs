//! That a class was reminded at the start of a lesson, once a day (B-07).

use super::{Learning, all};
use crate::StoreFault;
use classroom::ClassId;
use rusqlite::params;

const DAY_S: i64 = 24 * 60 * 60;
/// So many of the last days are told.
const TOLD_MAX: u32 = 40;

impl Learning {
    /// A computer of the class says that the reminder was shown. The first one of a day counts.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn note_reminder(&self, class: ClassId, now_s: i64) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "insert into reminders (class, day, shown_at) values (?1, ?2, ?3) on conflict do nothing";
            transaction.execute(sql, params![class.0, now_s.div_euclid(DAY_S), now_s])?;
            Ok(())
        })
    }

    /// When a class was reminded, the newest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn reminders_of(&self, class: ClassId) -> Result<Vec<i64>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select shown_at from reminders where class = ?1 order by day desc limit ?2",
            )?;
            all(statement.query_map(params![class.0, TOLD_MAX], |row| row.get(0))?)
        })
    }
}
