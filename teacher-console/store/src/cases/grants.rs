//! Readers who were let in later: a grant waits for its second signature, or opens the words at once, on record (P4).

use super::chain::append_record;
use super::envelopes::readers_of;
use super::{CaseLog, Head, Record, console_notes};
use crate::StoreFault;
use rusqlite::{Connection, OptionalExtension as _, params};
use safeguarding::{CaseId, Digest, EnvelopeId, KeyId, PersonId, SealedWords};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Who let whom in to what. Statements are JSON text, byte for byte as they were sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetIn {
    /// Which words.
    pub envelopes: Vec<EnvelopeId>,
    /// The key that can open them from now on.
    pub reader: KeyId,
    /// Whose key it is.
    pub to: PersonId,
    /// Who let them in.
    pub by: PersonId,
    /// Who agreed, where it takes two.
    pub second: Option<PersonId>,
    /// The signed grant.
    pub signed: String,
    /// The second person's signature.
    pub second_signed: Option<String>,
}

/// A grant that waits for its second signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingGrant {
    /// SHA-256 of its payload.
    pub hash: Digest,
    /// The signed grant (JSON text).
    pub signed: String,
    /// The stanzas that came with it, in the order of its envelopes.
    pub stanzas: Vec<Vec<u8>>,
}

/// One envelope as two recovery sheets are shown it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShutWords {
    /// As stored.
    pub bytes: Vec<u8>,
    /// Stanzas that were added for the recovery key.
    pub added: Vec<Vec<u8>>,
    /// Its case.
    pub case: Option<CaseId>,
    /// Whether the key that was asked for can open it already.
    pub is_open: bool,
}

impl CaseLog {
    /// These words with everybody who can read them now; nothing when one of them is not here.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn words_of(
        &self,
        envelopes: &[EnvelopeId],
    ) -> Result<Option<Vec<SealedWords>>, StoreFault> {
        self.file.read(|connection| {
            let mut all = Vec::new();
            for id in envelopes {
                let hash: Option<[u8; 32]> = connection
                    .prepare_cached("select sha256 from envelopes where id = ?1")?
                    .query_row([id.0], |row| row.get(0))
                    .optional()?;
                let Some(hash) = hash else { return Ok(None) };
                all.push(SealedWords {
                    id: *id,
                    hash: Digest(hash),
                    readers: readers_of(connection, *id)?,
                });
            }
            Ok(Some(all))
        })
    }

    /// Whether these words are of one case, and nothing of another case was opened to this key before. A report that
    /// is on no case yet counts as one of its own; what a console noted is about the whole log, and of no case.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn is_one_case(&self, envelopes: &[EnvelopeId], reader: KeyId) -> Result<bool, StoreFault> {
        self.file.read(|connection| {
            let earlier = {
                let mut statement = connection.prepare_cached(
                    "select envelope from added_stanzas
                     join grants on grants.hash = added_stanzas.granted and not grants.is_own
                     where reader = ?1",
                )?;
                let ids = statement.query_map([reader.0], |row| row.get(0).map(EnvelopeId))?;
                ids.collect::<Result<Vec<_>, _>>()?
            };
            let mut cases = BTreeSet::new();
            for id in envelopes.iter().chain(&earlier) {
                if console_notes::is_note(connection, *id)? {
                    return Ok(false);
                }
                cases.insert(case_of(connection, *id)?.map_or(id.0, |case| case.0));
            }
            Ok(cases.len() == 1)
        })
    }

    /// Opens words, or what consoles noted, to one more key, on record in the same transaction.
    ///
    /// # Errors
    ///
    /// [`StoreFault::Unreadable`] when the stanzas are not one for each envelope, or what the database says.
    pub fn let_in(
        &self,
        hash: Digest,
        let_in: &LetIn,
        stanzas: &[Vec<u8>],
        now_s: i64,
    ) -> Result<Head, StoreFault> {
        if stanzas.len() != let_in.envelopes.len() {
            return Err(StoreFault::Unreadable("grant without its stanzas"));
        }
        self.file.write(|transaction| {
            transaction.execute(
                "insert into grants (hash, statement, sign_off, waiting, saved_at) values (?1, ?2, ?3, null, ?4)
                 on conflict (hash) do update set sign_off = ?3, waiting = null, saved_at = ?4",
                params![hash.0, let_in.signed, let_in.second_signed, now_s],
            )?;
            for (envelope, stanza) in let_in.envelopes.iter().zip(stanzas) {
                let wrapped = (let_in.reader, stanza.as_slice());
                if console_notes::let_in(transaction, *envelope, wrapped)? {
                    continue;
                }
                transaction.execute(
                    "insert into stanzas (envelope, reader) values (?1, ?2) on conflict do nothing",
                    params![envelope.0, let_in.reader.0],
                )?;
                transaction.execute(
                    "insert into added_stanzas (envelope, reader, stanza, granted) values (?1, ?2, ?3, ?4)
                     on conflict do nothing",
                    params![envelope.0, let_in.reader.0, stanza, hash.0],
                )?;
            }
            append_record(transaction, self.log, &Record::LetIn(let_in.clone()), now_s)
        })
    }

    /// Keeps a grant until a second person has signed. Sending it twice keeps it once.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn keep_waiting_grant(&self, grant: &WaitingGrant, now_s: i64) -> Result<(), StoreFault> {
        let stanzas =
            serde_json::to_string(&grant.stanzas).map_err(|_| StoreFault::Unreadable("grant"))?;
        self.file.write(|transaction| {
            transaction.execute(
                "insert into grants (hash, statement, sign_off, waiting, saved_at) values (?1, ?2, null, ?3, ?4)
                 on conflict do nothing",
                params![grant.hash.0, grant.signed, stanzas, now_s],
            )?;
            Ok(())
        })
    }

    /// Grants that wait, oldest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn waiting_grants(&self) -> Result<Vec<WaitingGrant>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select hash, statement, waiting from grants where waiting is not null order by saved_at, hash",
            )?;
            let mut rows = statement.query([])?;
            let mut grants = Vec::new();
            while let Some(row) = rows.next()? {
                let stanzas: String = row.get(2)?;
                grants.push(WaitingGrant {
                    hash: Digest(row.get(0)?),
                    signed: row.get(1)?,
                    stanzas: serde_json::from_str(&stanzas)
                        .map_err(|_| StoreFault::Unreadable("grant"))?,
                });
            }
            Ok(grants)
        })
    }

    /// Forgets a grant that still waits.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn drop_waiting_grant(&self, hash: Digest) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "delete from grants where hash = ?1 and waiting is not null";
            transaction.execute(sql, [hash.0])?;
            Ok(())
        })
    }

    /// The signed grants by which somebody was let in to words of this case, oldest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn grants_on(&self, case: CaseId) -> Result<Vec<String>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select distinct grants.statement, grants.saved_at from grants
                 join added_stanzas on added_stanzas.granted = grants.hash
                 join envelopes on envelopes.id = added_stanzas.envelope
                 where not grants.is_own
                   and (envelopes.id = (select began_with from cases where id = ?1)
                    or envelopes.sha256 in (select envelope_hash from acts where case_id = ?1))
                 order by grants.saved_at",
            )?;
            let signed = statement.query_map([case.0], |row| row.get(0))?;
            Ok(signed.collect::<Result<_, _>>()?)
        })
    }

    /// Sealed words after this id, in the order of their ids, each with its case: for whoever has brought two recovery
    /// sheets together.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn shut_words(
        &self,
        after: Option<EnvelopeId>,
        at_most: u32,
        sheets: KeyId,
        reader: KeyId,
    ) -> Result<Vec<ShutWords>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select id, bytes from envelopes where ?1 is null or id > ?1 order by id limit ?2",
            )?;
            let mut rows = statement.query(params![after.map(|id| id.0), at_most])?;
            let mut all = Vec::new();
            while let Some(row) = rows.next()? {
                let id = EnvelopeId(row.get(0)?);
                all.push(ShutWords {
                    bytes: row.get(1)?,
                    added: added_stanzas(connection, id, &[sheets])?,
                    case: case_of(connection, id)?,
                    is_open: readers_of(connection, id)?.contains(&reader),
                });
            }
            Ok(all)
        })
    }

    /// The stanzas of these words that were added for one of these keys.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn added_stanzas(
        &self,
        envelope: EnvelopeId,
        reader_keys: &[KeyId],
    ) -> Result<Vec<Vec<u8>>, StoreFault> {
        self.file
            .read(|connection| added_stanzas(connection, envelope, reader_keys))
    }
}

pub(super) fn added_stanzas(
    connection: &Connection,
    envelope: EnvelopeId,
    reader_keys: &[KeyId],
) -> Result<Vec<Vec<u8>>, StoreFault> {
    let mut stanzas = Vec::new();
    for key in reader_keys {
        let sql = "select stanza from added_stanzas where envelope = ?1 and reader = ?2";
        let stanza = connection
            .prepare_cached(sql)?
            .query_row(params![envelope.0, key.0], |row| row.get(0))
            .optional()?;
        stanzas.extend(stanza);
    }
    Ok(stanzas)
}

pub(super) fn case_of(
    connection: &Connection,
    envelope: EnvelopeId,
) -> Result<Option<CaseId>, StoreFault> {
    let sql = "select coalesce(
            (select id from cases where began_with = ?1),
            (select case_id from acts where case_id is not null
                and envelope_hash = (select sha256 from envelopes where id = ?1) limit 1))";
    let case: Option<[u8; 16]> = connection
        .prepare_cached(sql)?
        .query_row([envelope.0], |row| row.get(0))?;
    Ok(case.map(CaseId))
}
