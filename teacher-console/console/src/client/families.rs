//! Pages for home, to the printer or a file. They name staff and helplines, no pupil, so nothing goes on record.

use std::path::Path;

use curriculum::home::{OnEveryPage, PictureCard};
use paper::{
    HomeContacts, HomeFrame, HomePack, HomeSheet, HomeTalk, PaperFault, Rule, home_pack,
    home_sheet, home_talk,
};
use protocol::{
    UtcSeconds,
    directory::{Audience, Directory, Duty, Presence},
};
use zeroize::Zeroizing;

use super::{
    Client,
    kept_page::{Holds, saved},
    printed::{fonts, made},
};
use crate::{
    clock,
    intent::{
        Answer, Trouble,
        families::{FamiliesAnswer, FamiliesEffect},
    },
    state::families::{FamilyPage, FamilyPaper},
};

/// Whom families are told to ask, in this order (J-06).
const ASKED: [Duty; 3] = [
    Duty::SafeguardingLead,
    Duty::DeputySafeguardingLead,
    Duty::OnlineSafetyCoordinator,
];

impl Client {
    /// One page.
    pub(super) fn families(&mut self, effect: FamiliesEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            FamiliesEffect::Print(pages) => {
                for page in &pages {
                    let made = self.family_page(page)?;
                    self.send_to_printer(made, Holds::Nobody, "page-families")?;
                }
                FamiliesAnswer::Printed
            }
            FamiliesEffect::Save(page, folder) => {
                let pages = self.family_page(&page)?;
                let folder = Path::new(&folder);
                let stem = page.what.stem();
                let saved = saved(&pages, Holds::Nobody, folder, &stem, self.now());
                FamiliesAnswer::Saved(saved.map_err(Trouble::Here)?.0)
            }
        };
        Ok(Answer::Families(answer))
    }

    fn family_page(&self, page: &FamilyPage) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        made(page_of(page, self.directory()?, self.now()))
    }
}

fn page_of(
    page: &FamilyPage,
    directory: &Directory,
    now: UtcSeconds,
) -> Result<Vec<u8>, PaperFault> {
    let frame = HomeFrame {
        school_name: &directory.school_name,
        version: &page.version,
        title: &page.title,
    };
    let every = &page.every;
    let contacts = contacts_of(every, directory, now);
    match &page.what {
        FamilyPaper::Talk(talk, ages) => home_talk(
            &HomeTalk {
                frame,
                ages,
                why: &talk.why,
                talk_heading: &every.talk,
                talk: talk.talk.iter().map(String::as_str).collect(),
                task_heading: &every.task,
                task: &talk.task,
                contacts,
            },
            &fonts(),
        ),
        FamilyPaper::Pictures {
            names,
            strip,
            cards,
        } => home_pack(
            &HomePack {
                frame,
                strip_hint: &every.strip_hint,
                names: names.each_ref().map(String::as_str),
                strip: strip.each_ref().map(picture),
                cards_heading: &every.cards,
                cards_hint: &every.cards_hint,
                cards: cards.iter().map(picture).collect(),
            },
            &fonts(),
        ),
        FamilyPaper::Sheet(sheet) => home_sheet(
            &HomeSheet {
                frame,
                opening: &sheet.opening,
                lines: sheet.lines.iter().map(String::as_str).collect(),
                blanks: sheet.blanks.iter().map(String::as_str).collect(),
                is_read_out: sheet.is_read_out,
                contacts: (!sheet.is_read_out).then_some(contacts),
            },
            &fonts(),
        ),
    }
}

/// Whom families can ask, at school and outside.
pub(super) fn contacts_of<'a>(
    every: &'a OnEveryPage,
    directory: &'a Directory,
    now: UtcSeconds,
) -> HomeContacts<'a> {
    HomeContacts {
        heading: &every.contact_heading,
        words: &every.contact,
        people: people(directory),
        helplines_heading: &every.helplines,
        helplines: helplines(directory, now),
        danger: &every.danger,
    }
}

fn picture(card: &PictureCard) -> Rule<'_> {
    Rule {
        symbol: card.symbol.as_str(),
        words: &card.words,
    }
}

/// Those of the list who answer for keeping children safe, by name and in the words children know.
fn people(directory: &Directory) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for duty in ASKED {
        let here = directory
            .people
            .iter()
            .filter(|person| person.state == Presence::Active && person.duties.contains(&duty));
        for person in here {
            let named = (person.name.as_str(), person.role.as_str());
            if !found.contains(&named) {
                found.push(named);
            }
        }
    }
    found
}

/// What the school has checked for parents within thirteen months (E-36).
fn helplines(directory: &Directory, now: UtcSeconds) -> Vec<(&str, &str, String)> {
    directory
        .helplines_for(Audience::Parents, now)
        .map(|line| {
            let checked = format!("checked {}", clock::day(line.checked_at));
            (line.name.as_str(), line.contact.as_str(), checked)
        })
        .collect()
}

#[cfg(test)]
mod tests;
