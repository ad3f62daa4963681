//! What can be asked for on the page of searching, what must be done for it, and what comes back.

use protocol::directory::LogName;

use crate::{
    search::Place,
    state::search::{EarlierNote, FoundWords},
};

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum SearchIntent {
    /// Show the page for this log.
    Open(LogName),
    /// Leave it; what was found stays until the lock.
    Close,
    /// Look for what is typed.
    Look {
        /// Also in what is not open yet.
        everything: bool,
    },
    /// Show what was searched and printed before.
    ShowEarlier,
    /// Go to where something was found.
    GoTo(Place),
}

/// What must be done.
#[derive(Clone)]
pub enum SearchEffect {
    /// Open what is to be looked through, look, and put that on record.
    Look {
        /// In which log.
        log: LogName,
        /// For what.
        query: String,
        /// Also in what is not open yet.
        everything: bool,
    },
    /// Fetch and open earlier notes.
    LoadEarlier(LogName),
}

/// What comes back.
pub enum SearchAnswer {
    /// It is on record; this was found.
    Found(FoundWords),
    /// Earlier notes of a log, newest first.
    Earlier(LogName, Vec<EarlierNote>),
}
