//! What readers' consoles say they did with opened words: on record in the chain, the sealed half beside it for a while.

use super::chain::append_record;
use super::{CaseLog, NewEnvelope, OwnStanza, Record};
use crate::StoreFault;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use safeguarding::{CaseId, Digest, EnvelopeId, KeyId, PersonId, SealedWords};

/// What was looked for, and what a print was for, goes after this long; that it was done stays.
const KEPT_S: i64 = 400 * 24 * 60 * 60;

/// A note as its console signed it.
#[derive(Clone, Debug)]
pub struct NewConsoleNote {
    /// Whose console.
    pub by: PersonId,
    /// The case that was printed; none for a search.
    pub case: Option<CaseId>,
    /// The sealed half.
    pub envelope: NewEnvelope,
    /// The signed half, byte for byte (JSON text).
    pub signed: String,
}

/// A note as its readers get it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsoleNoteRow {
    /// The id of its sealed half.
    pub id: EnvelopeId,
    /// When it came in (UTC seconds).
    pub saved_at_s: i64,
    /// The signed half (JSON text).
    pub signed: String,
    /// The sealed half.
    pub bytes: Vec<u8>,
    /// What was wrapped for this reader later; nothing where the sealed half itself opens for the asker.
    pub added: Option<Vec<u8>>,
    /// Every key that can open it.
    pub readers: Vec<KeyId>,
}

impl CaseLog {
    /// Puts a note on record. The same one sent twice is on record once. False when its id is taken by another.
    ///
    /// # Errors
    ///
    /// [`StoreFault::NotFounded`], or what the database says; then nothing may be shown or printed.
    pub fn record_console_note(
        &self,
        note: &NewConsoleNote,
        now_s: i64,
    ) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            forget_old(transaction, now_s)?;
            let words = note.envelope.words();
            let is_new = transaction.execute(
                "insert into console_notes (id, case_id, sha256, bytes, statement, saved_at) values (?1, ?2, ?3, ?4, ?5, ?6)
                 on conflict do nothing",
                params![
                    words.id.0,
                    note.case.map(|case| case.0),
                    words.hash.0,
                    note.envelope.bytes,
                    note.signed,
                    now_s
                ],
            )?;
            if is_new == 0 {
                return is_there(transaction, words.id, &note.signed);
            }
            for reader in &words.readers {
                transaction.execute(
                    "insert into console_note_readers (note, reader) values (?1, ?2) on conflict do nothing",
                    params![words.id.0, reader.0],
                )?;
            }
            let record = Record::Noted {
                by: note.by,
                case: note.case,
                words,
                signed: note.signed.clone(),
            };
            append_record(transaction, self.log, &record, now_s)?;
            Ok(true)
        })
    }

    /// Notes whose sealed half one of these keys opens, newest first, at most `count_max`. That they were given out is
    /// on disk before this returns (H-26); where there are none, nothing was given out.
    ///
    /// # Errors
    ///
    /// What the database says; then nothing goes out.
    pub fn open_console_notes(
        &self,
        by: PersonId,
        reader_keys: &[KeyId],
        count_max: u32,
        now_s: i64,
    ) -> Result<Vec<ConsoleNoteRow>, StoreFault> {
        self.file.write(|transaction| {
            let rows = notes_for(transaction, reader_keys, count_max)?;
            if !rows.is_empty() {
                let record = Record::Opened {
                    envelopes: rows.iter().map(|row| row.id).collect(),
                    case: None,
                    by,
                };
                append_record(transaction, self.log, &record, now_s)?;
            }
            Ok(rows)
        })
    }
}

/// The same id with the same signed half is the same note.
fn is_there(connection: &Connection, note: EnvelopeId, signed: &str) -> Result<bool, StoreFault> {
    let sql = "select exists (select 1 from console_notes where id = ?1 and statement = ?2)";
    Ok(connection.query_row(sql, params![note.0, signed], |row| row.get(0))?)
}

fn notes_for(
    connection: &Connection,
    reader_keys: &[KeyId],
    count_max: u32,
) -> Result<Vec<ConsoleNoteRow>, StoreFault> {
    let mut statement = connection.prepare_cached(
        "select id, saved_at, statement, bytes, stanza from console_notes
         join console_note_readers on note = id
         where reader = ?1 order by saved_at desc, id limit ?2",
    )?;
    let mut found: Vec<ConsoleNoteRow> = Vec::new();
    for key in reader_keys {
        let mut rows = statement.query(params![key.0, count_max])?;
        while let Some(row) = rows.next()? {
            let note = ConsoleNoteRow {
                id: EnvelopeId(row.get(0)?),
                saved_at_s: row.get(1)?,
                signed: row.get(2)?,
                bytes: row.get(3)?,
                added: row.get(4)?,
                readers: Vec::new(),
            };
            if found.iter().all(|known| known.id != note.id) {
                found.push(note);
            }
        }
    }
    found.sort_by_key(|row| (std::cmp::Reverse(row.saved_at_s), row.id));
    found.truncate(usize::try_from(count_max).unwrap_or(usize::MAX));
    for note in &mut found {
        note.readers = readers_of(connection, note.id)?;
    }
    Ok(found)
}

/// The sealed halves that have been kept long enough.
pub(super) fn forget_old(transaction: &Transaction<'_>, now_s: i64) -> Result<(), StoreFault> {
    transaction.execute(
        "delete from console_notes where saved_at < ?1",
        [now_s.saturating_sub(KEPT_S)],
    )?;
    Ok(())
}

/// Notes that are sealed for this key, in the order of their ids, with what was wrapped for it later.
pub(super) fn wrapped_for(
    transaction: &Transaction<'_>,
    key: KeyId,
    after: Option<EnvelopeId>,
    at_most: u32,
) -> Result<Vec<(EnvelopeId, OwnStanza)>, StoreFault> {
    let mut statement = transaction.prepare_cached(
        "select id, bytes, stanza from console_notes
         join console_note_readers on note = id
         where reader = ?1 and (?2 is null or id > ?2) order by id limit ?3",
    )?;
    let found = statement.query_map(params![key.0, after.map(|id| id.0), at_most], |row| {
        let one = OwnStanza {
            bytes: row.get(1)?,
            reader: key,
            added: row.get(2)?,
        };
        Ok((EnvelopeId(row.get(0)?), one))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// A note's sealed half as the rules see it, with everybody who can read it; nothing when there is no such note.
pub(super) fn words_of(
    connection: &Connection,
    note: EnvelopeId,
) -> Result<Option<SealedWords>, StoreFault> {
    let hash: Option<[u8; 32]> = connection
        .prepare_cached("select sha256 from console_notes where id = ?1")?
        .query_row([note.0], |row| row.get(0))
        .optional()?;
    let Some(hash) = hash else { return Ok(None) };
    Ok(Some(SealedWords {
        id: note,
        hash: Digest(hash),
        readers: readers_of(connection, note)?,
    }))
}

fn readers_of(connection: &Connection, note: EnvelopeId) -> Result<Vec<KeyId>, StoreFault> {
    let mut statement = connection.prepare_cached(
        "select reader from console_note_readers where note = ?1 order by reader",
    )?;
    let readers = statement.query_map([note.0], |row| row.get(0).map(KeyId))?;
    Ok(readers.collect::<Result<_, _>>()?)
}

/// Whether this is what a console noted.
pub(super) fn is_note(connection: &Connection, id: EnvelopeId) -> Result<bool, StoreFault> {
    let sql = "select exists (select 1 from console_notes where id = ?1)";
    Ok(connection
        .prepare_cached(sql)?
        .query_row([id.0], |row| row.get(0))?)
}

/// Opens a note to one more key; false where this is no note.
pub(super) fn let_in(
    transaction: &Transaction<'_>,
    note: EnvelopeId,
    (reader, stanza): (KeyId, &[u8]),
) -> Result<bool, StoreFault> {
    if !is_note(transaction, note)? {
        return Ok(false);
    }
    transaction.execute(
        "insert into console_note_readers (note, reader, stanza) values (?1, ?2, ?3) on conflict do nothing",
        params![note.0, reader.0, stanza],
    )?;
    Ok(true)
}

/// The new key takes the former one's place at one note.
pub(super) fn move_to(
    transaction: &Transaction<'_>,
    note: EnvelopeId,
    former: KeyId,
    (reader, stanza): (KeyId, &[u8]),
) -> Result<(), StoreFault> {
    transaction.execute(
        "insert into console_note_readers (note, reader, stanza)
         select note, ?3, ?4 from console_note_readers where note = ?1 and reader = ?2
         on conflict do nothing",
        params![note.0, former.0, reader.0, stanza],
    )?;
    transaction.execute(
        "delete from console_note_readers where note = ?1 and reader = ?2",
        params![note.0, former.0],
    )?;
    Ok(())
}
