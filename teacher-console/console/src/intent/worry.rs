//! What can be asked for in the room of one's own worries, what must then be done, and what comes back.

use protocol::{
    bytes::Id,
    concern::{ConcernKind, OwnConcern},
    directory::LogName,
};

use crate::state::{incidents::EntryWords, worry::ShownReaders};

/// What a person asks for.
#[derive(Clone, PartialEq)]
pub enum WorryIntent {
    /// It is this kind of worry.
    Choose(ConcernKind),
    /// This person shall not read it.
    LeaveOut(Id),
    /// Everybody who was taken out may read it again.
    PutBack,
    /// It is happening now, or not.
    HappeningNow(bool),
    /// Put it on record.
    Send,
    /// Show the words of an earlier one.
    Open(LogName, Id),
}

/// What the program must do.
#[derive(Clone)]
pub enum WorryEffect {
    /// Work out who will be able to read it.
    WhoReads {
        /// What kind.
        kind: ConcernKind,
        /// Who was taken out.
        left_out: Vec<Id>,
    },
    /// Seal it, sign it and put it on record, if it is still these people who will read it.
    Send {
        /// What kind.
        kind: ConcernKind,
        /// Who was taken out.
        left_out: Vec<Id>,
        /// Whether it is happening now.
        is_happening_now: bool,
        /// What is written.
        words: Box<EntryWords>,
        /// Who was shown as its readers.
        shown: ShownReaders,
    },
    /// Begin an invented case with these words, and show it.
    Practise(Box<EntryWords>),
    /// Load earlier ones.
    LoadOwn,
    /// Fetch and open the words of an earlier one.
    OpenOwn {
        /// In which log.
        log: LogName,
        /// Which words.
        envelope: Id,
    },
}

/// What came of it.
pub enum WorryAnswer {
    /// Who will be able to read it.
    Readers(ShownReaders),
    /// Nothing was sent, because other people would read it than were shown.
    OtherReaders(ShownReaders),
    /// It is on record.
    Sent(OwnConcern),
    /// Earlier ones.
    Own(Vec<OwnConcern>),
    /// The words of an earlier one.
    Opened(Id, EntryWords),
}
