//! Handing a record to somebody outside: what is asked for it, and what came of it.

use protocol::{UtcSeconds, bytes::Id, directory::LogName};
use zeroize::Zeroize as _;

use super::secret::Secret;
use crate::export::extract::{CaseText, Chosen};

/// On what lawful basis; each has words `export-basis-…`.
pub const BASES: [&str; 4] = ["public-task", "law", "vital", "own-record"];
/// Of [`BASES`]: somebody asks for their own record (L-26).
pub const OWN_RECORD: &str = "own-record";
/// How it was made sure who asks (H-22, L-31); each has words `export-check-…`.
pub const CHECKS: [&str; 3] = ["called-back", "in-person", "emergency"];

/// What is typed and chosen before, and what is shown after.
#[derive(Default)]
pub struct Exporting {
    /// To whom.
    pub to: String,
    /// What for.
    pub why: String,
    /// The folder to save in.
    pub folder: String,
    /// For somebody's own record: the texts of the case, once opened.
    pub texts: Option<Vec<CaseText>>,
    /// What of them was chosen.
    pub chosen: Chosen,
    /// The file in which the console saved what the server holds about them; empty where none goes with it.
    pub held: String,
    /// One of [`BASES`].
    pub basis: Option<&'static str>,
    /// One of [`CHECKS`].
    pub check: Option<&'static str>,
    /// What came of it, until it is put away.
    pub done: Option<Done>,
}

/// A record that was written, and how to open it.
#[derive(Clone)]
pub struct Done {
    /// In which log its case is.
    pub log: LogName,
    /// Of which case it is.
    pub case: Id,
    /// The file.
    pub file: String,
    /// To be told by telephone; kept nowhere.
    pub passphrase: Secret,
    /// Why there are no pages in it; empty when there are.
    pub without_pages: String,
    /// The day by which a receipt is awaited.
    pub receipt_due: UtcSeconds,
    /// Whether that stands as a task on the case. A closed case has none.
    pub is_task: bool,
}

/// Every field of this step.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ExportField {
    /// To whom.
    To,
    /// What for.
    Why,
    /// The folder to save in.
    Folder,
    /// What the server holds about them.
    Held,
}

impl Exporting {
    /// Puts typed text where it belongs.
    pub fn type_in(&mut self, field: ExportField, text: String) {
        match field {
            ExportField::To => self.to = text,
            ExportField::Why => self.why = text,
            ExportField::Folder => self.folder = text,
            ExportField::Held => self.held = text,
        }
    }

    /// Whether it is for somebody who asks for their own record: then only what was chosen is handed out.
    pub fn is_own_record(&self) -> bool {
        self.basis == Some(OWN_RECORD)
    }

    /// Whether anything was typed that is not on record.
    pub fn has_words(&self) -> bool {
        !self.to.trim().is_empty() || !self.why.trim().is_empty()
    }
}

impl Drop for Exporting {
    fn drop(&mut self) {
        self.to.zeroize();
        self.why.zeroize();
        for text in self.texts.iter_mut().flatten() {
            text.passages.zeroize();
        }
    }
}
