//! A term's figures without names, for governors, leaders or the authority.

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, IntoValue as _, Value};

/// What stands on the pages. Everything small is hidden already; this paper draws what it is given.
#[derive(Clone, Debug)]
pub struct FiguresReport<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// For whom it is, as a title.
    pub title: &'a str,
    /// The term and its days, in words.
    pub term: &'a str,
    /// Who printed it.
    pub made_by: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether this is a practice school; the pages say so.
    pub is_demo: bool,
    /// What whoever prints it wants to be read first; may be empty.
    pub opening: &'a str,
    /// At most four, side by side.
    pub big: Vec<BigFigure<'a>>,
    /// Pupils by topic, for bars; empty where this audience has none.
    pub topics: Vec<TopicBar<'a>>,
    /// Pupils by age band, for columns.
    pub bands: Vec<BandColumn<'a>>,
    /// Heads of the table by kind of risk, beside the kind.
    pub kind_heads: Vec<&'a str>,
    /// Rows of it.
    pub kinds: Vec<KindOnPaper<'a>>,
    /// Heads of the table of how it went on, beside the kind; empty where this audience has none.
    pub outcome_heads: Vec<&'a str>,
    /// Rows of it.
    pub outcomes: Vec<KindOnPaper<'a>>,
    /// What was learnt, as typed; may be empty.
    pub learnt: &'a str,
    /// Heads of the table by the three kinds and the matrix, beside the kind.
    pub row_heads: Vec<&'a str>,
    /// Rows of it; a cell is empty where nothing is counted.
    pub rows: Vec<KindOnPaper<'a>>,
    /// How many acted safely before and after; empty where this audience has none.
    pub safely: Vec<Dumbbell<'a>>,
    /// Heads of the school year's table; empty while there is one term only.
    pub year_heads: Vec<&'a str>,
    /// Rows of it: the kind, then one cell for each head.
    pub year: Vec<(&'a str, Vec<&'a str>)>,
    /// New technology that plays a part: what it is called, and what was seen; empty where this audience has none.
    pub technology: Vec<(&'a str, &'a str)>,
    /// What will be done next, as typed; what stands before a colon is printed bold.
    pub steps: Vec<&'a str>,
    /// Where the chain of the log stood that was counted.
    pub slip: &'a str,
}

/// A number that is read from across a table.
#[derive(Clone, Copy, Debug)]
pub struct BigFigure<'a> {
    /// It, such as 'About 35'.
    pub number: &'a str,
    /// What it counts.
    pub what: &'a str,
    /// What it stands beside, such as a year before; may be empty.
    pub note: &'a str,
}

/// One topic.
#[derive(Clone, Copy, Debug)]
pub struct TopicBar<'a> {
    /// Its title.
    pub name: &'a str,
    /// What is written at the bar.
    pub shown: &'a str,
    /// How long the bar is; nothing where the count is hidden.
    pub pupils: Option<u32>,
}

/// One age band.
#[derive(Clone, Copy, Debug)]
pub struct BandColumn<'a> {
    /// Its ages.
    pub name: &'a str,
    /// How many in ten took part; nothing where there are too few pupils.
    pub in_ten: Option<u8>,
}

/// A share before and after.
#[derive(Clone, Copy, Debug)]
pub struct Dumbbell<'a> {
    /// Whose.
    pub name: &'a str,
    /// Before, in words.
    pub first: &'a str,
    /// After, in words.
    pub last: &'a str,
    /// Both in tenths; nothing where there are too few pupils.
    pub in_ten: Option<[u8; 2]>,
}

/// One kind of risk.
#[derive(Clone, Debug)]
pub struct KindOnPaper<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it means.
    pub meaning: &'a str,
    /// One cell for each head.
    pub cells: Vec<&'a str>,
}

/// One A4 page, or as many as are needed.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn figures_report(report: &FiguresReport<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let data = dict([
        ("school", text(report.school_name)),
        ("title", text(report.title)),
        ("term", text(report.term)),
        ("made-by", text(report.made_by)),
        ("made-on", text(report.made_on)),
        ("is-demo", report.is_demo.into_value()),
        ("opening", text(report.opening)),
        ("big", list(&report.big, big)),
        ("topics", list(&report.topics, topic)),
        ("bands", list(&report.bands, band)),
        ("kind-heads", list(&report.kind_heads, |head| text(head))),
        ("kinds", list(&report.kinds, kind)),
        (
            "outcome-heads",
            list(&report.outcome_heads, |head| text(head)),
        ),
        ("outcomes", list(&report.outcomes, kind)),
        ("learnt", text(report.learnt)),
        ("row-heads", list(&report.row_heads, |head| text(head))),
        ("rows", list(&report.rows, kind)),
        ("safely", list(&report.safely, dumbbell)),
        ("year-heads", list(&report.year_heads, |head| text(head))),
        ("year", list(&report.year, year)),
        ("technology", list(&report.technology, named)),
        ("steps", list(&report.steps, |step| text(step))),
        ("slip", text(report.slip)),
    ]);
    to_pdf(
        include_str!("../../../assets/print/governors-report.typ"),
        data,
        fonts,
    )
}

pub(crate) fn list<T>(all: &[T], value: impl Fn(&T) -> Value) -> Value {
    all.iter().map(value).collect::<Array>().into_value()
}

fn big(figure: &BigFigure<'_>) -> Value {
    dict([
        ("number", text(figure.number)),
        ("what", text(figure.what)),
        ("note", text(figure.note)),
    ])
    .into_value()
}

fn topic(bar: &TopicBar<'_>) -> Value {
    dict([
        ("name", text(bar.name)),
        ("shown", text(bar.shown)),
        ("pupils", bar.pupils.map(i64::from).into_value()),
    ])
    .into_value()
}

fn band(column: &BandColumn<'_>) -> Value {
    dict([
        ("name", text(column.name)),
        ("in-ten", column.in_ten.map(i64::from).into_value()),
    ])
    .into_value()
}

fn dumbbell(share: &Dumbbell<'_>) -> Value {
    let tenths = |place: usize| {
        let tenths = share.in_ten.and_then(|both| both.get(place).copied());
        tenths.map(i64::from).into_value()
    };
    dict([
        ("name", text(share.name)),
        ("first", text(share.first)),
        ("last", text(share.last)),
        ("first-in-ten", tenths(0)),
        ("last-in-ten", tenths(1)),
    ])
    .into_value()
}

fn kind(row: &KindOnPaper<'_>) -> Value {
    dict([
        ("name", text(row.name)),
        ("meaning", text(row.meaning)),
        ("cells", list(&row.cells, |cell| text(cell))),
    ])
    .into_value()
}

pub(crate) fn named((name, words): &(&str, &str)) -> Value {
    dict([("name", text(name)), ("words", text(words))]).into_value()
}

pub(crate) fn year((kind, cells): &(&str, Vec<&str>)) -> Value {
    dict([
        ("name", text(kind)),
        ("cells", list(cells, |cell| text(cell))),
    ])
    .into_value()
}
