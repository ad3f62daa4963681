//! Between signed acts and the rules: checks what an act claims, turns it into a command, and lists what comes next.

use protocol::{
    UtcSeconds,
    act::{Act, ActKind},
    bytes::Id,
    cases::{CaseStatus, NextAct, RefusedField, TypeChoice},
    console_note::{ConsoleNote, PostConsoleNote},
    directory::{Chain, LogName, Person},
    envelope::{Envelope, EnvelopeKind},
    key_id::{KeyKind, key_id},
    statement::{Label, Refused, Statement},
};
use safeguarding::{
    Case, Command, ConcernKind, Digest, EnvelopeId, FieldKind, Followed, IncidentType,
    KeepingCommand, KeyId, Library, NextStep, QUIET_SCHOOL_DAYS, RecordKind, Refusal, SealedWords,
    StaffMember, allowed_next, school_days_between,
};
use store::NewEnvelope;

use crate::procedures;

mod steps;

/// A signed act whose claims have been checked, with the envelope it names.
#[derive(Debug)]
pub struct CheckedAct {
    /// The payload.
    pub act: Act,
    /// SHA-256 of the payload: the act's name.
    pub payload: Digest,
    /// The envelope the act brings.
    pub words: Option<NewEnvelope>,
}

/// Checks signature, author, school, log and the envelope an act names.
///
/// # Errors
///
/// [`Refused`] says which claim does not hold; nothing may be stored then.
pub fn check_act(
    statement: &Statement,
    envelope: Option<&[u8]>,
    by: &Person,
    machine: Id,
    chain: &Chain,
    stopped: &[protocol::bytes::KeyId],
) -> Result<CheckedAct, Refused> {
    let act: Act = statement.read(Label::Act)?;
    let rule = |holds: bool, words: &str| {
        if holds {
            Ok(())
        } else {
            Err(Refused::Rule(words.to_owned()))
        }
    };
    rule(
        act.format == 1,
        "this act has a format the server does not know",
    )?;
    if act.school != chain.school() {
        return Err(Refused::OtherSchool);
    }
    rule(
        act.author == by.id,
        "an act is signed by the person who is signed in",
    )?;
    if !statement.is_signed_by(KeyKind::Signing, &by.signing_key, chain.school()) {
        return Err(Refused::NotSigned);
    }
    let carries_words = matches!(
        act.kind,
        ActKind::OpenConcern { .. }
            | ActKind::ChangeType { .. }
            | ActKind::AddEntry
            | ActKind::AddField { .. }
            | ActKind::AnswerStep { .. }
            | ActKind::Correct { .. }
            | ActKind::Close
            | ActKind::Hold
            | ActKind::AskRelease
            | ActKind::Export
    );
    rule(
        act.envelope.is_some() == envelope.is_some(),
        "an act comes with exactly the sealed words it names",
    )?;
    rule(
        carries_words || envelope.is_none(),
        "sealed words belong into an entry of their own",
    )?;
    let words = match (act.envelope, envelope) {
        (Some(named), Some(bytes)) => {
            let words = check_words(bytes, act.log, machine, chain, stopped)?;
            let is_named = words.id.0 == named.id.0 && words.words().hash.0 == named.hash.0;
            rule(is_named, "the sealed words are not the ones the act names")?;
            Some(words)
        }
        _ => None,
    };
    let payload = Digest(statement.hash().0);
    Ok(CheckedAct {
        act,
        payload,
        words,
    })
}

/// Checks a note: signature, author, school, and the sealed words it names.
///
/// # Errors
///
/// [`Refused`] says which claim does not hold; nothing may be stored then.
pub fn check_note(
    post: &PostConsoleNote,
    by: &Person,
    machine: Id,
    chain: &Chain,
    stopped: &[protocol::bytes::KeyId],
) -> Result<(ConsoleNote, NewEnvelope), Refused> {
    let note: ConsoleNote = post.note.read(Label::ConsoleNote)?;
    if note.school != chain.school() {
        return Err(Refused::OtherSchool);
    }
    let is_theirs = post
        .note
        .is_signed_by(KeyKind::Signing, &by.signing_key, chain.school());
    if note.by != by.id || !is_theirs {
        return Err(Refused::NotSigned);
    }
    let words = check_words(&post.envelope.0, note.log, machine, chain, stopped)?;
    let is_named = words.id.0 == note.envelope.id.0 && words.words().hash.0 == note.envelope.hash.0;
    if note.format == 1 && is_named {
        Ok((note, words))
    } else {
        Err(Refused::Rule(
            "a note comes with exactly the sealed words it names".to_owned(),
        ))
    }
}

/// Checks the outside of an entry's envelope: its log, its school, and that every reader is somebody in the directory.
fn check_words(
    bytes: &[u8],
    log: LogName,
    machine: Id,
    chain: &Chain,
    stopped: &[protocol::bytes::KeyId],
) -> Result<NewEnvelope, Refused> {
    let unreadable = |_| Refused::Unreadable("its sealed words".to_owned());
    let envelope = Envelope::from_bytes(bytes).map_err(unreadable)?;
    let header = &envelope.header;
    if header.school != chain.school() {
        return Err(Refused::OtherSchool);
    }
    if header.log != log || header.kind != EnvelopeKind::Entry {
        return Err(Refused::Rule(
            "the sealed words belong into another log".to_owned(),
        ));
    }
    let recovery = key_id(KeyKind::Reader, &chain.newest().recovery.reader_key);
    let is_listed = |key: &protocol::bytes::KeyId| {
        *key == recovery
            || chain.newest().people.iter().any(|person| {
                person
                    .reader_keys
                    .iter()
                    .any(|reader| reader.key_id == *key)
            })
    };
    let all_listed = envelope
        .stanzas
        .iter()
        .all(|stanza| is_listed(&stanza.key_id) && !stopped.contains(&stanza.key_id));
    if !all_listed {
        return Err(Refused::Rule(
            "the sealed words have a reader who is not on the newest list of adults".to_owned(),
        ));
    }
    Ok(new_envelope(&envelope, bytes, machine))
}

/// An envelope as the store takes it in.
pub fn new_envelope(envelope: &Envelope, bytes: &[u8], machine: Id) -> NewEnvelope {
    NewEnvelope {
        id: EnvelopeId(envelope.header.envelope.0),
        readers: envelope
            .stanzas
            .iter()
            .map(|stanza| KeyId(stanza.key_id.0))
            .collect(),
        is_urgent: envelope.header.urgent,
        machine: machine.0,
        bytes: bytes.to_vec(),
    }
}

/// The act as a command to the rules. What begins a case is none.
///
/// # Errors
///
/// [`Refusal::NoOutcome`] or [`Refusal::NoSuchEntry`] for an act without the words it needs.
pub fn command(checked: &CheckedAct, library: &Library) -> Result<Option<Command>, Refusal> {
    let words = || -> Option<SealedWords> { checked.words.as_ref().map(NewEnvelope::words) };
    Ok(match &checked.act.kind {
        ActKind::RecordConcern { .. }
        | ActKind::OpenConcern { .. }
        | ActKind::SetReview { .. }
        | ActKind::Hold
        | ActKind::AskRelease
        | ActKind::Release { .. }
        | ActKind::AskDeletion
        | ActKind::AgreeDeletion { .. }
        | ActKind::TakeBack { .. } => None,
        ActKind::MakeIncident { incident_type } => {
            let incident_type = IncidentType::from_row(incident_type);
            let incident_type = incident_type.ok_or(Refusal::NoSuchEntry)?;
            Some(Command::MakeIncident {
                incident_type,
                follows: procedures::beginning(library, incident_type),
            })
        }
        ActKind::ChangeType {
            from,
            incident_type,
        } => Some(steps::change_type((from, incident_type), words(), library)?),
        ActKind::AddEntry => Some(Command::AddEntry {
            entry: words().ok_or(Refusal::NoSuchEntry)?,
        }),
        ActKind::AddField { field, due_on } => Some(Command::AddField {
            entry: words(),
            field: field_kind(*field).ok_or(Refusal::NoSuchEntry)?,
            due_on_s: *due_on,
        }),
        ActKind::AnswerStep { .. } => steps::answer_step(&checked.act.kind, words())?,
        ActKind::DoneTask { task } => Some(Command::DoneTask {
            task: Digest(task.0),
        }),
        ActKind::TakeEdition { procedure, edition } => Some(Command::TakeEdition {
            follows: procedures::present(library, followed(procedure, *edition)),
        }),
        ActKind::Correct { corrects } => Some(Command::Correct {
            entry: words().ok_or(Refusal::NoSuchEntry)?,
            corrects: Digest(corrects.0),
        }),
        ActKind::Close => Some(Command::Close { outcome: words() }),
        ActKind::Export => Some(Command::Export {
            reason: words().ok_or(Refusal::NoSuchEntry)?,
        }),
    })
}

fn followed(procedure: &str, edition: protocol::bytes::Hash) -> Followed {
    Followed {
        procedure: procedure.to_owned(),
        edition: Digest(edition.0),
    }
}

/// The act as a command about keeping a case, if it is one.
///
/// # Errors
///
/// [`Refusal::NoSuchEntry`] for a kind of record that nobody knows.
pub fn keeping_command(checked: &CheckedAct) -> Result<Option<KeepingCommand>, Refusal> {
    let reason = checked.words.as_ref().map(NewEnvelope::words);
    Ok(Some(match &checked.act.kind {
        ActKind::SetReview { record, review_on } => KeepingCommand::SetReview {
            record: RecordKind::from_name(record).ok_or(Refusal::NoSuchEntry)?,
            review_on_s: *review_on,
        },
        ActKind::Hold => KeepingCommand::Hold { reason },
        ActKind::AskRelease => KeepingCommand::AskRelease { reason },
        ActKind::Release { request } => KeepingCommand::Release {
            request: Digest(request.0),
        },
        ActKind::AskDeletion => KeepingCommand::AskDeletion,
        ActKind::TakeBack { request } => KeepingCommand::TakeBack {
            request: Digest(request.0),
        },
        _ => return Ok(None),
    }))
}

/// What this person may do next, in the words of the protocol.
pub fn next_acts(who: &StaffMember, case: &Case) -> Vec<NextAct> {
    in_words(allowed_next(who, case))
}

/// What this person may not add to the case now, in the words of the protocol.
pub fn refused_fields(who: &StaffMember, case: &Case) -> Vec<RefusedField> {
    let refused = case.not_to_be_added(who).into_iter();
    let refused = refused.filter_map(|(kind, why)| {
        let field = protocol::field::FieldKind::from_name(kind.name())?;
        let why = why.to_string();
        Some(RefusedField { field, why })
    });
    refused.collect()
}

/// Steps in the words of the protocol.
pub fn in_words(steps: Vec<NextStep>) -> Vec<NextAct> {
    steps
        .into_iter()
        .map(|next| NextAct {
            act: next.step.name().to_owned(),
            words: next.step.words().to_owned(),
            types: next
                .types
                .into_iter()
                .map(|one| TypeChoice {
                    id: one.row().to_owned(),
                    words: one.words().to_owned(),
                })
                .collect(),
        })
        .collect()
}

/// The rules' word for a kind of worry.
pub fn concern_kind(kind: protocol::concern::ConcernKind) -> ConcernKind {
    use protocol::concern::ConcernKind as Said;
    match kind {
        Said::Child => ConcernKind::Child,
        Said::Adult => ConcernKind::Adult,
        Said::Complaint => ConcernKind::Complaint,
        Said::Filter => ConcernKind::Filter,
        Said::Account => ConcernKind::Account,
        Said::ChainMessage => ConcernKind::ChainMessage,
        Said::RemoteLearning => ConcernKind::RemoteLearning,
        Said::Practice => ConcernKind::Practice,
    }
}

/// The rules' word for a kind of sealed field.
pub fn field_kind(kind: protocol::field::FieldKind) -> Option<FieldKind> {
    FieldKind::from_name(kind.name())
}

/// The protocol's word for a kind of worry.
pub fn kind_in_protocol(kind: ConcernKind) -> Option<protocol::concern::ConcernKind> {
    protocol::concern::ConcernKind::from_name(kind.name())
}

/// A row of the store as the protocol writes it; `None` when the status is not one of ours.
pub fn case_row(row: &store::CaseRow, now: UtcSeconds) -> Option<protocol::cases::CaseRow> {
    let status = status(&row.status)?;
    Some(protocol::cases::CaseRow {
        case: Id(row.id.0),
        status,
        incident_type: row.incident_type.clone(),
        opened_at: row.opened_at_s,
        length: row.length,
        practice: row.is_practice,
        changed_at: row.changed_at_s,
        quiet_school_days: quiet(status, row.changed_at_s, now),
        next_due: row.next_due_s,
    })
}

/// For how many school days nothing has been done on a case that is open, once somebody should look (F-66).
pub fn quiet(status: CaseStatus, changed_at: UtcSeconds, now: UtcSeconds) -> Option<u32> {
    let days = school_days_between(changed_at, now);
    (status != CaseStatus::Closed && days >= QUIET_SCHOOL_DAYS).then_some(days)
}

/// The protocol's status with this name.
pub fn status(name: &str) -> Option<CaseStatus> {
    [
        ("concern", CaseStatus::Concern),
        ("incident", CaseStatus::Incident),
        ("closed", CaseStatus::Closed),
    ]
    .into_iter()
    .find_map(|(known, status)| (known == name).then_some(status))
}

#[cfg(test)]
mod tests;
