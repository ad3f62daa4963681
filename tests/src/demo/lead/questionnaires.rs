//! Questionnaires at the console: asking a class, counting sheets of paper, and closing.

use super::SafeguardingLead;
use crate::Outcome;
use curriculum::questionnaires::Questionnaire;

impl SafeguardingLead<'_> {
    /// Goes to the room of questionnaires, and takes what is new there.
    ///
    /// # Errors
    /// When it is not there.
    pub fn look_at_questionnaires(&mut self) -> Outcome<()> {
        self.press_word("room-questionnaires")
    }

    /// Goes to the room of questionnaires and asks this class.
    ///
    /// # Errors
    /// When it is not asked.
    pub fn ask_class(
        &mut self,
        asked: &Questionnaire,
        (class, pupils): (&str, u32),
    ) -> Outcome<()> {
        self.look_at_questionnaires()?;
        let title = [("title", asked.title.as_str())];
        let name = self.words.say_with("questionnaire-for-pupils", &title)?;
        let which = self.words.say("questionnaires-which")?;
        self.press(&format!("{name}. {which}"))?;
        let pupils = pupils.to_string();
        let values = [("class", class), ("pupils", &pupils)];
        let class = self.words.say_with("questionnaires-class", &values)?;
        self.press(&class)?;
        self.press_word("questionnaires-begin")?;
        self.wait_word("notice-asked")?;
        self.picture("console-asked")
    }

    /// Counts one sheet on which the first answer to the first question is ticked.
    ///
    /// # Errors
    /// When it is not counted.
    pub fn count_sheet(&mut self, asked: &Questionnaire) -> Outcome<()> {
        let enter = self.words.say("questionnaires-enter")?;
        let is_it = |name: &str| name.starts_with(&enter);
        if self.window.names()?.iter().any(|name| is_it(name)) {
            self.press_where(&enter, |seen| is_it(&seen.name))?;
        }
        if let Some(question) = asked.questions.first()
            && let Some(answer) = question.answers.first()
        {
            self.press(&format!("{}. {}", answer.words, question.words))?;
        }
        self.press_word("questionnaires-count-sheet")
    }

    /// Waits until so many have answered.
    ///
    /// # Errors
    /// When they have not.
    pub fn has_counted(&mut self, answered: u32, asked: u32) -> Outcome<()> {
        let (answered, asked) = (answered.to_string(), asked.to_string());
        let values = [("answered", answered.as_str()), ("asked", &asked)];
        let said = self.words.say_with("questionnaire-answered", &values)?;
        self.window.named(&said).map(drop)
    }

    /// Puts the sheets away and asks nobody any more.
    ///
    /// # Errors
    /// When it does not close.
    pub fn close_questionnaire(&mut self) -> Outcome<()> {
        self.press_word("questionnaires-no-more-sheets")?;
        let close = self.words.say("questionnaires-close")?;
        self.press_where(&close, |seen| seen.name.starts_with(&close))?;
        self.wait_word("notice-asking-closed")?;
        self.picture("console-closed")
    }
}
