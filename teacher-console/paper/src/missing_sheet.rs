//! Who has not signed the rules yet, for whoever goes round and collects (D-16).

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, Dict, IntoValue as _, Value};

/// What stands on the pages.
#[derive(Clone, Debug)]
pub struct MissingSheet<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether this is a practice school; the pages say so.
    pub is_demo: bool,
    /// What it lists; slips do without.
    pub heading: &'a str,
    /// What to do with it; may be empty.
    pub lead: &'a str,
    /// A class each, and the adults.
    pub groups: Vec<MissingGroup<'a>>,
}

/// One class, or the adults.
#[derive(Clone, Debug)]
pub struct MissingGroup<'a> {
    /// Its name.
    pub name: &'a str,
    /// Who, and what is missing.
    pub rows: Vec<(&'a str, &'a str)>,
}

/// As many A4 pages as are needed.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn missing_sheet(sheet: &MissingSheet<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let source = include_str!("../../../assets/print/missing-sheet.typ");
    to_pdf(source, data(sheet), fonts)
}

/// A reminder for each family whose form has not come back, eight to an A4 page.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn missing_slips(sheet: &MissingSheet<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let source = include_str!("../../../assets/print/missing-slips.typ");
    to_pdf(source, data(sheet), fonts)
}

fn data(sheet: &MissingSheet<'_>) -> Dict {
    let groups: Array = sheet.groups.iter().map(group).collect();
    dict([
        ("school", text(sheet.school_name)),
        ("made-on", text(sheet.made_on)),
        ("is-demo", sheet.is_demo.into_value()),
        ("heading", text(sheet.heading)),
        ("lead", text(sheet.lead)),
        ("groups", groups.into_value()),
    ])
}

fn group(group: &MissingGroup<'_>) -> Value {
    let row = |(who, what): &(&str, &str)| -> Value {
        dict([("who", text(who)), ("what", text(what))]).into_value()
    };
    let rows: Array = group.rows.iter().map(row).collect();
    dict([("name", text(group.name)), ("rows", rows.into_value())]).into_value()
}
