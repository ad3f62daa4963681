//! The brake on fetching: what somebody fetched lately outside their own cases, counted from the log itself, so that it
//! outlives a restart, and in the transaction that gives the words out, so that nobody is faster than the count.

use super::chain::append_record;
use super::grants::case_of;
use super::{CaseLog, Head, Record};
use crate::StoreFault;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use safeguarding::{
    CaseId, Digest, EnvelopeId, Fetched, Fetching, HOUR_S, Log, PersonId, WISH_WAITS_S,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What came of asking for sealed words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given<T> {
    /// Here they are; that they were given out is on disk.
    Words(T),
    /// Nothing is there, or nothing for this person.
    Nothing,
    /// It is theirs, and the brake holds; that is on record.
    HeldBack,
}

impl<T> Given<T> {
    /// The words, if they were given.
    #[must_use]
    pub fn words(self) -> Option<T> {
        match self {
            Self::Words(words) => Some(words),
            Self::Nothing | Self::HeldBack => None,
        }
    }
}

/// A wish to go on that waits for a second person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchWish {
    /// Who asks.
    pub by: PersonId,
    /// SHA-256 of its payload.
    pub hash: Digest,
    /// The signed wish (JSON text).
    pub signed: String,
}

/// A second person's word that somebody may go on for an hour. Statements are JSON text, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FetchWord {
    /// Who asked.
    pub by: PersonId,
    /// Who agreed.
    pub second: PersonId,
    /// The signed wish.
    pub signed: String,
    /// The second person's signature.
    pub second_signed: String,
}

/// What a person asked for when the brake held: the kind of thing and no more.
const TOO_MUCH: &str = "too-much-in-an-hour";

impl CaseLog {
    /// What this person fetched here in the last hour outside their own cases.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn fetched_lately(&self, by: PersonId, now_s: i64) -> Result<Vec<Fetched>, StoreFault> {
        self.file
            .read(|connection| fetched_lately(connection, by, now_s))
    }

    /// Keeps a wish until somebody agrees. An earlier one of the same person is forgotten.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn keep_fetch_wish(&self, wish: &FetchWish, now_s: i64) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "insert into fetch_wishes (person, hash, statement, saved_at) values (?1, ?2, ?3, ?4)
                 on conflict (person) do update set hash = ?2, statement = ?3, saved_at = ?4",
                params![wish.by.0, wish.hash.0, wish.signed, now_s],
            )?;
            Ok(())
        })
    }

    /// Wishes of the last day, oldest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn fetch_wishes(&self, now_s: i64) -> Result<Vec<FetchWish>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select person, hash, statement from fetch_wishes where saved_at > ?1
                 order by saved_at, person",
            )?;
            let wishes = statement.query_map([now_s.saturating_sub(WISH_WAITS_S)], |row| {
                Ok(FetchWish {
                    by: PersonId(row.get(0)?),
                    hash: Digest(row.get(1)?),
                    signed: row.get(2)?,
                })
            })?;
            Ok(wishes.collect::<Result<_, _>>()?)
        })
    }

    /// Puts a second person's word on record; from this moment it counts for an hour.
    ///
    /// # Errors
    ///
    /// [`StoreFault::NotFounded`], or what the database says.
    pub fn agree_to_fetching(&self, word: &FetchWord, now_s: i64) -> Result<Head, StoreFault> {
        self.file.write(|transaction| {
            transaction.execute("delete from fetch_wishes where person = ?1", [word.by.0])?;
            let record = Record::FetchMuch(word.clone());
            append_record(transaction, self.log, &record, now_s)
        })
    }

    /// Forgets a wish.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn drop_fetch_wish(&self, hash: Digest) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute("delete from fetch_wishes where hash = ?1", [hash.0])?;
            Ok(())
        })
    }
}

/// Lets go of wishes that nobody agreed to within their day.
pub(super) fn forget_old_wishes(
    transaction: &Transaction<'_>,
    now_s: i64,
) -> Result<(), StoreFault> {
    let before_s = now_s.saturating_sub(WISH_WAITS_S);
    transaction.execute("delete from fetch_wishes where saved_at <= ?1", [before_s])?;
    Ok(())
}

/// Whether the brake holds these back; if so, that is on record with the caller's transaction. `elsewhere` is what the
/// same person fetched in the other two logs.
pub(super) fn holds_back(
    transaction: &Transaction<'_>,
    log: Log,
    by: PersonId,
    count: u32,
    elsewhere: &[Fetched],
    now_s: i64,
) -> Result<bool, StoreFault> {
    if count == 0 {
        return Ok(false);
    }
    let mut fetching = Fetching {
        fetched: fetched_lately(transaction, by, now_s)?,
        word_s: last_word(transaction, by, now_s)?,
    };
    fetching.fetched.extend(elsewhere);
    if fetching.may_fetch(count, now_s).is_ok() {
        return Ok(false);
    }
    let record = Record::Refused {
        by,
        what: TOO_MUCH.to_owned(),
    };
    append_record(transaction, log, &record, now_s)?;
    Ok(true)
}

/// How much an envelope counts: nothing of one's own case, and nothing while it is danger today that nobody has opened.
pub(super) fn weight(
    connection: &Connection,
    envelope: EnvelopeId,
    by: PersonId,
) -> Result<u32, StoreFault> {
    let sql = "select is_urgent and not exists
        (select 1 from stanzas where envelope = id and opened_at is not null)
        from envelopes where id = ?1";
    let rings: Option<bool> = connection
        .prepare_cached(sql)?
        .query_row([envelope.0], |row| row.get(0))
        .optional()?;
    if rings.unwrap_or_default() {
        return Ok(0);
    }
    let case = case_of(connection, envelope)?;
    let is_own = match case {
        Some(case) => is_own(connection, case, by)?,
        None => false,
    };
    Ok(u32::from(!is_own))
}

/// Whether this person has put something on record in this case.
pub(super) fn is_own(
    connection: &Connection,
    case: CaseId,
    by: PersonId,
) -> Result<bool, StoreFault> {
    let sql = "select exists (select 1 from acts join act_names using (epoch, n)
        where acts.case_id = ?1 and act_names.author = ?2)";
    Ok(connection
        .prepare_cached(sql)?
        .query_row([case.0, by.0], |row| row.get(0))?)
}

fn fetched_lately(
    connection: &Connection,
    by: PersonId,
    now_s: i64,
) -> Result<Vec<Fetched>, StoreFault> {
    let mut own = BTreeMap::new();
    let mut fetched = Vec::new();
    for (at_s, record) in lately(connection, "{\"opened\":%", now_s)? {
        let Record::Opened {
            envelopes,
            case,
            by: reader,
        } = record
        else {
            continue;
        };
        if reader != by {
            continue;
        }
        let mut count = 0;
        for envelope in envelopes {
            let of = match case {
                Some(case) => Some(case),
                None => case_of(connection, envelope)?,
            };
            count += match of {
                Some(case) => {
                    let is_own = match own.get(&case) {
                        Some(known) => *known,
                        None => {
                            let found = is_own(connection, case, by)?;
                            own.insert(case, found);
                            found
                        }
                    };
                    u32::from(!is_own)
                }
                None => u32::from(is_here(connection, envelope)?),
            };
        }
        fetched.push(Fetched { at_s, count });
    }
    Ok(fetched)
}

/// Whether these are words of a report or a case, and not a console's note about itself.
fn is_here(connection: &Connection, envelope: EnvelopeId) -> Result<bool, StoreFault> {
    let sql = "select exists (select 1 from envelopes where id = ?1)";
    Ok(connection
        .prepare_cached(sql)?
        .query_row([envelope.0], |row| row.get(0))?)
}

/// When somebody last agreed that this person goes on, if that was in the last hour.
fn last_word(connection: &Connection, by: PersonId, now_s: i64) -> Result<Option<i64>, StoreFault> {
    let words = lately(connection, "{\"fetch-much\":%", now_s)?;
    let at = words.into_iter().filter_map(|(at_s, record)| match record {
        Record::FetchMuch(word) if word.by == by && at_s <= now_s => Some(at_s),
        _ => None,
    });
    Ok(at.max())
}

/// Records of the last hour that begin like this, with their times. What lies ahead is among them.
fn lately(
    connection: &Connection,
    begins: &str,
    now_s: i64,
) -> Result<Vec<(i64, Record)>, StoreFault> {
    let mut statement = connection.prepare_cached(
        "select received_at, act from acts where received_at > ?1 and act like ?2",
    )?;
    let mut rows = statement.query(params![now_s.saturating_sub(HOUR_S), begins])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        let json: String = row.get(1)?;
        let record = serde_json::from_str(&json).map_err(|_| StoreFault::Unreadable("act"))?;
        records.push((row.get(0)?, record));
    }
    Ok(records)
}
