//! Sealed envelopes: taking them in exactly once, listing them for their readers, handing them out on record.

use super::chain::{append_record, sha256};
use super::fetching::{holds_back, weight};
use super::{CaseLog, Given, Record};
use crate::StoreFault;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use safeguarding::{
    CaseId, ConcernKind, Digest, EnvelopeId, Fetched, KeyId, Log, PersonId, ReceivedReport,
    SealedWords, StaffMember,
};

/// An envelope that has come in. The server has read its header and stanzas; nobody here can read more.
#[derive(Clone, Debug)]
pub struct NewEnvelope {
    /// From the header.
    pub id: EnvelopeId,
    /// Key ids of its stanzas.
    pub readers: Vec<KeyId>,
    /// The header's flag.
    pub is_urgent: bool,
    /// Which machine sent it.
    pub machine: [u8; 16],
    /// All of it.
    pub bytes: Vec<u8>,
}

impl NewEnvelope {
    /// How the rules refer to it.
    #[must_use]
    pub fn words(&self) -> SealedWords {
        SealedWords {
            id: self.id,
            hash: Digest(sha256(&[&self.bytes])),
            readers: self.readers.clone(),
        }
    }
}

/// What became of an envelope. In all three cases its bytes are on disk: it may be acknowledged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intake {
    /// It is new.
    Stored,
    /// The same bytes were here already (P24).
    AlreadyHere,
    /// Its id is taken by other bytes. Both are kept and the second is flagged: a child may have written it.
    OtherBytesKept,
}

/// A report or a worry of a member of staff in a reader's inbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportRow {
    /// What the rules need to know about it.
    pub report: ReceivedReport,
    /// Which machine sent it.
    pub machine: [u8; 16],
    /// The newest signed state: `opened`, `in-hand` or `closed`.
    pub seen_state: Option<String>,
    /// How far its case is, if it is on one: `concern`, `incident` or `closed`.
    pub status: Option<String>,
}

pub(super) const REPORT_COLUMNS: &str = "envelopes.id, envelopes.sha256, envelopes.is_urgent, envelopes.received_at, \
     envelopes.machine, (select state from seen where envelope = envelopes.id), cases.id, \
     exists (select 1 from stanzas where envelope = envelopes.id and opened_at is not null), \
     cases.status, cases.concern_kind, cases.author";
/// What stands in an inbox: reports, and the words with which a member of staff began a case.
pub(super) const IN_INBOX: &str = "envelopes left join cases on cases.began_with = envelopes.id \
     where (envelopes.kind = 'report' or cases.concern_kind is not null)";

impl CaseLog {
    /// Takes in reports, all in one transaction. Sending one twice is storing it once.
    ///
    /// # Errors
    ///
    /// [`StoreFault::NotFounded`], or what the disk says; then nothing was stored and nothing may be acknowledged.
    pub fn receive(&self, reports: &[NewEnvelope], now_s: i64) -> Result<Vec<Intake>, StoreFault> {
        self.file.write(|transaction| {
            reports
                .iter()
                .map(|report| receive_one(transaction, self.log, report, now_s))
                .collect()
        })
    }

    /// Reports and worries that wait for this person: urgent first, then oldest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn inbox(&self, who: &StaffMember) -> Result<Vec<ReportRow>, StoreFault> {
        self.file.read(|connection| {
            let mut rows = Vec::new();
            let sql = format!(
                "select {REPORT_COLUMNS} from {IN_INBOX}
                 and envelopes.id in (select envelope from stanzas where reader = ?1)"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            for key in &who.reader_keys {
                for row in statement.query_map([key.0], |row| self.report_row(row))? {
                    let row = row?;
                    if !rows
                        .iter()
                        .any(|known: &ReportRow| known.report.envelope.id == row.report.envelope.id)
                    {
                        rows.push(row);
                    }
                }
            }
            for row in &mut rows {
                row.report.envelope.readers = listed_for(connection, row.report.envelope.id)?;
            }
            rows.retain(|row| row.report.is_waiting_for(who));
            rows.sort_by_key(|row| {
                (
                    !row.report.is_urgent,
                    row.report.received_at_s,
                    row.report.envelope.id,
                )
            });
            Ok(rows)
        })
    }

    /// One report or worry, for the rules. They decide whether the asker may hear of it.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn report(&self, envelope: EnvelopeId) -> Result<Option<ReceivedReport>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("select {REPORT_COLUMNS} from {IN_INBOX} and envelopes.id = ?1");
            let row = connection
                .query_row(&sql, [envelope.0], |row| self.report_row(row))
                .optional()?;
            let Some(mut row) = row else { return Ok(None) };
            row.report.envelope.readers = readers_of(connection, envelope)?;
            Ok(Some(row.report))
        })
    }

    /// An envelope's bytes, for a holder of one of these keys, or nothing if it was not sealed for any of them.
    /// That they were given out is on disk before this returns (H-26). `elsewhere` is what the same person fetched lately
    /// in the other two logs.
    ///
    /// # Errors
    ///
    /// What the database says; then no bytes go out.
    pub fn open_envelope(
        &self,
        envelope: EnvelopeId,
        by: PersonId,
        reader_keys: &[KeyId],
        elsewhere: &[Fetched],
        now_s: i64,
    ) -> Result<Given<Vec<u8>>, StoreFault> {
        self.file.write(|transaction| {
            let readers = readers_of(transaction, envelope)?;
            if !readers.iter().any(|key| reader_keys.contains(key)) {
                return Ok(Given::Nothing);
            }
            let count = weight(transaction, envelope, by)?;
            if holds_back(transaction, self.log, by, count, elsewhere, now_s)? {
                return Ok(Given::HeldBack);
            }
            let Some(bytes) = bytes_for(transaction, envelope, reader_keys, now_s)? else {
                return Ok(Given::Nothing);
            };
            let record = Record::Opened {
                envelopes: vec![envelope],
                case: None,
                by,
            };
            append_record(transaction, self.log, &record, now_s)?;
            Ok(Given::Words(bytes))
        })
    }

    /// How many reports there are, flagged ones included. For a restore's comparison and for tests, never for a list.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn report_count(&self) -> Result<u32, StoreFault> {
        self.file.read(|connection| {
            let sql = "select (select count(*) from envelopes where kind = 'report') + (select count(*) from flagged_envelopes)";
            Ok(connection.query_row(sql, [], |row| row.get(0))?)
        })
    }

    /// Keeps bytes that claim to be a report and that nobody can open as one: a child may have written them.
    /// `id` is what they claim, as far as it can be read. Sending them twice keeps them once.
    ///
    /// # Errors
    ///
    /// [`StoreFault::NotFounded`], or what the disk says; then nothing was kept and nothing may be acknowledged.
    pub fn keep_unreadable(
        &self,
        id: EnvelopeId,
        machine: [u8; 16],
        bytes: &[u8],
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file
            .write(|transaction| flag(transaction, self.log, id, machine, bytes, now_s))
    }

    pub(super) fn report_row(&self, row: &Row<'_>) -> rusqlite::Result<ReportRow> {
        let kind: Option<String> = row.get(9)?;
        let author: Option<[u8; 16]> = row.get(10)?;
        Ok(ReportRow {
            report: ReceivedReport {
                envelope: SealedWords {
                    id: EnvelopeId(row.get(0)?),
                    hash: Digest(row.get(1)?),
                    readers: Vec::new(),
                },
                log: self.log,
                concern: kind
                    .and_then(|kind| ConcernKind::from_name(&kind))
                    .zip(author.map(PersonId)),
                is_urgent: row.get(2)?,
                received_at_s: row.get(3)?,
                is_opened: row.get(7)?,
                case: row.get::<_, Option<[u8; 16]>>(6)?.map(CaseId),
            },
            machine: row.get(4)?,
            seen_state: row.get(5)?,
            status: row.get(8)?,
        })
    }
}

fn receive_one(
    transaction: &Transaction<'_>,
    log: Log,
    report: &NewEnvelope,
    now_s: i64,
) -> Result<Intake, StoreFault> {
    let words = report.words();
    let stored: Option<[u8; 32]> = transaction
        .prepare_cached("select sha256 from envelopes where id = ?1")?
        .query_row([report.id.0], |row| row.get(0))
        .optional()?;
    match stored {
        None => {
            keep(transaction, report, "report", now_s)?;
            let record = Record::Received {
                envelope: words,
                is_urgent: report.is_urgent,
            };
            append_record(transaction, log, &record, now_s)?;
            Ok(Intake::Stored)
        }
        Some(hash) if hash == words.hash.0 => Ok(Intake::AlreadyHere),
        Some(_) => {
            flag(
                transaction,
                log,
                report.id,
                report.machine,
                &report.bytes,
                now_s,
            )?;
            Ok(Intake::OtherBytesKept)
        }
    }
}

/// Keeps bytes apart under an id that they claim and cannot have, and says so in the chain; once for the same bytes.
fn flag(
    transaction: &Transaction<'_>,
    log: Log,
    id: EnvelopeId,
    machine: [u8; 16],
    bytes: &[u8],
    now_s: i64,
) -> Result<(), StoreFault> {
    let hash = sha256(&[bytes]);
    let is_new = transaction.execute(
        "insert into flagged_envelopes (sha256, id, machine, received_at, bytes) values (?1, ?2, ?3, ?4, ?5)
         on conflict do nothing",
        params![hash, id.0, machine, now_s, bytes],
    )?;
    if is_new > 0 {
        let record = Record::OtherBytes {
            envelope: id,
            hash: Digest(hash),
        };
        append_record(transaction, log, &record, now_s)?;
    }
    Ok(())
}

/// Writes an envelope and its stanzas; the caller adds the link.
pub(super) fn keep(
    transaction: &Transaction<'_>,
    envelope: &NewEnvelope,
    kind: &str,
    now_s: i64,
) -> Result<(), StoreFault> {
    transaction
        .prepare_cached(
            "insert into envelopes (id, kind, is_urgent, machine, received_at, sha256, bytes)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            envelope.id.0,
            kind,
            envelope.is_urgent,
            envelope.machine,
            now_s,
            sha256(&[&envelope.bytes]),
            envelope.bytes
        ])?;
    let mut statement = transaction.prepare_cached(
        "insert into stanzas (envelope, reader) values (?1, ?2) on conflict do nothing",
    )?;
    for reader in &envelope.readers {
        statement.execute(params![envelope.id.0, reader.0])?;
    }
    Ok(())
}

/// The bytes, if one of these keys can open them; notes when each key first got them.
pub(super) fn bytes_for(
    transaction: &Transaction<'_>,
    envelope: EnvelopeId,
    reader_keys: &[KeyId],
    now_s: i64,
) -> Result<Option<Vec<u8>>, StoreFault> {
    let mut opened = 0;
    for key in reader_keys {
        opened += transaction
            .prepare_cached(
                "update stanzas set opened_at = coalesce(opened_at, ?3)
                 where envelope = ?1 and reader = ?2 and not is_shut",
            )?
            .execute(params![envelope.0, key.0, now_s])?;
    }
    if opened == 0 {
        return Ok(None);
    }
    let mut statement = transaction.prepare_cached("select bytes from envelopes where id = ?1")?;
    Ok(statement
        .query_row([envelope.0], |row| row.get(0))
        .optional()?)
}

/// Every key that can open these words now.
pub(super) fn readers_of(
    connection: &Connection,
    envelope: EnvelopeId,
) -> Result<Vec<KeyId>, StoreFault> {
    let mut statement = connection.prepare_cached(
        "select reader from stanzas where envelope = ?1 and not is_shut order by reader",
    )?;
    let readers = statement.query_map([envelope.0], |row| row.get(0).map(KeyId))?;
    Ok(readers.collect::<Result<_, _>>()?)
}

/// Every key in whose list it stands: also where it was handed over, so that lists show it as any other that is closed.
pub(super) fn listed_for(
    connection: &Connection,
    envelope: EnvelopeId,
) -> Result<Vec<KeyId>, StoreFault> {
    let mut statement = connection
        .prepare_cached("select reader from stanzas where envelope = ?1 order by reader")?;
    let readers = statement.query_map([envelope.0], |row| row.get(0).map(KeyId))?;
    Ok(readers.collect::<Result<_, _>>()?)
}
