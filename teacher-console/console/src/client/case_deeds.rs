//! What is done on a case, between the screen's words and the acts that are signed.

use protocol::act::ActKind;

use crate::state::incidents::{Deed, ShownDeed};

/// The act to sign.
pub(super) fn kind_of(deed: Deed) -> ActKind {
    match deed {
        Deed::MakeIncident(incident_type) => ActKind::MakeIncident { incident_type },
        Deed::ChangeType { from, to } => ActKind::ChangeType {
            from,
            incident_type: to,
        },
        Deed::AddEntry => ActKind::AddEntry,
        Deed::AddField(field, due_on) => ActKind::AddField { field, due_on },
        Deed::Answer {
            procedure,
            edition,
            step,
            answer,
            field,
        } => ActKind::AnswerStep {
            procedure,
            edition,
            step,
            answer,
            field,
        },
        Deed::DoneTask(task) => ActKind::DoneTask { task },
        Deed::TakeEdition { procedure, edition } => ActKind::TakeEdition { procedure, edition },
        Deed::Correct(corrects) => ActKind::Correct { corrects },
        Deed::Close => ActKind::Close,
    }
}

/// What an act did, for the screen.
pub(super) fn shown_deed(kind: &ActKind) -> ShownDeed {
    match kind {
        ActKind::RecordConcern { .. } => ShownDeed::RecordedConcern,
        ActKind::OpenConcern { kind } => ShownDeed::OpenedConcern(*kind),
        ActKind::MakeIncident { incident_type } => ShownDeed::MadeIncident(incident_type.clone()),
        ActKind::ChangeType {
            from,
            incident_type,
        } => ShownDeed::ChangedType {
            from: from.clone(),
            to: incident_type.clone(),
        },
        ActKind::AddEntry => ShownDeed::AddedEntry,
        ActKind::AddField { field, due_on } => ShownDeed::AddedField(*field, *due_on),
        ActKind::AnswerStep { step, answer, .. } => ShownDeed::AnsweredStep {
            step: step.clone(),
            answer: answer.clone(),
        },
        ActKind::DoneTask { task } => ShownDeed::DoneTask(*task),
        ActKind::TakeEdition { .. } => ShownDeed::TookEdition,
        ActKind::Correct { corrects } => ShownDeed::Corrected(*corrects),
        ActKind::Close => ShownDeed::Closed,
        ActKind::SetReview { review_on, .. } => ShownDeed::SetReview(*review_on),
        ActKind::Hold => ShownDeed::Held,
        ActKind::AskRelease => ShownDeed::AskedRelease,
        ActKind::Release { .. } => ShownDeed::Released,
        ActKind::AskDeletion => ShownDeed::AskedDeletion,
        ActKind::TakeBack { .. } => ShownDeed::TookBack,
        // It ends a case, so no chronology can hold it.
        ActKind::AgreeDeletion { .. } => ShownDeed::Unreadable,
        ActKind::Export => ShownDeed::Exported,
    }
}
