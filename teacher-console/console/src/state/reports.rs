//! The room of reports: a list with nothing of the words in it, and one report once it is opened.

use protocol::{
    UtcSeconds,
    bytes::{Hash, Id},
    cases::{FormerReader, InboxRow},
    directory::LogName,
    report::Report,
    seen::SeenState,
};
use zeroize::Zeroize as _;

/// Everything this room shows.
pub struct Reports {
    /// Which log.
    pub log: LogName,
    /// Its reports; urgent first, then oldest first.
    pub rows: Vec<InboxRow>,
    /// Who has left, and what they could have read of it.
    pub former: Vec<FormerReader>,
    /// Whether the list has been loaded.
    pub is_loaded: bool,
    /// The report that is open.
    pub open: Option<Box<ShownReport>>,
}

/// A report that was opened and found genuine.
pub struct ShownReport {
    /// Its log.
    pub log: LogName,
    /// Which.
    pub envelope: Id,
    /// Hash of its bytes.
    pub hash: Hash,
    /// The child's words.
    pub report: Report,
    /// The computer's name on its voucher.
    pub machine: String,
    /// Names of everybody who can read it.
    pub readers: Vec<String>,
    /// Names the child took out.
    pub left_out: Vec<String>,
    /// Reports from that computer for this reader that never came: a certain gap in the counts.
    pub missing: u64,
    /// When it was opened here.
    pub opened_at: UtcSeconds,
    /// The newest state this reader signed.
    pub state: SeenState,
}

impl Default for Reports {
    fn default() -> Self {
        Self {
            log: LogName::Safeguarding,
            rows: Vec::new(),
            former: Vec::new(),
            is_loaded: false,
            open: None,
        }
    }
}

impl Reports {
    /// How many nobody has opened yet.
    pub fn unopened(&self) -> usize {
        self.rows.iter().filter(|row| row.state.is_none()).count()
    }

    /// The row of the open report.
    pub fn open_row(&self) -> Option<&InboxRow> {
        let open = self.open.as_ref()?;
        self.rows.iter().find(|row| row.envelope == open.envelope)
    }
}

impl Drop for ShownReport {
    fn drop(&mut self) {
        self.report.words.zeroize();
        self.report.kinds.zeroize();
        self.report.feelings.zeroize();
    }
}
