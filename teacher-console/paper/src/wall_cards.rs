//! Cards for the wall or a display: a symbol and a sentence each, in letters as large as so many allow (B-13, B-22, B-39).

use crate::pictures::symbol;
use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, Bytes, IntoValue as _, Value};

/// What stands on the pages.
#[derive(Clone, Debug)]
pub struct WallCards<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The heading.
    pub title: &'a str,
    /// Whom they are for, such as 'Ages 7 to 9'.
    pub for_whom: &'a str,
    /// Five to a page.
    pub cards: Vec<WallCard<'a>>,
}

/// One card.
#[derive(Clone, Copy, Debug)]
pub struct WallCard<'a> {
    /// The symbol's name.
    pub symbol: &'a str,
    /// What it is called; may be empty.
    pub heading: &'a str,
    /// The sentences.
    pub words: &'a str,
}

/// As many A4 pages as are needed.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn wall_cards(sheet: &WallCards<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let cards: Array = sheet.cards.iter().map(card).collect();
    let data = dict([
        ("school", text(sheet.school_name)),
        ("title", text(sheet.title)),
        ("for-whom", text(sheet.for_whom)),
        ("cards", cards.into_value()),
    ]);
    let template = include_str!("../../../assets/print/wall-cards.typ");
    to_pdf(template, data, fonts)
}

fn card(card: &WallCard<'_>) -> Value {
    let svg = symbol(card.symbol).map_or(Value::None, |svg| Bytes::new(svg).into_value());
    dict([
        ("svg", svg),
        ("heading", text(card.heading)),
        ("words", text(card.words)),
    ])
    .into_value()
}
