//! What a school has decided where schools differ, for governors and whoever asks.

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, IntoValue as _, Value};

/// What stands on the pages.
#[derive(Clone, Debug)]
pub struct DecisionsSheet<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether this is a practice school; the pages say so.
    pub is_demo: bool,
    /// One for each setting.
    pub rows: Vec<DecisionRow<'a>>,
}

/// One decision.
#[derive(Clone, Copy, Debug)]
pub struct DecisionRow<'a> {
    /// What was to be decided.
    pub what: &'a str,
    /// What it is for.
    pub why: &'a str,
    /// What counts now.
    pub value: &'a str,
    /// Who decided it and when, or that nobody has.
    pub by: &'a str,
}

/// As many A4 pages as are needed.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn decisions_sheet(sheet: &DecisionsSheet<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let rows: Array = sheet.rows.iter().map(row).collect();
    let data = dict([
        ("school", text(sheet.school_name)),
        ("made-on", text(sheet.made_on)),
        ("is-demo", sheet.is_demo.into_value()),
        ("rows", rows.into_value()),
    ]);
    to_pdf(
        include_str!("../../../assets/print/decisions-sheet.typ"),
        data,
        fonts,
    )
}

fn row(row: &DecisionRow<'_>) -> Value {
    dict([
        ("what", text(row.what)),
        ("why", text(row.why)),
        ("value", text(row.value)),
        ("by", text(row.by)),
    ])
    .into_value()
}
