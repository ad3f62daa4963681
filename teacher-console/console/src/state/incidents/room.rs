//! What is chosen and typed in the room of one incident, beside a page of its own, and not yet on record.

use std::collections::BTreeMap;

use protocol::{
    field::FieldKind,
    procedure::{AnswerRow, Check, Procedure, StepRow, StepState},
};
use zeroize::Zeroizing;

use super::{LetterDraft, form::Form, sanction};

/// A note, and what belongs to the step that is asked.
#[derive(Clone, Default)]
pub struct RoomDraft {
    /// What happened, was said or decided.
    pub note: Zeroizing<String>,
    /// What goes on record beside the next answer.
    pub beside: Zeroizing<String>,
    /// Why it is of another type.
    pub why: Zeroizing<String>,
    /// A step that is answered again.
    pub again: Option<String>,
    /// Answers to the questions inside the step that is asked, by the question's id.
    pub checks: BTreeMap<String, Likely>,
    /// An answer that was pressed and asks for words first.
    pub needed: Option<Needed>,
    /// Each form that is filled in: for that answer, or to add to the record.
    pub forms: BTreeMap<FieldKind, Form>,
    /// Whether topics are offered in the form.
    pub shows_topics: bool,
    /// A letter to parents or carers.
    pub letter: LetterDraft,
    /// The day of a task, as typed, see [`crate::clock::end_of_day`].
    pub due: String,
    /// What was sent and is not yet answered: only that is let go of, once it is on record.
    pub sent: Option<Sent>,
}

/// How likely something is, in answer to a question that is sealed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Likely {
    /// Yes.
    Yes,
    /// Nobody can say yet.
    NotSure,
    /// No.
    No,
}

impl Likely {
    /// In the order they stand.
    pub const ALL: [Self; 3] = [Self::Yes, Self::NotSure, Self::No];

    /// The id of its words.
    pub fn words_id(self) -> &'static str {
        match self {
            Self::Yes => "check-yes",
            Self::NotSure => "check-not-sure",
            Self::No => "check-no",
        }
    }
}

/// An answer that has to come with a sealed field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Needed {
    /// Which answer.
    pub answer: String,
    /// Of which kind.
    pub kind: FieldKind,
    /// The choice of its form that the answer makes already.
    pub says: Option<String>,
}

/// What of the room was sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sent {
    /// The note.
    Note,
    /// An answer to a step.
    Answer,
    /// A field of this kind, or a correction of one.
    Field(FieldKind),
    /// Another type.
    Type,
    /// The letter to parents or carers.
    Letter,
    /// Something without words.
    Press,
}

/// Every field of the room that takes text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RoomField {
    /// See [`RoomDraft::note`].
    Note,
    /// See [`RoomDraft::beside`].
    Beside,
    /// See [`RoomDraft::why`].
    Why,
    /// See [`RoomDraft::due`].
    Due,
    /// A line of a form, by its name; see [`RoomDraft::forms`].
    Line(FieldKind, &'static str),
}

impl RoomDraft {
    /// Whether this answer is that it is referred, and the form says that nobody is referred to (F-22).
    pub fn refers_to_nobody(&self, given: &AnswerRow) -> bool {
        const NOBODY: &str = "none";
        let kind = FieldKind::Referral;
        let form = self.forms.get(&kind);
        given.needs == Some(kind)
            && given.says.as_deref() != Some(NOBODY)
            && form.is_some_and(|form| form.picked("to") == Some(NOBODY))
    }

    /// The id of what to say where the questions inside a step are not all answered, or do not fit this answer to it.
    pub fn checks_lack(&self, row: &StepRow, given: &AnswerRow) -> Option<&'static str> {
        let likely = |check: &Check| self.checks.get(&check.id);
        if row.checks.iter().any(|check| likely(check).is_none()) {
            return Some("notice-checks-open");
        }
        let is_no = |check: &Check| likely(check) == Some(&Likely::No);
        let is_all_no = row.checks.iter().all(is_no);
        (given.is_all_no && !is_all_no).then_some("notice-not-all-no")
    }

    /// Takes in what was typed.
    pub fn type_in(&mut self, field: RoomField, text: String) {
        let text = Zeroizing::new(text);
        match field {
            RoomField::Note => self.note = text,
            RoomField::Beside => self.beside = text,
            RoomField::Why => self.why = text,
            RoomField::Due => self.due.clone_from(&text),
            RoomField::Line(kind, name) => {
                self.forms.entry(kind).or_default().type_in(name, text);
            }
        }
    }

    /// Whether there is anything that would be lost.
    pub fn has_words(&self) -> bool {
        [&self.note, &self.beside, &self.why]
            .into_iter()
            .any(|text| !text.trim().is_empty())
            || !self.checks.is_empty()
            || self.letter.has_words()
            || self.begun().is_some()
    }

    /// A form in which something stands.
    pub fn begun(&self) -> Option<FieldKind> {
        let mut forms = self.forms.iter();
        let begun = forms.find(|(_, form)| form.has_words());
        begun.map(|(kind, _)| *kind)
    }

    /// Makes a choice in a line; made again, it is taken back.
    pub fn choose(&mut self, kind: FieldKind, name: &'static str, id: &str, words: String) {
        let form = self.forms.entry(kind).or_default();
        form.choose(name, id, words);
        if name == sanction::LEVEL {
            // What follows belongs to the level.
            form.forget(sanction::FOLLOWS);
        }
    }

    /// Answers a question inside the step that is asked; given again, the answer is taken back.
    pub fn check(&mut self, check: String, likely: Likely) {
        if self.checks.get(&check) == Some(&likely) {
            self.checks.remove(&check);
        } else {
            self.checks.insert(check, likely);
        }
    }

    /// Frames another step, or the one that is asked now. What was chosen for the one before goes; what was typed stays.
    pub fn ask(&mut self, again: Option<String>) {
        self.again = again;
        self.checks.clear();
        self.put_form_away();
    }

    /// Shows the form of an answer. What is decided is what is answered.
    pub fn show_form(&mut self, needed: Needed, (question, answer): (&str, &str)) {
        self.put_form_away();
        if needed.kind == FieldKind::Decision {
            let decided = format!("{question} \u{b7} {answer}");
            let form = self.forms.entry(FieldKind::Decision).or_default();
            form.suggest("what", &decided);
        }
        self.needed = Some(needed);
    }

    /// Makes the choice that the answer in hand makes already.
    pub fn say(&mut self, kind: FieldKind, name: &'static str, id: &str, words: String) {
        let mut needed = self.needed.iter();
        if needed.any(|needed| needed.kind == kind && needed.says.as_deref() == Some(id)) {
            self.forms.entry(kind).or_default().say(name, id, words);
        }
    }

    /// Puts the form of an answer away with what that answer said. What was typed stays. False where there was none.
    pub fn put_form_away(&mut self) -> bool {
        let Some(needed) = self.needed.take() else {
            return false;
        };
        if let Some(form) = self.forms.get_mut(&needed.kind) {
            form.withdraw();
        }
        true
    }

    /// Lets go of what belongs to the step, and keeps the note.
    pub fn leave_step(&mut self) {
        if let Some(needed) = &self.needed {
            self.forms.remove(&needed.kind);
        }
        self.ask(None);
        self.beside = Zeroizing::default();
    }

    /// The step that can be answered here: the one that is answered again, or the one that is asked now.
    pub fn asked<'a>(&self, procedure: &'a Procedure) -> Option<&'a StepRow> {
        let mut steps = procedure.steps.iter();
        match &self.again {
            Some(again) => steps.find(|row| row.step == *again),
            None => steps.find(|row| row.state == StepState::Now),
        }
    }
}
