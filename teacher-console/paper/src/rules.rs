//! The rules of a band for the wall, the planner and home: as a poster, a planner's page and a form to sign.

use crate::pictures::symbol;
use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, Bytes, Dict, IntoValue as _, Value};

/// What the three papers are made from; each takes what it needs, so that they say the same (B-19).
#[derive(Clone, Debug)]
pub struct Rules<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// Whom they are for, such as 'Ages 7 to 9'.
    pub for_whom: &'a str,
    /// Which version of the rules.
    pub version: &'a str,
    /// Why there are rules (D-22).
    pub opening: &'a str,
    /// In the order they are read.
    pub rules: Vec<Rule<'a>>,
    /// Who sees what pupils do (D-22, D-54).
    pub seen_by_school: &'a str,
    /// What follows when a rule is broken (D-23).
    pub if_broken: &'a str,
    /// That telling is never punished (B-04).
    pub telling: &'a str,
    /// The sentence that is signed.
    pub agree: &'a str,
    /// To talk about at home (D-04).
    pub talk: Vec<&'a str>,
    /// What a parent reads and signs below, if the school asks a parent.
    pub parent: Option<ParentPart<'a>>,
    /// Whether the pupil signs as well.
    pub pupil_signs: bool,
    /// Whether a poster is of pictures, with a few words below each.
    pub in_pictures: bool,
}

/// One rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule<'a> {
    /// The symbol's name.
    pub symbol: &'a str,
    /// The words.
    pub words: &'a str,
}

/// A parent's part of the form.
#[derive(Clone, Debug)]
pub struct ParentPart<'a> {
    /// What parents agree to themselves, and the limits of filters (D-14, D-25).
    pub rules: Vec<&'a str>,
    /// Consents, each with a box for yes and one for no, none of them ticked (D-12).
    pub consents: Vec<&'a str>,
    /// How they are changed later (D-13).
    pub change: &'a str,
}

/// For the wall: a symbol for each rule, and letters that carry; as many A4 leaves to hang side by side as that takes (B-08).
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn rules_poster(rules: &Rules<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    to_pdf(
        include_str!("../../../assets/print/rules-poster.typ"),
        data(rules),
        fonts,
    )
}

/// For pupils' planners: A5, as many pages as are needed (B-09).
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn rules_planner(rules: &Rules<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    to_pdf(
        include_str!("../../../assets/print/rules-planner.typ"),
        data(rules),
        fonts,
    )
}

/// To read at home, talk about and sign: A4, as many pages as are needed, with the fields of D-21.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn rules_form(rules: &Rules<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    to_pdf(
        include_str!("../../../assets/print/rules-form.typ"),
        data(rules),
        fonts,
    )
}

fn data(rules: &Rules<'_>) -> Dict {
    let rows: Array = rules
        .rules
        .iter()
        .map(|rule| {
            let svg = symbol(rule.symbol).map_or(Value::None, |svg| Bytes::new(svg).into_value());
            dict([("svg", svg), ("words", text(rule.words))]).into_value()
        })
        .collect();
    let parent = rules.parent.as_ref().map_or(Value::None, |parent| {
        dict([
            ("rules", lines(&parent.rules)),
            ("consents", lines(&parent.consents)),
            ("change", text(parent.change)),
        ])
        .into_value()
    });
    dict([
        ("school", text(rules.school_name)),
        ("for-whom", text(rules.for_whom)),
        ("version", text(rules.version)),
        ("opening", text(rules.opening)),
        ("rules", rows.into_value()),
        ("seen", text(rules.seen_by_school)),
        ("broken", text(rules.if_broken)),
        ("telling", text(rules.telling)),
        ("agree", text(rules.agree)),
        ("talk", lines(&rules.talk)),
        ("parent", parent),
        ("pupil-signs", rules.pupil_signs.into_value()),
        ("in-pictures", rules.in_pictures.into_value()),
    ])
}

/// Sentences as data.
pub(crate) fn lines(sentences: &[&str]) -> Value {
    let found: Array = sentences.iter().map(|sentence| text(sentence)).collect();
    found.into_value()
}
