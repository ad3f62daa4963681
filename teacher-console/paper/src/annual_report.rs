//! The co-ordinator's annual report to governors on the strategy: what was taught, what was found, what is next (I-02).

use crate::figures_report::{list, named, year};
use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::IntoValue as _;

/// What stands on the pages. Every count is as its term's own report told it; this paper draws what it is given.
#[derive(Clone, Debug)]
pub struct AnnualReport<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The school year and its terms, in words.
    pub year: &'a str,
    /// Who printed it.
    pub made_by: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether this is a practice school; the pages say so.
    pub is_demo: bool,
    /// What was taught, as typed; may be empty.
    pub taught: &'a str,
    /// What was found, as typed; may be empty.
    pub found: &'a str,
    /// What is next, as typed; what stands before a colon is printed bold.
    pub next: Vec<&'a str>,
    /// Heads of the table of what was practised: the terms.
    pub terms: Vec<&'a str>,
    /// How many took part, term by term.
    pub took_part: Vec<&'a str>,
    /// Topics, and how many practised each, term by term.
    pub topics: Vec<(&'a str, Vec<&'a str>)>,
    /// Heads of the table of what came in: the terms, and the year.
    pub kind_heads: Vec<&'a str>,
    /// Kinds of risk, and a cell for each head.
    pub kinds: Vec<(&'a str, Vec<&'a str>)>,
    /// New technology that plays a part: what it is called, and what was seen.
    pub technology: Vec<(&'a str, &'a str)>,
    /// Reviews of the policy in this year, a sentence each.
    pub reviews: Vec<&'a str>,
    /// Where the chain of the log stood at the end of each term.
    pub slips: Vec<&'a str>,
}

/// One A4 page, or as many as are needed.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn annual_report(report: &AnnualReport<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let texts = |all: &[&str]| list(all, |one| text(one));
    let data = dict([
        ("school", text(report.school_name)),
        ("year", text(report.year)),
        ("made-by", text(report.made_by)),
        ("made-on", text(report.made_on)),
        ("is-demo", report.is_demo.into_value()),
        ("taught", text(report.taught)),
        ("found", text(report.found)),
        ("next", texts(&report.next)),
        ("terms", texts(&report.terms)),
        ("took-part", texts(&report.took_part)),
        ("topics", list(&report.topics, year)),
        ("kind-heads", texts(&report.kind_heads)),
        ("kinds", list(&report.kinds, year)),
        ("technology", list(&report.technology, named)),
        ("reviews", texts(&report.reviews)),
        ("slips", texts(&report.slips)),
    ]);
    to_pdf(
        include_str!("../../../assets/print/annual-report.typ"),
        data,
        fonts,
    )
}
