//! The record as pages, for people.

use paper::{CaseRecord, Fonts, PaperFault, RecordedAct, Register, case_record};
use protocol::{directory::school_code, export::Export};

use super::{HandingOver, number, receipt_due, registers, rows::Row, slip};
use crate::clock;

/// How the pages leave.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaves {
    /// Beside the files that a program checks.
    WithFiles,
    /// Alone, from a desk's own printer.
    OnPaper,
}

/// Typeset in memory; nothing is written.
pub(super) fn pages(
    export: &Export,
    rows: &[Row],
    handing: &HandingOver<'_>,
    leaves: Leaves,
    fonts: &Fonts,
) -> Result<Vec<u8>, PaperFault> {
    let times: Vec<String> = rows.iter().map(times).collect();
    let registers = registers::of(rows);
    let directory = handing.chain.newest();
    let made_by = directory.person(handing.by);
    let receipt_by = clock::day(receipt_due(handing.at));
    let record = CaseRecord {
        school_name: &directory.school_name,
        school_code: &school_code(export.school),
        number: &number(export.case),
        made_by: made_by.map_or("", |person| person.name.as_str()),
        made_on: &clock::day(handing.at),
        slip: &slip(export),
        is_practice: directory.demo || super::rows::is_practice(rows),
        is_print: leaves == Leaves::OnPaper,
        is_extract: false,
        receipt_by: (leaves == Leaves::WithFiles).then_some(receipt_by.as_str()),
        acts: rows
            .iter()
            .zip(&times)
            .map(|(row, times)| RecordedAct {
                place: &row.place,
                what: &row.what,
                times,
                correction: correction(row),
                texts: row
                    .texts
                    .iter()
                    .map(|(heading, text)| (heading.as_ref(), text.as_str()))
                    .collect(),
            })
            .collect(),
        registers: registers
            .iter()
            .map(|(heading, rows)| Register {
                heading,
                rows: rows
                    .iter()
                    .map(|row| row.each_ref().map(String::as_str))
                    .collect(),
            })
            .collect(),
    };
    case_record(&record, fonts)
}

fn times(row: &Row) -> String {
    let received = clock::written(row.received_at);
    match row.written {
        Some((happened, written)) => format!(
            "{} \u{b7} happened {} \u{b7} written {} \u{b7} on record {received}",
            row.by,
            clock::written(happened),
            clock::written(written),
        ),
        None => format!("on record {received}"),
    }
}

fn correction(row: &Row) -> Option<String> {
    match (&row.corrects, row.corrected_by.is_empty()) {
        (Some(old), true) => Some(format!("Corrects {old}. Both stay.")),
        (Some(old), false) => Some(format!(
            "Corrects {old}, and was corrected at {}. All stay.",
            row.corrected_by.join(", ")
        )),
        (None, false) => Some(format!(
            "Corrected later, at {}. Both stay.",
            row.corrected_by.join(", ")
        )),
        (None, true) => None,
    }
}
