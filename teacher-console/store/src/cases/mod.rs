//! One of the three case logs: sealed envelopes, the acts on them, and the chain that keeps their order.

mod acts;
mod authors;
mod chain;
mod concerns;
mod console_notes;
mod deletion;
mod editions;
mod envelopes;
mod fetching;
mod figures;
mod grants;
mod hand_over;
mod house;
mod leavers;
mod links;
mod own_keys;
mod record;
mod seen;
mod urgent;
mod verify;

pub use acts::{ActRow, CaseRow, Expected, OpenedCase, SignedAct};
pub use authors::{KnownActs, LaterActs};
pub use chain::Head;
pub use concerns::OwnConcernRow;
pub use console_notes::{ConsoleNoteRow, NewConsoleNote};
pub use deletion::{Extent, Tombstone};
pub use envelopes::{Intake, NewEnvelope, ReportRow};
pub use fetching::{FetchWish, FetchWord, Given};
pub use figures::LogUntil;
pub use grants::{LetIn, ShutWords, WaitingGrant};
pub use hand_over::HandedIn;
pub use house::HouseDeed;
pub use leavers::FormerReaderRow;
pub use links::{LinkRow, RecordRow};
pub use own_keys::OwnStanza;
pub use record::Record;
pub use verify::{ChainBreak, ChainReport};

use crate::file::{Migrations, SealedFile};
use crate::{StoreFault, StoreKey};
use rusqlite::OptionalExtension as _;
use safeguarding::Log;
use std::path::Path;

const MIGRATIONS: Migrations = &[
    include_str!("../../migrations/cases/0001_envelopes.sql"),
    include_str!("../../migrations/cases/0002_chain.sql"),
    include_str!("../../migrations/cases/0003_grants.sql"),
    include_str!("../../migrations/cases/0004_authors_and_heads.sql"),
    include_str!("../../migrations/cases/0005_former_stanzas.sql"),
    include_str!("../../migrations/cases/0006_concerns.sql"),
    include_str!("../../migrations/cases/0007_console_notes.sql"),
    include_str!("../../migrations/cases/0008_own_keys.sql"),
    include_str!("../../migrations/cases/0009_handed_over.sql"),
    include_str!("../../migrations/cases/0010_fetching.sql"),
    include_str!("../../migrations/cases/0011_handed_in.sql"),
    include_str!("../../migrations/cases/0012_notes_for_new_keys.sql"),
    include_str!("../../migrations/cases/0013_procedure_editions.sql"),
];

/// One case log in its own file under its own key. Safe to share between threads.
pub struct CaseLog {
    file: SealedFile,
    log: Log,
}

impl CaseLog {
    /// Makes a new, empty log that does not know its school yet.
    ///
    /// # Errors
    ///
    /// [`StoreFault::AlreadyThere`] when there is a file; nothing is overwritten.
    pub fn create(path: &Path, key: &StoreKey, log: Log) -> Result<Self, StoreFault> {
        let file = SealedFile::create(path, key, MIGRATIONS)?;
        file.write(|transaction| {
            transaction.execute(
                "insert into log (only_row, number, school, epoch, n, link) values (1, ?1, null, 1, 0, zeroblob(32))",
                [log.number()],
            )?;
            Ok(())
        })?;
        Ok(Self { file, log })
    }

    /// Opens a log that is there.
    ///
    /// # Errors
    ///
    /// Missing file, wrong key, newer schema, or [`StoreFault::OtherLog`] when the files were mixed up.
    pub fn open(path: &Path, key: &StoreKey, log: Log) -> Result<Self, StoreFault> {
        let file = SealedFile::open(path, key, MIGRATIONS)?;
        let number: Option<u8> = file.read(|connection| {
            Ok(connection
                .query_row("select number from log", [], |row| row.get(0))
                .optional()?)
        })?;
        if number == Some(log.number()) {
            Ok(Self { file, log })
        } else {
            Err(StoreFault::OtherLog(path.to_owned()))
        }
    }

    /// Which of the three it is.
    #[must_use]
    pub fn log(&self) -> Log {
        self.log
    }

    /// Tells the log its school, once. Saying the same again changes nothing.
    ///
    /// # Errors
    ///
    /// [`StoreFault::OtherSchool`] when it knows another one.
    pub fn found(&self, school: [u8; 16]) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute("update log set school = ?1 where school is null", [school])?;
            if chain::school(transaction)? == school {
                Ok(())
            } else {
                Err(StoreFault::OtherSchool)
            }
        })
    }

    /// Copies the log, while it is in use, into an encrypted file under the backup key, and checks the copy by
    /// opening it. The copy has its name only when it is whole.
    ///
    /// # Errors
    ///
    /// [`StoreFault::AlreadyThere`], or what the disk says.
    pub fn backup_to(&self, path: &Path, backup_key: &StoreKey) -> Result<(), StoreFault> {
        self.file.backup_to(path, backup_key)
    }

    /// Reads every page and every reference. The chain has its own check: [`CaseLog::verify_chain`].
    ///
    /// # Errors
    ///
    /// [`StoreFault::Damaged`] with what was found.
    pub fn integrity_check(&self) -> Result<(), StoreFault> {
        self.file.check()
    }
}
