//! Learning records of pupils who have left: the list, on paper, and the two signatures by which they go.

use paper::{LeaversList, LeaversRow, leavers_list};
use protocol::{
    account::PrintedPaper,
    bytes::{Hash, Id},
    machines::Nothing,
    paths,
    sweep::{Leaver, Leavers, PostSweep, Sweep, Swept, TakeBackSweep, list_hash},
};

use super::{Client, printed::fonts};
use crate::{
    clock,
    intent::{
        Answer, Trouble,
        leavers::{LeaversAnswer, LeaversEffect},
    },
};

impl Client {
    pub(super) fn leavers(&mut self, effect: LeaversEffect) -> Result<Answer, Trouble> {
        match effect {
            LeaversEffect::Load => self.load_leavers().map(LeaversAnswer::Loaded),
            LeaversEffect::Print { rows, months } => self.print_leavers(&rows, months),
            LeaversEffect::Ask(pupils) => {
                let body = self.signed_sweep(pupils, None)?;
                self.ask(paths::LEAVERS_ASK, &body)
                    .map(LeaversAnswer::Asked)
            }
            LeaversEffect::Agree { request, pupils } => {
                let body = self.signed_sweep(pupils, Some(request))?;
                let swept: Swept = self.ask(paths::LEAVERS_DELETE, &body)?;
                Ok(LeaversAnswer::Gone(swept, self.load_leavers()?))
            }
            LeaversEffect::TakeBack(request) => self
                .ask(paths::LEAVERS_TAKE_BACK, &TakeBackSweep { request })
                .map(LeaversAnswer::TakenBack),
        }
        .map(Answer::Leavers)
    }

    fn load_leavers(&mut self) -> Result<Leavers, Trouble> {
        self.ask(paths::LEAVERS, &Nothing {})
    }

    fn signed_sweep(&self, pupils: Vec<Id>, request: Option<Hash>) -> Result<PostSweep, Trouble> {
        let sweep = Sweep {
            format: 1,
            author: self.person_id()?,
            pupils: u32::try_from(pupils.len()).unwrap_or(u32::MAX),
            list: list_hash(&pupils),
            request,
            at: self.now(),
        };
        let school = self.chain()?.school();
        Ok(PostSweep {
            sweep: self.keys()?.sweep(&sweep, school),
            pupils,
        })
    }

    fn print_leavers(&mut self, rows: &[Leaver], months: u32) -> Result<LeaversAnswer, Trouble> {
        let (made_by, newest) = (self.own_name()?, self.directory()?);
        let days: Vec<String> = rows.iter().map(|row| clock::day(row.left_at)).collect();
        let page = LeaversList {
            school_name: &newest.school_name,
            made_by: &made_by,
            made_on: &clock::day(self.now()),
            months,
            is_demo: newest.demo,
            rows: rows
                .iter()
                .zip(&days)
                .map(|(row, left_on)| LeaversRow {
                    name: &row.name,
                    class: &row.class,
                    left_on,
                    runs: row.runs,
                })
                .collect(),
        };
        let page = leavers_list(&page, &fonts());
        self.print_on_record(PrintedPaper::Leavers, page)?;
        Ok(LeaversAnswer::Printed)
    }
}
