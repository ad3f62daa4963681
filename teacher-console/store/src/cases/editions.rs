//! The editions of procedures that incidents follow, kept in the log itself: a record can be read and gone on with from this
//! one file, whatever became of the school's own folder.

use super::CaseLog;
use crate::StoreFault;
use rusqlite::{OptionalExtension as _, params};
use safeguarding::Followed;

impl CaseLog {
    /// Keeps the text of an edition. The same one again changes nothing. The caller has hashed the text.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn keep_edition(
        &self,
        edition: &Followed,
        text: &str,
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "insert into procedure_editions (edition, procedure, text, kept_at)
                 values (?1, ?2, ?3, ?4) on conflict do nothing",
                params![edition.edition.0, edition.procedure, text, now_s],
            )?;
            Ok(())
        })
    }

    /// The text of an edition, where it was kept.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn edition(&self, edition: &Followed) -> Result<Option<String>, StoreFault> {
        self.file.read(|connection| {
            let sql = "select text from procedure_editions where edition = ?1 and procedure = ?2";
            Ok(connection
                .query_row(sql, params![edition.edition.0, edition.procedure], |row| {
                    row.get(0)
                })
                .optional()?)
        })
    }
}
