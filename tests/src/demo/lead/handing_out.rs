//! Whoever has a case hands its record to somebody outside, and somebody outside asks whether it is whole.

use super::{LONG_ENOUGH, SafeguardingLead};
use crate::desk::Seen;
use crate::patience::{PATIENCE, until};
use crate::school::{StaffMember, run};
use crate::{Fault, Outcome};
use safeguarding::Step;
use std::io::{Seek as _, Write as _};
use std::path::PathBuf;
use std::process::Command;

/// A record on its way to somebody outside, with what is told by telephone.
#[derive(Debug)]
pub struct HandedOut {
    file: PathBuf,
    passphrase: String,
}

impl HandedOut {
    /// What the program for outsiders says of it.
    ///
    /// # Errors
    /// When it cannot be opened, or something in it does not hold.
    pub fn verified(&self) -> Outcome<String> {
        let mut said = tempfile::tempfile()?;
        writeln!(said, "{}", self.passphrase)?;
        said.rewind()?;
        let mut verify = Command::new(crate::process::ours("verify-export")?);
        verify.arg(&self.file).arg("--passphrase").stdin(said);
        run(&mut verify)
    }
}

impl SafeguardingLead<'_> {
    /// Hands out the record of the open case, and returns the file with its passphrase.
    ///
    /// # Errors
    /// When it is not offered, or no file is written.
    pub fn hand_out(&mut self, person: &StaffMember) -> Outcome<HandedOut> {
        let to = self.words.say("export-to")?;
        self.press_to_see(Step::Export.words(), "whom it is for", |seen| {
            seen.name == to
        })?;
        for (key, words) in [("export-to", "PC Ray"), ("export-why", "Inquiry")] {
            self.fill(key, words)?;
            self.actions.push(format!("type {words}"));
        }
        let chosen = ["export-basis-public-task", "export-check-called-back"];
        let chosen = chosen.map(|key| self.words.say(key));
        self.choose_all(&chosen.into_iter().collect::<Outcome<Vec<_>>>()?)?;
        let (again, done) = (
            self.words.say("confirm-title")?,
            self.words.say("export-done")?,
        );
        let is_either = |seen: &Seen| seen.name == again || seen.name == done;
        let finish = self.words.say("finish-export")?;
        self.press_to_see(&finish, "the file, or the password again", is_either)?;
        // Asked for once in some minutes.
        if self.window.names()?.contains(&again) {
            self.fill("password", &person.password)?;
            self.actions.push("type the password".to_owned());
            self.press_word("confirm-go-on")?;
        }
        self.window
            .wait_for(&done, PATIENCE * 2, |seen| seen.name == done)?;
        let handed = self.what_was_written(&done)?;
        let put_away = self.words.say("export-put-away")?;
        let exported = self.words.say("deed-exported")?;
        self.put_away(&put_away)?;
        self.window
            .wait_for("the entry about it", PATIENCE, |seen| seen.name == exported)?;
        Ok(handed)
    }

    /// Says that the passphrase is noted, and waits until the page is gone.
    fn put_away(&mut self, put_away: &String) -> Outcome<()> {
        self.press(put_away)?;
        let what = "the page about the file to be put away";
        until(what, LONG_ENOUGH, || {
            let is_there = self.window.names()?.contains(put_away);
            Ok((!is_there).then_some(()))
        })
    }

    /// The file stands below its heading, and below its label the passphrase.
    fn what_was_written(&self, done: &str) -> Outcome<HandedOut> {
        let label = self.words.say("export-passphrase")?;
        until("the file and its passphrase", PATIENCE, || {
            let names = self.window.names()?;
            let below = |what: &str| {
                let mut behind = names.iter().skip_while(|name| *name != what).skip(1);
                behind.find(|name| !name.is_empty()).cloned()
            };
            Ok(below(done)
                .zip(below(&label))
                .map(|(file, passphrase)| HandedOut {
                    file: file.into(),
                    passphrase,
                }))
        })
        .map_err(|why: Fault| why.while_doing("reading where the record was written"))
    }
}
