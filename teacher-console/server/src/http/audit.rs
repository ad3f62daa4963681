//! The self-audit: answered item by item, given to others, its gaps made into actions, and completed (I-15, I-35).

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    UtcSeconds,
    audit::{ActOnAudit, AuditPage, AuditRow, AuditSays},
    machines::Nothing,
};
use safeguarding::{ACTION, Permission};
use store::{Register, RegisterNote};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    policy,
    registers::keeper,
    who::Staff,
};
use crate::{
    audit::{self, COMPLETED, GIVEN, says_name},
    fault::Fault,
    kept_records::{Keeper, OPENED},
    registers::text,
    school::School,
};

/// So far ahead a day can be.
const AHEAD_MAX_S: UtcSeconds = 366 * 24 * 60 * 60;

/// The audit, as far as it is the asker's.
pub(crate) async fn show(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<AuditPage> {
    staff.may(Permission::SeeOwnDue, &[])?;
    Ok(Json(page(&school, &staff).await?))
}

/// Answers, gives, makes actions, completes.
pub(crate) async fn act(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<ActOnAudit>,
) -> Answer<AuditPage> {
    staff.may(Permission::SeeOwnDue, &[])?;
    let now = school.now();
    let notes = notes(ask, &page(&school, &staff).await?, &keeper(&staff), now)?;
    let again = Arc::clone(&school);
    beside(move || again.learning.add_register_notes(&notes)).await?;
    Ok(Json(page(&school, &staff).await?))
}

/// The same for whoever else needs it.
pub(crate) async fn page(school: &Arc<School>, staff: &Staff) -> Result<AuditPage, No> {
    let (again, founded, who) = (
        Arc::clone(school),
        Arc::clone(&staff.founded),
        keeper(staff),
    );
    let told = beside(move || -> Result<_, Fault> {
        audit::page(&again, &founded, &who, policy::told(&again)?)
    });
    Ok(told.await?)
}

/// What is kept of it.
fn notes(
    ask: ActOnAudit,
    page: &AuditPage,
    who: &Keeper,
    now: UtcSeconds,
) -> Result<Vec<RegisterNote>, No> {
    match ask {
        ActOnAudit::Answer { item, says, words } => answer(page, who, (item, says, &words), now),
        ActOnAudit::Give { item, owner, due } => {
            keeps_all(who)?;
            row(page, &item)?;
            if !who.people.contains(&owner) {
                return Err(No::refused(
                    "This person is not on the list of adults.",
                    "Nothing was noted. Choose somebody of the list.",
                ));
            }
            due.map(|due| ahead(due, now)).transpose()?;
            Ok(vec![RegisterNote {
                kind: item,
                what: GIVEN.to_owned(),
                owner: Some(owner.0),
                last_day_s: due,
                ..noted(who, now)
            }])
        }
        ActOnAudit::MakeActions { due } => {
            keeps_all(who)?;
            ahead(due, now)?;
            let gaps: Vec<_> = page.rows.iter().filter(|row| row.is_open_gap()).collect();
            if gaps.is_empty() {
                return Err(No::refused(
                    "No item is answered with no and still without an action.",
                    "Nothing was noted. Actions that are there stand in the registers, under Improvement.",
                ));
            }
            Ok(gaps
                .into_iter()
                .map(|row| action(row, who, (due, now)))
                .collect())
        }
        ActOnAudit::Complete => {
            keeps_all(who)?;
            if let Some(open) = page.rows.iter().find(|row| row.answer.is_none()) {
                return Err(No::refused(
                    format!("Item {} is not answered yet: '{}'", open.number, open.words),
                    "Nothing was noted. It is completed once every item is answered; what is answered stays.",
                ));
            }
            Ok(vec![RegisterNote {
                what: COMPLETED.to_owned(),
                ..noted(who, now)
            }])
        }
    }
}

/// An answer to an item of the asker's. A fact needs words, beside yes or no they may be empty.
fn answer(
    page: &AuditPage,
    who: &Keeper,
    (item, says, words): (String, AuditSays, &str),
    now: UtcSeconds,
) -> Result<Vec<RegisterNote>, No> {
    let row = row(page, &item)?;
    if row.is_fact != (says == AuditSays::Fact) {
        return Err(No::unreadable());
    }
    let may_be_empty = !row.is_fact && words.trim().is_empty();
    let words = text(words).or_else(|| may_be_empty.then(String::new));
    let words = words.ok_or_else(|| {
        No::refused(
            "The answer is empty or too long.",
            "Nothing was noted. Write the fact in a line or two.",
        )
    })?;
    Ok(vec![RegisterNote {
        kind: item,
        what: says_name(says).to_owned(),
        words,
        ..noted(who, now)
    }])
}

/// A gap as an improvement action, for whom the item was given to, or for whoever makes it.
fn action(row: &AuditRow, who: &Keeper, (due, now): (UtcSeconds, UtcSeconds)) -> RegisterNote {
    let said = row.answer.as_ref().map(|answer| answer.words.as_str());
    let said = said.filter(|said| !said.is_empty());
    RegisterNote {
        register: Register::School,
        kind: ACTION.to_owned(),
        what: OPENED.to_owned(),
        about: row.gap.clone(),
        words: said.unwrap_or(&row.words).to_owned(),
        owner: Some(row.owner.unwrap_or(who.id).0),
        from_s: Some(now),
        last_day_s: Some(due),
        ..noted(who, now)
    }
}

fn row<'a>(page: &'a AuditPage, item: &str) -> Result<&'a AuditRow, No> {
    let row = page.rows.iter().find(|row| row.item == item);
    row.ok_or_else(|| {
        No::refused(
            "This item of the self-audit is not yours to answer.",
            "Nothing was noted. The online-safety co-ordinator can give it to you.",
        )
    })
}

fn keeps_all(who: &Keeper) -> Result<(), No> {
    if who.keeps_all {
        return Ok(());
    }
    Err(No::refused(
        "The self-audit as a whole is kept by head, leads and co-ordinator.",
        "Nothing was noted. Answer the items that were given to you.",
    ))
}

fn ahead(due: UtcSeconds, now: UtcSeconds) -> Result<(), No> {
    if due > now && due <= now + AHEAD_MAX_S {
        return Ok(());
    }
    Err(No::refused(
        "This day cannot be.",
        "Nothing was noted. Choose a day that is ahead, a year away at most.",
    ))
}

fn noted(who: &Keeper, now: UtcSeconds) -> RegisterNote {
    RegisterNote {
        register: Register::Audit,
        kind: String::new(),
        what: String::new(),
        follows: None,
        about: String::new(),
        words: String::new(),
        ticked: Vec::new(),
        owner: None,
        from_s: None,
        last_day_s: None,
        by: who.id.0,
        at_s: now,
    }
}
