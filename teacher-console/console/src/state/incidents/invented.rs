//! One invented case for the tests of the console, with nothing in it but its place on record.

use std::collections::BTreeMap;

use protocol::{
    bytes::{Hash, Id},
    cases::{CaseRow, CaseStatus},
    directory::LogName,
};

use super::{Order, ShownAct, ShownCase, ShownDeed, ShownWords};

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
        refused_fields: Vec::new(),
        first_contacts: Vec::new(),
        earlier: BTreeMap::new(),
        procedure: None,
        sanctions: None,
        risks: None,
        readers: Vec::new(),
        reader_ids: Vec::new(),
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

/// An act of it without words.
pub(crate) fn act() -> ShownAct {
    ShownAct {
        hash: Hash([1; 32]),
        deed: ShownDeed::AddedEntry,
        author: "Mrs Patel".to_owned(),
        is_mine: true,
        is_signed: true,
        order: Order::Follows,
        happened_at: 1,
        written_at: 1,
        received_at: 1,
        clock_offset: None,
        words: ShownWords::None,
    }
}
