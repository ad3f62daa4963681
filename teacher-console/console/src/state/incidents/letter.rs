//! A letter to parents or carers: what is chosen and typed for it, and what goes to the printer.

use zeroize::{Zeroize as _, Zeroizing};

/// What it can be about; each has words `letter-about-…`, `letter-opening-…` and `letter-closing-…` (F-63, J-11).
pub const ABOUT: [&str; 4] = ["unkind", "contact", "seen", "other"];

/// What is chosen and typed.
#[derive(Clone, Default)]
pub struct LetterDraft {
    /// Whether telling them was thought of and adds no danger.
    pub is_safe: Option<bool>,
    /// One of [`ABOUT`].
    pub about: Option<&'static str>,
    /// Whom it addresses.
    pub to: Zeroizing<String>,
    /// What happened, in plain words.
    pub happened: Zeroizing<String>,
    /// What the school will do.
    pub will_do: Zeroizing<String>,
    /// With whom they can talk.
    pub talk_to: Zeroizing<String>,
    /// Why they are told: for the record, and not in the letter.
    pub why: Zeroizing<String>,
}

/// Every field of it that takes text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum LetterField {
    /// See [`LetterDraft::to`].
    To,
    /// See [`LetterDraft::happened`].
    Happened,
    /// See [`LetterDraft::will_do`].
    WillDo,
    /// See [`LetterDraft::talk_to`].
    TalkTo,
    /// See [`LetterDraft::why`].
    Why,
}

impl LetterField {
    /// In the order of the form.
    pub const ALL: [Self; 5] = [
        Self::To,
        Self::Happened,
        Self::WillDo,
        Self::TalkTo,
        Self::Why,
    ];
}

impl LetterDraft {
    /// What stands in this field.
    pub fn text(&self, field: LetterField) -> &str {
        match field {
            LetterField::To => &self.to,
            LetterField::Happened => &self.happened,
            LetterField::WillDo => &self.will_do,
            LetterField::TalkTo => &self.talk_to,
            LetterField::Why => &self.why,
        }
    }

    /// Takes in what was typed.
    pub fn type_in(&mut self, field: LetterField, text: String) {
        let text = Zeroizing::new(text);
        match field {
            LetterField::To => self.to = text,
            LetterField::Happened => self.happened = text,
            LetterField::WillDo => self.will_do = text,
            LetterField::TalkTo => self.talk_to = text,
            LetterField::Why => self.why = text,
        }
    }

    /// Whether there is anything that would be lost.
    pub fn has_words(&self) -> bool {
        let mut fields = LetterField::ALL.into_iter();
        fields.any(|field| !self.text(field).trim().is_empty())
    }

    /// The id of what to say while something is missing.
    pub fn missing(&self) -> Option<&'static str> {
        let mut fields = LetterField::ALL.into_iter();
        match self.is_safe {
            None => Some("notice-letter-safe"),
            // No letter is made where telling adds danger.
            Some(false) => Some("notice-letter-not-safe"),
            Some(true) if self.about.is_none() => Some("notice-letter-about"),
            Some(true) => fields
                .any(|field| self.text(field).trim().is_empty())
                .then_some("notice-letter-words"),
        }
    }
}

/// A letter in the words of the screen, as it is printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// Whom it addresses.
    pub to: String,
    /// Why the school writes.
    pub opening: String,
    /// What happened.
    pub happened: String,
    /// What the school will do.
    pub will_do: String,
    /// What helps at home.
    pub at_home: Vec<String>,
    /// With whom they can talk.
    pub talk_to: String,
    /// The last sentence.
    pub closing: String,
}

impl Drop for Letter {
    fn drop(&mut self) {
        self.to.zeroize();
        self.happened.zeroize();
        self.will_do.zeroize();
        self.talk_to.zeroize();
    }
}
