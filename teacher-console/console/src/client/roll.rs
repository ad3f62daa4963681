//! The school roll: sending a roster and looking at it, storing it, and printing cards with what was just dealt.

use std::path::Path;

use paper::{OnCard, PupilCard, PupilCards, pupil_cards};
use protocol::{
    bytes::{Blob, Id},
    card::{CardKind, CardSecret, PICTURES},
    machines::Nothing,
    paths,
    roll::{
        AskRoll, CARDS_MAX, Cards, DealCards, DealtCard, ImportRoster, LookAtRoster, Roll,
        RollPupil, RosterLook, RosterPiece,
    },
};
use sealing::random;

use super::{
    Client,
    kept_page::Holds,
    printed::{fonts, made},
};
use crate::{
    clock,
    folder::write_bytes,
    intent::{
        Answer, Trouble,
        roll::{RollAnswer, RollEffect},
    },
    roster_file,
    state::roll::{Looked, Whose},
};

impl Client {
    pub(super) fn roll(&mut self, effect: RollEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            RollEffect::Load(class) => RollAnswer::Loaded(class, self.ask_roll(class)?),
            RollEffect::FindFiles(folder) => {
                RollAnswer::Found(roster_file::likely(Path::new(&folder)))
            }
            RollEffect::SaveTemplate(text, folder) => {
                // A spreadsheet reads names in every script by this mark.
                let text = format!("\u{feff}{text}");
                self.save_in(&folder, "pupils-to-fill-in", text.as_bytes())?
            }
            RollEffect::Look(path) => {
                RollAnswer::Looked(Box::new(self.look_at_roster(Path::new(&path))?))
            }
            RollEffect::LookAgain { roster, file, only } => {
                RollAnswer::Looked(Box::new(self.look_at_pieces(roster, file, only)?))
            }
            RollEffect::SaveRows(look, folder) => {
                let text = roster_file::as_csv(&look);
                self.save_in(&folder, "what-would-change", text.as_bytes())?
            }
            RollEffect::Import {
                roster,
                file,
                only,
                shown,
                many_leave,
            } => {
                let ask = ImportRoster {
                    roster,
                    file,
                    only,
                    shown,
                    many_leave,
                };
                RollAnswer::Imported(self.ask(paths::ROLL_IMPORT, &ask)?)
            }
            RollEffect::Print(class, whose, kind) => self.print_pupil_cards(class, &whose, kind)?,
        };
        Ok(Answer::Roll(answer))
    }

    fn ask_roll(&mut self, class: Option<Id>) -> Result<Roll, Trouble> {
        self.ask(paths::ROLL, &AskRoll { class })
    }

    fn save_in(&self, folder: &str, stem: &str, bytes: &[u8]) -> Result<RollAnswer, Trouble> {
        let when = clock::written(self.now())
            .replace(' ', "-")
            .replace(':', "");
        let path = Path::new(folder).join(format!("{stem}-{when}.csv"));
        write_bytes(&path, bytes).map_err(|why| {
            Trouble::Here(format!("{} could not be written: {why}.", path.display()))
        })?;
        Ok(RollAnswer::Saved(path.display().to_string()))
    }

    fn look_at_roster(&mut self, path: &Path) -> Result<Looked, Trouble> {
        let packed = roster_file::packed(path).map_err(Trouble::Here)?;
        let roster = random::id();
        for (number, bytes) in packed.pieces().enumerate() {
            let piece = RosterPiece {
                roster,
                number: u32::try_from(number).unwrap_or(u32::MAX),
                bytes: Blob(bytes.to_vec()),
            };
            let _taken: Nothing = self.ask(paths::ROLL_PIECE, &piece)?;
        }
        self.look_at_pieces(roster, packed.name, Vec::new())
    }

    fn look_at_pieces(
        &mut self,
        roster: Id,
        file: String,
        only: Vec<String>,
    ) -> Result<Looked, Trouble> {
        let ask = LookAtRoster {
            roster,
            file: file.clone(),
            only: only.clone(),
        };
        let look: RosterLook = self.ask(paths::ROLL_LOOK, &ask)?;
        Ok(Looked {
            roster,
            file,
            only,
            look,
        })
    }

    /// Nothing is dealt before the pupils are known as they are now, and what was dealt is in memory until it is printed,
    /// saved or put away.
    fn print_pupil_cards(
        &mut self,
        class: Id,
        whose: &Whose,
        kind: Option<CardKind>,
    ) -> Result<RollAnswer, Trouble> {
        let roll = self.ask_roll(Some(class))?;
        let listed = roll.classes.iter().find(|one| one.id == class);
        let class_name = listed.map_or_else(String::new, |one| one.name.clone());
        let usual = listed.map(|one| one.usual_card);
        let kind = kind.or(usual).unwrap_or_default();
        let is_meant = |pupil: &&RollPupil| match whose {
            Whose::Missing => pupil.card.is_none(),
            Whose::Everybody => true,
            Whose::One(one) => pupil.id == *one,
        };
        let pupils: Vec<&RollPupil> = roll.pupils.iter().filter(is_meant).collect();
        let mut dealt: Vec<DealtCard> = Vec::with_capacity(pupils.len());
        for some in pupils.chunks(CARDS_MAX) {
            let ask = DealCards {
                class,
                pupils: some.iter().map(|pupil| pupil.id).collect(),
                kind,
            };
            let cards: Cards = self.ask(paths::ROLL_CARDS, &ask)?;
            dealt.extend(cards.cards);
        }
        if dealt.is_empty() {
            return Ok(RollAnswer::Printed(0));
        }
        let named: Vec<(String, &str, OnCard<'_>)> = pupils
            .iter()
            .zip(&dealt)
            .map(|(pupil, card)| {
                let name = name_on_card(pupil, &roll.pupils);
                (name, pupil.picture.as_str(), on_card(card))
            })
            .collect();
        let newest = self.directory()?;
        let page = pupil_cards(
            &PupilCards {
                school_name: &newest.school_name,
                class_name: &class_name,
                cards: named
                    .iter()
                    .map(|(name, tile, asks)| PupilCard {
                        name,
                        tile,
                        asks: *asks,
                    })
                    .collect(),
            },
            &fonts(),
        );
        self.send_to_printer(made(page)?, Holds::People, "page-cards")?;
        Ok(RollAnswer::Printed(dealt.len()))
    }
}

/// Two of one name have the picture of their tile beside it.
fn name_on_card(pupil: &RollPupil, all: &[RollPupil]) -> String {
    let alike = all.iter().filter(|one| one.name == pupil.name).count();
    if alike > 1 {
        format!("{} ({})", pupil.name, pupil.picture)
    } else {
        pupil.name.clone()
    }
}

fn on_card(card: &DealtCard) -> OnCard<'static> {
    match card.secret {
        CardSecret::Pictures(places) => OnCard::Pictures(
            places.map(|place| PICTURES.get(usize::from(place)).copied().unwrap_or("")),
        ),
        CardSecret::Pin(digits) => OnCard::Pin(digits),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_of_one_name_are_told_apart_on_their_cards() {
        let pupil = |number: u8, name: &str, picture: &str| RollPupil {
            id: Id([number; 16]),
            name: name.to_owned(),
            picture: picture.to_owned(),
            card: None,
        };
        let all = [
            pupil(1, "Zoë", "boat"),
            pupil(2, "Zoë", "kite"),
            pupil(3, "Leo", "kite"),
        ];
        let names = all.each_ref().map(|one| name_on_card(one, &all));
        assert_eq!(names, ["Zoë (boat)", "Zoë (kite)", "Leo"]);
    }
}
