//! Deleting a case whose time has come: words and acts go, links stay, and a tombstone without personal data says so.
//!
//! What goes, in one transaction: envelopes with stanzas and answers, and act and salt of every link of the case. What
//! stays: links, commitments, hashes of what was, and the tombstone that lists them. So the chain still holds, and a
//! torn-out act is told from a lawful deletion.

use super::LetIn;
use super::acts::Expected;
use super::authors::last_act;
use super::chain::{append_record, from_sql_integer, to_sql_integer};
use super::{CaseLog, Record};
use crate::StoreFault;
use rusqlite::{Connection, Transaction, params};
use safeguarding::{Act, Agreed, Case, CaseId, Deed, Digest, EnvelopeId, PersonId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What stands in the chain for a deleted case. The two statements hold ids and times, no words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tombstone {
    /// Which case; nothing else names it any more.
    pub case: CaseId,
    /// The links whose acts are gone, as epoch and number.
    pub links: Vec<(u64, u64)>,
    /// How many sealed words went.
    pub envelopes: u32,
    /// Who asked, and who agreed.
    pub by: [PersonId; 2],
    /// The payload hash of the act by which the second agreed: their next act names it as their last.
    pub act: Digest,
    /// The ground: what kind of record it was.
    pub record: String,
    /// The ground: the day to look again, which had come (seconds since 1970, UTC).
    pub review_on_s: i64,
    /// What the two signed, byte for byte (JSON text).
    pub signed: [String; 2],
}

/// What a deletion would take, or took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Links whose acts go.
    pub links: u32,
    /// Sealed words that go.
    pub envelopes: u32,
}

impl CaseLog {
    /// What deleting this case would take.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn extent(&self, case: CaseId) -> Result<Extent, StoreFault> {
        self.file.read(|connection| {
            let words = words_of(connection, case)?;
            let links = links_of(connection, case, &words)?;
            Ok(extent(links.len(), words.len()))
        })
    }

    /// Deletes a case on which two people have agreed, if it has not changed since the second looked.
    ///
    /// `signed` is the second person's statement; the first one's is on the case.
    ///
    /// # Errors
    ///
    /// [`StoreFault::SomebodyWasFaster`], [`StoreFault::AuthorHasMovedOn`], [`StoreFault::Unreadable`] when the act
    /// that asked is not there, or what the database says; nothing is deleted then.
    pub fn delete_case(
        &self,
        case: CaseId,
        agreed: &Agreed,
        expected: Expected,
        signed: String,
        now_s: i64,
    ) -> Result<Extent, StoreFault> {
        let extent = self.file.write(|transaction| {
            let acts = acts_of(transaction, case)?;
            let found = u32::try_from(acts.len()).unwrap_or(u32::MAX);
            if found != expected.length {
                return Err(StoreFault::SomebodyWasFaster {
                    expected: expected.length,
                    found,
                });
            }
            if last_act(transaction, agreed.by)? != expected.previous {
                return Err(StoreFault::AuthorHasMovedOn);
            }
            let asked = acts
                .into_iter()
                .find(|(act, _)| act.payload == agreed.request.act)
                .ok_or(StoreFault::Unreadable("act that asked for a deletion"))?;
            let words = words_of(transaction, case)?;
            let links = links_of(transaction, case, &words)?;
            empty(transaction, case, &links, &words)?;
            let tombstone = Tombstone {
                case,
                envelopes: extent(0, words.len()).envelopes,
                by: [agreed.request.by, agreed.by],
                act: agreed.act,
                record: agreed.record.row().name.to_owned(),
                review_on_s: agreed.review_on_s,
                signed: [asked.1, signed],
                links,
            };
            let extent = extent(tombstone.links.len(), words.len());
            append_record(transaction, self.log, &Record::Tombstone(tombstone), now_s)?;
            Ok(extent)
        })?;
        self.file.forget_old_pages()?;
        Ok(extent)
    }

    /// What was signed on this case, in order (JSON text).
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn signed_acts(&self, case: CaseId) -> Result<Vec<String>, StoreFault> {
        self.file.read(|connection| {
            let acts = acts_of(connection, case)?;
            Ok(acts.into_iter().map(|(_, signed)| signed).collect())
        })
    }

    /// Every tombstone of this log, oldest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn tombstones(&self) -> Result<Vec<Tombstone>, StoreFault> {
        self.file.read(tombstones)
    }

    /// Deletes again what a tombstone kept elsewhere says was deleted, after an older copy was brought back. False
    /// when there is nothing of that case here.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn delete_again(&self, old: &Tombstone, now_s: i64) -> Result<bool, StoreFault> {
        let is_done = self.file.write(|transaction| {
            let words = words_of(transaction, old.case)?;
            let links = links_of(transaction, old.case, &words)?;
            if links.is_empty() {
                return Ok(false);
            }
            empty(transaction, old.case, &links, &words)?;
            let tombstone = Tombstone {
                links,
                envelopes: extent(0, words.len()).envelopes,
                ..old.clone()
            };
            append_record(transaction, self.log, &Record::Tombstone(tombstone), now_s)?;
            Ok(true)
        })?;
        self.file.forget_old_pages()?;
        Ok(is_done)
    }
}

fn extent(links: usize, envelopes: usize) -> Extent {
    Extent {
        links: u32::try_from(links).unwrap_or(u32::MAX),
        envelopes: u32::try_from(envelopes).unwrap_or(u32::MAX),
    }
}

/// Every record that is still there, with its epoch and number.
fn records(connection: &Connection) -> Result<Vec<((u64, u64), Record)>, StoreFault> {
    let mut statement = connection
        .prepare("select epoch, n, act from acts where act is not null order by epoch, n")?;
    let mut rows = statement.query([])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        let place = (
            from_sql_integer(row.get(0)?)?,
            from_sql_integer(row.get(1)?)?,
        );
        let json: String = row.get(2)?;
        let record = serde_json::from_str(&json).map_err(|_| StoreFault::Unreadable("act"))?;
        records.push((place, record));
    }
    Ok(records)
}

fn tombstones(connection: &Connection) -> Result<Vec<Tombstone>, StoreFault> {
    let records = records(connection)?;
    Ok(records
        .into_iter()
        .filter_map(|(_, record)| match record {
            Record::Tombstone(tombstone) => Some(tombstone),
            _ => None,
        })
        .collect())
}

/// What the two signed who deleted any of these links. Nothing is read where nothing is gone.
pub(super) fn deletions_of(
    connection: &Connection,
    gone: &BTreeSet<(u64, u64)>,
) -> Result<Vec<[String; 2]>, StoreFault> {
    if gone.is_empty() {
        return Ok(Vec::new());
    }
    Ok(tombstones(connection)?
        .into_iter()
        .filter(|tombstone| tombstone.links.iter().any(|link| gone.contains(link)))
        .map(|tombstone| tombstone.signed)
        .collect())
}

fn acts_of(connection: &Connection, case: CaseId) -> Result<Vec<(Act, String)>, StoreFault> {
    Ok(records(connection)?
        .into_iter()
        .filter_map(|(_, record)| match record {
            Record::Act { act, signed } if act.case == case => Some((act, signed)),
            _ => None,
        })
        .collect())
}

fn words_of(connection: &Connection, case: CaseId) -> Result<BTreeSet<EnvelopeId>, StoreFault> {
    let acts = acts_of(connection, case)?.into_iter().map(|(act, _)| act);
    Ok(Case::from_acts(acts.collect())
        .map(|case| case.words().map(|words| words.id).collect())
        .unwrap_or_default())
}

/// The links that are about this case and nothing else.
fn links_of(
    connection: &Connection,
    case: CaseId,
    words: &BTreeSet<EnvelopeId>,
) -> Result<Vec<(u64, u64)>, StoreFault> {
    Ok(records(connection)?
        .into_iter()
        .filter(|(_, record)| is_about(record, case, words))
        .map(|(place, _)| place)
        .collect())
}

/// A new kind of record has to say here whether it goes with a case.
fn is_about(record: &Record, case: CaseId, words: &BTreeSet<EnvelopeId>) -> bool {
    match record {
        Record::Act { act, .. } => act.case == case,
        Record::Received { envelope, .. } => words.contains(&envelope.id),
        Record::OtherBytes { envelope, .. } | Record::Seen { envelope, .. } => {
            words.contains(envelope)
        }
        Record::Opened {
            envelopes,
            case: opened,
            ..
        } => {
            *opened == Some(case)
                || (!envelopes.is_empty() && envelopes.iter().all(|one| words.contains(one)))
        }
        Record::Noted { case: printed, .. } => *printed == Some(case),
        // One that let somebody in to other cases as well stays with those.
        Record::LetIn(LetIn { envelopes, .. }) | Record::OwnStanzas { envelopes, .. } => {
            envelopes.iter().all(|one| words.contains(one))
        }
        Record::House(_)
        | Record::Refused { .. }
        | Record::FetchMuch(_)
        | Record::Quiet
        | Record::ClockMoved { .. }
        | Record::Restored { .. }
        | Record::Tombstone(_) => false,
    }
}

fn empty(
    transaction: &Transaction<'_>,
    case: CaseId,
    links: &[(u64, u64)],
    words: &BTreeSet<EnvelopeId>,
) -> Result<(), StoreFault> {
    transaction.execute("delete from cases where id = ?1", [case.0])?;
    transaction.execute("delete from console_notes where case_id = ?1", [case.0])?;
    for id in words {
        transaction.execute("delete from flagged_envelopes where id = ?1", [id.0])?;
        // Stanzas and the newest answer go with it.
        transaction.execute("delete from envelopes where id = ?1", [id.0])?;
    }
    transaction.execute(
        "delete from grants where waiting is null and hash not in (select granted from added_stanzas)",
        [],
    )?;
    let mut statement = transaction.prepare_cached(
        "update acts set salt = null, act = null, case_id = null where epoch = ?1 and n = ?2",
    )?;
    for (epoch, n) in links {
        statement.execute(params![to_sql_integer(*epoch)?, to_sql_integer(*n)?])?;
    }
    Ok(())
}

/// Whether this act sets the day to look again.
pub(super) fn review_day(act: &Act) -> Option<i64> {
    match act.deed {
        Deed::SetReview { review_on_s, .. } => Some(review_on_s),
        _ => None,
    }
}
