//! Registers and the self-audit: every record is on the pages, and nothing typed changes one.

use super::*;
use crate::{RegisterSheet, SheetGroup, SheetMark, SheetRow, register_sheet};

fn row(mark: SheetMark) -> SheetRow<'static> {
    SheetRow {
        mark,
        number: "14",
        head: "#strong[Filtering] and monitoring checked",
        lines: vec![
            "The filter of the library, at three computers",
            "4 December 2026, Mr Okafor: an alert reached nobody.",
        ],
        side: vec!["by 12 January 2027", "Ms Lund"],
    }
}

/// I-35, I-16.
#[test]
fn i35_registers_and_audit_print_with_a_shape_for_done_open_and_gap() {
    let mut sheet = RegisterSheet {
        school_name: "Hazelbrook Primary School",
        made_on: "4 December 2026",
        is_demo: true,
        title: "Filtering, monitoring and technology",
        about: vec!["Every record of this register, the newest first."],
        legend: ["closed", "open", "its day is over, or a gap"],
        groups: vec![SheetGroup {
            name: "Filtering and monitoring checked",
            rows: vec![
                row(SheetMark::Gap),
                row(SheetMark::Open),
                row(SheetMark::Done),
            ],
        }],
    };
    check(
        "register-sheet.pdf",
        &register_sheet(&sheet, &fonts()).expect("made"),
        1,
    );
    sheet.groups[0].rows = vec![row(SheetMark::Open); 40];
    assert!(pages(&register_sheet(&sheet, &fonts()).expect("made")) > 2);
    sheet.groups.clear();
    assert_eq!(pages(&register_sheet(&sheet, &fonts()).expect("made")), 1);
}
