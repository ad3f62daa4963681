//! *Tell a trusted adult*, told through the screen.

use super::{Hand, PupilAtPc};
use crate::Outcome;
use crate::patience::{PATIENCE, until};

/// What is tapped: the picture's words key, and the fixed word that goes into the report.
const TAPS: [(&str, &str); 2] = [
    ("tell-kind-asked-where-i-live", "asked-where-i-live"),
    ("tell-kind-said-keep-a-secret", "said-keep-a-secret"),
];

impl PupilAtPc<'_> {
    /// Tells in pictures and in own words, and sends; returns the words on what was tapped.
    ///
    /// # Errors
    /// When a page does not come or the report is not sent.
    pub fn tell(&mut self, words: &str) -> Outcome<Vec<String>> {
        self.open_tell()?;
        self.press_word("tell-next-what")?;
        self.wait_word("tell-pictures-and-words")?;
        let mut taps = Vec::new();
        for (key, fixed) in TAPS {
            taps.extend([self.words.say(key)?, fixed.to_owned()]);
            self.press_word(key)?;
        }
        self.picture("tell-what-pictures")?;
        self.press_word("tell-write")?;
        self.write(words)?;
        self.picture("tell-what-words")?;
        self.press_word("tell-next-feel")?;
        self.press_word("tell-feeling-worried")?;
        self.picture("tell-feel")?;
        self.press_word("tell-next-questions")?;
        self.wait_word("tell-questions-line")?;
        self.picture("tell-questions")?;
        self.press_word("tell-next-check")?;
        // The check page says how the words begin: what was typed has arrived.
        let beginning: String = words.chars().take(30).collect();
        self.window.saying(&beginning)?;
        self.check_and_send()?;
        Ok(taps)
    }

    /// Tells in pictures alone, names a feeling, and sends.
    ///
    /// # Errors
    /// When a page does not come or the report is not sent.
    pub fn tell_in_pictures(&mut self) -> Outcome<()> {
        self.open_tell()?;
        self.press_word("tell-next-what")?;
        self.wait_word("tell-pictures-and-words")?;
        for (key, _) in TAPS {
            self.press_word(key)?;
        }
        self.press_word("tell-next-feel")?;
        self.press_word("tell-feeling-worried")?;
        self.press_word("tell-next-questions")?;
        self.wait_word("tell-questions-line")?;
        self.press_word("tell-next-check")?;
        self.check_and_send()
    }

    /// Tells with nothing but two taps after opening Tell.
    ///
    /// # Errors
    /// When two are not enough.
    pub fn tell_with_two_taps(&mut self) -> Outcome<()> {
        self.open_tell()?;
        self.press_word("tell-step-check")?;
        self.check_and_send()
    }

    /// Waits until the app shows that somebody has read the report.
    ///
    /// # Errors
    /// When it never does.
    pub fn see_that_it_was_read(&mut self, by: &str) -> Outcome<()> {
        let read = self.words.say_with("tell-read", &[("name", by)])?;
        self.window
            .wait_for(&read, PATIENCE * 8, |seen| seen.name.starts_with(&read))?;
        self.picture("tell-read")
    }

    /// Goes back from what happens next.
    ///
    /// # Errors
    /// When the way back does not come.
    pub fn leave_tell(&mut self) -> Outcome<()> {
        self.press_word("tell-leave")
    }

    fn open_tell(&mut self) -> Outcome<()> {
        let (tell, who) = (
            self.words.say("rail-tell")?,
            self.words.say("tell-who-title")?,
        );
        self.press_to_see(&tell, &who)?;
        self.picture("tell-who")
    }

    fn write(&mut self, words: &str) -> Outcome<()> {
        let name = self.words.say("tell-write-label")?;
        if self.hand == Hand::Keyboard {
            self.tab_onto(&name)?;
            self.type_words(words)?;
            return self.rest();
        }
        let field = self.window.named(&name)?;
        field.node.focus()?;
        until("the keyboard in the field", PATIENCE, || {
            Ok(field.node.is_focused()?.then_some(()))
        })?;
        self.type_words(words)?;
        self.rest()
    }

    /// On the check page everybody who can read is named; one press sends.
    fn check_and_send(&mut self) -> Outcome<()> {
        self.wait_word("tell-check-title")?;
        self.picture("tell-check")?;
        let send = self.words.say("tell-send")?;
        let button = self.window.wait_for(&send, PATIENCE, |seen| {
            seen.name.starts_with(&send) && seen.node.is_pressable().unwrap_or(false)
        })?;
        self.press(&button.name)?;
        self.wait_word("tell-fault-title")?;
        self.picture("tell-next")
    }

    fn wait_word(&self, key: &str) -> Outcome<()> {
        let words = self.words.say(key)?;
        self.window.saying(&words).map(drop)
    }
}
