//! Whoever has a case hands its record to somebody outside, and somebody outside asks whether it is whole.

use super::{LONG_ENOUGH, SafeguardingLead};
use crate::desk::Seen;
use crate::patience::{PATIENCE, until};
use crate::pdf::pages_of;
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

    /// The words of every page in it, as whoever has file and passphrase reads them.
    ///
    /// # Errors
    /// When it cannot be opened, or there is no page in it.
    pub fn pages(&self) -> Outcome<Vec<String>> {
        let mut archive = zip::ZipArchive::new(std::fs::File::open(&self.file)?)
            .map_err(|why| Fault::new(why.to_string()))?;
        let folder = tempfile::tempdir()?;
        let mut files = Vec::new();
        for place in 0..archive.len() {
            let mut one = archive
                .by_index_decrypt(place, self.passphrase.as_bytes())
                .map_err(|why| Fault::new(why.to_string()))?;
            let name = one.name().map_err(|why| Fault::new(why.to_string()))?;
            if name.ends_with(".pdf") {
                let file = folder.path().join(format!("{place}.pdf"));
                std::io::copy(&mut one, &mut std::fs::File::create(&file)?)?;
                files.push(file);
            }
        }
        Ok(pages_of(&files)?.concat())
    }
}

impl SafeguardingLead<'_> {
    /// Hands out the record of the open case, and returns the file with its passphrase.
    ///
    /// # Errors
    /// When it is not offered, or no file is written.
    pub fn hand_out(&mut self, person: &StaffMember) -> Outcome<HandedOut> {
        self.say_to_whom("public-task")?;
        self.write_out(person)
    }

    /// Hands somebody their own record: the one text that holds these words, without this passage of it (L-26).
    ///
    /// # Errors
    /// When the text cannot be chosen, or no file is written.
    pub fn hand_out_own(
        &mut self,
        person: &StaffMember,
        (text, without): (&str, &str),
    ) -> Outcome<HandedOut> {
        self.say_to_whom("own-record")?;
        let what = format!("the text with '{text}' to choose");
        until(&what, PATIENCE, || {
            let page = self.window.read()?;
            let place = page.iter().position(|seen| seen.name.contains(text));
            let above = page.get(..place.unwrap_or(0)).unwrap_or_default();
            // Its box stands above it.
            let mut boxes = above.iter().rev();
            let found = boxes.find(|seen| seen.node.is_pressable().unwrap_or(false));
            Ok(found.and_then(|seen| seen.node.press().ok()))
        })?;
        self.actions.push(format!("choose the text with {text}"));
        let out = self
            .words
            .say_with("extract-leave-out", &[("passage", without)])?;
        self.choose_all(&[out])?;
        self.write_out(person)
    }

    /// Begins to hand something out: to whom, what for, on this basis, and how it was made sure who asks.
    fn say_to_whom(&mut self, basis: &str) -> Outcome<()> {
        let to = self.words.say("export-to")?;
        self.press_to_see(Step::Export.words(), "whom it is for", |seen| {
            seen.name == to
        })?;
        for (key, words) in [("export-to", "PC Ray"), ("export-why", "Inquiry")] {
            self.fill(key, words)?;
            self.actions.push(format!("type {words}"));
        }
        let basis = format!("export-basis-{basis}");
        let chosen = [basis.as_str(), "export-check-called-back"];
        let chosen = chosen.map(|key| self.words.say(key));
        self.choose_all(&chosen.into_iter().collect::<Outcome<Vec<_>>>()?)
    }

    /// Puts it on record and writes the file.
    fn write_out(&mut self, person: &StaffMember) -> Outcome<HandedOut> {
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
