//! A member of staff's kit card.

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::IntoValue as _;

/// What stands on a kit card.
#[derive(Clone, Copy, Debug)]
pub struct KitCard<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The school code: sixteen letters and digits in fours.
    pub school_code: &'a str,
    /// Whose card.
    pub person_name: &'a str,
    /// The kit code in groups of four with dashes.
    pub code: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether this is a practice school; the card says so.
    pub is_demo: bool,
}

/// One A5 page.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn kit_card(card: &KitCard<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let data = dict([
        ("school", text(card.school_name)),
        ("school-code", text(card.school_code)),
        ("person", text(card.person_name)),
        ("code", text(card.code)),
        ("made-on", text(card.made_on)),
        ("is-demo", card.is_demo.into_value()),
    ]);
    to_pdf(
        include_str!("../../../assets/print/kit-card.typ"),
        data,
        fonts,
    )
}
