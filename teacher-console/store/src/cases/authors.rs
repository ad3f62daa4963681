//! Authors' own sequences: every act is found by the name its author gave it, and the next has to name the last.

use super::{CaseLog, Record};
use crate::StoreFault;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use safeguarding::{Act, Digest, PersonId};

impl CaseLog {
    /// The payload hash of this author's last act in this log. A deleted act still counts.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn last_act(&self, author: PersonId) -> Result<Option<Digest>, StoreFault> {
        self.file.read(|connection| last_act(connection, author))
    }

    /// What this author signed after the act with that payload hash, in order; nothing when there is no such act.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn acts_after(&self, author: PersonId, after: Digest) -> Result<Vec<String>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select acts.act from act_names as after
                 join act_names as later on later.author = after.author and (later.epoch, later.n) > (after.epoch, after.n)
                 join acts on (acts.epoch, acts.n) = (later.epoch, later.n)
                 where after.payload = ?1 and after.author = ?2 and acts.act is not null
                 order by later.epoch, later.n",
            )?;
            let rows = statement.query_map(params![after.0, author.0], |row| row.get::<_, String>(0))?;
            rows.map(|row| match serde_json::from_str(&row?) {
                Ok(Record::Act { signed, .. }) => Ok(signed),
                _ => Err(StoreFault::Unreadable("act")),
            })
            .collect()
        })
    }

    /// Which of these payload hashes are acts of this log.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn known_acts(&self, payloads: &[Digest]) -> Result<Vec<Digest>, StoreFault> {
        self.file.read(|connection| {
            let mut statement =
                connection.prepare_cached("select 1 from act_names where payload = ?1")?;
            let mut known = Vec::new();
            for payload in payloads {
                if statement.exists([payload.0])? {
                    known.push(*payload);
                }
            }
            Ok(known)
        })
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

/// Gives an act its name, at the place its link has just got.
pub(super) fn name_act(
    transaction: &Transaction<'_>,
    act: &Act,
    epoch: i64,
    n: i64,
) -> Result<(), StoreFault> {
    transaction
        .prepare_cached(
            "insert into act_names (payload, author, epoch, n) values (?1, ?2, ?3, ?4)",
        )?
        .execute(params![act.payload.0, act.by.0, epoch, n])?;
    Ok(())
}
