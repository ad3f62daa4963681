//! One encrypted `SQLite` file: opening with its key, migrating, transactions, backing up and checking.

use crate::{StoreFault, StoreKey};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::time::Duration;

/// How long one writer waits for another process before it gives up.
const BUSY_WAIT_MS: u64 = 5_000;
/// Pages kept deciphered, in KiB at the most: the learning of twelve thousand pupils fits.
const CACHE_KIB: i32 = 64 * 1_024;

/// The SQL of one area's migrations, oldest first; the schema version is how many have run.
pub(crate) type Migrations = &'static [&'static str];

/// An open file. One connection behind a lock: a school has tens of writers, and grouping beats concurrency.
pub(crate) struct SealedFile {
    path: PathBuf,
    migrations: Migrations,
    connection: Mutex<Connection>,
}

impl SealedFile {
    /// Makes a new file. Refuses to touch one that is there.
    pub(crate) fn create(
        path: &Path,
        key: &StoreKey,
        migrations: Migrations,
    ) -> Result<Self, StoreFault> {
        if path.exists() {
            return Err(StoreFault::AlreadyThere(path.to_owned()));
        }
        Self::open_or_create(path, key, migrations)
    }

    /// Opens a file that is there, and brings an older schema up to date.
    pub(crate) fn open(
        path: &Path,
        key: &StoreKey,
        migrations: Migrations,
    ) -> Result<Self, StoreFault> {
        if !path.exists() {
            return Err(StoreFault::Missing(path.to_owned()));
        }
        Self::open_or_create(path, key, migrations)
    }

    /// Reads without writing.
    pub(crate) fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreFault>,
    ) -> Result<T, StoreFault> {
        work(&self.connection())
    }

    /// Runs one transaction. When this returns `Ok`, everything in it is on disk.
    pub(crate) fn write<T>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreFault>,
    ) -> Result<T, StoreFault> {
        let mut connection = self.connection();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let result = work(&transaction)?;
        transaction.commit()?;
        Ok(result)
    }

    /// Copies the whole file while it is in use, under another key, and checks the copy by opening it.
    /// The copy appears under its name only when it is whole.
    pub(crate) fn backup_to(&self, path: &Path, key: &StoreKey) -> Result<(), StoreFault> {
        if path.exists() {
            return Err(StoreFault::AlreadyThere(path.to_owned()));
        }
        let unfinished = path.with_extension("part");
        if unfinished.exists() {
            std::fs::remove_file(&unfinished)?;
        }
        self.copy_pages(&unfinished, key)?;
        let copy = Self::open(&unfinished, key, self.migrations)?;
        copy.check()?;
        // Back to one file without companions, so that it can be moved and copied alone.
        copy.connection()
            .pragma_update(None, "journal_mode", "delete")?;
        drop(copy);
        std::fs::rename(&unfinished, path)?;
        Ok(())
    }

    /// Every page decrypts, every page is whole, every reference holds.
    pub(crate) fn check(&self) -> Result<(), StoreFault> {
        let connection = self.connection();
        for pragma in [
            "cipher_integrity_check",
            "integrity_check",
            "foreign_key_check",
        ] {
            let mut statement = connection.prepare(&format!("pragma {pragma}"))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let found: String = row.get(0)?;
                if found != "ok" {
                    return Err(StoreFault::Damaged {
                        path: self.path.clone(),
                        found: format!("{pragma}: {found}"),
                    });
                }
            }
        }
        Ok(())
    }

    /// Wipes what was deleted from the write-ahead log as well (L-20); inside the file deleted pages are overwritten.
    pub(crate) fn forget_old_pages(&self) -> Result<(), StoreFault> {
        self.connection()
            .query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))?;
        Ok(())
    }

    fn copy_pages(&self, path: &Path, key: &StoreKey) -> Result<(), StoreFault> {
        let mut copy = unlocked(path, key)?;
        let connection = self.connection();
        let backup = Backup::new(&connection, &mut copy)?;
        match backup.step(-1)? {
            StepResult::Done => Ok(()),
            _ => Err(StoreFault::Damaged {
                path: path.to_owned(),
                found: "the copy could not be finished".to_owned(),
            }),
        }
    }

    fn open_or_create(
        path: &Path,
        key: &StoreKey,
        migrations: Migrations,
    ) -> Result<Self, StoreFault> {
        let mut connection = unlocked(path, key)?;
        let version = schema_version(&connection, path)?;
        let known = i64::try_from(migrations.len()).unwrap_or(i64::MAX);
        if version > known {
            return Err(StoreFault::NewerSchema {
                path: path.to_owned(),
                found: version,
                known,
            });
        }
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "full")?;
        // Ids are random, so that rows of one import lie all over the file: what does not fit is enciphered again and again.
        connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "secure_delete", true)?;
        migrate(&mut connection, version, migrations)?;
        Ok(Self {
            path: path.to_owned(),
            migrations,
            connection: Mutex::new(connection),
        })
    }

    /// A panic while the lock was held left at most an open transaction, which `SQLite` has rolled back.
    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// The first opening of a process readies `SQLCipher`, and a second thread that opens while it does finds no cipher yet;
/// so the first is alone.
static FIRST: Once = Once::new();

fn unlocked(path: &Path, key: &StoreKey) -> Result<Connection, StoreFault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    FIRST.call_once(|| drop(Connection::open_in_memory()));
    let connection = Connection::open_with_flags(path, flags)?;
    // A wrong key is our fault to report, in words; SQLCipher would write to the terminal besides.
    connection.execute_batch("pragma cipher_log_level = none;")?;
    connection.execute_batch(&key.pragma())?;
    connection.busy_timeout(Duration::from_millis(BUSY_WAIT_MS))?;
    Ok(connection)
}

/// Reads the schema version, which is the first thing that fails when the key is wrong.
fn schema_version(connection: &Connection, path: &Path) -> Result<i64, StoreFault> {
    let version = connection.query_row("pragma user_version", [], |row| row.get(0));
    version.map_err(|error| match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => StoreFault::WrongKey(path.to_owned()),
        _ => StoreFault::Database(error),
    })
}

fn migrate(
    connection: &mut Connection,
    version: i64,
    migrations: Migrations,
) -> Result<(), StoreFault> {
    for (number, sql) in (1_i64..).zip(migrations) {
        if number > version {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            transaction.execute_batch(sql)?;
            transaction.pragma_update(None, "user_version", number)?;
            transaction.commit()?;
        }
    }
    Ok(())
}
