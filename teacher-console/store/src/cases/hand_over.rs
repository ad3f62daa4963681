//! A report that was handed over to another log: here it is closed like any other, and nobody is given its words again.

use super::seen::write_seen;
use super::{CaseLog, Head};
use crate::StoreFault;
use rusqlite::params;
use safeguarding::{EnvelopeId, KeyId, PersonId};

impl CaseLog {
    /// Closes a report by a reader's signed *Seen* and shuts its stanzas, with the one link that closing it leaves.
    ///
    /// What else was done stands in the other log. Lists show it as they would any other.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn hand_over(
        &self,
        envelope: EnvelopeId,
        by: PersonId,
        signed: &str,
        now_s: i64,
    ) -> Result<Head, StoreFault> {
        self.file.write(|transaction| {
            let sql = "update stanzas set is_shut = 1 where envelope = ?1";
            transaction.execute(sql, [envelope.0])?;
            let sql = "delete from added_stanzas where envelope = ?1";
            transaction.execute(sql, [envelope.0])?;
            write_seen(
                transaction,
                self.log,
                (envelope, by),
                ("closed", signed),
                now_s,
            )
        })
    }

    /// Who was given these words and when first, by their keys, the earliest first; also who has left since.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn opened_by(&self, envelope: EnvelopeId) -> Result<Vec<(KeyId, i64)>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select reader, opened_at from stanzas where envelope = ?1 and opened_at is not null
                 union select reader, opened_at from former_stanzas
                 where envelope = ?1 and opened_at is not null
                 order by opened_at, reader",
            )?;
            let rows = statement.query_map(params![envelope.0], |row| {
                Ok((KeyId(row.get(0)?), row.get(1)?))
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}
