//! What somebody asks to do to a case, before the rules have said yes or no.

use crate::{Digest, FieldKind, Followed, IncidentType, SealedWords, StepAnswered};

/// What somebody asks to do to a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Take the concern up as an incident of this type.
    MakeIncident {
        /// Its type.
        incident_type: IncidentType,
        /// The edition of the procedure that it follows from now on.
        follows: Option<Followed>,
    },
    /// Say that the incident is of another type, with the reason.
    ChangeType {
        /// The type that its author had on the screen.
        from: IncidentType,
        /// What it is by now.
        incident_type: IncidentType,
        /// The edition of the procedure that it follows from now on.
        follows: Option<Followed>,
        /// The sealed words that say why. Without them nothing is changed.
        reason: Option<SealedWords>,
    },
    /// Answer a step of the procedure.
    AnswerStep(StepAnswered),
    /// Tick a task off.
    DoneTask {
        /// The payload hash of the act that added it.
        task: Digest,
    },
    /// Go on with the school's present edition of the procedure.
    TakeEdition {
        /// Which, where it is the school's present one.
        follows: Option<Followed>,
    },
    /// Add an entry.
    AddEntry {
        /// Its sealed words.
        entry: SealedWords,
    },
    /// Add a sealed field of this kind.
    AddField {
        /// Its sealed words. A field without any says nothing.
        entry: Option<SealedWords>,
        /// What kind of thing it says.
        field: FieldKind,
        /// For a task: when it is due, in seconds since 1970 (UTC).
        due_on_s: Option<i64>,
    },
    /// Put one of my acts right.
    Correct {
        /// The sealed words of the correction.
        entry: SealedWords,
        /// The payload hash of the act it corrects.
        corrects: Digest,
    },
    /// Close the incident.
    Close {
        /// The sealed words that say how it ended. Without them nothing is closed.
        outcome: Option<SealedWords>,
    },
    /// Hand the record to somebody outside. Also once it is closed.
    Export {
        /// The sealed words that say what, why, to whom and on what lawful basis.
        reason: SealedWords,
    },
}
