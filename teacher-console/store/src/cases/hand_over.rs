//! A report that was handed over to another log: where it stood it is closed like any other, and nobody is given its
//! words again; where it came to, its case knows which report it was, so that the child is answered from there.

use super::seen::write_seen;
use super::{CaseLog, Head};
use crate::StoreFault;
use rusqlite::{OptionalExtension as _, params};
use safeguarding::{CaseId, Digest, EnvelopeId, KeyId, PersonId};

/// A child's report of another log that became a case here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandedIn {
    /// The words with which its case began here.
    pub worry: EnvelopeId,
    /// SHA-256 of the report's own bytes, as an answer names it.
    pub hash: Digest,
}

impl CaseLog {
    /// Closes a report by a reader's signed *Seen* and shuts its stanzas, with the one link that closing it leaves.
    ///
    /// What else was done stands in the other log. Lists show it as they would any other, and its case stays as it is.
    /// What was wrapped for it later is wiped, for everybody but two recovery sheets; who let whom in stays.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn hand_over(
        &self,
        envelope: EnvelopeId,
        by: PersonId,
        (signed, sheets): (&str, KeyId),
        now_s: i64,
    ) -> Result<Head, StoreFault> {
        self.file.write(|transaction| {
            let sql = "update stanzas set is_shut = 1 where envelope = ?1";
            transaction.execute(sql, [envelope.0])?;
            transaction.execute(
                "update added_stanzas set stanza = zeroblob(length(stanza)) where envelope = ?1 and reader <> ?2",
                params![envelope.0, sheets.0],
            )?;
            write_seen(
                transaction,
                self.log,
                (envelope, by),
                ("closed", signed),
                now_s,
            )
        })
    }

    /// Notes that a case of this log is what a report of another log became. Saying it again changes nothing.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn note_handed_in(
        &self,
        case: CaseId,
        report: EnvelopeId,
        hash: Digest,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "update cases set report = ?2, report_sha256 = ?3 where id = ?1",
                params![case.0, report.0, hash.0],
            )?;
            Ok(())
        })
    }

    /// What a report of another log became here, if it did.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn handed_in(&self, report: EnvelopeId) -> Result<Option<HandedIn>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select began_with, report_sha256 from cases where report = ?1 order by opened_at desc",
            )?;
            let found = statement.query_row([report.0], |row| {
                Ok(HandedIn {
                    worry: EnvelopeId(row.get(0)?),
                    hash: Digest(row.get(1)?),
                })
            });
            Ok(found.optional()?)
        })
    }

    /// The report of another log that this case was, if it was one.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn came_from(&self, case: CaseId) -> Result<Option<EnvelopeId>, StoreFault> {
        self.file.read(|connection| {
            let sql = "select report from cases where id = ?1 and report is not null";
            let found = connection.query_row(sql, [case.0], |row| row.get(0).map(EnvelopeId));
            Ok(found.optional()?)
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
