//! A scenario's notes for whoever teaches it: aim, prompts, the check in real life, the task for home.

use crate::print::{dict, text, to_pdf};
use crate::rules::lines;
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, IntoValue as _};

/// What stands on it.
#[derive(Clone, Debug)]
pub struct LessonSheet<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The scenario's title.
    pub title: &'a str,
    /// Topic, ages and length.
    pub about: &'a str,
    /// The parts of its notes, in order.
    pub parts: Vec<SheetPart<'a>>,
}

/// One part of the notes.
#[derive(Clone, Debug)]
pub struct SheetPart<'a> {
    /// Its heading.
    pub heading: &'a str,
    /// Running text.
    pub paragraphs: Vec<&'a str>,
    /// A list, below it.
    pub points: Vec<&'a str>,
}

/// One A4 page, or as many as are needed.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn lesson_sheet(sheet: &LessonSheet<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let parts: Array = sheet
        .parts
        .iter()
        .map(|part| {
            dict([
                ("heading", text(part.heading)),
                ("paragraphs", lines(&part.paragraphs)),
                ("points", lines(&part.points)),
            ])
            .into_value()
        })
        .collect();
    let data = dict([
        ("school", text(sheet.school_name)),
        ("title", text(sheet.title)),
        ("about", text(sheet.about)),
        ("parts", parts.into_value()),
    ]);
    to_pdf(
        include_str!("../../../assets/print/lesson-sheet.typ"),
        data,
        fonts,
    )
}
