//! A pupil reads the school's rules, answers what they mean, and signs.

use super::PupilAtPc;
use crate::patience::until;
use crate::process::root;
use crate::{Fault, Outcome};
use curriculum::{Agreements, SourceFile};
use std::collections::BTreeSet;
use std::time::Duration;

/// A page may take so long to turn before a press is thought to be lost.
const LONG_ENOUGH: Duration = Duration::from_secs(10);
/// No rules have more pages.
const PAGES_MAX: usize = 80;

/// The rules that ship.
///
/// # Errors
/// When they cannot be read.
pub fn agreements() -> Outcome<Agreements> {
    let mut files = Vec::new();
    for folder in ["pupils", "adults"] {
        for entry in std::fs::read_dir(root().join("curriculum/agreements").join(folder))? {
            let entry = entry?;
            files.push(SourceFile {
                path: format!("{folder}/{}", entry.file_name().to_string_lossy()),
                bytes: std::fs::read(entry.path())?,
            });
        }
    }
    let (agreements, problems) = Agreements::from_files(files);
    match problems.first() {
        Some(problem) => Err(Fault::new(problem.to_string())),
        None => Ok(agreements),
    }
}

impl PupilAtPc<'_> {
    /// Turns every page, gives the answers that the rules give, and signs on the last one.
    ///
    /// # Errors
    /// When the last page never comes.
    pub fn read_and_sign(&mut self, answers: &BTreeSet<String>) -> Outcome<()> {
        self.read_to_the_end(answers)?;
        self.press_word("rules-sign")
    }

    /// Turns every page and gives the answers that the rules give, and signs nothing yet.
    ///
    /// # Errors
    /// When the last page never comes.
    pub fn read_to_the_end(&mut self, answers: &BTreeSet<String>) -> Outcome<()> {
        let (next, sign) = (self.words.say("next")?, self.words.say("rules-sign")?);
        for _ in 0..PAGES_MAX {
            let names = self.window.names()?;
            if names.contains(&sign) {
                return Ok(());
            }
            let answer = names.iter().find(|name| answers.contains(*name));
            let press = answer.unwrap_or(&next).clone();
            self.press(&press)?;
            // A press that was lost is pressed again: the page is the same then.
            drop(until("another page", LONG_ENOUGH, || {
                Ok((self.window.names()? != names).then_some(()))
            }));
        }
        Err(Fault::new("the rules have no last page"))
    }

    /// Asks the teacher instead of signing, and finds there all that helps: a break, a page that hides, and Tell, which
    /// sends with two taps.
    ///
    /// # Errors
    /// When one of them is not there, or does not come back to the page.
    pub fn ask_teacher_and_be_helped(&mut self) -> Outcome<()> {
        self.press_word("rules-ask-teacher")?;
        let asking = self.words.say("rules-asking-how")?;
        self.window.named(&asking)?;
        self.picture("rules-asking")?;
        let (rest, there) = (
            self.words.say("rail-break")?,
            self.words.say("break-title")?,
        );
        self.press_to_see(&rest, &there)?;
        let ready = self.words.say("break-ready")?;
        self.press_to_see(&ready, &asking)?;
        let (hide, there) = (self.words.say("rail-hide")?, self.words.say("hide-title")?);
        self.press_to_see(&hide, &there)?;
        self.rest()?;
        self.window.keys(&["Escape"])?;
        self.actions.push("key Escape".to_owned());
        self.window.named(&asking)?;
        self.tell_with_two_taps()?;
        self.leave_tell()?;
        self.window.named(&asking).map(drop)
    }

    /// Presses a name at a computer that has not heard the server since it was started: who owed a signature then is with
    /// their teacher.
    ///
    /// # Errors
    /// When the page does not say so.
    pub fn owes_a_signature_without_the_server(
        &mut self,
        (class, name): (&str, &str),
    ) -> Outcome<()> {
        self.press_to_see(class, name)?;
        let away = self.words.say("rules-away-how")?;
        self.press_to_see(name, &away)?;
        self.picture("rules-away")
    }

    /// Chooses one thing at a time in the settings, and comes back.
    ///
    /// # Errors
    /// When the settings do not open.
    pub fn show_one_thing_at_a_time(&mut self) -> Outcome<()> {
        self.press_word("settings")?;
        self.window.named(&self.words.say("settings-title")?)?;
        let setting = self.words.say("settings-reading")?;
        let on = self.words.say("reading-simplified")?;
        self.press(&format!("{setting}: {on}"))?;
        let done = self.words.say("settings-done")?;
        let title = self.words.say("rules-title")?;
        self.press_to_see(&done, &title)
    }
}
