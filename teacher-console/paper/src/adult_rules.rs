//! What staff, governors, visitors or photographers read and sign.

use crate::print::{dict, text, to_pdf};
use crate::rules::lines;
use crate::{Fonts, PaperFault};
use typst::foundations::IntoValue as _;

/// What stands on it.
#[derive(Clone, Debug)]
pub struct AdultRules<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// Whom it is for, as a title.
    pub title: &'a str,
    /// Which version of the rules.
    pub version: &'a str,
    /// When it is signed.
    pub opening: &'a str,
    /// In order; the paper numbers them.
    pub rules: Vec<&'a str>,
    /// The sentence that is signed.
    pub agree: &'a str,
    /// Whether the signer has a post here, so that the form asks which (D-21).
    pub asks_for_post: bool,
}

/// One A4 page, or as many as are needed, with the fields of D-21.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn adult_rules(rules: &AdultRules<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let data = dict([
        ("school", text(rules.school_name)),
        ("title", text(rules.title)),
        ("version", text(rules.version)),
        ("opening", text(rules.opening)),
        ("rules", lines(&rules.rules)),
        ("agree", text(rules.agree)),
        ("asks-for-post", rules.asks_for_post.into_value()),
    ]);
    to_pdf(
        include_str!("../../../assets/print/adult-rules.typ"),
        data,
        fonts,
    )
}
