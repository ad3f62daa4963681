//! Printing a case or a report: why is sealed and on record first; the pages go through a pipe, and lie nowhere.

use super::{
    Client,
    kept_page::Holds,
    letting::openable,
    printed::{fonts, made},
};
use crate::{
    export::{HandingOver, print},
    intent::{Answer, Trouble},
    state::reports::Printout,
};
use protocol::{
    bytes::Id,
    cases::{AskCase, FetchEnvelope, OneCase, OneEnvelope},
    console_note::Noted,
    directory::LogName,
    export::{ChainRecord, Export, OpenedWords},
    paths,
};

impl Client {
    pub(super) fn print(
        &mut self,
        log: LogName,
        what: Printout,
        why: &str,
    ) -> Result<Answer, Trouble> {
        match what {
            Printout::Case(case) => self.print_case(log, case, why),
            Printout::Report(report) => self.print_report(log, report, why),
        }?;
        Ok(Answer::Printed(what))
    }

    fn print_case(&mut self, log: LogName, case: Id, why: &str) -> Result<(), Trouble> {
        let one: OneCase = self.ask(paths::CASES_ONE, &AskCase { log, case })?;
        let left_out = self.left_out(log, &one)?;
        let words = self.opened_words(log, &one, None)?;
        let records = self.note(log, Noted::Printed { case }, why, left_out)?;
        self.print_record((log, case), records, words)
    }

    fn print_report(&mut self, log: LogName, report: Id, why: &str) -> Result<(), Trouble> {
        let left_out = self.left_out_of_report(log, report)?;
        let ask = FetchEnvelope {
            log,
            envelope: report,
        };
        let sealed: OneEnvelope = self.ask(paths::ENVELOPES_FETCH, &ask)?;
        let bytes = openable(&sealed.envelope, &sealed.added)?;
        let words = self
            .keys()?
            .open_with_proof(&sealed.envelope, &bytes, self.chain()?)
            .map_err(super::refused)?;
        let records = self.note(log, Noted::PrintedReport { report }, why, left_out)?;
        self.print_record((log, report), records, vec![words])
    }

    /// The number at its head is that of the case, or of the report that is on none.
    fn print_record(
        &mut self,
        (log, number): (LogName, Id),
        records: Vec<ChainRecord>,
        words: Vec<OpenedWords>,
    ) -> Result<(), Trouble> {
        let chain = self.chain()?;
        let export = Export {
            format: 1,
            school: chain.school(),
            log,
            case: number,
            directories: Vec::new(),
            vouchers: Vec::new(),
            is_whole_log: false,
            links: Vec::new(),
            deletions: Vec::new(),
            records,
            words,
        };
        let handing = HandingOver {
            by: self.person_id()?,
            at: self.now(),
            chain,
        };
        let pages = made(print(&export, &handing, &fonts()))?;
        self.send_to_printer(pages, Holds::People, "page-case")
    }
}
