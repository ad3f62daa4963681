//! The room of reports: a list with nothing of the words in it, and one report once it is opened.

use protocol::{
    UtcSeconds,
    bytes::{Hash, Id},
    cases::{CaseStatus, FormerReader, InboxRow},
    directory::LogName,
    report::Report,
    seen::SeenState,
};
use zeroize::{Zeroize as _, Zeroizing};

use super::worry::ShownReaders;
use crate::machines::SenderDoubt;

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
    /// Whether the next answer also closes the report for the pupil.
    pub is_closing: bool,
    /// The open report is being handed over.
    pub handing: Option<Handing>,
    /// What the open report is printed for, as typed; nothing while it is not being printed.
    pub print_why: Option<Zeroizing<String>>,
}

/// What can be printed of what was opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Printout {
    /// A case.
    Case(Id),
    /// A report, which is on no case yet.
    Report(Id),
}

/// A report that is about somebody who can read it, on its way to people who are not them.
#[derive(Default)]
pub struct Handing {
    /// Whom it is about, once chosen.
    pub about: Option<Id>,
    /// They, and whom the child took out: nothing is sealed for them.
    pub left_out: Vec<Id>,
    /// Who will be able to read it.
    pub readers: Option<ShownReaders>,
}

/// How far a report or worry is, for the headings of the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// Nobody has opened it.
    New,
    /// Somebody has read it.
    Read,
    /// Somebody has it, or it is a case.
    InHand,
    /// Done.
    Closed,
}

impl Stage {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 4] = [Self::New, Self::Read, Self::InHand, Self::Closed];

    /// How far this one is.
    pub fn of(row: &InboxRow) -> Self {
        if row.state == Some(SeenState::Closed) || row.status == Some(CaseStatus::Closed) {
            Self::Closed
        } else if row.state == Some(SeenState::InHand) || row.status == Some(CaseStatus::Incident) {
            Self::InHand
        } else if row.state.is_some() {
            Self::Read
        } else {
            Self::New
        }
    }
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
    /// Other people of the list for whom it was sealed: it may turn out to be about one of them.
    pub may_be_about: Vec<(Id, String)>,
    /// Names of those who were given it, and when first.
    pub opened: Vec<(String, UtcSeconds)>,
    /// Names the child took out.
    pub left_out: Vec<String>,
    /// Who they are.
    pub left_out_ids: Vec<Id>,
    /// Reports from that computer for this reader that never came: a certain gap in the counts.
    pub missing: u64,
    /// Other reports opened since the keys were opened that name the same pupil.
    pub same_pupil: Vec<Id>,
    /// What speaks against it being from that computer.
    pub doubts: Vec<SenderDoubt>,
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
            is_closing: false,
            handing: None,
            print_why: None,
        }
    }
}

impl Reports {
    /// How many nobody has opened yet.
    pub fn unopened(&self) -> usize {
        self.rows.iter().filter(|row| row.state.is_none()).count()
    }

    /// The number of a report on this reader's list: counted over what they can see, so that no gap betrays another.
    pub fn number_of(&self, envelope: Id) -> Option<usize> {
        let mut order: Vec<_> = self
            .rows
            .iter()
            .map(|row| (row.received_at, row.envelope))
            .collect();
        order.sort_unstable();
        let place = order.iter().position(|(_, known)| *known == envelope)?;
        Some(place + 1)
    }

    /// The row of the open report.
    pub fn open_row(&self) -> Option<&InboxRow> {
        let open = self.open.as_ref()?;
        self.rows.iter().find(|row| row.envelope == open.envelope)
    }

    /// Whether something is typed or chosen here that another log's list would take away.
    pub fn is_being_written(&self) -> bool {
        self.handing.is_some() || self.print_why.is_some()
    }

    /// The case that the open report is on, if any.
    pub fn case_of_open(&self) -> Option<Id> {
        self.open_row().and_then(|row| row.case)
    }
}

impl Drop for ShownReport {
    fn drop(&mut self) {
        self.report.words.zeroize();
        self.report.kinds.zeroize();
        self.report.feelings.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: u8, received_at: i64, urgent: bool) -> InboxRow {
        InboxRow {
            envelope: Id([id; 16]),
            urgent,
            received_at,
            machine_name: "Room 4, computer 2".to_owned(),
            state: None,
            concern: None,
            case: None,
            status: None,
        }
    }

    #[test]
    fn p16_numbers_are_counted_over_what_one_reader_sees_in_the_order_of_arrival() {
        let mut reports = Reports {
            rows: vec![row(9, 300, true), row(4, 100, false), row(7, 200, false)],
            ..Reports::default()
        };
        let numbers = |reports: &Reports| [4, 7, 9].map(|id| reports.number_of(Id([id; 16])));
        assert_eq!(numbers(&reports), [Some(1), Some(2), Some(3)]);
        // Another reader's list has one less, and no gap.
        reports.rows.retain(|row| row.envelope != Id([7; 16]));
        assert_eq!(numbers(&reports), [Some(1), None, Some(2)]);
    }

    #[test]
    fn a_row_stands_under_the_heading_of_what_was_signed_or_done_last() {
        let with = |state, status| {
            Stage::of(&InboxRow {
                state,
                status,
                ..row(1, 0, false)
            })
        };
        assert_eq!(with(None, None), Stage::New);
        assert_eq!(with(None, Some(CaseStatus::Concern)), Stage::New);
        assert_eq!(with(Some(SeenState::Opened), None), Stage::Read);
        assert_eq!(with(Some(SeenState::InHand), None), Stage::InHand);
        assert_eq!(
            with(Some(SeenState::Opened), Some(CaseStatus::Incident)),
            Stage::InHand
        );
        assert_eq!(with(Some(SeenState::Closed), None), Stage::Closed);
        assert_eq!(
            with(Some(SeenState::InHand), Some(CaseStatus::Closed)),
            Stage::Closed
        );
    }
}
