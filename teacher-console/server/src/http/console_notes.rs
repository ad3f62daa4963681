//! What readers' consoles say they did with opened words: on record before anything is shown or printed (P12).

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::{Blob, Id, KeyId},
    cases::AskLog,
    console_note::{ConsoleNoteRow, ConsoleNotes, NOTES_MAX, Noted, PostConsoleNote},
    export::CaseRecords,
};
use safeguarding::{CaseId, EnvelopeId, StaffMember};
use store::{CaseLog, NewConsoleNote};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    cases::{log, member, text, unreadable_act},
    export::record,
    grants::travelling,
    trail::{A_NOTE, turned_away},
    who::Staff,
};
use crate::{casework::check_note, fault::Fault, school::School};

/// Takes in a note. Whoever reads nothing of this log, or not this case or report, has nothing to say about it.
pub(crate) async fn note(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostConsoleNote>,
) -> Answer<CaseRecords> {
    let (note, words) = check_note(
        &post,
        &staff.person,
        staff.machine,
        &staff.founded.chain,
        &staff.founded.stopped,
    )?;
    let (file, who, now) = (log(&school, note.log), member(&staff), school.now());
    let new = NewConsoleNote {
        by: who.id,
        case: match note.what {
            Noted::Printed { case } => Some(CaseId(case.0)),
            Noted::Searched { .. } | Noted::Compared { .. } | Noted::PrintedReport { .. } => None,
        },
        envelope: words,
        signed: text(&post.note)?,
    };
    let (writing, by) = (Arc::clone(&file), who.id);
    let done = beside(move || -> Result<_, Fault> {
        if !reads(&writing, &who, note.what)? {
            return Ok(Err(No::not_there()));
        }
        if !writing.record_console_note(&new, now)? {
            return Ok(Err(again()));
        }
        Ok(Ok(match note.what {
            Noted::Printed { case } => writing.case_records(CaseId(case.0))?,
            Noted::PrintedReport { report } => writing.report_records(EnvelopeId(report.0))?,
            Noted::Searched { .. } | Noted::Compared { .. } => Vec::new(),
        }))
    })
    .await?;
    match done {
        Ok(records) => Ok(Json(CaseRecords {
            records: records.into_iter().map(record).collect(),
        })),
        Err(no) => Err(turned_away(no, file, by, A_NOTE, now).await),
    }
}

/// Random ids do not meet: somebody sent one of another note.
fn again() -> No {
    No::refused(
        "This was not put on record, because its number is used already.",
        "Please try again.",
    )
}

/// Whether any of it was sealed for them: of this case, this report, or of the whole log.
fn reads(file: &CaseLog, who: &StaffMember, what: Noted) -> Result<bool, Fault> {
    Ok(match what {
        Noted::Printed { case } => {
            let cases = file.cases_for(who)?;
            cases.iter().any(|row| row.id.0 == case.0)
        }
        Noted::PrintedReport { report } => {
            let report = file.report(EnvelopeId(report.0))?;
            report.is_some_and(|report| report.may_open(who).is_ok())
        }
        Noted::Searched { .. } | Noted::Compared { .. } => {
            !file.cases_for(who)?.is_empty() || !file.inbox(who)?.is_empty()
        }
    })
}

/// Notes of one log that were sealed for the asker; that they looked is on record.
pub(crate) async fn earlier(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskLog>,
) -> Answer<ConsoleNotes> {
    let (file, who, now) = (log(&school, ask.log), member(&staff), school.now());
    let rows = beside(move || file.open_console_notes(who.id, &who.reader_keys, NOTES_MAX, now));
    let rows = rows.await?;
    let notes = rows.into_iter().map(|row| {
        Ok(ConsoleNoteRow {
            id: Id(row.id.0),
            received_at: row.saved_at_s,
            note: serde_json::from_str(&row.signed).map_err(|_| unreadable_act())?,
            envelope: Blob(row.bytes),
            added: travelling(row.added.into_iter().collect()),
            readers: row.readers.iter().map(|key| KeyId(key.0)).collect(),
        })
    });
    Ok(Json(ConsoleNotes {
        notes: notes.collect::<Result<_, Fault>>()?,
    }))
}
