//! Who may see and do what, for governors and whoever else asks.

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, IntoValue as _, Value};

/// What stands on the pages.
#[derive(Clone, Debug)]
pub struct AccessTable<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether this is a practice school; the pages say so.
    pub is_demo: bool,
    /// Headings of the need-to-know table.
    pub areas: Vec<&'a str>,
    /// A role, and how far it reaches in each area.
    pub roles: Vec<(&'a str, Vec<&'a str>)>,
    /// What can be seen or done, how far one must have got in, and for whom.
    pub rules: Vec<(&'a str, &'a str, Vec<&'a str>)>,
}

/// As many A4 pages as are needed, on their side.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn access_table(table: &AccessTable<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let role = |(role, reach): &(&str, Vec<&str>)| {
        dict([("role", text(role)), ("reach", texts(reach))]).into_value()
    };
    let rule = |(what, door, whom): &(&str, &str, Vec<&str>)| {
        dict([
            ("what", text(what)),
            ("door", text(door)),
            ("whom", texts(whom)),
        ])
        .into_value()
    };
    let roles: Array = table.roles.iter().map(role).collect();
    let rules: Array = table.rules.iter().map(rule).collect();
    let data = dict([
        ("school", text(table.school_name)),
        ("made-on", text(table.made_on)),
        ("is-demo", table.is_demo.into_value()),
        ("areas", texts(&table.areas)),
        ("roles", roles.into_value()),
        ("rules", rules.into_value()),
    ]);
    to_pdf(
        include_str!("../../../assets/print/access-table.typ"),
        data,
        fonts,
    )
}

fn texts(all: &[&str]) -> Value {
    let all: Array = all.iter().map(|one| text(one)).collect();
    all.into_value()
}
