//! Printing a case: why is sealed and on record first; the pages go through a pipe, and lie nowhere.

use super::{
    Client,
    printed::{fonts, made},
};
use crate::{
    export::{HandingOver, print},
    intent::{Answer, Trouble},
    printing,
};
use protocol::{
    bytes::Id,
    cases::{AskCase, OneCase},
    console_note::Noted,
    directory::LogName,
    export::Export,
    paths,
};

impl Client {
    pub(super) fn print_case(
        &mut self,
        log: LogName,
        case: Id,
        why: &str,
    ) -> Result<Answer, Trouble> {
        let one: OneCase = self.ask(paths::CASES_ONE, &AskCase { log, case })?;
        let left_out = self.left_out(log, &one)?;
        let words = self.opened_words(log, &one, None)?;
        let records = self.note(log, Noted::Printed { case }, why, left_out)?;
        let chain = self.chain()?;
        let export = Export {
            format: 1,
            school: chain.school(),
            log,
            case,
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
        printing::print(&pages).map_err(|why| not_printed(&why))?;
        Ok(Answer::CasePrinted)
    }
}

fn not_printed(why: &str) -> Trouble {
    Trouble::Here(format!(
        "{why} That you were going to print it is on record; please print it again."
    ))
}
