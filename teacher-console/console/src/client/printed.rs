//! Papers from the screen to the printer: those of one's own are made here.

use paper::{
    AccessTable, Fonts, KitCard, LogInList, LogInRow, OneTimeCodes, PaperFault, access_table,
    kit_card, log_in_list, one_time_codes,
};
use protocol::{
    access::AccessInWords,
    account::{OwnPaper, OwnPrint},
    directory::school_code,
    machines::Nothing,
    paths,
};
use zeroize::Zeroizing;

use super::Client;
use crate::{
    clock,
    intent::{Trouble, account::AccountAnswer, log_ins::LogInsAnswer, settings::SettingsAnswer},
    printing,
    state::{log_ins::PrintedList, secret::Secret},
    system_fonts,
};

impl Client {
    /// The card whose code is on the screen. That it was shown is on record.
    pub(super) fn print_card(&mut self, code: &Secret) -> Result<AccountAnswer, Trouble> {
        let (name, chain) = (self.own_name()?, self.chain()?);
        let newest = chain.newest();
        let card = KitCard {
            school_name: &newest.school_name,
            school_code: &school_code(chain.school()),
            person_name: &name,
            code: code.text(),
            made_on: &clock::day(self.now()),
            is_demo: newest.demo,
        };
        let page = kit_card(&card, &fonts());
        self.print_own(OwnPaper::Card, page)
    }

    /// The one-time codes that are on the screen.
    pub(super) fn print_codes(&mut self, codes: &[Secret]) -> Result<AccountAnswer, Trouble> {
        let (name, newest) = (self.own_name()?, self.directory()?);
        let codes: Vec<&str> = codes.iter().map(Secret::text).collect();
        let page = OneTimeCodes {
            school_name: &newest.school_name,
            person_name: &name,
            codes: &codes,
            made_on: &clock::day(self.now()),
            is_demo: newest.demo,
        };
        let page = one_time_codes(&page, &fonts());
        self.print_own(OwnPaper::OneTimeCodes, page)
    }

    /// On record first, printed then.
    fn print_own(
        &mut self,
        paper: OwnPaper,
        page: Result<Vec<u8>, PaperFault>,
    ) -> Result<AccountAnswer, Trouble> {
        let page = made(page)?;
        let _on_record: Nothing = self.ask(paths::STAFF_PRINTED, &OwnPrint { paper })?;
        printing::print(&page).map_err(|why| {
            Trouble::Here(format!(
                "{why} You can also write it down by hand; it stays on the screen."
            ))
        })?;
        Ok(AccountAnswer::Printed)
    }

    /// The log-ins that are on the screen.
    pub(super) fn print_log_ins(&self, list: &PrintedList) -> Result<LogInsAnswer, Trouble> {
        let (name, newest) = (self.own_name()?, self.directory()?);
        let page = LogInList {
            school_name: &newest.school_name,
            made_by: &name,
            made_on: &clock::day(self.now()),
            last_review: &list.last_review,
            is_demo: newest.demo,
            rows: list.rows.iter().map(row_on_paper).collect(),
            changes: list.changes.iter().map(String::as_str).collect(),
        };
        to_printer(log_in_list(&page, &fonts()))?;
        Ok(LogInsAnswer::Printed)
    }

    /// The table of access, as the server asks it.
    pub(super) fn print_access(&self, table: &AccessInWords) -> Result<SettingsAnswer, Trouble> {
        let newest = self.directory()?;
        let page = AccessTable {
            school_name: &newest.school_name,
            made_on: &clock::day(self.now()),
            is_demo: newest.demo,
            areas: texts(&table.areas),
            roles: table
                .roles
                .iter()
                .map(|row| (row.role.as_str(), texts(&row.reach)))
                .collect(),
            rules: table
                .rules
                .iter()
                .map(|row| (row.what.as_str(), row.door.as_str(), texts(&row.whom)))
                .collect(),
        };
        to_printer(access_table(&page, &fonts()))?;
        Ok(SettingsAnswer::Printed)
    }

    pub(super) fn own_name(&self) -> Result<String, Trouble> {
        let signed_in = self.person.as_ref().ok_or(Trouble::SessionEnded)?;
        Ok(signed_in.session.name.clone())
    }
}

fn texts(all: &[String]) -> Vec<&str> {
    all.iter().map(String::as_str).collect()
}

fn row_on_paper(cells: &[String; 7]) -> LogInRow<'_> {
    let [
        name,
        login_name,
        duties,
        state,
        since,
        second_factor,
        last_sign_in,
    ] = cells;
    LogInRow {
        name,
        login_name,
        duties,
        state,
        since,
        second_factor,
        last_sign_in,
    }
}

/// A page that was made goes to the printer and is forgotten.
pub(super) fn to_printer(page: Result<Vec<u8>, PaperFault>) -> Result<(), Trouble> {
    printing::print(&made(page)?).map_err(Trouble::Here)
}

/// A page in memory that is wiped when it is let go.
pub(super) fn made(page: Result<Vec<u8>, PaperFault>) -> Result<Zeroizing<Vec<u8>>, Trouble> {
    page.map(Zeroizing::new)
        .map_err(|fault| Trouble::Here(fault.to_string()))
}

pub(super) fn fonts() -> Fonts {
    Fonts::from_files(
        system_fonts::read(&system_fonts::FOR_PAPER)
            .into_iter()
            .flatten(),
    )
}
