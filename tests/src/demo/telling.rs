//! *Tell a trusted adult*, told through the screen.

use super::{Hand, PupilAtPc};
use crate::Outcome;
use crate::patience::{PATIENCE, until};

/// What is tapped: the picture's words key, and the fixed word that goes into the report.
const TAPS: [(&str, &str); 2] = [
    ("tell-kind-asked-where-i-live", "asked-where-i-live"),
    ("tell-kind-said-keep-a-secret", "said-keep-a-secret"),
];

/// What a pupil tells in words, with what else they answer.
#[derive(Debug, Clone, Copy, Default)]
pub struct Telling<'w> {
    /// In their own words.
    pub words: &'w str,
    /// It happens today, or somebody is in danger.
    pub is_danger: bool,
    /// It is about a grown-up who works at the school.
    pub is_about_adult: bool,
    /// Whose face is taken out before sending.
    pub leaves_out: Option<&'w str>,
}

impl PupilAtPc<'_> {
    /// Tells in words alone, and sends.
    ///
    /// # Errors
    /// When a page does not come or the report is not sent.
    pub fn tell_of(&mut self, told: &Telling<'_>) -> Outcome<()> {
        self.open_tell()?;
        self.press_word("tell-next-what")?;
        self.press_word("tell-write")?;
        self.write(told.words)?;
        self.press_word("tell-next-feel")?;
        self.press_word("tell-next-questions")?;
        self.wait_word("tell-questions-line")?;
        if told.is_about_adult {
            self.answer_yes("tell-ask-adult")?;
        }
        if told.is_danger {
            self.answer_yes("tell-ask-today")?;
            // What to do this minute comes first (E-15).
            self.wait_word("tell-call-999")?;
            self.press_word("tell-also-send")?;
        } else {
            self.press_word("tell-next-check")?;
        }
        if let Some(name) = told.leaves_out {
            self.leave_out(name)?;
        }
        self.check_and_send()
    }

    /// Waits until the page says that what was told is with the school.
    ///
    /// # Errors
    /// When it never does.
    pub fn see_that_it_arrived(&self) -> Outcome<()> {
        self.wait_word("tell-arrived-words")
    }

    /// Presses the first yes below this question.
    fn answer_yes(&mut self, question: &str) -> Outcome<()> {
        let (question, yes) = (self.words.say(question)?, self.words.say("tell-yes")?);
        self.rest()?;
        until(&format!("'{yes}' to '{question}'"), PATIENCE, || {
            let page = self.window.read()?;
            let below = page.iter().skip_while(|seen| seen.name != question);
            let button = below.into_iter().find(|seen| seen.name == yes);
            Ok(button.and_then(|seen| seen.node.press().ok()))
        })?;
        self.pressed(format!("press {yes}"))
    }

    /// Takes a face out, and waits until the page says so.
    fn leave_out(&mut self, name: &str) -> Outcome<()> {
        let face = self.window.wait_for(name, PATIENCE, |seen| {
            seen.name.starts_with(&format!("{name}, ")) && seen.node.is_pressable().unwrap_or(false)
        })?;
        self.press(&face.name)?;
        let out = self.words.say_with("tell-left-out", &[("names", name)])?;
        self.window.saying(&out).map(drop)
    }

    /// Tells in pictures and in own words, and sends; returns the words on what was tapped.
    ///
    /// # Errors
    /// When a page does not come or the report is not sent.
    pub fn tell(&mut self, words: &str) -> Outcome<Vec<String>> {
        self.open_tell()?;
        self.press_word("tell-next-what")?;
        self.wait_word("tell-ask-about")?;
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
        self.wait_word("tell-ask-about")?;
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

    /// Opens Tell, taps a picture and writes, and stays on the check page.
    ///
    /// # Errors
    /// When a page does not come.
    pub fn begin_to_tell(&mut self, words: &str) -> Outcome<()> {
        self.open_tell()?;
        self.press_word("tell-next-what")?;
        self.wait_word("tell-ask-about")?;
        self.press_word("tell-kind-said-keep-a-secret")?;
        self.press_word("tell-write")?;
        self.write(words)?;
        self.press_word("tell-step-check")?;
        self.see_what_is_told(words)
    }

    /// Waits until the check page says all of these words, and the picture that was tapped.
    ///
    /// # Errors
    /// When it does not.
    pub fn see_what_is_told(&self, words: &str) -> Outcome<()> {
        self.wait_word("tell-check-title")?;
        self.wait_word("tell-kind-said-keep-a-secret")?;
        self.window.saying(words).map(drop)
    }

    /// On the check page, sends to a disk that takes nothing, and waits until the page says so.
    ///
    /// # Errors
    /// When the page says anything else.
    pub fn send_in_vain(&mut self) -> Outcome<()> {
        self.press_send()?;
        self.wait_word("tell-not-kept")?;
        self.picture("tell-not-kept")
    }

    /// On the check page, sends.
    ///
    /// # Errors
    /// When it is not sent.
    pub fn check_and_send(&mut self) -> Outcome<()> {
        self.wait_word("tell-check-title")?;
        self.picture("tell-check")?;
        self.press_send()?;
        self.wait_word("tell-fault-title")?;
        self.picture("tell-next")
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

    /// Waits until the app shows that somebody has read the report, or has it in hand already.
    ///
    /// # Errors
    /// When it never does.
    pub fn see_that_it_was_read(&mut self, by: &str) -> Outcome<()> {
        self.see_how_far(&["tell-read", "tell-in-hand"], by)?;
        self.picture("tell-read")
    }

    /// Waits until the app shows that somebody has closed the report.
    ///
    /// # Errors
    /// When it never does.
    pub fn see_that_it_was_closed(&mut self, by: &str) -> Outcome<()> {
        self.see_how_far(&["tell-closed"], by)?;
        self.wait_word("tell-closed-words")?;
        self.picture("tell-closed")
    }

    fn see_how_far(&self, keys: &[&str], by: &str) -> Outcome<()> {
        let titles: Outcome<Vec<String>> = keys
            .iter()
            .map(|key| self.words.say_with(key, &[("name", by)]))
            .collect();
        let titles = titles?;
        self.window
            .wait_for(&titles.join(" or "), PATIENCE * 8, |seen| {
                titles.iter().any(|title| seen.name.starts_with(title))
            })
            .map(drop)
    }

    /// Goes back from what happens next.
    ///
    /// # Errors
    /// When the way back does not come.
    pub fn leave_tell(&mut self) -> Outcome<()> {
        self.press_word("tell-leave")
    }

    /// Goes back to where Tell was opened, without sending.
    ///
    /// # Errors
    /// When there is no way.
    pub fn rather_not_tell_now(&mut self) -> Outcome<()> {
        self.press_word("tell-step-who")?;
        self.press_word("tell-not-now")
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
        // A page that is laid again has another field under the same name.
        until("the keyboard in the field", PATIENCE, || {
            let page = self.window.read()?;
            let field = page.iter().find(|seen| seen.name == name);
            let field = field.map(|seen| &seen.node);
            if field.is_some_and(|node| node.is_focused().unwrap_or(false)) {
                return Ok(Some(()));
            }
            drop(field.map(crate::desk::Node::focus));
            Ok(None)
        })?;
        self.type_words(words)?;
        self.rest()
    }

    /// On the check page everybody who can read is named; one press sends.
    fn press_send(&mut self) -> Outcome<()> {
        let send = self.words.say("tell-send")?;
        let button = self.window.wait_for(&send, PATIENCE, |seen| {
            seen.name.starts_with(&send) && seen.node.is_pressable().unwrap_or(false)
        })?;
        self.press(&button.name)
    }

    fn wait_word(&self, key: &str) -> Outcome<()> {
        let words = self.words.say(key)?;
        self.window.saying(&words).map(drop)
    }
}
