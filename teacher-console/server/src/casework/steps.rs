//! Acts about an incident's procedure as commands: another type, and an answer to a step.

use protocol::act::ActKind;
use safeguarding::{Command, IncidentType, Library, Refusal, SealedWords, StepAnswered};

use super::{field_kind, followed};
use crate::procedures;

/// An incident that turns out to be of another type.
pub(super) fn change_type(
    (from, incident_type): (&str, &str),
    reason: Option<SealedWords>,
    library: &Library,
) -> Result<Command, Refusal> {
    let known = |row| IncidentType::from_row(row).ok_or(Refusal::NoSuchEntry);
    let incident_type = known(incident_type)?;
    Ok(Command::ChangeType {
        from: known(from)?,
        incident_type,
        follows: procedures::beginning(library, incident_type),
        reason,
    })
}

/// An answer to a step of the procedure.
pub(super) fn answer_step(
    kind: &ActKind,
    words: Option<SealedWords>,
) -> Result<Option<Command>, Refusal> {
    let ActKind::AnswerStep {
        procedure,
        edition,
        step,
        answer,
        field,
    } = kind
    else {
        return Ok(None);
    };
    Ok(Some(Command::AnswerStep(StepAnswered {
        follows: followed(procedure, *edition),
        step: step.clone(),
        answer: answer.clone(),
        field: field
            .map(|kind| field_kind(kind).ok_or(Refusal::NoSuchEntry))
            .transpose()?,
        words,
    })))
}
