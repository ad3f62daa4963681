//! What is asked for when somebody else is to read, what must be done for it, and what comes back.

use protocol::{
    bytes::{Hash, Id},
    directory::LogName,
};

use crate::state::letting::{Scope, ShownGrant};

/// What a reader asks for.
#[derive(Clone, PartialEq)]
pub enum LettingIntent {
    /// Begin to choose somebody.
    Begin(Scope),
    /// This person.
    Choose(Id),
    /// Sign it.
    Confirm,
    /// Leave it.
    Leave,
    /// Sign what waits, as the second person.
    SignOff(Hash),
    /// Take back what waits.
    TakeBack(Hash),
    /// Ask a second person to be let on fetching.
    AskToFetchMuch,
    /// Leave it; the brake goes on holding.
    LeaveFetching,
}

/// What must be done.
#[derive(Clone)]
pub enum LettingEffect {
    /// Load what waits.
    LoadWaiting(LogName),
    /// Wrap the keys of these words for somebody and sign that.
    LetIn {
        /// In which log.
        log: LogName,
        /// How much.
        scope: Scope,
        /// To whom.
        to: Id,
    },
    /// Ask, signed, to fetch much in this log for an hour.
    FetchMuch(LogName),
    /// Sign what waits.
    SignOff {
        /// In which log.
        log: LogName,
        /// Of its signed payload.
        grant: Hash,
    },
    /// Take back what waits.
    TakeBack {
        /// In which log.
        log: LogName,
        /// Of its signed payload.
        grant: Hash,
    },
}

/// What comes back.
pub enum LettingAnswer {
    /// What waits in a log.
    Waiting(LogName, Vec<ShownGrant>),
    /// It is signed.
    LetIn {
        /// In which log.
        log: LogName,
        /// Who.
        name: String,
        /// How many records; none when there was nothing they could not read already.
        records: usize,
        /// Whether a second person has to sign first.
        is_waiting: bool,
    },
    /// A second person can agree now.
    AskedToFetchMuch(LogName),
    /// The second signature is there.
    SignedOff(LogName),
    /// It is taken back.
    TakenBack(LogName),
}
