//! Authors' own sequences: every act is found by the name its author gave it, and the next has to name the last.

use super::chain::from_sql_integer;
use super::deletion::deletions_of;
use super::{CaseLog, Record, Tombstone};
use crate::StoreFault;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use safeguarding::{Digest, PersonId};
use std::collections::BTreeSet;

/// What an author signed after some act. Statements are JSON text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LaterActs {
    /// What is still there, in order.
    pub signed: Vec<String>,
    /// For what is not: what the two signed who deleted it.
    pub deletions: Vec<[String; 2]>,
}

/// What a log knows of some payload hashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownActs {
    /// Acts that are there.
    pub standing: Vec<Digest>,
    /// Acts that were deleted with their case.
    pub deleted: Vec<Digest>,
    /// What the two signed who deleted these (JSON text).
    pub deletions: Vec<[String; 2]>,
}

impl CaseLog {
    /// The payload hash of this author's last act in this log. A deleted act still counts.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn last_act(&self, author: PersonId) -> Result<Option<Digest>, StoreFault> {
        self.file.read(|connection| last_act(connection, author))
    }

    /// What this author signed after the act with that payload hash; nothing when there is no such act.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn acts_after(&self, author: PersonId, after: Digest) -> Result<LaterActs, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select later.epoch, later.n, acts.act from act_names as after
                 join act_names as later on later.author = after.author and (later.epoch, later.n) > (after.epoch, after.n)
                 join acts on (acts.epoch, acts.n) = (later.epoch, later.n)
                 where after.payload = ?1 and after.author = ?2
                 order by later.epoch, later.n",
            )?;
            let mut rows = statement.query(params![after.0, author.0])?;
            let mut later = LaterActs::default();
            let mut gone = BTreeSet::new();
            while let Some(row) = rows.next()? {
                let place = place(row)?;
                match row.get::<_, Option<String>>(2)? {
                    Some(act) => later.signed.push(signed(&act)?),
                    None => {
                        gone.insert(place);
                    }
                }
            }
            later.deletions = deletions_of(connection, &gone)?;
            Ok(later)
        })
    }

    /// Which of these payload hashes are acts of this log, and which of them were deleted.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn known_acts(&self, payloads: &[Digest]) -> Result<KnownActs, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select names.epoch, names.n, acts.act is null from act_names as names
                 join acts on (acts.epoch, acts.n) = (names.epoch, names.n) where names.payload = ?1",
            )?;
            let mut known = KnownActs::default();
            let mut gone = BTreeSet::new();
            for payload in payloads {
                let mut rows = statement.query([payload.0])?;
                let Some(row) = rows.next()? else { continue };
                if row.get(2)? {
                    known.deleted.push(*payload);
                    gone.insert(place(row)?);
                } else {
                    known.standing.push(*payload);
                }
            }
            known.deletions = deletions_of(connection, &gone)?;
            Ok(known)
        })
    }
}

fn place(row: &Row<'_>) -> Result<(u64, u64), StoreFault> {
    Ok((
        from_sql_integer(row.get(0)?)?,
        from_sql_integer(row.get(1)?)?,
    ))
}

/// What the author signed, of an act or of the second person's word for a deletion.
fn signed(record: &str) -> Result<String, StoreFault> {
    match serde_json::from_str(record) {
        Ok(Record::Act { signed, .. }) => Ok(signed),
        Ok(Record::Tombstone(Tombstone {
            signed: [_, agreed],
            ..
        })) => Ok(agreed),
        _ => Err(StoreFault::Unreadable("act")),
    }
}

pub(super) fn last_act(
    connection: &Connection,
    author: PersonId,
) -> Result<Option<Digest>, StoreFault> {
    let mut statement = connection.prepare_cached(
        "select payload from act_names where author = ?1 order by epoch desc, n desc limit 1",
    )?;
    Ok(statement
        .query_row([author.0], |row| row.get(0).map(Digest))
        .optional()?)
}

/// Gives what somebody signed its name, at the place its link has just got.
pub(super) fn name_act(
    transaction: &Transaction<'_>,
    (author, payload): (PersonId, Digest),
    epoch: i64,
    n: i64,
) -> Result<(), StoreFault> {
    transaction
        .prepare_cached(
            "insert into act_names (payload, author, epoch, n) values (?1, ?2, ?3, ?4)",
        )?
        .execute(params![payload.0, author.0, epoch, n])?;
    Ok(())
}
