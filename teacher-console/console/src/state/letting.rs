//! Letting somebody else read: whom one is choosing, and what waits for a second signature.

use protocol::{
    bytes::{Hash, Id},
    directory::LogName,
};

/// Everything the screen shows of it.
#[derive(Default)]
pub struct Letting {
    /// What is being opened to somebody, and to whom.
    pub choosing: Option<Choosing>,
    /// What waits for a second signature, oldest first.
    pub waiting: Vec<ShownGrant>,
    /// The log in which the brake on fetching holds, until a second person was asked.
    pub held_back: Option<LogName>,
}

/// What is being opened, and to whom.
#[derive(Clone, PartialEq, Eq)]
pub struct Choosing {
    /// How much.
    pub scope: Scope,
    /// Who, once chosen.
    pub to: Option<Id>,
}

/// How much is opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scope {
    /// One case.
    Case(Id),
    /// Everything of a log that one can read.
    Log,
}

/// What somebody asks of a second person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asks {
    /// That somebody else may read.
    LetIn {
        /// Who is to read.
        to: String,
        /// How many records.
        records: usize,
    },
    /// To open many sealed records, for an hour.
    FetchMuch,
}

/// A grant, or a wish to go on fetching, that waits.
#[derive(Clone)]
pub struct ShownGrant {
    /// In which log.
    pub log: LogName,
    /// Of its signed payload.
    pub hash: Hash,
    /// Who asked.
    pub by: String,
    /// What they ask.
    pub asks: Asks,
    /// Whether the person at the console asked.
    pub is_mine: bool,
}
