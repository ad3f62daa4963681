//! A case's record as pages, for whoever has a right to it.

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, IntoValue as _, Value};

/// What stands on the pages.
#[derive(Clone, Debug)]
pub struct CaseRecord<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The school code: sixteen letters and digits in fours.
    pub school_code: &'a str,
    /// The record's number; never a name (L-27).
    pub number: &'a str,
    /// Who handed it out or printed it.
    pub made_by: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Where the log stood: what a checker compares.
    pub slip: &'a str,
    /// Whether the school or the case is invented, to practise with; the pages say so.
    pub is_practice: bool,
    /// Printed at a desk of the school, without files beside it.
    pub is_print: bool,
    /// Only what somebody may have of their own record, without what is about others.
    pub is_extract: bool,
    /// The day, in words, by which whoever got it signs for it; nothing where no receipt is awaited.
    pub receipt_by: Option<&'a str>,
    /// Everything that happened, in order.
    pub acts: Vec<RecordedAct<'a>>,
    /// What was written, gathered by what it is about.
    pub registers: Vec<Register<'a>>,
}

/// A table of what the acts say about one thing, such as who was told.
#[derive(Clone, Debug)]
pub struct Register<'a> {
    /// What it is about.
    pub heading: &'a str,
    /// When, by whom and where in the record, and what.
    pub rows: Vec<[&'a str; 3]>,
}

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct RecordedAct<'a> {
    /// Its place in the log.
    pub place: &'a str,
    /// What was done.
    pub what: &'a str,
    /// Who did it, and when.
    pub times: &'a str,
    /// That it corrects another, or was corrected later; both stay.
    pub correction: Option<String>,
    /// Its words: heading and text.
    pub texts: Vec<(&'a str, &'a str)>,
}

/// As many A4 pages as are needed; the slip stands at the foot of each. A print ends with lines to sign and date, what is
/// handed out with a receipt to send back.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn case_record(record: &CaseRecord<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let acts: Array = record.acts.iter().map(one_act).collect();
    let registers: Array = record.registers.iter().map(one_register).collect();
    let data = dict([
        ("school", text(record.school_name)),
        ("school-code", text(record.school_code)),
        ("number", text(record.number)),
        ("made-by", text(record.made_by)),
        ("made-on", text(record.made_on)),
        ("slip", text(record.slip)),
        ("is-practice", record.is_practice.into_value()),
        ("is-print", record.is_print.into_value()),
        ("is-extract", record.is_extract.into_value()),
        ("receipt-by", record.receipt_by.map_or(Value::None, text)),
        ("acts", acts.into_value()),
        ("registers", registers.into_value()),
    ]);
    to_pdf(
        include_str!("../../../assets/print/case-record.typ"),
        data,
        fonts,
    )
}

fn one_register(register: &Register<'_>) -> Value {
    let rows = register.rows.iter().map(|[when, by, what]| {
        dict([("when", text(when)), ("by", text(by)), ("what", text(what))]).into_value()
    });
    dict([
        ("heading", text(register.heading)),
        ("rows", rows.collect::<Array>().into_value()),
    ])
    .into_value()
}

fn one_act(act: &RecordedAct<'_>) -> Value {
    let texts: Array = act
        .texts
        .iter()
        .map(|(heading, words)| {
            dict([("heading", text(heading)), ("words", text(words))]).into_value()
        })
        .collect();
    let correction = act.correction.as_deref().map_or(Value::None, text);
    dict([
        ("place", text(act.place)),
        ("what", text(act.what)),
        ("times", text(act.times)),
        ("correction", correction),
        ("texts", texts.into_value()),
    ])
    .into_value()
}
