//! A letter to parents or carers about an incident, which a person signs and sends (J-11).

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, IntoValue as _};

/// What stands in it.
#[derive(Clone, Debug)]
pub struct ParentsLetter<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The record's number; never a name (L-27).
    pub number: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether it is a practice; the page says so.
    pub is_demo: bool,
    /// Who is addressed, after 'Dear'.
    pub to: &'a str,
    /// Why the school writes.
    pub opening: &'a str,
    /// What happened, in plain words.
    pub happened: &'a str,
    /// What the school will do.
    pub will_do: &'a str,
    /// What helps at home, such as how messages are blocked.
    pub at_home: Vec<&'a str>,
    /// With whom they can talk.
    pub talk_to: &'a str,
    /// The last sentence.
    pub closing: &'a str,
}

/// One A4 page, or as many as are needed, with a line to sign.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn parents_letter(letter: &ParentsLetter<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let at_home: Array = letter.at_home.iter().map(|tip| text(tip)).collect();
    let data = dict([
        ("school", text(letter.school_name)),
        ("number", text(letter.number)),
        ("made-on", text(letter.made_on)),
        ("is-demo", letter.is_demo.into_value()),
        ("to", text(letter.to)),
        ("opening", text(letter.opening)),
        ("happened", text(letter.happened)),
        ("will-do", text(letter.will_do)),
        ("at-home", at_home.into_value()),
        ("talk-to", text(letter.talk_to)),
        ("closing", text(letter.closing)),
    ]);
    to_pdf(
        include_str!("../../../assets/print/parents-letter.typ"),
        data,
        fonts,
    )
}
