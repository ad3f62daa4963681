//! What somebody asks for when a record is handed to somebody outside.

use protocol::UtcSeconds;

use crate::state::incidents::EntryWords;

/// What can be asked for.
pub enum ExportIntent {
    /// One of [`crate::state::export::BASES`].
    ChooseBasis(&'static str),
    /// One of [`crate::state::export::CHECKS`].
    ChooseCheck(&'static str),
    /// Do it.
    HandOver {
        /// To whom, why, on what basis and how it was made sure: sealed as an entry.
        sentence: String,
        /// What is awaited in return: sealed as a task.
        receipt: String,
    },
    /// The passphrase is noted down.
    PutAway,
}

/// What is awaited in return, as a task on the case.
#[derive(Clone)]
pub struct Awaited {
    /// By when.
    pub due: UtcSeconds,
    /// To be sealed.
    pub words: EntryWords,
}
