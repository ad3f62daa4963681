//! What somebody who has left could have read: their stanzas are set aside, the envelopes stay as they are.

use super::CaseLog;
use crate::StoreFault;
use rusqlite::params;
use safeguarding::{EnvelopeId, KeyId, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// Somebody who has left, and how much they could have read of what the asker can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormerReaderRow {
    /// Who.
    pub person: PersonId,
    /// Envelopes that were sealed for both.
    pub could_read: u32,
    /// When the last of their keys went (UTC seconds).
    pub until_s: i64,
}

impl CaseLog {
    /// Takes a leaver's keys out of every envelope and note of this log: nobody fetches with them any more. Which
    /// envelopes they could have read stays countable. Doing it again changes nothing.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn set_aside(
        &self,
        person: PersonId,
        keys: &[KeyId],
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            for key in keys {
                transaction.execute(
                    "insert into former_stanzas (envelope, reader, person, until, opened_at)
                     select envelope, reader, ?2, ?3, opened_at from stanzas where reader = ?1
                     on conflict do nothing",
                    params![key.0, person.0, now_s],
                )?;
                transaction.execute("delete from stanzas where reader = ?1", [key.0])?;
                let sql = "delete from console_note_readers where reader = ?1";
                transaction.execute(sql, [key.0])?;
            }
            Ok(())
        })
    }

    /// Everybody who has left and could have read something that one of these keys opens (P3). Nothing else is
    /// counted, so that no number betrays what was kept from the asker (P16).
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn former_readers(&self, asker: &[KeyId]) -> Result<Vec<FormerReaderRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select former.person, former.envelope, former.until from former_stanzas as former
                 join stanzas on stanzas.envelope = former.envelope where stanzas.reader = ?1",
            )?;
            let mut found: BTreeMap<PersonId, (BTreeSet<EnvelopeId>, i64)> = BTreeMap::new();
            for key in asker {
                let mut rows = statement.query([key.0])?;
                while let Some(row) = rows.next()? {
                    let until_s: i64 = row.get(2)?;
                    let (envelopes, last_s) = found.entry(PersonId(row.get(0)?)).or_default();
                    envelopes.insert(EnvelopeId(row.get(1)?));
                    *last_s = until_s.max(*last_s);
                }
            }
            Ok(found
                .into_iter()
                .map(|(person, (envelopes, until_s))| FormerReaderRow {
                    person,
                    could_read: u32::try_from(envelopes.len()).unwrap_or(u32::MAX),
                    until_s,
                })
                .collect())
        })
    }
}
