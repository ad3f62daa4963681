//! The chronology: dated acts that are only ever appended. A correction is a new act that points at the old one.

use crate::{
    CaseId, ConcernKind, Digest, EnvelopeId, FieldKind, Followed, IncidentType, KeyId, Log,
    PersonId, RecordKind, StaffMember, StepAnswered,
};
use serde::{Deserialize, Serialize};

/// One thing that somebody did to a case. Its place in the order is the store's; its words are in an envelope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// The case it belongs to.
    pub case: CaseId,
    /// Who did it.
    pub by: PersonId,
    /// When the server took it in, in seconds since 1970 (UTC).
    pub at_s: i64,
    /// SHA-256 of the signed payload: the act's name, by which a correction points at it.
    pub payload: Digest,
    /// What was done.
    pub deed: Deed,
}

/// What can be done to a case, in the past tense.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Deed {
    /// A report was put on record; the first act of its case.
    RecordedConcern {
        /// Which of the three logs.
        log: Log,
        /// The report's sealed words.
        report: SealedWords,
        /// Whether the sender said that it is about today.
        is_urgent: bool,
    },
    /// A member of staff wrote down a worry of their own; the first act of its case (E-38).
    OpenedConcern {
        /// Which of the three logs.
        log: Log,
        /// What kind of worry.
        kind: ConcernKind,
        /// Its sealed words, which its author can read too.
        concern: SealedWords,
        /// Whether the author said that it is happening now.
        is_urgent: bool,
    },
    /// The concern was taken up.
    MadeIncident {
        /// What kind of incident (F-33 … F-50).
        incident_type: IncidentType,
        /// The edition of the procedure that it follows from now on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        follows: Option<Followed>,
    },
    /// It turned out to be an incident of another type.
    ChangedType {
        /// What it was until then.
        from: IncidentType,
        /// What it is.
        incident_type: IncidentType,
        /// The edition of the procedure that it follows from now on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        follows: Option<Followed>,
        /// The sealed words that say why.
        reason: SealedWords,
    },
    /// A step of the procedure was answered.
    AnsweredStep(Box<StepAnswered>),
    /// An entry was added.
    AddedEntry {
        /// Its sealed words.
        entry: SealedWords,
    },
    /// A sealed field was added.
    AddedField {
        /// Its sealed words.
        entry: SealedWords,
        /// What kind of thing it says.
        field: FieldKind,
        /// For a task: when it is due, in seconds since 1970 (UTC).
        due_on_s: Option<i64>,
    },
    /// A task was ticked off.
    DoneTask {
        /// The payload hash of the act that added it.
        task: Digest,
    },
    /// The case goes on with another edition of the procedure it follows.
    TookEdition {
        /// Which.
        follows: Followed,
    },
    /// An entry was put right. The first one stays (P13).
    Corrected {
        /// The sealed words of the correction.
        entry: SealedWords,
        /// The payload hash of the act it corrects.
        corrects: Digest,
    },
    /// The case was closed.
    Closed {
        /// The sealed words that say how it ended and why (F-28, K3).
        outcome: SealedWords,
    },
    /// It was said what kind of record this is and when to look at it again.
    SetReview {
        /// The kind of record.
        record: RecordKind,
        /// When, in seconds since 1970 (UTC).
        review_on_s: i64,
    },
    /// It is held: nothing of it may be deleted (D8).
    Held {
        /// The sealed words that say why.
        reason: SealedWords,
    },
    /// Somebody asked a second person to lift the hold.
    AskedRelease {
        /// The sealed words that say why.
        reason: SealedWords,
    },
    /// A second person lifted the hold.
    Released {
        /// The payload hash of the act that asked.
        request: Digest,
    },
    /// Somebody asked a second person to delete it.
    AskedDeletion,
    /// A wish that needed a second person was taken back.
    TookBack {
        /// The payload hash of the act that asked.
        request: Digest,
    },
    /// The record was handed to somebody outside (D10, H-22).
    Exported {
        /// The sealed words that say what, why, to whom and on what lawful basis.
        reason: SealedWords,
    },
}

impl Deed {
    /// The sealed words that this act brought in. A report's words were there before its case.
    #[must_use]
    pub fn brings(&self) -> Option<&SealedWords> {
        match self {
            Self::AnsweredStep(answered) => answered.words.as_ref(),
            Self::AddedEntry { entry }
            | Self::AddedField { entry, .. }
            | Self::Corrected { entry, .. } => Some(entry),
            Self::Closed { outcome } => Some(outcome),
            Self::OpenedConcern { concern, .. } => Some(concern),
            Self::ChangedType { reason, .. }
            | Self::Held { reason }
            | Self::AskedRelease { reason }
            | Self::Exported { reason } => Some(reason),
            Self::RecordedConcern { .. }
            | Self::MadeIncident { .. }
            | Self::DoneTask { .. }
            | Self::TookEdition { .. }
            | Self::SetReview { .. }
            | Self::Released { .. }
            | Self::AskedDeletion
            | Self::TookBack { .. } => None,
        }
    }

    /// The kind of sealed field that this act brought in.
    #[must_use]
    pub fn field(&self) -> Option<FieldKind> {
        match self {
            Self::AddedField { field, .. } => Some(*field),
            Self::AnsweredStep(answered) => answered.field,
            _ => None,
        }
    }
}

impl Act {
    /// The sealed words this act names, so that the store can say who reads them by now.
    pub fn words_mut(&mut self) -> Option<&mut SealedWords> {
        match &mut self.deed {
            Deed::AddedEntry { entry }
            | Deed::AddedField { entry, .. }
            | Deed::Corrected { entry, .. } => Some(entry),
            Deed::AnsweredStep(answered) => answered.words.as_mut(),
            Deed::Closed { outcome } => Some(outcome),
            Deed::OpenedConcern { concern, .. } => Some(concern),
            Deed::RecordedConcern { report, .. } => Some(report),
            Deed::ChangedType { reason, .. }
            | Deed::Held { reason }
            | Deed::AskedRelease { reason }
            | Deed::Exported { reason } => Some(reason),
            Deed::MadeIncident { .. }
            | Deed::DoneTask { .. }
            | Deed::TookEdition { .. }
            | Deed::SetReview { .. }
            | Deed::Released { .. }
            | Deed::AskedDeletion
            | Deed::TookBack { .. } => None,
        }
    }
}

/// A reference to sealed words: which envelope, its SHA-256, and the keys it was sealed for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealedWords {
    /// The envelope's id.
    pub id: EnvelopeId,
    /// SHA-256 of the envelope's bytes.
    pub hash: Digest,
    /// Key ids of everybody who can read them: the envelope's stanzas, and those let in since.
    pub readers: Vec<KeyId>,
}

impl SealedWords {
    /// Whether they were sealed for this person.
    #[must_use]
    pub fn is_for(&self, who: &StaffMember) -> bool {
        self.readers.iter().any(|key| who.reader_keys.contains(key))
    }
}
