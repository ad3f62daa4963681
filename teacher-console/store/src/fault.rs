//! What can go wrong with a file, each with what to do next.

use std::fmt;
use std::path::PathBuf;

/// A file failed us. `Display` says what happened and what to do.
#[derive(Debug)]
pub enum StoreFault {
    /// A file that should be there is not.
    Missing(PathBuf),
    /// A file is already where a new one should go.
    AlreadyThere(PathBuf),
    /// The key does not open this file, or it is not one of ours.
    WrongKey(PathBuf),
    /// A newer version of the server has written this file.
    NewerSchema {
        /// Which file.
        path: PathBuf,
        /// The schema version found.
        found: i64,
        /// The newest this version knows.
        known: i64,
    },
    /// Another of the three logs is in this file.
    OtherLog(PathBuf),
    /// `SQLite` or `SQLCipher` found damage.
    Damaged {
        /// Which file.
        path: PathBuf,
        /// What it found.
        found: String,
    },
    /// Of two people who wrote at once, this one was slower; nothing was written.
    SomebodyWasFaster {
        /// How many acts the writer had seen.
        expected: u32,
        /// How many there are.
        found: u32,
    },
    /// The author has done something else since, on another computer; nothing was written.
    AuthorHasMovedOn,
    /// This log does not know its school yet.
    NotFounded,
    /// This log belongs to another school.
    OtherSchool,
    /// A row holds something that this version cannot read.
    Unreadable(&'static str),
    /// A counter or version would go back or leave a gap; nothing was written.
    OutOfOrder(&'static str),
    /// `SQLite` refused.
    Database(rusqlite::Error),
    /// The disk refused.
    Disk(std::io::Error),
}

const MOVED_ON: &str =
    "The author has written something else since. Look at the last entry, then try again.";

impl fmt::Display for StoreFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(
                f,
                "{} is missing. Check the data folder; if the disk failed, bring back the newest backup.",
                path.display()
            ),
            Self::AlreadyThere(path) => write!(
                f,
                "{} is already there and was left as it is. Choose another name, or move it away first.",
                path.display()
            ),
            Self::WrongKey(path) => write!(
                f,
                "{} cannot be opened with this key. Check that the key folder belongs to this data folder; the printed key sheet shows which key goes with which file.",
                path.display()
            ),
            Self::NewerSchema { path, found, known } => write!(
                f,
                "{} was written by a newer version (schema {found}; this version knows {known}). Install that version again; nothing was changed.",
                path.display()
            ),
            Self::OtherLog(path) => write!(
                f,
                "{} holds another of the three logs. Check that the files were not renamed; nothing was changed.",
                path.display()
            ),
            Self::Damaged { path, found } => write!(
                f,
                "{} is damaged ({found}). Stop the server, keep this file, and bring back the newest backup.",
                path.display()
            ),
            Self::SomebodyWasFaster { expected, found } => write!(
                f,
                "Somebody else wrote here first ({found} entries, you saw {expected}). Look at what they wrote, then try again."
            ),
            Self::AuthorHasMovedOn => f.write_str(MOVED_ON),
            Self::NotFounded => f.write_str(
                "The school has not been founded yet. Found it from the head's console first.",
            ),
            Self::OtherSchool => f.write_str(
                "These files belong to another school. Check the data folder; nothing was changed.",
            ),
            Self::Unreadable(what) => write!(
                f,
                "A stored {what} cannot be read. Run `school-server verify`, and keep the files as they are."
            ),
            Self::OutOfOrder(what) => write!(
                f,
                "This {what} does not follow the one that is stored. Fetch the newest one and try again."
            ),
            Self::Database(error) => write!(
                f,
                "The database did not answer ({error}). Check that the disk has room, then try again."
            ),
            Self::Disk(error) => write!(
                f,
                "The disk did not answer ({error}). Check that it has room and that the folder can be written."
            ),
        }
    }
}

impl std::error::Error for StoreFault {}

impl From<rusqlite::Error> for StoreFault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

impl From<std::io::Error> for StoreFault {
    fn from(error: std::io::Error) -> Self {
        Self::Disk(error)
    }
}
