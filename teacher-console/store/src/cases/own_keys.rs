//! A reader with new keys: what is wrapped for the former ones is given out once more, without the words, and comes back
//! wrapped for the new one; then the former ones fetch nothing any more. Notes of consoles move like everything else.

use super::chain::append_record;
use super::grants::added_stanzas;
use super::{CaseLog, Head, LetIn, Record, console_notes};
use crate::StoreFault;
use rusqlite::{Transaction, params};
use safeguarding::{Digest, EnvelopeId, KeyId, PersonId, SealedWords};

/// An envelope in which something is wrapped for a former key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnStanza {
    /// As stored.
    pub bytes: Vec<u8>,
    /// The former key.
    pub reader: KeyId,
    /// The stanza that was added for it later; nothing where it is among the envelope's own.
    pub added: Option<Vec<u8>>,
}

impl CaseLog {
    /// What is wrapped for these former keys of one person, in the order of the envelopes' ids, after this one.
    ///
    /// That it was given out is on disk before this returns; where there is nothing, nothing is written.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn own_stanzas(
        &self,
        by: PersonId,
        former: &[KeyId],
        after: Option<EnvelopeId>,
        at_most: u32,
        now_s: i64,
    ) -> Result<Vec<OwnStanza>, StoreFault> {
        self.file.write(|transaction| {
            let mut found = Vec::new();
            for key in former {
                found.extend(wrapped_for(transaction, *key, after, at_most)?);
                found.extend(console_notes::wrapped_for(
                    transaction,
                    *key,
                    after,
                    at_most,
                )?);
            }
            found.sort_by_key(|(envelope, one)| (*envelope, one.reader));
            found.truncate(at_most as usize);
            let mut envelopes: Vec<EnvelopeId> = found.iter().map(|(id, _)| *id).collect();
            envelopes.dedup();
            if !envelopes.is_empty() {
                let record = Record::OwnStanzas { envelopes, by };
                append_record(transaction, self.log, &record, now_s)?;
            }
            Ok(found.into_iter().map(|(_, one)| one).collect())
        })
    }

    /// These words or notes of consoles with everybody who can read them now; nothing when one of them is not here.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn words_or_notes_of(
        &self,
        envelopes: &[EnvelopeId],
    ) -> Result<Option<Vec<SealedWords>>, StoreFault> {
        let mut all = Vec::new();
        for id in envelopes {
            let words = match self.words_of(std::slice::from_ref(id))? {
                Some(words) => words,
                None => {
                    let note = |connection: &_| console_notes::words_of(connection, *id);
                    self.file.read(note)?.into_iter().collect()
                }
            };
            if words.is_empty() {
                return Ok(None);
            }
            all.extend(words);
        }
        Ok(Some(all))
    }

    /// Takes in what a reader has wrapped for their own new key, on record, and hands nothing of it out for the former
    /// keys any more: all in one transaction. Who let whom in to what stays as it was.
    ///
    /// # Errors
    ///
    /// [`StoreFault::Unreadable`] when the stanzas are not one for each envelope, or what the database says.
    pub fn keep_own_stanzas(
        &self,
        hash: Digest,
        own: &LetIn,
        stanzas: &[Vec<u8>],
        former: &[KeyId],
        now_s: i64,
    ) -> Result<Head, StoreFault> {
        if stanzas.len() != own.envelopes.len() {
            return Err(StoreFault::Unreadable("grant without its stanzas"));
        }
        self.file.write(|transaction| {
            transaction.execute(
                "insert into grants (hash, statement, sign_off, waiting, saved_at, is_own)
                 values (?1, ?2, null, null, ?3, 1) on conflict do nothing",
                params![hash.0, own.signed, now_s],
            )?;
            for (envelope, stanza) in own.envelopes.iter().zip(stanzas) {
                for key in former {
                    move_to(
                        transaction,
                        *envelope,
                        *key,
                        own.reader,
                        (hash, stanza.as_slice()),
                    )?;
                    let wrapped = (own.reader, stanza.as_slice());
                    console_notes::move_to(transaction, *envelope, *key, wrapped)?;
                }
            }
            append_record(transaction, self.log, &Record::LetIn(own.clone()), now_s)
        })
    }
}

fn wrapped_for(
    transaction: &Transaction<'_>,
    key: KeyId,
    after: Option<EnvelopeId>,
    at_most: u32,
) -> Result<Vec<(EnvelopeId, OwnStanza)>, StoreFault> {
    let mut statement = transaction.prepare_cached(
        "select envelopes.id, envelopes.bytes from stanzas
         join envelopes on envelopes.id = stanzas.envelope
         where stanzas.reader = ?1 and not stanzas.is_shut and (?2 is null or envelopes.id > ?2)
         order by envelopes.id limit ?3",
    )?;
    let mut rows = statement.query(params![key.0, after.map(|id| id.0), at_most])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let id = EnvelopeId(row.get(0)?);
        let one = OwnStanza {
            bytes: row.get(1)?,
            reader: key,
            added: added_stanzas(transaction, id, &[key])?.pop(),
        };
        found.push((id, one));
    }
    Ok(found)
}

/// The new key takes the former one's place at one envelope. Somebody whom another reader had let in goes on being let
/// in by that very grant.
fn move_to(
    transaction: &Transaction<'_>,
    envelope: EnvelopeId,
    former: KeyId,
    reader: KeyId,
    (own, stanza): (Digest, &[u8]),
) -> Result<(), StoreFault> {
    let is_moved = transaction.execute(
        "insert into stanzas (envelope, reader, opened_at)
         select envelope, ?3, opened_at from stanzas
         where envelope = ?1 and reader = ?2 and not is_shut
         on conflict (envelope, reader) do update set opened_at = coalesce(opened_at, excluded.opened_at)",
        params![envelope.0, former.0, reader.0],
    )?;
    if is_moved == 0 {
        return Ok(());
    }
    transaction.execute(
        "insert into added_stanzas (envelope, reader, stanza, granted)
         values (?1, ?3, ?4, coalesce(
            (select granted from added_stanzas where envelope = ?1 and reader = ?2), ?5))
         on conflict do nothing",
        params![envelope.0, former.0, reader.0, stanza, own.0],
    )?;
    transaction.execute(
        "delete from stanzas where envelope = ?1 and reader = ?2",
        params![envelope.0, former.0],
    )?;
    Ok(())
}
