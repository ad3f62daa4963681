//! Registers of the school, or its self-audit, on paper: what was done, what is open and where a gap is (I, K, I-35).

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, IntoValue as _, Value};

/// What stands on the pages.
#[derive(Clone, Debug)]
pub struct RegisterSheet<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether this is a practice school; the pages say so.
    pub is_demo: bool,
    /// The heading.
    pub title: &'a str,
    /// Below it.
    pub about: Vec<&'a str>,
    /// What each mark stands for.
    pub legend: [&'a str; 3],
    /// One for each kind of record.
    pub groups: Vec<SheetGroup<'a>>,
}

/// What stands together.
#[derive(Clone, Debug)]
pub struct SheetGroup<'a> {
    /// Its name; may be empty.
    pub name: &'a str,
    /// Each record or item.
    pub rows: Vec<SheetRow<'a>>,
}

/// One record or item.
#[derive(Clone, Debug)]
pub struct SheetRow<'a> {
    /// Its shape.
    pub mark: SheetMark,
    /// Its number.
    pub number: &'a str,
    /// What it is.
    pub head: &'a str,
    /// What is said of it, one below the other.
    pub lines: Vec<&'a str>,
    /// Beside it: by when, by whom, or the year before.
    pub side: Vec<&'a str>,
}

/// A shape, so that grey says what colour does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetMark {
    /// Done: a tick.
    Done,
    /// Open: a ring.
    Open,
    /// A gap, or its day is over: a triangle.
    Gap,
}

impl SheetMark {
    const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Open => "open",
            Self::Gap => "gap",
        }
    }
}

/// As many A4 pages as are needed.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn register_sheet(sheet: &RegisterSheet<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let groups: Array = sheet.groups.iter().map(group).collect();
    let data = dict([
        ("school", text(sheet.school_name)),
        ("made-on", text(sheet.made_on)),
        ("is-demo", sheet.is_demo.into_value()),
        ("title", text(sheet.title)),
        ("about", texts(&sheet.about)),
        ("legend", texts(&sheet.legend)),
        ("groups", groups.into_value()),
    ]);
    to_pdf(
        include_str!("../../../assets/print/register-sheet.typ"),
        data,
        fonts,
    )
}

fn texts(all: &[&str]) -> Value {
    let texts: Array = all.iter().map(|one| text(one)).collect();
    texts.into_value()
}

fn group(group: &SheetGroup<'_>) -> Value {
    let rows: Array = group.rows.iter().map(row).collect();
    dict([("name", text(group.name)), ("rows", rows.into_value())]).into_value()
}

fn row(row: &SheetRow<'_>) -> Value {
    dict([
        ("mark", text(row.mark.name())),
        ("number", text(row.number)),
        ("head", text(row.head)),
        ("lines", texts(&row.lines)),
        ("side", texts(&row.side)),
    ])
    .into_value()
}
