//! A report that turns out to be about somebody who can read it goes where they cannot (`keys` plan §1.5).
//!
//! The right log has it first, then the first log closes it: what is cut off in between is there twice and lost nowhere.
//! From then on the child is answered out of the right log.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    act::ActKind,
    bytes::Hash,
    concern::{ConcernKind, OwnConcern},
    hand_over::HandOver,
    seen::SeenState,
};
use safeguarding::{EnvelopeId, Refusal};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    cases::{log, member, text},
    concerns::{in_protocol, put_on_record},
    seen::read_seen,
    sheets::recovery_key,
    trail::{A_REPORT, turned_away},
    who::Staff,
};
use crate::{fault::Fault, school::School};

/// Takes the report in as a worry about an adult in the right log, and closes it where it stood.
pub(crate) async fn hand_over(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<HandOver>,
) -> Answer<OwnConcern> {
    let seen = read_seen(&staff, &post.seen)?;
    let checked = staff.checked(&post.worry)?;
    let is_about_an_adult = checked.act.kind
        == ActKind::OpenConcern {
            kind: ConcernKind::Adult,
        };
    if seen.state != SeenState::Closed || !is_about_an_adult {
        return Err(No::unreadable());
    }
    let (to, who, now) = (checked.act.log, member(&staff), school.now());
    let (file, right_file) = (log(&school, post.from), log(&school, to));
    let (signed, closed) = (text(&post.worry.act)?, text(&post.seen)?);
    let (reading, asker, by) = (Arc::clone(&file), who.clone(), who.id);
    let sheets = recovery_key(&staff.founded);
    let done = beside(move || -> Result<Result<_, No>, Fault> {
        let envelope = EnvelopeId(seen.envelope.0);
        let report = reading.report(envelope)?;
        let Some(report) = report.filter(|one| Hash(one.envelope.hash.0) == seen.hash) else {
            return Ok(Err(Refusal::NotAReader.into()));
        };
        let case = report.case.map(|case| reading.case(case)).transpose()?;
        if let Err(refusal) = report.may_hand_over(&asker, case.flatten().as_ref()) {
            return Ok(Err(refusal.into()));
        }
        let row = match put_on_record(&right_file, &asker, checked, signed, now)? {
            Ok(row) => row,
            Err(no) => return Ok(Err(no)),
        };
        right_file.note_handed_in(row.case, envelope, report.envelope.hash)?;
        // What the child was told last stays true: from now on whoever reads it in the right log tells them.
        reading.hand_over(envelope, asker.id, (&closed, sheets), now)?;
        Ok(Ok(row))
    })
    .await?;
    match done {
        Ok(row) => in_protocol(to, row).map(Json),
        Err(no) => Err(turned_away(no, file, by, A_REPORT, now).await),
    }
}
