//! Opening cases one by one so that the console can find what repeats, and putting that on record (`keys` plan §2, hole 20).

use protocol::{bytes::Id, console_note::Noted, directory::LogName, export::ChainRecord};

use super::{Client, searching::does_not_open};
use crate::{
    intent::{
        Answer, Trouble,
        comparing::{ComparingAnswer, ComparingEffect},
    },
    search::Place,
};

/// What stands in the sealed part of the note, as what was looked for stands in that of a search.
const WHAT_FOR: &str = "What repeats among all cases";

impl Client {
    pub(super) fn compare(&mut self, effect: ComparingEffect) -> Result<Answer, Trouble> {
        match effect {
            ComparingEffect::Open { log, case, length } => self.open_to_compare(log, case, length),
            ComparingEffect::Note(log) => self.note_comparing(log),
        }
        .map(Answer::Comparing)
    }

    fn open_to_compare(
        &mut self,
        log: LogName,
        case: Id,
        length: u32,
    ) -> Result<ComparingAnswer, Trouble> {
        self.keys()?;
        let is_open = self.opened.length(log, Place::Case(case)) == Some(length);
        let shut = if is_open {
            0
        } else {
            does_not_open(self.load_case(log, case).map(|_| ()))?
        };
        let is_shut = shut > 0;
        Ok(ComparingAnswer::Opened { log, is_shut })
    }

    fn note_comparing(&mut self, log: LogName) -> Result<ComparingAnswer, Trouble> {
        let cases = self.opened.cases(log);
        let what = Noted::Compared {
            looked_through: cases.looked_through,
        };
        let _none: Vec<ChainRecord> = self.note(log, what, WHAT_FOR, cases.left_out)?;
        Ok(ComparingAnswer::Noted(log, self.opened.seen(log)))
    }
}
