//! Registers of the school: recording that is allowed, the policy, new technology, and every other kind.

use paper::{PaperFault, RegisterSheet, SheetGroup, SheetMark, SheetRow, register_sheet};
use protocol::{account::PrintedPaper, machines::Nothing, paths, recordings::Recordings};

use super::{Client, printed::fonts};
use crate::{
    clock,
    intent::{
        Answer, Trouble,
        audit::{AuditAnswer, AuditEffect},
        policy::{PolicyAnswer, PolicyEffect},
        recordings::{RecordingsAnswer, RecordingsEffect},
        registers::{RegistersAnswer, RegistersEffect},
    },
    state::registers::{PrintedMark, PrintedRow, PrintedSheet},
};

impl Client {
    pub(super) fn recordings(&mut self, effect: RecordingsEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            // Whoever may not see them has none on the page: that is no trouble.
            RecordingsEffect::Load => {
                let told = self.ask::<Recordings>(paths::RECORDINGS, &Nothing {});
                RecordingsAnswer::Loaded(told.ok())
            }
            RecordingsEffect::Decide(decision) => {
                RecordingsAnswer::Kept(self.ask(paths::RECORDINGS_DECIDE, &decision)?)
            }
            RecordingsEffect::Look(look) => {
                RecordingsAnswer::Kept(self.ask(paths::RECORDINGS_LOOK, &look)?)
            }
        };
        Ok(Answer::Recordings(answer))
    }

    pub(super) fn registers(&mut self, effect: RegistersEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            RegistersEffect::Load => {
                RegistersAnswer::Loaded(self.ask(paths::REGISTERS, &Nothing {})?)
            }
            RegistersEffect::Note(note) => {
                RegistersAnswer::Kept(self.ask(paths::REGISTERS_NOTE, &note)?)
            }
            RegistersEffect::Print(sheet) => {
                let pages = self.register_pages(&sheet)?;
                let paper = if sheet.is_audit {
                    PrintedPaper::SelfAudit
                } else {
                    PrintedPaper::Registers
                };
                self.print_on_record(paper, pages)?;
                RegistersAnswer::Printed
            }
        };
        Ok(Answer::Registers(answer))
    }

    pub(super) fn audit(&mut self, effect: AuditEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            AuditEffect::Load => AuditAnswer::Loaded(self.ask(paths::AUDIT, &Nothing {})?),
            AuditEffect::LoadCalendar => {
                AuditAnswer::Calendar(self.ask(paths::CALENDAR, &Nothing {})?)
            }
            AuditEffect::Act(act) => AuditAnswer::Kept(self.ask(paths::AUDIT_ACT, &act)?),
        };
        Ok(Answer::Audit(answer))
    }

    fn register_pages(&self, sheet: &PrintedSheet) -> Result<Result<Vec<u8>, PaperFault>, Trouble> {
        let newest = self.directory()?;
        let made_on = clock::day(self.now());
        let pages = RegisterSheet {
            school_name: &newest.school_name,
            made_on: &made_on,
            is_demo: newest.demo,
            title: &sheet.title,
            about: texts(&sheet.about),
            legend: sheet.legend.each_ref().map(String::as_str),
            groups: sheet
                .groups
                .iter()
                .map(|(name, rows)| SheetGroup {
                    name,
                    rows: rows.iter().map(row_on_paper).collect(),
                })
                .collect(),
        };
        Ok(register_sheet(&pages, &fonts()))
    }

    pub(super) fn policy(&mut self, effect: PolicyEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            PolicyEffect::Load => PolicyAnswer::Loaded(self.ask(paths::POLICY, &Nothing {})?),
            PolicyEffect::Note(note) => PolicyAnswer::Kept(self.ask(paths::POLICY_NOTE, &note)?),
        };
        Ok(Answer::Policy(answer))
    }
}

fn row_on_paper(row: &PrintedRow) -> SheetRow<'_> {
    SheetRow {
        mark: match row.mark {
            PrintedMark::Done => SheetMark::Done,
            PrintedMark::Open => SheetMark::Open,
            PrintedMark::Gap => SheetMark::Gap,
        },
        number: &row.number,
        head: &row.head,
        lines: texts(&row.lines),
        side: texts(&row.side),
    }
}

fn texts(all: &[String]) -> Vec<&str> {
    all.iter().map(String::as_str).collect()
}
