//! What a person can ask for in the room of one incident: steps of its procedure, and notes.

use protocol::{bytes::Hash, field::FieldKind, procedure::ProposedTask};

use crate::state::incidents::{Form, Likely};

/// What can be asked for. What is said for a reader comes with it, in the words that stood on the screen.
#[derive(Clone, PartialEq)]
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
    /// Make the choice in a line of a form that the answer in hand makes already: its id, and the words for a reader.
    Says(FieldKind, &'static str, String, String),
    /// Tick one of several choices in a line of a form, or take it back.
    Tick(FieldKind, &'static str, String),
    /// Show the topics that can be ticked, or no longer.
    ShowTopics(bool),
    /// Turn from a sanction to support, and let go of that form.
    ToSupport,
    /// Correct the field of an act, beginning with this form as it stands on record.
    Correct {
        /// Which act.
        act: Hash,
        /// Which kind of field.
        kind: FieldKind,
        /// What is on record.
        form: Form,
    },
    /// Put the day after so many school days into the form of a task.
    Due(u32),
    /// Put a task on the list that an answer brought with it.
    TakeProposed(ProposedTask),
    /// Tick off the task of the act with this hash.
    DoneTask(Hash),
    /// Go on with the school's newer edition of the procedure.
    TakeEdition,
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
