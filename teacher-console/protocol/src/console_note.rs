//! What a reader's console says it did with words it had opened: a search, a print. Nobody but that console can know.
//!
//! The server takes a note in before the console shows what was found or sends a page to the printer. What was looked
//! for, and what a print is for, is sealed; scope and number stand in the clear (`keys` plan §2, hole 20).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    act::EnvelopeRef,
    bytes::{Blob, Id, KeyId},
    directory::LogName,
    statement::Statement,
};

/// The payload of `stc console note v1`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsoleNote {
    /// 1.
    pub format: u8,
    /// Repeats the school.
    pub school: Id,
    /// In which log.
    pub log: LogName,
    /// The person's id in the directory.
    pub by: Id,
    /// When, by the console's clock.
    pub at: UtcSeconds,
    /// What its console did, by its own word.
    pub what: Noted,
    /// The sealed words that belong to it.
    pub envelope: EnvelopeRef,
}

/// What a console can have done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Noted {
    /// Opened words were searched; what for is sealed.
    Searched {
        /// Whether everything this person may read was opened for it.
        everything: bool,
        /// How many reports and cases were looked through.
        looked_through: u32,
        /// In how many places something was found.
        hits: u32,
    },
    /// Every case that this person may read was opened, to find what repeats; what was found is nowhere.
    Compared {
        /// How many cases were looked through.
        looked_through: u32,
    },
    /// A case was printed; why is sealed.
    Printed {
        /// Which.
        case: Id,
    },
    /// A report was printed that need not be on a case; why is sealed.
    PrintedReport {
        /// Which.
        report: Id,
    },
}

/// A signed note with its sealed words. Answered with [`crate::export::CaseRecords`]: what the links of the printed case
/// or report stand for; empty for a search or a comparison.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PostConsoleNote {
    /// Label `stc console note v1`.
    pub note: Statement,
    /// The envelope the note names.
    pub envelope: Blob,
}

/// Notes of one log that were sealed for the asker.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct ConsoleNotes {
    /// Newest first, at most [`NOTES_MAX`].
    pub notes: Vec<ConsoleNoteRow>,
}

/// One of them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct ConsoleNoteRow {
    /// The id of the sealed words.
    pub id: Id,
    /// When it came in, by the server's clock.
    pub received_at: UtcSeconds,
    /// Label `stc console note v1`.
    pub note: Statement,
    /// The sealed words.
    pub envelope: Blob,
    /// Stanzas of them that were wrapped for the asker later.
    #[serde(default)]
    pub added: Vec<Blob>,
    /// Every key that can open them.
    #[serde(default)]
    pub readers: Vec<KeyId>,
}

/// The most notes that one answer brings.
pub const NOTES_MAX: u32 = 50;
