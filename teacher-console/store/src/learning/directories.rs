//! The directory chain as it was signed, the stewards' stops and fresh notes, and what waits for a second signature.

use super::{Learning, all};
use crate::StoreFault;
use rusqlite::{OptionalExtension as _, Row, Transaction, params};

/// One signed directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectoryRow {
    /// Counts up by one from 1.
    pub version: u32,
    /// SHA-256 of the payload.
    pub hash: [u8; 32],
    /// Payload and signatures, byte for byte.
    pub statement: Vec<u8>,
}

/// A stop or a fresh note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StewardNote {
    /// SHA-256 of payload and signatures: two stewards may sign the same words in the same second.
    pub hash: [u8; 32],
    /// Whether it is a stop; otherwise it is a fresh note.
    pub is_stop: bool,
    /// Key id of the steward who signed.
    pub signer: [u8; 16],
    /// Payload and signatures, byte for byte.
    pub statement: Vec<u8>,
    /// The time inside it (UTC seconds).
    pub signed_at_s: i64,
}

/// Something handed in that is not complete yet: a new person's keys, a directory with one signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingRow {
    /// For whom or which.
    pub id: Vec<u8>,
    /// As it was handed in.
    pub content: Vec<u8>,
    /// When (UTC seconds).
    pub received_at_s: i64,
}

impl Learning {
    /// Keeps the next directory. The same one again changes nothing. The server has checked its signatures.
    ///
    /// # Errors
    ///
    /// [`StoreFault::OutOfOrder`] for a gap, a lower version or another directory with the same version.
    pub fn add_directory(&self, directory: &DirectoryRow, now_s: i64) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "select version, hash, statement from directories where version = ?1";
            let same = transaction.query_row(sql, [directory.version], directory_row).optional()?;
            if let Some(same) = same {
                return if same.hash == directory.hash { Ok(()) } else { Err(StoreFault::OutOfOrder("directory")) };
            }
            let newest: u32 =
                transaction.query_row("select coalesce(max(version), 0) from directories", [], |row| row.get(0))?;
            if directory.version != newest + 1 {
                return Err(StoreFault::OutOfOrder("directory"));
            }
            transaction.execute(
                "insert into directories (version, hash, statement, received_at) values (?1, ?2, ?3, ?4)",
                params![directory.version, directory.hash, directory.statement, now_s],
            )?;
            Ok(())
        })
    }

    /// Directories newer than this version, in order; 0 gives all.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn directories_after(&self, version: u32) -> Result<Vec<DirectoryRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection
                .prepare_cached("select version, hash, statement from directories where version > ?1 order by version")?;
            all(statement.query_map([version], directory_row)?)
        })
    }

    /// The newest directory; none before founding.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn newest_directory(&self) -> Result<Option<DirectoryRow>, StoreFault> {
        self.file.read(|connection| {
            let sql =
                "select version, hash, statement from directories order by version desc limit 1";
            Ok(connection.query_row(sql, [], directory_row).optional()?)
        })
    }

    /// Keeps a stop or a fresh note. The same one again changes nothing.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn add_steward_note(&self, note: &StewardNote) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "insert into steward_notes (hash, kind, signer, statement, signed_at) values (?1, ?2, ?3, ?4, ?5)
                 on conflict (hash) do nothing",
                params![note.hash, kind(note.is_stop), note.signer, note.statement, note.signed_at_s],
            )?;
            Ok(())
        })
    }

    /// Every stop, and each steward's newest fresh note.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn steward_notes(&self) -> Result<Vec<StewardNote>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select hash, kind, signer, statement, signed_at from steward_notes as note
                 where kind = 'stop' or signed_at = (select max(signed_at) from steward_notes
                     where kind = 'fresh' and signer = note.signer)
                 order by kind, signed_at, hash",
            )?;
            all(statement.query_map([], |row| {
                Ok(StewardNote {
                    hash: row.get(0)?,
                    is_stop: row.get::<_, String>(1)? == kind(true),
                    signer: row.get(2)?,
                    statement: row.get(3)?,
                    signed_at_s: row.get(4)?,
                })
            })?)
        })
    }

    /// Keeps something that waits, in place of an earlier one of the same kind and id.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn save_pending(
        &self,
        kind: &str,
        id: &[u8],
        content: &[u8],
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file
            .write(|transaction| keep_pending(transaction, (kind, id), content, now_s))
    }

    /// Everything of this kind that waits, oldest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn pending(&self, kind: &str) -> Result<Vec<PendingRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection
                .prepare_cached("select id, content, received_at from pending where kind = ?1 order by received_at, id")?;
            all(statement.query_map([kind], |row| {
                Ok(PendingRow { id: row.get(0)?, content: row.get(1)?, received_at_s: row.get(2)? })
            })?)
        })
    }

    /// Forgets something that no longer waits.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn drop_pending(&self, kind: &str, id: &[u8]) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "delete from pending where kind = ?1 and id = ?2",
                params![kind, id],
            )?;
            Ok(())
        })
    }
}

fn directory_row(row: &Row<'_>) -> rusqlite::Result<DirectoryRow> {
    Ok(DirectoryRow {
        version: row.get(0)?,
        hash: row.get(1)?,
        statement: row.get(2)?,
    })
}

fn kind(is_stop: bool) -> &'static str {
    if is_stop { "stop" } else { "fresh" }
}

/// Keeps what waits in place of an earlier one under the same kind and id.
pub(super) fn keep_pending(
    transaction: &Transaction<'_>,
    (kind, id): (&str, &[u8]),
    content: &[u8],
    now_s: i64,
) -> Result<(), StoreFault> {
    transaction.execute(
        "insert into pending (kind, id, content, received_at) values (?1, ?2, ?3, ?4)
         on conflict (kind, id) do update set content = ?3, received_at = ?4",
        params![kind, id, content, now_s],
    )?;
    Ok(())
}
