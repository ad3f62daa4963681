//! Handing a case to somebody outside: the signed export is on record before what its links stand for goes out.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    act::ActKind,
    bytes::Id,
    cases::PostAct,
    export::{CaseRecords, ChainRecord},
};
use safeguarding::CaseId;
use store::RecordRow;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    cases::{decide, log, member, text, write},
    chain::link,
    trail::{A_CASE, turned_away},
    who::{Confirmed, Staff},
};
use crate::school::School;

/// Takes a signed export with its reason. The rules decide first, so that somebody who is no reader learns nothing; then
/// the password must have been typed again; then it is appended, and only then anything goes out.
pub(crate) async fn export(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostAct>,
) -> Answer<CaseRecords> {
    let checked = staff.checked(&post)?;
    if checked.act.kind != ActKind::Export {
        return Err(No::unreadable());
    }
    let case = CaseId(checked.act.case.0);
    let (file, who, now) = (log(&school, checked.act.log), member(&staff), school.now());
    let (at_work, by) = (Arc::clone(&school), who.id);
    let (checked, decided) = beside(move || {
        let decided = decide(&at_work, &who, &checked, now)?;
        Ok::<_, crate::fault::Fault>((checked, decided))
    })
    .await?;
    let acts = match decided {
        Ok(acts) => acts,
        Err(no) => return Err(turned_away(no, file, by, A_CASE, now).await),
    };
    Confirmed::check(staff, &school)?;
    let signed = text(&post.act)?;
    let expected_length = post.expected_length;
    let records =
        beside(
            move || match write(&file, acts, checked, &signed, expected_length, now)? {
                Ok(()) => Ok::<_, crate::fault::Fault>(Ok(file.case_records(case)?)),
                Err(no) => Ok(Err(no)),
            },
        )
        .await??;
    Ok(Json(CaseRecords {
        records: records.into_iter().map(record).collect(),
    }))
}

/// What one link stands for, as it travels.
pub(super) fn record(row: RecordRow) -> ChainRecord {
    ChainRecord {
        link: link(&row.link),
        salt: Id(row.salt),
        record: row.record,
    }
}
