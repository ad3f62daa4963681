//! What a steward hands to a newcomer.

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::IntoValue as _;

/// What stands on an invitation.
#[derive(Clone, Copy, Debug)]
pub struct Invitation<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The school code: sixteen letters and digits in fours.
    pub school_code: &'a str,
    /// Who is invited.
    pub person_name: &'a str,
    /// The activation code in groups of four with dashes.
    pub code: &'a str,
    /// Until when it counts, in words.
    pub until: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether this is a practice school; the paper says so.
    pub is_demo: bool,
}

/// One A5 page.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn invitation(invited: &Invitation<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let data = dict([
        ("school", text(invited.school_name)),
        ("school-code", text(invited.school_code)),
        ("person", text(invited.person_name)),
        ("code", text(invited.code)),
        ("until", text(invited.until)),
        ("made-on", text(invited.made_on)),
        ("is-demo", invited.is_demo.into_value()),
    ]);
    to_pdf(
        include_str!("../../../assets/print/invitation.typ"),
        data,
        fonts,
    )
}
