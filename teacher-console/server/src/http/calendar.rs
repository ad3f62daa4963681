//! What is due for the asker within a week, gathered from registers, audit, signatures, policy, rooms and figures (I-23).

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    UtcSeconds,
    agreements::ClassSigned,
    calendar::{CalendarPage, DueRow, DueWhat},
    machines::Nothing,
};
use safeguarding::Permission;

use super::{
    agreements,
    answer::{Answer, No},
    audit, beside,
    body::Body,
    classroom::EVERY_CLASS,
    policy,
    registers::keeper,
    rooms,
    who::Staff,
};
use crate::{fault::Fault, figures, kept_records, school::School};

const WEEK_S: UtcSeconds = 7 * 24 * 60 * 60;
/// An audit is due a year after the last one.
const YEAR_S: UtcSeconds = 365 * 24 * 60 * 60;

/// All of it.
pub(crate) async fn show(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<CalendarPage> {
    staff.may(Permission::SeeOwnDue, &[])?;
    let mut due = of_registers(&school, &staff).await?;
    due.extend(of_audit(&school, &staff).await?);
    due.extend(of_signatures(&school, &staff).await?);
    due.extend(of_the_school(&school, &staff).await?);
    Ok(Json(CalendarPage { due }))
}

fn row(what: DueWhat, count: usize, day: Option<UtcSeconds>) -> Option<DueRow> {
    (count > 0).then(|| DueRow {
        what,
        name: String::new(),
        count: u32::try_from(count).unwrap_or(u32::MAX),
        day,
    })
}

async fn of_registers(school: &Arc<School>, staff: &Staff) -> Result<Vec<DueRow>, No> {
    let (again, who) = (Arc::clone(school), keeper(staff));
    let page = beside(move || -> Result<_, Fault> {
        let records = kept_records::records(&again.learning)?;
        Ok(kept_records::page(&again.registers, &records, &who))
    });
    let (page, by) = (page.await?, school.now() + WEEK_S);
    let records = page.records.iter().filter(|record| record.is_due_by(by));
    let records: Vec<_> = records.filter_map(|record| record.due).collect();
    let rounds = page.kinds.iter().filter_map(|kind| kind.next);
    let rounds: Vec<_> = rounds.filter(|next| *next <= by).collect();
    let rows = [
        row(
            DueWhat::Records,
            records.len(),
            records.iter().min().copied(),
        ),
        row(DueWhat::Rounds, rounds.len(), rounds.iter().min().copied()),
    ];
    Ok(rows.into_iter().flatten().collect())
}

async fn of_audit(school: &Arc<School>, staff: &Staff) -> Result<Vec<DueRow>, No> {
    let page = audit::page(school, staff).await?;
    let now = school.now();
    let mine = page
        .rows
        .iter()
        .filter(|row| row.owner == Some(staff.person.id));
    let mine: Vec<_> = mine.filter(|row| row.answer.is_none()).collect();
    let days = mine.iter().filter_map(|row| row.due).min();
    let last = page.completed.or(page.completed_before);
    let is_due = page.keeps_all && last.is_none_or(|last| last + YEAR_S <= now + WEEK_S);
    let rows = [
        row(DueWhat::AuditItems, mine.len(), days),
        row(
            DueWhat::Audit,
            usize::from(is_due),
            last.map(|last| last + YEAR_S),
        ),
    ];
    Ok(rows.into_iter().flatten().collect())
}

async fn of_signatures(school: &Arc<School>, staff: &Staff) -> Result<Vec<DueRow>, No> {
    let Json(own) = agreements::own_now(school, staff.person.id).await?;
    let mut rows: Vec<_> = row(DueWhat::OwnSignature, usize::from(own.is_due), None)
        .into_iter()
        .collect();
    if staff
        .may(Permission::KeepTheSignatures, &EVERY_CLASS)
        .is_err()
    {
        return Ok(rows);
    }
    let Json(register) = agreements::register(school, staff).await?;
    let missing = |class: &ClassSigned| {
        let mut pupils = class.pupils.iter();
        let missing = pupils
            .by_ref()
            .filter(|one| one.own_is_due || one.parent_is_due);
        row(DueWhat::ClassSignatures, missing.count(), None).map(|row| DueRow {
            name: class.name.clone(),
            ..row
        })
    };
    rows.extend(register.classes.iter().filter_map(missing));
    let adults = register.people.iter().filter(|one| one.is_due).count();
    rows.extend(row(DueWhat::AdultSignatures, adults, None));
    Ok(rows)
}

async fn of_the_school(school: &Arc<School>, staff: &Staff) -> Result<Vec<DueRow>, No> {
    let may = |permission| staff.may(permission, &[]).is_ok();
    let (keeps, checks, watches) = (
        may(Permission::KeepThePolicy),
        may(Permission::CheckRooms),
        may(Permission::WatchFigures),
    );
    let again = Arc::clone(school);
    let rows = beside(move || -> Result<_, Fault> {
        let (now, mut rows) = (again.now(), Vec::new());
        if keeps {
            let policy = policy::told(&again)?;
            let is_due = policy.is_due || policy.due.is_some_and(|due| due <= now + WEEK_S);
            rows.extend(row(DueWhat::Policy, usize::from(is_due), policy.due));
        }
        if checks {
            let all = rooms::all(&again)?.rooms;
            let due = all.iter().filter(|room| room.is_due).count();
            rows.extend(row(DueWhat::Rooms, due, None));
        }
        if watches {
            let next = figures::next_due(&again.learning, again.settings.demo, now)?;
            let next = next.filter(|next| *next <= now + WEEK_S);
            rows.extend(row(DueWhat::Figures, usize::from(next.is_some()), next));
        }
        Ok(rows)
    });
    Ok(rows.await?)
}
