//! What a person can ask for in the room of one incident: steps of its procedure, and notes.

use protocol::field::FieldKind;

use crate::state::incidents::Likely;

/// What can be asked for. What is said for a reader comes with it, in the words that stood on the screen.
pub enum RoomIntent {
    /// Put a ready phrase into the note.
    Phrase(String),
    /// Choose what to add to the record.
    BeginField,
    /// Fill in a field of this kind.
    ChooseField(FieldKind),
    /// Make a choice in a line of a form, or take it back.
    Choose {
        /// In which form.
        kind: FieldKind,
        /// In which line.
        name: &'static str,
        /// Which choice.
        id: String,
        /// The words that stood on the screen.
        words: String,
    },
    /// Tick one of several choices in a line of a form, or take it back.
    Tick(FieldKind, &'static str, String),
    /// Turn from a sanction to support, and let go of that form.
    ToSupport,
    /// Put the note on record.
    AddNote,
    /// Answer a question inside the step that is asked, or take that back.
    Check(String, Likely),
    /// Give this answer, with what was answered to the questions inside.
    Answer {
        /// Which.
        answer: String,
        /// The questions with their answers, a line each.
        checks: String,
    },
    /// Answer a step again.
    Again(String),
    /// Leave the words that an answer asks for, or the step that is answered again.
    LeaveStep,
    /// Go back to the list of cases.
    ToTheList,
}
