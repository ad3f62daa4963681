//! Cases and their chronologies: appending what the rules decided, and reading it back for its readers.

use super::authors::last_act;
use super::chain::{append_record, from_sql_integer};
use super::deletion::review_day;
use super::envelopes::{bytes_for, keep, listed_for};
use super::fetching::{holds_back, is_own};
use super::grants::added_stanzas;
use super::{CaseLog, Given, Head, NewEnvelope, Record};
use crate::StoreFault;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use safeguarding::{
    Act, Case, CaseId, ConcernKind, Deed, Digest, EnvelopeId, Fetched, StaffMember,
};

/// An act that the rules allowed, with the statement its author signed (JSON text).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedAct {
    /// As the rules read it.
    pub act: Act,
    /// As it was signed.
    pub signed: String,
}

/// What an author had seen when they wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    /// How many acts the case had; 0 for a new one.
    pub length: u32,
    /// The payload hash of the author's own last act in this log.
    pub previous: Option<Digest>,
}

/// A case in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    /// Which.
    pub id: CaseId,
    /// `concern`, `incident` or `closed`.
    pub status: String,
    /// Row such as `F-39`, once taken up.
    pub incident_type: Option<String>,
    /// When it was put on record, in seconds since 1970 (UTC).
    pub opened_at_s: i64,
    /// When something was last added.
    pub changed_at_s: i64,
    /// Acts so far.
    pub length: u32,
    /// Whether it is invented, to practise with (K-19).
    pub is_practice: bool,
    /// When the first of its open tasks is due.
    pub next_due_s: Option<i64>,
}

/// One act of an opened case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActRow {
    /// Counts restores.
    pub epoch: u64,
    /// Its number in the log's chain.
    pub n: u64,
    /// Its link.
    pub link: Digest,
    /// When the server took it in, in seconds since 1970 (UTC).
    pub received_at_s: i64,
    /// The act with its statement.
    pub act: SignedAct,
    /// The sealed words it brought, where the asker can open them.
    pub envelope: Option<Vec<u8>>,
    /// Stanzas of these words that were added for the asker later.
    pub added: Vec<Vec<u8>>,
}

/// A case with everything its reader may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedCase {
    /// For the rules.
    pub case: Case,
    /// In order.
    pub acts: Vec<ActRow>,
}

impl CaseLog {
    /// Appends what the rules decided to one case, with the envelopes that these acts bring, in one transaction.
    ///
    /// `expected` is what the author had seen: of two people who write at once the slower is told, and so is somebody
    /// who writes at two computers; nothing of theirs is written.
    ///
    /// # Errors
    ///
    /// [`StoreFault::SomebodyWasFaster`]; [`StoreFault::AuthorHasMovedOn`]; [`StoreFault::Unreadable`] when an act names words that neither came with
    /// it nor match; [`StoreFault::NotFounded`]; or what the database says.
    pub fn append(
        &self,
        case: CaseId,
        expected: Expected,
        acts: &[SignedAct],
        envelopes: &[NewEnvelope],
        now_s: i64,
    ) -> Result<Head, StoreFault> {
        self.file.write(|transaction| {
            let found = length_of(transaction, case)?;
            if found != expected.length {
                return Err(StoreFault::SomebodyWasFaster {
                    expected: expected.length,
                    found,
                });
            }
            if let Some(first) = acts.first()
                && last_act(transaction, first.act.by)? != expected.previous
            {
                return Err(StoreFault::AuthorHasMovedOn);
            }
            let mut head = super::chain::head(transaction)?;
            for signed in acts {
                if signed.act.case != case {
                    return Err(StoreFault::Unreadable("act of another case"));
                }
                keep_words(transaction, &signed.act, envelopes, now_s)?;
                keep_status(transaction, &signed.act, now_s)?;
                let record = Record::Act {
                    act: signed.act.clone(),
                    signed: signed.signed.clone(),
                };
                head = append_record(transaction, self.log, &record, now_s)?;
            }
            Ok(head)
        })
    }

    /// One case, for the rules. They decide whether the asker may hear of it.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn case(&self, case: CaseId) -> Result<Option<Case>, StoreFault> {
        self.file.read(|connection| {
            let rows = act_rows(connection, case)?;
            Ok(Case::from_acts(
                rows.into_iter().map(|row| row.act.act).collect(),
            ))
        })
    }

    /// One case with the sealed words that this person can open, or nothing if they are no reader of it.
    /// That they were given out is on disk before this returns (H-26). `elsewhere` is what the same person fetched lately
    /// in the other two logs.
    ///
    /// # Errors
    ///
    /// What the database says; then nothing goes out.
    pub fn open_case(
        &self,
        case: CaseId,
        who: &StaffMember,
        elsewhere: &[Fetched],
        now_s: i64,
    ) -> Result<Given<OpenedCase>, StoreFault> {
        self.file.write(|transaction| {
            let mut acts = act_rows(transaction, case)?;
            let known = Case::from_acts(acts.iter().map(|row| row.act.act.clone()).collect());
            let Some(known) = known.filter(|known| known.is_reader(who)) else {
                return Ok(Given::Nothing);
            };
            let count = if is_own(transaction, case, who.id)? {
                0
            } else {
                sealed_for(&acts, who)
            };
            if holds_back(transaction, self.log, who.id, count, elsewhere, now_s)? {
                return Ok(Given::HeldBack);
            }
            let mut envelopes = Vec::new();
            for row in &mut acts {
                let Some(words) = row.act.act.deed.brings() else {
                    continue;
                };
                row.envelope = bytes_for(transaction, words.id, &who.reader_keys, now_s)?;
                if row.envelope.is_some() {
                    row.added = added_stanzas(transaction, words.id, &who.reader_keys)?;
                    envelopes.push(words.id);
                }
            }
            append_record(
                transaction,
                self.log,
                &Record::Opened {
                    envelopes,
                    case: Some(case),
                    by: who.id,
                },
                now_s,
            )?;
            Ok(Given::Words(OpenedCase { case: known, acts }))
        })
    }

    /// Cases of which this person is a reader, the newest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn cases_for(&self, who: &StaffMember) -> Result<Vec<CaseRow>, StoreFault> {
        self.file.read(|connection| {
            let ids = {
                let mut statement =
                    connection.prepare("select id from cases order by opened_at desc, id")?;
                let ids = statement.query_map([], |row| row.get(0).map(CaseId))?;
                ids.collect::<Result<Vec<_>, _>>()?
            };
            let mut rows = Vec::new();
            for id in ids {
                let acts = act_rows(connection, id)?
                    .into_iter()
                    .map(|row| row.act.act)
                    .collect();
                let case = Case::from_acts(acts).filter(|case| case.is_reader(who));
                if let Some(case) = case {
                    let mut row = case_row(connection, id)?;
                    row.next_due_s = case.next_due_s();
                    rows.push(row);
                }
            }
            Ok(rows)
        })
    }
}

/// How many of these acts brought words that this person can open.
fn sealed_for(acts: &[ActRow], who: &StaffMember) -> u32 {
    let brought = acts.iter().filter_map(|row| row.act.act.deed.brings());
    u32::try_from(brought.filter(|words| words.is_for(who)).count()).unwrap_or(u32::MAX)
}

fn length_of(transaction: &Transaction<'_>, case: CaseId) -> Result<u32, StoreFault> {
    let mut statement = transaction.prepare_cached("select length from cases where id = ?1")?;
    Ok(statement
        .query_row([case.0], |row| row.get(0))
        .optional()?
        .unwrap_or(0))
}

/// The words an act brings have to come with it, and be the bytes it names.
fn keep_words(
    transaction: &Transaction<'_>,
    act: &Act,
    envelopes: &[NewEnvelope],
    now_s: i64,
) -> Result<(), StoreFault> {
    let Some(words) = act.deed.brings() else {
        return Ok(());
    };
    let envelope = envelopes.iter().find(|envelope| envelope.id == words.id);
    match envelope {
        Some(envelope) if envelope.words() == *words => keep(transaction, envelope, "entry", now_s),
        _ => Err(StoreFault::Unreadable(
            "entry whose sealed words did not come with it",
        )),
    }
}

/// Keeps the list of cases in step with the chronology.
fn keep_status(transaction: &Transaction<'_>, act: &Act, now_s: i64) -> Result<(), StoreFault> {
    let id = act.case.0;
    match &act.deed {
        Deed::RecordedConcern { report, .. } => {
            keep_new(transaction, act, (report.id, None), now_s)?;
        }
        Deed::OpenedConcern { concern, kind, .. } => {
            keep_new(transaction, act, (concern.id, Some(*kind)), now_s)?;
        }
        Deed::MadeIncident { incident_type, .. } => {
            let sql = "update cases set status = 'incident', incident_type = ?2 where id = ?1";
            transaction.execute(sql, params![id, incident_type.row()])?;
        }
        Deed::ChangedType { incident_type, .. } => {
            let sql = "update cases set incident_type = ?2 where id = ?1";
            transaction.execute(sql, params![id, incident_type.row()])?;
        }
        Deed::Closed { .. } => {
            transaction.execute("update cases set status = 'closed' where id = ?1", [id])?;
        }
        _ => {}
    }
    if let Some(review_on_s) = review_day(act) {
        let sql = "update cases set review_on = ?2 where id = ?1";
        transaction.execute(sql, params![id, review_on_s])?;
    }
    let sql = "update cases set length = length + 1, changed_at = ?2 where id = ?1";
    if transaction.execute(sql, params![id, now_s])? == 1 {
        Ok(())
    } else {
        Err(StoreFault::Unreadable("case"))
    }
}

/// Lists a new case. A report begins one case only.
fn keep_new(
    transaction: &Transaction<'_>,
    act: &Act,
    (began_with, kind): (EnvelopeId, Option<ConcernKind>),
    now_s: i64,
) -> Result<(), StoreFault> {
    let is_new = transaction.execute(
        "insert into cases (id, began_with, concern_kind, status, author, opened_at, changed_at, length)
         values (?1, ?2, ?3, 'concern', ?4, ?5, ?5, 0) on conflict do nothing",
        params![
            act.case.0,
            began_with.0,
            kind.map(ConcernKind::name),
            act.by.0,
            now_s
        ],
    )?;
    if is_new == 0 {
        return Err(StoreFault::SomebodyWasFaster {
            expected: 0,
            found: 1,
        });
    }
    Ok(())
}

fn act_rows(connection: &Connection, case: CaseId) -> Result<Vec<ActRow>, StoreFault> {
    let mut statement = connection.prepare_cached(
        "select epoch, n, link, received_at, act from acts
         where case_id = ?1 and act is not null order by epoch, n",
    )?;
    let mut rows = statement.query([case.0])?;
    let mut acts = Vec::new();
    while let Some(row) = rows.next()? {
        let json: String = row.get(4)?;
        let Ok(Record::Act { mut act, signed }) = serde_json::from_str(&json) else {
            return Err(StoreFault::Unreadable("act"));
        };
        if let Some(words) = act.words_mut() {
            // The link holds who could read at first; in whose lists it stands by now is beside the envelope. A report that
            // was handed over is given to nobody, and its case is listed as ever.
            words.readers = listed_for(connection, words.id)?;
        }
        acts.push(ActRow {
            epoch: from_sql_integer(row.get(0)?)?,
            n: from_sql_integer(row.get(1)?)?,
            link: Digest(row.get(2)?),
            received_at_s: row.get(3)?,
            act: SignedAct { act, signed },
            envelope: None,
            added: Vec::new(),
        });
    }
    Ok(acts)
}

fn case_row(connection: &Connection, case: CaseId) -> Result<CaseRow, StoreFault> {
    let sql = "select status, incident_type, opened_at, changed_at, length, coalesce(concern_kind = 'practice', 0) from cases where id = ?1";
    Ok(connection.query_row(sql, [case.0], |row| {
        Ok(CaseRow {
            id: case,
            status: row.get(0)?,
            incident_type: row.get(1)?,
            opened_at_s: row.get(2)?,
            changed_at_s: row.get(3)?,
            length: row.get(4)?,
            is_practice: row.get(5)?,
            next_due_s: None,
        })
    })?)
}
