//! Opening every case of a log to find what repeats: what must be done for it, and what comes back.

use protocol::{bytes::Id, directory::LogName};

use crate::state::incidents::SeenCase;

/// What must be done. Nobody waits for it: other work goes on meanwhile.
#[derive(Clone)]
pub enum ComparingEffect {
    /// Open this case, if it is not open here as it is now.
    Open {
        /// In which log.
        log: LogName,
        /// Which.
        case: Id,
        /// How many acts it has.
        length: u32,
    },
    /// Put it on record that the opened cases of this log are compared, and give what of them can be.
    Note(LogName),
}

/// What comes back.
pub enum ComparingAnswer {
    /// The case is open here, or cannot be opened.
    Opened {
        /// In which log.
        log: LogName,
        /// Whether it stays shut.
        is_shut: bool,
    },
    /// It is on record: only now is what was opened compared.
    Noted(LogName, Vec<(Id, String, SeenCase)>),
}
