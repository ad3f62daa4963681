//! The chain of one log: every link binds the one before, so nothing can be changed, dropped or moved unseen (P11).

use super::authors::name_act;
use super::console_notes::forget_old;
use super::fetching::forget_old_wishes;
use super::{CaseLog, Record};
use crate::StoreFault;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use safeguarding::{Digest, Log, PersonId};
use sha2::{Digest as _, Sha256};

/// Where a chain stands. Published in consoles, backups, prints and reports, so that a cut tail is noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Counts restores, from 1.
    pub epoch: u64,
    /// Number of the last link in this epoch; 0 for a new log.
    pub n: u64,
    /// The last link.
    pub link: Digest,
}

/// Everything that one link binds.
pub(super) struct LinkParts {
    pub(super) school: [u8; 16],
    pub(super) log: Log,
    pub(super) epoch: u64,
    pub(super) n: u64,
    pub(super) previous: [u8; 32],
    pub(super) received_at_s: i64,
    pub(super) commitment: [u8; 32],
    pub(super) envelope_hash: [u8; 32],
}

impl LinkParts {
    /// `SHA-256("stc link v1" ‖ school ‖ store ‖ epoch ‖ n ‖ previous ‖ received at ‖ commitment ‖ envelope hash)`,
    /// the store as one byte, numbers as eight bytes, most significant first.
    pub(super) fn link(&self) -> [u8; 32] {
        sha256(&[
            b"stc link v1",
            &self.school,
            &[self.log.number()],
            &self.epoch.to_be_bytes(),
            &self.n.to_be_bytes(),
            &self.previous,
            &self.received_at_s.to_be_bytes(),
            &self.commitment,
            &self.envelope_hash,
        ])
    }
}

/// What stands for an act in its link: with salt and act deleted, the chain still holds and gives nothing away.
pub(super) fn commitment(salt: &[u8; 16], act: &str) -> [u8; 32] {
    sha256(&[salt, act.as_bytes()])
}

pub(super) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().into()
}

impl CaseLog {
    /// Where the chain stands now.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn head(&self) -> Result<Head, StoreFault> {
        self.file.read(head)
    }

    /// Writes the daily link that says nothing, and lets go of what has been kept long enough.
    ///
    /// # Errors
    ///
    /// [`StoreFault::NotFounded`], or what the database says.
    pub fn tick(&self, now_s: i64) -> Result<Head, StoreFault> {
        self.file.write(|transaction| {
            forget_old(transaction, now_s)?;
            forget_old_wishes(transaction, now_s)?;
            append_record(transaction, self.log, &Record::Quiet, now_s)
        })
    }

    /// Puts on record that somebody asked for what is not theirs. `what` is a kind of thing, never an id.
    ///
    /// # Errors
    ///
    /// [`StoreFault::NotFounded`], or what the database says.
    pub fn record_refused(&self, by: PersonId, what: &str, now_s: i64) -> Result<Head, StoreFault> {
        let record = Record::Refused {
            by,
            what: what.to_owned(),
        };
        self.file
            .write(|transaction| append_record(transaction, self.log, &record, now_s))
    }

    /// Begins a new epoch after a restore, with what two stewards signed.
    ///
    /// # Errors
    ///
    /// [`StoreFault::NotFounded`], or what the database says.
    pub fn begin_epoch(&self, signed: &str, now_s: i64) -> Result<Head, StoreFault> {
        self.file.write(|transaction| {
            let last = head(transaction)?;
            transaction.execute("update log set epoch = epoch + 1, n = 0", [])?;
            let record = Record::Restored {
                last_link: last.link,
                signed: signed.to_owned(),
            };
            append_record(transaction, self.log, &record, now_s)
        })
    }
}

/// The clock may stand this far behind the last link before it counts as moved back.
const BACK_S: i64 = 5 * 60;
/// A log has a link every day: this long without one and the clock was moved on, or the server stood still for months.
const ON_S: i64 = 100 * 24 * 60 * 60;

/// Adds one link. The caller's transaction makes it and what it stands for one thing. Order is by number, never by
/// time: a clock that was moved is put on record first (P14).
pub(super) fn append_record(
    transaction: &Transaction<'_>,
    log: Log,
    record: &Record,
    now_s: i64,
) -> Result<Head, StoreFault> {
    let last = head(transaction)?;
    if let Some(last_s) = received_at(transaction, &last)?
        && !(last_s - BACK_S..=last_s.saturating_add(ON_S)).contains(&now_s)
    {
        let moved = Record::ClockMoved {
            from_s: last_s,
            to_s: now_s,
        };
        append_link(transaction, log, &moved, now_s)?;
    }
    append_link(transaction, log, record, now_s)
}

/// When the link at this place came in.
fn received_at(connection: &Connection, at: &Head) -> Result<Option<i64>, StoreFault> {
    let sql = "select received_at from acts where epoch = ?1 and n = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement
        .query_row(
            params![to_sql_integer(at.epoch)?, to_sql_integer(at.n)?],
            |row| row.get(0),
        )
        .optional()?)
}

fn append_link(
    transaction: &Transaction<'_>,
    log: Log,
    record: &Record,
    now_s: i64,
) -> Result<Head, StoreFault> {
    let last = head(transaction)?;
    let act = serde_json::to_string(record).map_err(|_| StoreFault::Unreadable("act"))?;
    let salt: [u8; 16] = transaction.query_row("select randomblob(16)", [], |row| row.get(0))?;
    let parts = LinkParts {
        school: school(transaction)?,
        log,
        epoch: last.epoch,
        n: last.n + 1,
        previous: last.link.0,
        received_at_s: now_s,
        commitment: commitment(&salt, &act),
        envelope_hash: record.brings().map_or([0; 32], |words| words.hash.0),
    };
    let link = parts.link();
    transaction
        .prepare_cached(
            "insert into acts (epoch, n, previous, received_at, case_id, salt, act, commitment, envelope_hash, link)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            to_sql_integer(parts.epoch)?,
            to_sql_integer(parts.n)?,
            parts.previous,
            now_s,
            record.case().map(|case| case.0),
            salt,
            act,
            parts.commitment,
            parts.envelope_hash,
            link
        ])?;
    if let Some(name) = record.name() {
        let (epoch, n) = (to_sql_integer(parts.epoch)?, to_sql_integer(parts.n)?);
        name_act(transaction, name, epoch, n)?;
    }
    transaction.execute(
        "update log set n = ?1, link = ?2",
        params![to_sql_integer(parts.n)?, link],
    )?;
    Ok(Head {
        epoch: parts.epoch,
        n: parts.n,
        link: Digest(link),
    })
}

pub(super) fn head(connection: &Connection) -> Result<Head, StoreFault> {
    let (epoch, n, link) = connection.query_row("select epoch, n, link from log", [], |row| {
        Ok((
            row.get::<_, i64>(0)?,
            row.get::<_, i64>(1)?,
            row.get::<_, [u8; 32]>(2)?,
        ))
    })?;
    Ok(Head {
        epoch: from_sql_integer(epoch)?,
        n: from_sql_integer(n)?,
        link: Digest(link),
    })
}

pub(super) fn school(connection: &Connection) -> Result<[u8; 16], StoreFault> {
    let school: Option<[u8; 16]> =
        connection.query_row("select school from log", [], |row| row.get(0))?;
    school.ok_or(StoreFault::NotFounded)
}

pub(super) fn from_sql_integer(number: i64) -> Result<u64, StoreFault> {
    u64::try_from(number).map_err(|_| StoreFault::Unreadable("number"))
}

pub(super) fn to_sql_integer(number: u64) -> Result<i64, StoreFault> {
    i64::try_from(number).map_err(|_| StoreFault::Unreadable("number"))
}
