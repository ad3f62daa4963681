//! Rules and signatures: what the server knows of them, one's own name under them, and the list of who is missing.

use paper::{Fonts, MissingGroup, MissingSheet, PaperFault, missing_sheet, missing_slips};
use protocol::{account::PrintedPaper, machines::Nothing, paths};

use super::{Client, printed::fonts};
use crate::{
    clock,
    intent::{
        Answer, Trouble,
        signatures::{SignaturesAnswer, SignaturesEffect},
    },
    state::signatures::MissingList,
};

impl Client {
    pub(super) fn signatures(&mut self, effect: SignaturesEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            SignaturesEffect::Load { keeps } => {
                let own = self.ask(paths::AGREEMENTS_OWN, &Nothing {})?;
                let register = if keeps {
                    Some(Box::new(self.ask(paths::AGREEMENTS, &Nothing {})?))
                } else {
                    None
                };
                SignaturesAnswer::Loaded(own, register)
            }
            SignaturesEffect::Note(note) => {
                let register = self.ask(paths::AGREEMENTS_NOTE, &note)?;
                SignaturesAnswer::Noted(Box::new(register))
            }
            SignaturesEffect::Sign(rules) => {
                SignaturesAnswer::Signed(self.ask(paths::AGREEMENTS_SIGN, &rules)?)
            }
            SignaturesEffect::KeepClassRules(rules) => {
                let register = self.ask(paths::AGREEMENTS_CLASS, &rules)?;
                SignaturesAnswer::ClassRulesKept(Box::new(register))
            }
            SignaturesEffect::Set(rules) => {
                SignaturesAnswer::Set(Box::new(self.ask(paths::AGREEMENTS_SET, &rules)?))
            }
            SignaturesEffect::Print(list) => {
                self.print_missing(&list, PrintedPaper::MissingSignatures, missing_sheet)?
            }
            SignaturesEffect::PrintSlips(list) => {
                self.print_missing(&list, PrintedPaper::MissingSignatures, missing_slips)?
            }
            SignaturesEffect::PrintPhotographs(list) => {
                self.print_missing(&list, PrintedPaper::NoPhotographs, missing_sheet)?
            }
        };
        Ok(Answer::Signatures(answer))
    }

    fn print_missing(
        &mut self,
        list: &MissingList,
        what: PrintedPaper,
        made: fn(&MissingSheet<'_>, &Fonts) -> Result<Vec<u8>, PaperFault>,
    ) -> Result<SignaturesAnswer, Trouble> {
        let newest = self.directory()?;
        let sheet = MissingSheet {
            school_name: &newest.school_name,
            made_on: &clock::day(self.now()),
            is_demo: newest.demo,
            heading: &list.heading,
            lead: &list.lead,
            groups: list
                .groups
                .iter()
                .map(|(name, rows)| MissingGroup {
                    name,
                    rows: rows
                        .iter()
                        .map(|(who, what)| (who.as_str(), what.as_str()))
                        .collect(),
                })
                .collect(),
        };
        let page = made(&sheet, &fonts());
        self.print_on_record(what, page)?;
        Ok(SignaturesAnswer::Printed)
    }
}
