//! What can be asked for about a letter to parents or carers, and what must be done for it.

use protocol::{bytes::Id, directory::LogName};

use crate::state::incidents::{EntryWords, Letter};

/// What can be asked for.
#[derive(Clone, PartialEq)]
pub enum LetterIntent {
    /// Write one.
    Begin,
    /// Telling them was thought of: whether it adds no danger.
    Safe(bool),
    /// One of [`crate::state::incidents::ABOUT`].
    About(&'static str),
    /// Put it on record and print it.
    Print(Box<LetterToPrint>),
}

/// The letter, and what is sealed about it, in the words of the screen.
#[derive(Clone, PartialEq)]
pub struct LetterToPrint {
    /// As it is printed.
    pub letter: Letter,
    /// Who is told: a line of the record.
    pub whom: String,
    /// By whom and how: a line of the record.
    pub told_by: String,
}

/// Put it on record that parents are told by this letter, and print it. Nothing is sent.
#[derive(Clone)]
pub struct LetterEffect {
    /// In which log.
    pub log: LogName,
    /// On which case.
    pub case: Id,
    /// As it is printed.
    pub letter: Letter,
    /// Whether the case is invented, to practise with.
    pub is_practice: bool,
    /// To be sealed.
    pub words: EntryWords,
    /// How many acts the case had when one looked.
    pub expected_length: u32,
}
