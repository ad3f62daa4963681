//! Cards and sheets as text files, one for each holder, for their eyes only.

use std::path::{Path, PathBuf};

use sealing::recovery::Sheet;

use crate::{
    client::{Card, Founded},
    folder::write_bytes,
};

/// Writes every card and sheet and says where they are.
///
/// # Errors
/// The sentence to show when a file cannot be written.
pub fn write_all(founded: &Founded, folder: &Path) -> Result<Vec<PathBuf>, String> {
    let cards = founded.cards.iter().map(|card| {
        let name = format!("kit-card-{}.txt", card.login);
        (name, card_text(founded, card))
    });
    let sheets = founded.sheets.iter().map(|(holder, sheet)| {
        let name = format!("recovery-sheet-{}.txt", sheet.number);
        (name, sheet_text(founded, holder, sheet))
    });
    cards
        .chain(sheets)
        .map(|(name, text)| {
            let file = folder.join(name);
            write_bytes(&file, text.as_bytes())
                .map(|()| file.clone())
                .map_err(|why| format!("{} cannot be written: {why}", file.display()))
        })
        .collect()
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
