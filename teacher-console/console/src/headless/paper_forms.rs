//! Cards and sheets, one file for each holder: as text, and as pages to print where a font for them is installed.

use std::path::{Path, PathBuf};

use paper::{Fonts, KitCard, PaperFault, RecoverySheet, SheetLine, kit_card, recovery_sheet};
use sealing::recovery::Sheet;

use crate::{
    client::{Card, Founded},
    folder::write_bytes,
    system_fonts,
};

/// What was written, and why pages are missing, if they are.
#[derive(Default)]
pub struct Written {
    /// Every file.
    pub files: Vec<PathBuf>,
    /// A sentence for whoever founds.
    pub without_pages: Option<String>,
}

impl Written {
    /// Takes the papers of a founding back that did not come about. What cannot be removed is worthless anyway.
    pub fn throw_away(self) {
        for file in self.files {
            std::fs::remove_file(file).unwrap_or_default();
        }
    }
}

/// Writes every card and sheet.
///
/// # Errors
/// The sentence to show when a file cannot be written.
pub fn write_all(founded: &Founded, folder: &Path, papers: &mut Written) -> Result<(), String> {
    for (name, text) in texts(founded) {
        papers.files.push(keep(folder, &name, text.as_bytes())?);
    }
    papers.without_pages = match pages(founded) {
        Ok(pages) => {
            for (name, page) in pages {
                papers.files.push(keep(folder, &name, &page)?);
            }
            None
        }
        Err(fault) => Some(format!("There are no pages to print, only text. {fault}")),
    };
    Ok(())
}

fn keep(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, String> {
    let file = folder.join(name);
    write_bytes(&file, bytes)
        .map(|()| file.clone())
        .map_err(|why| format!("{} cannot be written: {why}", file.display()))
}

fn texts(founded: &Founded) -> Vec<(String, String)> {
    let cards = founded.cards.iter().map(|card| {
        let name = format!("kit-card-{}.txt", card.login);
        (name, card_text(founded, card))
    });
    let sheets = founded.sheets.iter().map(|(holder, sheet)| {
        let name = format!("recovery-sheet-{}.txt", sheet.number);
        (name, sheet_text(founded, holder, sheet))
    });
    cards.chain(sheets).collect()
}

/// The same as pages; the passwords stand only in the texts.
fn pages(founded: &Founded) -> Result<Vec<(String, Vec<u8>)>, PaperFault> {
    let fonts = Fonts::from_files(
        system_fonts::read(&system_fonts::FOR_PAPER)
            .into_iter()
            .flatten(),
    );
    let mut pages = Vec::new();
    for card in &founded.cards {
        let name = format!("kit-card-{}.pdf", card.login);
        pages.push((name, card_page(founded, card, &fonts)?));
    }
    for (holder, sheet) in &founded.sheets {
        let name = format!("recovery-sheet-{}.pdf", sheet.number);
        pages.push((name, sheet_page(founded, holder, sheet, &fonts)?));
    }
    Ok(pages)
}

/// One person's card as a page.
///
/// # Errors
/// When a font for it is missing.
pub fn card_page(founded: &Founded, card: &Card, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let page = KitCard {
        school_name: &founded.school_name,
        school_code: &founded.school_code,
        person_name: &card.name,
        code: &card.kit,
        made_on: &founded.made_on,
        is_demo: founded.is_demo,
    };
    kit_card(&page, fonts)
}

/// One recovery sheet as a page.
///
/// # Errors
/// When a font for it is missing.
pub fn sheet_page(
    founded: &Founded,
    holder: &str,
    sheet: &Sheet,
    fonts: &Fonts,
) -> Result<Vec<u8>, PaperFault> {
    let page = RecoverySheet {
        school_name: &founded.school_name,
        school_code: &founded.school_code,
        number: sheet.number,
        holder,
        lines: sheet.lines.each_ref().map(|line| SheetLine {
            pair: line.pair,
            code: &line.code,
        }),
        made_on: &founded.made_on,
        is_demo: founded.is_demo,
    };
    recovery_sheet(&page, fonts)
}

fn card_text(founded: &Founded, card: &Card) -> String {
    format!(
        "{school}\nCard of {name}\n\n\
         Login name   {login}\n\
         Password     {password}\n\
         Card code    {kit}\n\n\
         The password signs you in. The card code opens your keys on a computer, together with the password.\n\
         Keep this card where nobody else can read it. The school server never has the code: if the card is lost,\n\
         two stewards let you in with new keys.\n\n\
         School code  {code}\n\
         Compare it with the code on your screen.\n",
        school = founded.school_name,
        name = card.name,
        login = card.login,
        password = *card.password,
        kit = *card.kit,
        code = founded.school_code,
    )
}

fn sheet_text(founded: &Founded, holder: &str, sheet: &Sheet) -> String {
    let lines: String = sheet
        .lines
        .iter()
        .map(|line| format!("{}   {}\n", line.pair, *line.code))
        .collect();
    format!(
        "{school}\nRecovery sheet {number} of 3\nHeld by: {holder}\n\n{lines}\n\
         Any two of the three sheets together can open every report of this school. One alone opens nothing.\n\
         Keep it sealed and apart from the others. Ask for new sheets when the holder changes.\n\n\
         School code  {code}\n",
        school = founded.school_name,
        number = sheet.number,
        code = founded.school_code,
    )
}
