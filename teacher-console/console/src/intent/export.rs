//! What somebody asks for when a record is handed to somebody outside.

use protocol::UtcSeconds;

use crate::{
    export::extract::{Chosen, PassageId, TextId},
    state::incidents::EntryWords,
};

/// What can be asked for.
#[derive(Clone, PartialEq)]
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
    /// A text of somebody's own record is handed out, or not.
    HandOut(TextId, bool),
    /// A passage of it is about others and stays out, or not.
    LeaveOut(PassageId, bool),
    /// The passphrase is noted down.
    PutAway,
    /// Go to the case whose file has a passphrase that is not noted down yet.
    Show,
}

/// What of a record is handed out to whoever asks for their own.
#[derive(Clone)]
pub struct OwnRecord {
    /// Texts, and what stays out of them.
    pub chosen: Chosen,
    /// The file with what the server holds about them; empty where none goes with it.
    pub held: String,
}

/// What is awaited in return, as a task on the case.
#[derive(Clone)]
pub struct Awaited {
    /// By when.
    pub due: UtcSeconds,
    /// To be sealed.
    pub words: EntryWords,
}
