//! Every log-in in use, for whoever looks through them once a year.

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, IntoValue as _, Value};

/// What stands on the pages.
#[derive(Clone, Debug)]
pub struct LogInList<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// Who printed it.
    pub made_by: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Who looked through them last, and when; in a sentence.
    pub last_review: &'a str,
    /// Whether this is a practice school; the pages say so.
    pub is_demo: bool,
    /// One for each log-in.
    pub rows: Vec<LogInRow<'a>>,
    /// What has changed since the last review, one sentence each.
    pub changes: Vec<&'a str>,
}

/// One log-in.
#[derive(Clone, Debug)]
pub struct LogInRow<'a> {
    /// As shown.
    pub name: &'a str,
    /// What they type.
    pub login_name: &'a str,
    /// What they do.
    pub duties: &'a str,
    /// How it stands: in use, away, guest until a day.
    pub state: &'a str,
    /// Since when they are listed, and who signed for it.
    pub since: &'a str,
    /// Whether a second factor is asked for.
    pub second_factor: &'a str,
    /// When they last signed in, and where.
    pub last_sign_in: &'a str,
}

/// As many A4 pages as are needed, on their side; a line to sign at the end.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn log_in_list(list: &LogInList<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let rows: Array = list.rows.iter().map(one_row).collect();
    let changes: Array = list.changes.iter().map(|change| text(change)).collect();
    let data = dict([
        ("school", text(list.school_name)),
        ("made-by", text(list.made_by)),
        ("made-on", text(list.made_on)),
        ("last-review", text(list.last_review)),
        ("is-demo", list.is_demo.into_value()),
        ("rows", rows.into_value()),
        ("changes", changes.into_value()),
    ]);
    to_pdf(
        include_str!("../../../assets/print/log-in-list.typ"),
        data,
        fonts,
    )
}

fn one_row(row: &LogInRow<'_>) -> Value {
    dict([
        ("name", text(row.name)),
        ("login", text(row.login_name)),
        ("duties", text(row.duties)),
        ("state", text(row.state)),
        ("since", text(row.since)),
        ("factor", text(row.second_factor)),
        ("used", text(row.last_sign_in)),
    ])
    .into_value()
}
