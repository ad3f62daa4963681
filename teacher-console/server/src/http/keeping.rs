//! How long cases stay: the list for those who handle a log, and the second person's act that deletes one.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    UtcSeconds,
    act::{Act, ActKind, DeletedAct},
    bytes::{Hash, Id},
    cases::PostAct,
    directory::LogName,
    keeping::{Deleted, Keeping, KeepingRow, RetentionRule, Taken, Waits},
    machines::Nothing,
    statement::{Label, Statement},
};
use safeguarding::{
    Case, CaseId, CountsFrom, Deed, Digest, Permission, RETENTION, Refusal, StaffMember, Wish,
    allowed_keeping,
};
use store::{CaseLog, CaseRow, Expected, Extent, StoreFault};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    cases::{log, member, text, unreadable_act},
    trail::{A_CASE, turned_away},
    who::Staff,
};
use crate::{
    casework::{self, CheckedAct},
    fault::Fault,
    school::School,
    school_settings::{self, Setting},
};

const DAY_S: UtcSeconds = 24 * 60 * 60;

/// What is closed or held in the logs the asker handles.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Keeping> {
    let (who, now, at_work) = (member(&staff), school.now(), Arc::clone(&school));
    let may_sweep = staff.may(Permission::SweepLearningRecords, &[]).is_ok();
    let keeping = beside(move || -> Result<_, Fault> {
        let mut rows = Vec::new();
        for name in LogName::ALL {
            let file = log(&at_work, name);
            for row in file.cases_for(&who)? {
                rows.extend(keeping_row(&file, name, &row, &who, now)?);
            }
        }
        rows.sort_by_key(|row| row.review_on.unwrap_or(UtcSeconds::MIN));
        Ok(Keeping {
            rows,
            rules: rules(),
            backup_days: backup_days(&at_work)?,
            may_sweep,
        })
    })
    .await?;
    Ok(Json(keeping))
}

fn keeping_row(
    file: &CaseLog,
    log: LogName,
    row: &CaseRow,
    who: &StaffMember,
    now: UtcSeconds,
) -> Result<Option<KeepingRow>, Fault> {
    let Some(case) = file.case(row.id)? else {
        return Ok(None);
    };
    let keeping = safeguarding::Keeping::of(&case);
    let next = allowed_keeping(who, &case, now);
    let closed_at = closed_at(&case);
    let Some(shown) = casework::case_row(row, now) else {
        return Ok(None);
    };
    if next.is_empty() || (closed_at.is_none() && !keeping.is_held) {
        return Ok(None);
    }
    let is_due = keeping.review.is_some_and(|(_, day)| day <= now);
    let takes = if is_due && !keeping.is_held {
        Some(taken(file.extent(row.id)?))
    } else {
        None
    };
    Ok(Some(KeepingRow {
        log,
        row: shown,
        closed_at,
        record: keeping.review.map(|(kind, _)| kind.row().name.to_owned()),
        review_on: keeping.review.map(|(_, day)| day),
        is_held: keeping.is_held,
        waits: keeping.waits.map(|asked| Waits {
            is_deletion: asked.wish == Wish::Deletion,
            by: Id(asked.by.0),
            act: Hash(asked.act.0),
        }),
        takes,
        next: casework::in_words(next),
    }))
}

/// The second person's act: checked, decided by the rules, and then the case is gone.
pub(crate) async fn delete(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostAct>,
) -> Answer<Deleted> {
    let checked = staff.checked(&post)?;
    let (who, now, signed) = (member(&staff), school.now(), text(&post.act)?);
    let (at_work, by) = (Arc::clone(&school), who.id);
    let file = log(&school, checked.act.log);
    let expected = Expected {
        length: post.expected_length,
        previous: checked.act.previous.map(|previous| Digest(previous.0)),
    };
    let done = beside(move || delete_now(&at_work, &who, &checked, signed, expected, now)).await?;
    match done {
        Ok(deleted) => Ok(Json(deleted)),
        Err(no) => Err(turned_away(no, file, by, A_CASE, now).await),
    }
}

fn delete_now(
    school: &School,
    who: &StaffMember,
    checked: &CheckedAct,
    signed: String,
    expected: Expected,
    now: UtcSeconds,
) -> Result<Result<Deleted, No>, Fault> {
    let file = log(school, checked.act.log);
    let id = CaseId(checked.act.case.0);
    let ActKind::AgreeDeletion { request, acts } = &checked.act.kind else {
        return Ok(Err(No::unreadable()));
    };
    let Some(case) = file.case(id)? else {
        return Ok(Err(No::not_there()));
    };
    let agreed = match case.agree_deletion(Digest(request.0), checked.payload, who, now) {
        Ok(agreed) => agreed,
        Err(refusal) => return Ok(Err(Refusal::into(refusal))),
    };
    if *acts != what_goes(&file, id)? {
        return Ok(Err(No::changed()));
    }
    let mut words: Vec<[u8; 16]> = case.words().map(|words| words.id.0).collect();
    words.extend(file.came_from(id)?.map(|report| report.0));
    let extent = match file.delete_case(id, &agreed, expected, signed, now) {
        Ok(extent) => extent,
        Err(StoreFault::SomebodyWasFaster { .. }) => return Ok(Err(No::changed())),
        Err(StoreFault::AuthorHasMovedOn) => return Ok(Err(No::author_has_moved_on())),
        Err(fault) => return Err(fault.into()),
    };
    for envelope in words {
        school.learning.forget_answer(envelope)?;
    }
    Ok(Ok(Deleted {
        taken: taken(extent),
        in_backups_until: now.saturating_add(i64::from(backup_days(school)?) * DAY_S),
    }))
}

/// The names of a case's acts, by which their authors' sequences are followed once they are gone.
fn what_goes(file: &CaseLog, case: CaseId) -> Result<Vec<DeletedAct>, Fault> {
    file.signed_acts(case)?
        .iter()
        .map(|signed| {
            let statement: Statement = serde_json::from_str(signed).ok()?;
            let act: Act = statement.read(Label::Act).ok()?;
            Some(DeletedAct {
                act: statement.hash(),
                previous: act.previous,
            })
        })
        .collect::<Option<_>>()
        .ok_or_else(unreadable_act)
}

pub(super) fn backup_days(school: &School) -> Result<u32, Fault> {
    let days = school_settings::number(
        &school.learning,
        Setting::BackupKeepDays,
        school.settings.demo,
    )?;
    Ok(days.unwrap_or(0))
}

fn taken(extent: Extent) -> Taken {
    Taken {
        links: extent.links,
        envelopes: extent.envelopes,
    }
}

fn closed_at(case: &Case) -> Option<UtcSeconds> {
    let acts = case.chronology().iter().rev();
    acts.into_iter()
        .find(|act| matches!(act.deed, Deed::Closed { .. }))
        .map(|act| act.at_s)
}

fn rules() -> Vec<RetentionRule> {
    RETENTION
        .iter()
        .map(|row| RetentionRule {
            record: row.name.to_owned(),
            words: row.words.to_owned(),
            from_birth: row.from == CountsFrom::Birth,
            years: u32::try_from(row.years).unwrap_or(u32::MAX),
            source: row.source.to_owned(),
        })
        .collect()
}
