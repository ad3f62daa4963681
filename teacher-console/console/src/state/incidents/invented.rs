//! One invented case for the tests of the console, with nothing in it but its place on record.

use protocol::{
    bytes::Id,
    cases::{CaseRow, CaseStatus},
    directory::LogName,
};

use super::ShownCase;

/// A case of the safeguarding log with this status. A test that needs more says so field by field.
pub(crate) fn case(status: CaseStatus) -> ShownCase {
    ShownCase {
        log: LogName::Safeguarding,
        row: row(status),
        report: None,
        worry: None,
        title: String::new(),
        acts: Vec::new(),
        next: Vec::new(),
        first_contacts: Vec::new(),
        procedure: None,
        sanctions: None,
        risks: None,
        readers: Vec::new(),
        could_be_let_in: Vec::new(),
    }
}

/// Its clear part.
pub(crate) fn row(status: CaseStatus) -> CaseRow {
    CaseRow {
        case: Id([7; 16]),
        status,
        incident_type: None,
        opened_at: 1,
        length: 4,
        practice: false,
        changed_at: 1,
        quiet_school_days: None,
        next_due: None,
    }
}
