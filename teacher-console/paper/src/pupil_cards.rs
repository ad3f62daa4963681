//! A class's cards, eight to a page: three pictures or four digits each.

use crate::pictures::picture;
use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, Bytes, IntoValue as _, Value};

/// What stands on a class's cards.
#[derive(Clone, Debug)]
pub struct PupilCards<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// Such as '4B'.
    pub class_name: &'a str,
    /// In the order of the register.
    pub cards: Vec<PupilCard<'a>>,
}

/// One pupil's card.
#[derive(Clone, Copy, Debug)]
pub struct PupilCard<'a> {
    /// As the class knows them.
    pub name: &'a str,
    /// The picture of their name tile, by which whoever reads no names finds the own card.
    pub tile: &'a str,
    /// What it asks for.
    pub asks: OnCard<'a>,
}

/// What a card asks for.
#[derive(Clone, Copy, Debug)]
pub enum OnCard<'a> {
    /// The words of the three pictures, in order; each of our sixteen is drawn as well.
    Pictures([&'a str; 3]),
    /// The four digits, in order.
    Pin([u8; 4]),
}

/// As many A4 pages as are needed.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn pupil_cards(cards: &PupilCards<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let rows: Array = cards
        .cards
        .iter()
        .map(|card| {
            let (pictures, digits): (Array, Array) = match card.asks {
                OnCard::Pictures(words) => (
                    words.iter().map(|word| one_picture(word)).collect(),
                    Array::new(),
                ),
                OnCard::Pin(digits) => (
                    Array::new(),
                    digits
                        .iter()
                        .map(|digit| text(&digit.to_string()))
                        .collect(),
                ),
            };
            dict([
                ("name", text(card.name)),
                ("tile", drawing(card.tile)),
                ("pictures", pictures.into_value()),
                ("digits", digits.into_value()),
            ])
            .into_value()
        })
        .collect();
    let data = dict([
        ("school", text(cards.school_name)),
        ("class", text(cards.class_name)),
        ("cards", rows.into_value()),
    ]);
    to_pdf(
        include_str!("../../../assets/print/pupil-cards.typ"),
        data,
        fonts,
    )
}

fn one_picture(word: &str) -> Value {
    dict([("word", text(word)), ("svg", drawing(word))]).into_value()
}

fn drawing(word: &str) -> Value {
    picture(word).map_or(Value::None, |svg| Bytes::new(svg).into_value())
}
