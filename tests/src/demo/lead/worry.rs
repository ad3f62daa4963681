//! A member of staff writes down a worry of their own, and whoever may read it finds it among the reports.

use super::{LONG_ENOUGH, SafeguardingLead};
use crate::Outcome;
use crate::desk::Seen;
use crate::patience::{PATIENCE, until};

impl SafeguardingLead<'_> {
    /// Signs in where there may be no reports to read, and opens the keys.
    ///
    /// # Errors
    /// When the console does not let them in.
    pub fn sign_in_to_worry(&mut self, person: &crate::school::StaffMember) -> Outcome<()> {
        self.try_password(&person.login, &person.password)?;
        self.asks_for_card(person)?;
        self.fill("card-code", &person.kit)?;
        self.actions.push("type the card code".to_owned());
        self.press_word("unlock")?;
        self.wait_word("keys-open")
    }

    /// Locks the console, so that somebody else can sign in at it.
    ///
    /// # Errors
    /// When it does not lock.
    pub fn lock(&mut self) -> Outcome<()> {
        self.press_word("lock-now")?;
        self.wait_word("sign-in")
    }

    /// Writes down a worry of this kind, by the end of its words' id, and sends it to everybody whose name is shown.
    /// Returns the page with those names.
    ///
    /// # Errors
    /// When it does not go on record.
    pub fn write_worry(&mut self, kind: &str, about: &str, facts: &str) -> Outcome<String> {
        self.press_word("room-worry")?;
        self.wait_word("worry-kind")?;
        self.choose_all(&[self.words.say(&format!("worry-{kind}"))?])?;
        self.fill(&format!("worry-about-{kind}"), about)?;
        self.fill("entry-facts", facts)?;
        self.actions.push(format!("type {about}: {facts}"));
        let send = self.words.say("worry-readers")?;
        self.window.named(&send)?;
        self.picture("console-worry")?;
        let shown = self.window.words()?;
        let is_send = |seen: &Seen| {
            seen.name.starts_with("Send to ") && seen.node.is_pressable().unwrap_or(false)
        };
        self.press_where("the button that sends", is_send)?;
        self.wait_word("notice-worry-sent")?;
        Ok(shown)
    }

    /// Goes to the reports of the log one is in.
    ///
    /// # Errors
    /// When there is no such room.
    pub fn go_to_reports(&mut self) -> Outcome<()> {
        let reports = self.words.say("room-reports")?;
        self.press_starting(&reports)?;
        self.wait_word("reports-title")
    }

    /// Says that the open report or worry is in hand.
    ///
    /// # Errors
    /// When that does not go on record.
    pub fn take_in_hand(&mut self) -> Outcome<()> {
        self.press_word("i-have-this")?;
        let said = [
            self.words.say("notice-answered")?,
            self.words.say("notice-in-hand")?,
        ];
        self.window
            .wait_for("that it is in hand", PATIENCE, |seen| {
                said.contains(&seen.name)
            })
            .map(drop)
    }

    /// Goes to the reports of a log, by the id of its words, where there is more than one.
    ///
    /// # Errors
    /// When it is not offered.
    pub fn look_into(&mut self, log: &str) -> Outcome<()> {
        self.go_to_reports()?;
        self.press_word(log)
    }

    /// Whether this log is offered at all.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn is_offered(&self, log: &str) -> Outcome<bool> {
        let log = self.words.say(log)?;
        Ok(self.window.names()?.contains(&log))
    }

    /// Waits until so many reports and worries are in the list on the screen.
    ///
    /// # Errors
    /// When there are others; the words say how many there were.
    pub fn lists(&self, count: usize) -> Outcome<()> {
        let mut last = 0;
        let listed = until("the list of reports", PATIENCE * 3, || {
            let names = self.window.names()?;
            let rows = names.iter();
            last = rows.filter(|name| name.contains("Your report ")).count();
            Ok((last == count).then_some(()))
        });
        listed
            .map_err(|why| why.while_doing(&format!("expecting {count} reports, there are {last}")))
    }

    /// Opens the report of this number in the list on the screen, and waits for these words of it.
    ///
    /// # Errors
    /// When it is not there.
    pub fn open_numbered(&mut self, number: usize, told: &str) -> Outcome<()> {
        let number = format!("Your report {number}");
        let is_row = |seen: &Seen| {
            let behind = seen.name.split_once(&number).map(|(_, behind)| behind);
            behind.is_some_and(|behind| behind.starts_with([',', ':']))
                && seen.node.is_pressable().unwrap_or(false)
        };
        self.press_where(&number, is_row)?;
        let opened = |seen: &Seen| seen.name.contains(told);
        self.window.wait_for(told, LONG_ENOUGH, opened).map(drop)
    }
}
