//! Papers from the screen to the printer: made here, on record, and nowhere on the disk.

use paper::{
    AccessTable, DecisionRow, DecisionsSheet, Fonts, Invitation, KitCard, LogInList, LogInRow,
    OneTimeCodes, PaperFault, RecoverySheet, SheetLine, access_table, decisions_sheet, invitation,
    kit_card, log_in_list, one_time_codes, recovery_sheet,
};
use protocol::{
    access::AccessInWords,
    account::{AboutToPrint, PrintedPaper},
    directory::school_code,
    machines::Nothing,
    paths,
};
use zeroize::Zeroizing;

use super::{Client, kept_page::Holds};
use crate::{
    clock,
    intent::{
        Trouble, account::AccountAnswer, enrol::EnrolAnswer, log_ins::LogInsAnswer,
        people::PeopleAnswer, settings::SettingsAnswer, sheets::SheetsAnswer,
    },
    printing,
    state::{
        founding::PaperSheet, log_ins::PrintedList, people::Invited, secret::Secret,
        settings::Decision,
    },
    system_fonts,
};

impl Client {
    /// The card whose code is on the screen. That it was shown is on record.
    pub(super) fn print_card(&mut self, code: &Secret) -> Result<AccountAnswer, Trouble> {
        let page = self.card_of(&self.own_name()?, code)?;
        self.print_code(PrintedPaper::Card, page)?;
        Ok(AccountAnswer::Printed)
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
        self.print_code(PrintedPaper::OneTimeCodes, page)?;
        Ok(AccountAnswer::Printed)
    }

    /// A newcomer's card. Nobody is signed in yet: that it was printed goes on record with their keys, and until then it
    /// opens nothing.
    pub(super) fn print_newcomers_card(
        &self,
        name: &str,
        code: &Secret,
    ) -> Result<EnrolAnswer, Trouble> {
        let page = made(self.card_of(name, code)?)?;
        printing::print(&page).map_err(by_hand)?;
        Ok(EnrolAnswer::Printed)
    }

    fn card_of(&self, name: &str, code: &Secret) -> Result<Result<Vec<u8>, PaperFault>, Trouble> {
        let chain = self.chain()?;
        let newest = chain.newest();
        let card = KitCard {
            school_name: &newest.school_name,
            school_code: &school_code(chain.school()),
            person_name: name,
            code: code.text(),
            made_on: &clock::day(self.now()),
            is_demo: newest.demo,
        };
        Ok(kit_card(&card, &fonts()))
    }

    /// The activation code that is on the screen.
    pub(super) fn print_invitation(&mut self, invited: &Invited) -> Result<PeopleAnswer, Trouble> {
        let chain = self.chain()?;
        let newest = chain.newest();
        let page = Invitation {
            school_name: &newest.school_name,
            school_code: &school_code(chain.school()),
            person_name: &invited.name,
            code: invited.code.text(),
            until: &clock::spoken(invited.until),
            made_on: &clock::day(self.now()),
            is_demo: newest.demo,
        };
        let page = invitation(&page, &fonts());
        self.print_code(PrintedPaper::Invitation, page)?;
        Ok(PeopleAnswer::Printed)
    }

    /// The new recovery sheet that is on the screen.
    pub(super) fn print_sheet(
        &mut self,
        number: u8,
        sheet: &PaperSheet,
    ) -> Result<SheetsAnswer, Trouble> {
        let [(pair, code), (other_pair, other_code)] = sheet.lines.as_slice() else {
            return Err(Trouble::Here(
                "This sheet was put away. Make new ones.".to_owned(),
            ));
        };
        let chain = self.chain()?;
        let newest = chain.newest();
        let page = RecoverySheet {
            school_name: &newest.school_name,
            school_code: &school_code(chain.school()),
            number,
            holder: &sheet.holder,
            lines: [(pair, code), (other_pair, other_code)].map(|(pair, code)| SheetLine {
                pair,
                code: code.text(),
            }),
            made_on: &clock::day(self.now()),
            is_demo: newest.demo,
        };
        let page = recovery_sheet(&page, &fonts());
        self.print_code(PrintedPaper::RecoverySheet, page)?;
        Ok(SheetsAnswer::Printed)
    }

    /// A code that stays on the screen, so that it can be written down if no printer answers.
    fn print_code(
        &mut self,
        paper: PrintedPaper,
        page: Result<Vec<u8>, PaperFault>,
    ) -> Result<(), Trouble> {
        let page = made(page)?;
        self.put_print_on_record(paper)?;
        printing::print(&page).map_err(by_hand)
    }

    /// A page that was made goes to the printer and is forgotten; that it is printed is on record first.
    pub(super) fn print_on_record(
        &mut self,
        paper: PrintedPaper,
        page: Result<Vec<u8>, PaperFault>,
    ) -> Result<(), Trouble> {
        let page = made(page)?;
        self.put_print_on_record(paper)?;
        self.send_to_printer(page, holds(paper), name_of(paper))
    }

    pub(super) fn put_print_on_record(&mut self, paper: PrintedPaper) -> Result<(), Trouble> {
        let _on_record: Nothing = self.ask(paths::STAFF_PRINTED, &AboutToPrint { paper })?;
        Ok(())
    }

    /// The log-ins that are on the screen.
    pub(super) fn print_log_ins(&mut self, list: &PrintedList) -> Result<LogInsAnswer, Trouble> {
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
        let page = log_in_list(&page, &fonts());
        self.print_on_record(PrintedPaper::LogIns, page)?;
        Ok(LogInsAnswer::Printed)
    }

    /// The table of access, as the server asks it.
    pub(super) fn print_access(
        &mut self,
        table: &AccessInWords,
    ) -> Result<SettingsAnswer, Trouble> {
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
        let page = access_table(&page, &fonts());
        self.print_on_record(PrintedPaper::Access, page)?;
        Ok(SettingsAnswer::Printed)
    }

    /// What the school has decided, in the words of the screen.
    pub(super) fn print_decisions(
        &mut self,
        decisions: &[Decision],
    ) -> Result<SettingsAnswer, Trouble> {
        let newest = self.directory()?;
        let sheet = DecisionsSheet {
            school_name: &newest.school_name,
            made_on: &clock::day(self.now()),
            is_demo: newest.demo,
            rows: decisions.iter().map(decision_on_paper).collect(),
        };
        let page = decisions_sheet(&sheet, &fonts());
        self.print_on_record(PrintedPaper::Decisions, page)?;
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

fn decision_on_paper(decision: &Decision) -> DecisionRow<'_> {
    DecisionRow {
        what: &decision.what,
        why: &decision.why,
        value: &decision.value,
        by: &decision.by,
    }
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

/// Whether a paper names anybody.
/// The id of what a page is called where it waits for a printer.
fn name_of(paper: PrintedPaper) -> &'static str {
    match paper {
        PrintedPaper::LogIns => "page-log-ins",
        PrintedPaper::Leavers => "page-leavers",
        PrintedPaper::MissingSignatures => "page-signatures",
        PrintedPaper::NoPhotographs => "page-photographs",
        PrintedPaper::PupilSummary => "page-pupil",
        PrintedPaper::ClassMap => "page-class",
        PrintedPaper::Access => "page-access",
        PrintedPaper::Decisions => "page-decisions",
        PrintedPaper::Figures => "page-figures",
        PrintedPaper::Registers => "page-registers",
        PrintedPaper::SelfAudit => "page-self-audit",
        // Codes stay on the screen and are never kept.
        PrintedPaper::Card
        | PrintedPaper::OneTimeCodes
        | PrintedPaper::Invitation
        | PrintedPaper::RecoverySheet => "page-code",
    }
}

fn holds(paper: PrintedPaper) -> Holds {
    match paper {
        PrintedPaper::Figures | PrintedPaper::Access | PrintedPaper::Decisions => Holds::Nobody,
        _ => Holds::People,
    }
}

pub(super) fn by_hand(why: String) -> Trouble {
    Trouble::Here(format!(
        "{why} You can also write it down by hand; it stays on the screen."
    ))
}

/// A page in memory that is wiped when it is let go.
pub(super) fn made(page: Result<Vec<u8>, PaperFault>) -> Result<Zeroizing<Vec<u8>>, Trouble> {
    page.map(Zeroizing::new)
        .map_err(|fault| Trouble::Here(fault.to_string()))
}

pub(super) fn fonts() -> Fonts {
    Fonts::from_files(system_fonts::for_paper())
}
