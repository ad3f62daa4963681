//! What an adult does on a case, signed by its author: the clear part of a chronology.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Hash, Id},
    concern::ConcernKind,
    directory::LogName,
    field::FieldKind,
};

/// A signed act. It names sealed words by hash and holds none; no pupil and no subject are in it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// 1.
    pub format: u8,
    /// Repeats the school.
    pub school: Id,
    /// In which log.
    pub log: LogName,
    /// On which case; for the first act on a report, a new random id.
    pub case: Id,
    /// What is done.
    pub kind: ActKind,
    /// The person's id in the directory.
    pub author: Id,
    /// Hash of this author's last act in this log, so that none can be left out unseen.
    pub previous: Option<Hash>,
    /// When it happened.
    pub happened_at: UtcSeconds,
    /// When it was written, by the console's clock.
    pub written_at: UtcSeconds,
    /// Server time minus console time when it was written, where known: a wrong clock is shown, never put right.
    pub clock_offset: Option<i64>,
    /// The sealed words that belong to it.
    pub envelope: Option<EnvelopeRef>,
}

/// Names an envelope by id and content.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EnvelopeRef {
    /// The envelope.
    pub id: Id,
    /// SHA-256 of its bytes.
    pub hash: Hash,
}

/// What is left of an act that was deleted: its name, and the one its author had signed before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeletedAct {
    /// Hash of its statement payload.
    pub act: Hash,
    /// What it named as its author's last act.
    pub previous: Option<Hash>,
}

/// What can be done on a case in this version.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum ActKind {
    /// A report is put on record as a concern.
    RecordConcern {
        /// The report's envelope.
        report: Id,
    },
    /// A member of staff writes down a worry of their own: sealed words, as the first act of a new case.
    OpenConcern {
        /// What kind of worry.
        kind: ConcernKind,
    },
    /// The concern is taken up as an incident.
    MakeIncident {
        /// Type in the clear, a row id such as `F-33`.
        incident_type: String,
    },
    /// The incident turns out to be of another type: sealed words say why.
    ChangeType {
        /// The type its author saw, in the clear.
        from: String,
        /// What it is by now, in the clear: a row id such as `F-33`.
        incident_type: String,
    },
    /// Something happened, was said or decided: sealed words.
    AddEntry,
    /// A sealed field of this kind is added.
    AddField {
        /// What kind of thing it says.
        field: FieldKind,
        /// For a task: when it is due.
        due_on: Option<UtcSeconds>,
    },
    /// A step of the procedure is answered: what was chosen is clear, so that the server can hold the gates; words are sealed.
    AnswerStep {
        /// Which procedure.
        procedure: String,
        /// The edition its author saw.
        edition: Hash,
        /// Which step.
        step: String,
        /// Which answer.
        answer: String,
        /// The kind of sealed field that comes with it.
        field: Option<FieldKind>,
    },
    /// A task of this case is done.
    DoneTask {
        /// Hash of the payload of the act that added it.
        task: Hash,
    },
    /// The case goes on with the school's present edition of the procedure it follows; answers stay where their steps do.
    TakeEdition {
        /// Which procedure.
        procedure: String,
        /// The edition it goes on with.
        edition: Hash,
    },
    /// An earlier act's words are put right; both stay.
    Correct {
        /// Hash of the corrected act's statement payload.
        corrects: Hash,
    },
    /// The case is closed; sealed words give outcome and lessons.
    Close,
    /// What kind of record the closed case is, and when to look at it again. Worked out in the console: no date of
    /// birth is in it.
    SetReview {
        /// Such as `child-protection`, see [`crate::keeping::RetentionRule`].
        record: String,
        /// The day, rounded up to the end of its year where it was worked out from a date of birth.
        review_on: UtcSeconds,
    },
    /// Nothing of the case may be deleted; sealed words say why.
    Hold,
    /// A second person is asked to lift the hold; sealed words say why.
    AskRelease,
    /// The second person lifts the hold.
    Release {
        /// Hash of the act that asked.
        request: Hash,
    },
    /// A second person is asked to delete the case.
    AskDeletion,
    /// The second person agrees: the case is deleted. Sent to [`crate::paths::CASES_DELETE`] alone.
    AgreeDeletion {
        /// Hash of the act that asked.
        request: Hash,
        /// Every act that goes, as this person's console saw them.
        acts: Vec<DeletedAct>,
    },
    /// What waits for a second person is taken back.
    TakeBack {
        /// Hash of the act that asked.
        request: Hash,
    },
    /// The record is handed to somebody outside; sealed words say what, why, to whom, on what lawful basis, and how it
    /// was made sure who asks (D10, H-22). Also after the case is closed.
    Export,
}
