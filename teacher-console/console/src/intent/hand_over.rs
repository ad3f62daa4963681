//! What can be asked for when a report is about somebody who can read it, what must then be done, and what comes back.

use protocol::{
    bytes::{Hash, Id},
    directory::LogName,
};

use crate::state::{incidents::EntryWords, worry::ShownReaders};

/// What a person asks for.
#[derive(Clone, PartialEq)]
pub enum HandOverIntent {
    /// The open report is about somebody who can read it.
    Begin,
    /// Rather not.
    Leave,
    /// It is about this person.
    About(Id),
    /// Hand it over.
    Finish,
}

/// What the program must do.
#[derive(Clone)]
pub enum HandOverEffect {
    /// Work out who will be able to read it then.
    WhoReads {
        /// Whom it is about, and whom the child took out.
        left_out: Vec<Id>,
    },
    /// Seal it anew, and close it where it stands, if it is still these people who will read it.
    Send {
        /// Where it stands.
        log: LogName,
        /// Which.
        envelope: Id,
        /// Hash of its bytes.
        hash: Hash,
        /// Whom it is about, and whom the child took out.
        left_out: Vec<Id>,
        /// Danger today.
        is_happening_now: bool,
        /// The report, written out.
        words: Box<EntryWords>,
        /// Who was shown as its readers.
        shown: ShownReaders,
    },
}

/// What came of it.
pub enum HandOverAnswer {
    /// Who will be able to read it.
    Readers(ShownReaders),
    /// Nothing was sent, because other people would read it than were shown.
    OtherReaders(ShownReaders),
    /// The right people have it.
    Done,
}
