//! A member of staff's one-time codes.

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, IntoValue as _};

/// What stands on a page of one-time codes.
#[derive(Clone, Copy, Debug)]
pub struct OneTimeCodes<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// Whose codes.
    pub person_name: &'a str,
    /// The codes, each as it is typed.
    pub codes: &'a [&'a str],
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether this is a practice school; the page says so.
    pub is_demo: bool,
}

/// One A5 page.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn one_time_codes(page: &OneTimeCodes<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let codes: Array = page.codes.iter().map(|code| text(code)).collect();
    let data = dict([
        ("school", text(page.school_name)),
        ("person", text(page.person_name)),
        ("codes", codes.into_value()),
        ("made-on", text(page.made_on)),
        ("is-demo", page.is_demo.into_value()),
    ]);
    to_pdf(
        include_str!("../../../assets/print/one-time-codes.typ"),
        data,
        fonts,
    )
}
