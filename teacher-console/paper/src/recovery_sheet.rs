//! One of the three recovery sheets.

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, IntoValue as _};

/// What stands on a recovery sheet.
#[derive(Clone, Copy, Debug)]
pub struct RecoverySheet<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The school code: sixteen letters and digits in fours.
    pub school_code: &'a str,
    /// 1, 2 or 3.
    pub number: u8,
    /// Who keeps it, as a role: 'the head's safe'.
    pub holder: &'a str,
    /// Its two lines.
    pub lines: [SheetLine<'a>; 2],
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether this is a practice school; the sheet says so.
    pub is_demo: bool,
}

/// One line of a sheet.
#[derive(Clone, Copy, Debug)]
pub struct SheetLine<'a> {
    /// Which two sheets it belongs to, such as `1·2`.
    pub pair: &'a str,
    /// Its code in groups of four with dashes.
    pub code: &'a str,
}

/// One A4 page.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn recovery_sheet(sheet: &RecoverySheet<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let number = sheet.number.to_string();
    let lines: Array = sheet
        .lines
        .iter()
        .map(|line| {
            let other = line
                .pair
                .split('·')
                .find(|one| *one != number)
                .unwrap_or_default();
            dict([
                ("pair", text(line.pair)),
                ("other", text(other)),
                ("code", text(line.code)),
            ])
            .into_value()
        })
        .collect();
    let data = dict([
        ("school", text(sheet.school_name)),
        ("school-code", text(sheet.school_code)),
        ("number", text(&number)),
        ("holder", text(sheet.holder)),
        ("lines", lines.into_value()),
        ("made-on", text(sheet.made_on)),
        ("is-demo", sheet.is_demo.into_value()),
    ]);
    to_pdf(
        include_str!("../../../assets/print/recovery-sheet.typ"),
        data,
        fonts,
    )
}
