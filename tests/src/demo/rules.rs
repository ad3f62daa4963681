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
        let (next, sign) = (self.words.say("next")?, self.words.say("rules-sign")?);
        for _ in 0..PAGES_MAX {
            let names = self.window.names()?;
            if names.contains(&sign) {
                return self.press(&sign);
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
