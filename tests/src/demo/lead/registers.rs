//! The school's registers at the console: a record is noted, and the self-audit is answered and printed.

use super::SafeguardingLead;
use crate::Outcome;

impl SafeguardingLead<'_> {
    /// Goes to the registers and shows a kind of a group.
    ///
    /// # Errors
    /// When it is not there.
    pub fn show_register(&mut self, group: &str, kind: &str) -> Outcome<()> {
        self.press_word("room-registers")?;
        self.wait_word("registers-due")?;
        let group = self.words.say(group)?;
        let question = self.words.say("registers-which-group")?;
        self.press(&format!("{group}. {question}"))?;
        let question = self.words.say("registers-which-kind")?;
        self.press(&format!("{kind}. {question}"))
    }

    /// Notes a record with what it is about, what is said, and what is ticked.
    ///
    /// # Errors
    /// When it is not kept.
    pub fn note_record(
        &mut self,
        (about_label, about): (&str, &str),
        (words_label, words): (&str, &str),
        ticks: &[&str],
    ) -> Outcome<()> {
        self.press_word("registers-open")?;
        self.fill_named(about_label, about)?;
        self.fill_named(words_label, words)?;
        for tick in ticks {
            self.press(tick)?;
        }
        self.keep_note()
    }

    /// Opens the self-audit from the registers.
    ///
    /// # Errors
    /// When it is not offered.
    pub fn open_audit(&mut self) -> Outcome<()> {
        self.press_word("audit-show")?;
        self.wait_word("audit-print")
    }

    /// Answers an item with what the registers know.
    ///
    /// # Errors
    /// When they know nothing, or it is not kept.
    pub fn answer_with_what_is_known(&mut self, number: u8) -> Outcome<()> {
        self.begin_answer(number)?;
        self.press_word("audit-take")?;
        self.keep_note()
    }

    /// Answers an item with no.
    ///
    /// # Errors
    /// When it is not kept.
    pub fn answer_no(&mut self, number: u8, question: &str, remark: &str) -> Outcome<()> {
        self.begin_answer(number)?;
        let no = self.words.say("audit-no")?;
        self.press(&format!("{no}. {question}"))?;
        self.fill("audit-remark", remark)?;
        self.keep_note()
    }

    /// Makes actions of all gaps, by the day that is proposed.
    ///
    /// # Errors
    /// When they are not kept.
    pub fn make_actions(&mut self) -> Outcome<()> {
        self.press_word("audit-make-actions")?;
        self.keep_note()?;
        self.picture("console-self-audit")
    }

    /// Prints the self-audit.
    ///
    /// # Errors
    /// When it does not come to the printer.
    pub fn print_audit(&mut self) -> Outcome<()> {
        self.press_word("audit-print")?;
        self.wait_word("notice-printed")
    }

    fn begin_answer(&mut self, number: u8) -> Outcome<()> {
        let number = number.to_string();
        let answer = self
            .words
            .say_with("audit-answer", &[("number", &number)])?;
        self.press(&answer)
    }

    fn keep_note(&mut self) -> Outcome<()> {
        self.press_word("note-keep")?;
        self.wait_word("notice-note-kept")?;
        self.press_word("notice-read")
    }
}
