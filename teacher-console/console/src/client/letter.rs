//! A letter to parents or carers: typeset first, then on record, then printed. Nothing is sent from here.

use paper::{ParentsLetter, parents_letter};
use protocol::{act::ActKind, field::FieldKind};

use super::{
    Client,
    kept_page::Holds,
    printed::{fonts, made},
};
use crate::{
    clock,
    export::number,
    intent::{Answer, Trouble, letter::LetterEffect},
};

impl Client {
    pub(super) fn letter(&mut self, effect: &LetterEffect) -> Result<Answer, Trouble> {
        let newest = self.directory()?;
        let letter = &effect.letter;
        let page = ParentsLetter {
            school_name: &newest.school_name,
            number: &number(effect.case),
            made_on: &clock::day(self.now()),
            is_demo: newest.demo || effect.is_practice,
            to: &letter.to,
            opening: &letter.opening,
            happened: &letter.happened,
            will_do: &letter.will_do,
            at_home: letter.at_home.iter().map(String::as_str).collect(),
            talk_to: &letter.talk_to,
            closing: &letter.closing,
        };
        let pages = made(parents_letter(&page, &fonts()))?;
        let told = ActKind::AddField {
            field: FieldKind::Told,
            due_on: None,
        };
        let (log, case) = (effect.log, effect.case);
        let words = Some(&effect.words);
        let acted = self.act_of_kind(log, case, told, words, effect.expected_length)?;
        self.send_to_printer(pages, Holds::People, "page-letter")?;
        Ok(acted)
    }
}
