//! The list of pupils who have left and whose learning records are about to be deleted.

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, IntoValue as _, Value};

/// What stands on the pages.
#[derive(Clone, Debug)]
pub struct LeaversList<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// Who printed it.
    pub made_by: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Months after leaving for which the school keeps what was practised.
    pub months: u32,
    /// Whether this is a practice school; the pages say so.
    pub is_demo: bool,
    /// Who is on it.
    pub rows: Vec<LeaversRow<'a>>,
}

/// One pupil.
#[derive(Clone, Copy, Debug)]
pub struct LeaversRow<'a> {
    /// As the class knew them.
    pub name: &'a str,
    /// Their last class.
    pub class: &'a str,
    /// Since when they have left, in words.
    pub left_on: &'a str,
    /// How many finished runs are held.
    pub runs: u32,
}

/// As many A4 pages as are needed.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn leavers_list(list: &LeaversList<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let rows: Array = list.rows.iter().map(row).collect();
    let data = dict([
        ("school", text(list.school_name)),
        ("made-by", text(list.made_by)),
        ("made-on", text(list.made_on)),
        ("months", text(&list.months.to_string())),
        ("is-demo", list.is_demo.into_value()),
        ("rows", rows.into_value()),
    ]);
    to_pdf(
        include_str!("../../../assets/print/leavers-list.typ"),
        data,
        fonts,
    )
}

fn row(row: &LeaversRow<'_>) -> Value {
    dict([
        ("name", text(row.name)),
        ("class", text(row.class)),
        ("left-on", text(row.left_on)),
        ("runs", text(&row.runs.to_string())),
    ])
    .into_value()
}
