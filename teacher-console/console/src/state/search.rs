//! The page on which opened words are searched.

use protocol::{UtcSeconds, bytes::Id, directory::LogName};
use zeroize::Zeroize as _;

use super::{incidents::SeenCase, reports::Printout};
use crate::search::Hit;

/// What is typed and what was found; all of it goes at the lock.
#[derive(Default)]
pub struct Searching {
    /// In which log, while the page is shown.
    pub log: Option<LogName>,
    /// In which log it was shown last: what was found there stays until the lock.
    pub found_in: Option<LogName>,
    /// What is looked for.
    pub query: String,
    /// What came of the last look.
    pub found: Option<FoundWords>,
    /// Earlier notes of this log, once they were asked for.
    pub earlier: Option<Vec<EarlierNote>>,
}

/// What was found: on record before it is shown.
pub struct FoundWords {
    /// What was looked for.
    pub query: String,
    /// The newest places first.
    pub hits: Vec<Hit>,
    /// How many places there are.
    pub hit_count: u32,
    /// How many reports and cases were looked through.
    pub looked_through: u32,
    /// How many could not be opened and were not looked through.
    pub shut: u32,
    /// What of the opened cases of the log can be compared, each with its title.
    pub seen: Vec<(Id, String, SeenCase)>,
}

/// What a console said it did.
pub struct EarlierNote {
    /// When it came in.
    pub at: UtcSeconds,
    /// Whose console.
    pub by: String,
    /// What.
    pub what: EarlierDeed,
    /// What was looked for, or what a print was for; nothing where it cannot be opened.
    pub words: Option<String>,
}

/// What was done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EarlierDeed {
    /// A search.
    Searched {
        /// How many records were looked through.
        looked_through: u32,
        /// In how many places it was found.
        hits: u32,
    },
    /// Opened cases were compared, to find what repeats.
    Compared {
        /// How many cases.
        looked_through: u32,
    },
    /// A print.
    Printed(Printout),
}

impl Drop for FoundWords {
    fn drop(&mut self) {
        self.query.zeroize();
    }
}

impl Drop for EarlierNote {
    fn drop(&mut self) {
        self.words.zeroize();
    }
}

impl Drop for Searching {
    fn drop(&mut self) {
        self.query.zeroize();
    }
}
