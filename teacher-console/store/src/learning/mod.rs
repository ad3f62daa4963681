//! The learning file: everything the school's day needs that is not a child's words.

mod answers;
mod class_questions;
mod class_rules;
mod directories;
mod figures;
mod founding;
mod guests;
mod last_people;
mod leaders;
mod leavers;
mod lessons;
mod life_checks;
mod machines;
mod opt_outs;
mod plans;
mod progress;
mod pupils;
mod pupils_care;
mod questionnaires;
mod registers;
mod reminders;
mod rings;
mod room_checks;
mod rosters;
mod second_factor;
mod sessions;
mod settings;
mod sign_in;
mod signatures;
mod staff;
mod standing;
mod story_places;
mod subject;
mod tries;
mod turning;

pub use class_questions::{ClosedQuestion, OpenQuestion, WaitingQuestion};
pub use class_rules::ClassRuleRow;
pub use directories::{DirectoryRow, PendingRow, StewardNote};
pub use figures::{ActedSafely, TookPart};
pub use guests::{GuestAccount, GuestRow};
pub use leaders::RemarkRow;
pub use leavers::{LeaverRow, SweptRows};
pub use lessons::LessonRow;
pub use life_checks::KeptCheck;
pub use machines::{MachineKind, MachineRow, MachineState, NewMachine, TokenUse};
pub use plans::OwnRow;
pub use progress::{ProgressRow, ProgressStored};
pub use pupils::{KeptCard, PupilRow};
pub use pupils_care::{DecisionRow, NewDecision, VulnerabilityRow};
pub use questionnaires::{AskedOf, AskedOne, RoundRow};
pub use registers::{NumberedNote, Register, RegisterNote};
pub use rings::ClosedRing;
pub use room_checks::KeptRoomCheck;
pub use rosters::{MarkedClass, MarkedPupil, RosterChanges, RosterMark};
pub use sessions::{Holder, SessionRow};
pub use sign_in::{KnownOfTry, SignInTry, Spent, Verdict};
pub use signatures::{AgreementRow, ConsentRow, Side, SignatureRow};
pub use staff::{Activation, StaffRow, StaffState};
pub use story_places::KeptPlace;
pub use subject::TryRow;
pub use tries::TryResult;
pub use turning::{ArchivedRow, TurnRow, TurnStep};

use crate::file::{Migrations, SealedFile};
use crate::{StoreFault, StoreKey};
use std::path::Path;

const MIGRATIONS: Migrations = &[
    include_str!("../../migrations/learning/0001_settings.sql"),
    include_str!("../../migrations/learning/0002_people.sql"),
    include_str!("../../migrations/learning/0003_progress.sql"),
    include_str!("../../migrations/learning/0004_sign_in.sql"),
    include_str!("../../migrations/learning/0005_leavers.sql"),
    include_str!("../../migrations/learning/0006_last_people.sql"),
    include_str!("../../migrations/learning/0007_computers.sql"),
    include_str!("../../migrations/learning/0008_every_phase.sql"),
    include_str!("../../migrations/learning/0009_pupils_who_left.sql"),
    include_str!("../../migrations/learning/0010_guests.sql"),
    include_str!("../../migrations/learning/0011_rosters.sql"),
    include_str!("../../migrations/learning/0012_signatures.sql"),
    include_str!("../../migrations/learning/0013_lessons.sql"),
    include_str!("../../migrations/learning/0014_archived_classes.sql"),
    include_str!("../../migrations/learning/0015_pupils_by_class.sql"),
    include_str!("../../migrations/learning/0016_room_checks.sql"),
    include_str!("../../migrations/learning/0017_story_places.sql"),
    include_str!("../../migrations/learning/0018_school_registers.sql"),
    include_str!("../../migrations/learning/0019_class_questions.sql"),
    include_str!("../../migrations/learning/0020_reminders.sql"),
    include_str!("../../migrations/learning/0021_registers_of_one_shape.sql"),
    include_str!("../../migrations/learning/0022_questionnaires.sql"),
    include_str!("../../migrations/learning/0023_pupils_care.sql"),
    include_str!("../../migrations/learning/0024_class_rules.sql"),
    include_str!("../../migrations/learning/0025_digital_leaders.sql"),
    include_str!("../../migrations/learning/0026_card_kinds.sql"),
    include_str!("../../migrations/learning/0027_questions_before_and_after.sql"),
];

/// The learning file under its own key. Safe to share between threads.
pub struct Learning {
    file: SealedFile,
}

impl Learning {
    /// Makes a new, empty file.
    ///
    /// # Errors
    ///
    /// [`StoreFault::AlreadyThere`] when there is a file; nothing is overwritten.
    pub fn create(path: &Path, key: &StoreKey) -> Result<Self, StoreFault> {
        SealedFile::create(path, key, MIGRATIONS).map(|file| Self { file })
    }

    /// Opens a file that is there.
    ///
    /// # Errors
    ///
    /// Missing file, wrong key or newer schema.
    pub fn open(path: &Path, key: &StoreKey) -> Result<Self, StoreFault> {
        SealedFile::open(path, key, MIGRATIONS).map(|file| Self { file })
    }

    /// Copies the file, while it is in use, into an encrypted file under the backup key, and checks the copy by
    /// opening it. The copy has its name only when it is whole.
    ///
    /// # Errors
    ///
    /// [`StoreFault::AlreadyThere`], or what the disk says.
    pub fn backup_to(&self, path: &Path, backup_key: &StoreKey) -> Result<(), StoreFault> {
        self.file.backup_to(path, backup_key)
    }

    #[cfg(test)]
    pub(crate) fn file_for_tests(&self) -> &SealedFile {
        &self.file
    }

    /// Reads every page and every reference.
    ///
    /// # Errors
    ///
    /// [`StoreFault::Damaged`] with what was found.
    pub fn integrity_check(&self) -> Result<(), StoreFault> {
        self.file.check()
    }
}

/// Collects rows, or says which kind of row could not be read.
fn all<T>(rows: impl Iterator<Item = rusqlite::Result<T>>) -> Result<Vec<T>, StoreFault> {
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Turns a name that is not one of ours into an error rusqlite can carry.
fn named<T>(column: usize, found: Option<T>) -> rusqlite::Result<T> {
    found.ok_or_else(|| {
        rusqlite::Error::InvalidColumnType(
            column,
            "a name we know".to_owned(),
            rusqlite::types::Type::Text,
        )
    })
}
