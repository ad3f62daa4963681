//! A pupil answers a questionnaire, question by question.

use super::PupilAtPc;
use crate::patience::until;
use crate::process::root;
use crate::{Fault, Outcome};
use curriculum::{
    Questionnaires, SourceFile,
    questionnaires::{AskedQuestion, Questionnaire},
};
use std::time::Duration;

/// A page may take so long to turn before a press is thought to be lost.
const LONG_ENOUGH: Duration = Duration::from_secs(10);

/// The questionnaires that ship.
///
/// # Errors
/// When they cannot be read.
pub fn questionnaires() -> Outcome<Questionnaires> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(root().join("curriculum/questionnaires"))? {
        let entry = entry?;
        files.push(SourceFile {
            path: entry.file_name().to_string_lossy().into_owned(),
            bytes: std::fs::read(entry.path())?,
        });
    }
    let (found, problems) = Questionnaires::from_files(files);
    match problems.first() {
        Some(problem) => Err(Fault::new(problem.to_string())),
        None => Ok(found),
    }
}

impl PupilAtPc<'_> {
    /// Answers the first questions with their last answer, passes the others over, looks at the end, and gives them.
    ///
    /// # Errors
    /// When the end never comes.
    pub fn answer_all(&mut self, asked: &Questionnaire, answered: usize) -> Outcome<()> {
        self.picture("survey")?;
        self.press_word("survey-begin")?;
        for (place, question) in asked.questions.iter().enumerate() {
            self.window.named(&question.words)?;
            if place < answered {
                self.choose_last(question)?;
            }
            if place == 0 {
                self.picture("survey-question")?;
            }
            let on = if place < answered {
                "next"
            } else {
                "survey-skip"
            };
            self.press_word(on)?;
        }
        self.window.named(&self.words.say("survey-end")?)?;
        self.picture("survey-end")?;
        self.press_word("survey-give")
    }

    /// Until the way on is 'next': a press that was lost is pressed again, and one that was taken back too.
    fn choose_last(&mut self, question: &AskedQuestion) -> Outcome<()> {
        let next = self.words.say("next")?;
        let Some(answer) = question.answers.last() else {
            return Err(Fault::new("the question has no answer"));
        };
        for _ in 0..3 {
            self.press(&answer.words)?;
            let is_on = until("a way on", LONG_ENOUGH, || {
                Ok(self.window.names()?.contains(&next).then_some(()))
            });
            if is_on.is_ok() {
                return Ok(());
            }
        }
        Err(Fault::new("no answer was taken"))
    }
}
