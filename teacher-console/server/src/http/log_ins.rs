//! Every log-in in use, and the signed yearly review of them (L-03, L-35).

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    key_id::KeyKind,
    log_ins::{LogIns, LogInsReview, reviewed},
    machines::{Nothing, OneStatement},
    statement::{Label, Refused},
};
use safeguarding::Permission;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    who::Staff,
};
use crate::{fault::Fault, house, log_ins, school::School};

/// A console's clock may differ so much from the server's.
const CLOCKS_DIFFER_S: i64 = 24 * 60 * 60;

/// All of them.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<LogIns> {
    staff.may(Permission::SeeLogIns, &[])?;
    all(&school, &staff).await
}

/// Somebody has looked through exactly those that are there now, and has signed it.
pub(crate) async fn review(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(OneStatement { statement }): Body<OneStatement>,
) -> Answer<LogIns> {
    staff.may(Permission::ReviewLogIns, &[])?;
    let said: LogInsReview = statement.read(Label::LogInsReview)?;
    let key = &staff.person.signing_key;
    let school_id = staff.founded.chain.school();
    let now = school.now();
    let is_theirs = said.format == 1
        && said.by == staff.person.id
        && (said.at - now).abs() <= CLOCKS_DIFFER_S
        && statement.is_signed_by(KeyKind::Signing, key, school_id);
    if !is_theirs {
        return Err(Refused::NotSigned.into());
    }
    let (again, founded, by) = (
        Arc::clone(&school),
        Arc::clone(&staff.founded),
        staff.person.id,
    );
    let is_kept = beside(move || -> Result<bool, Fault> {
        let _alone = again.change_house();
        let rows = log_ins::rows(&again.learning, &founded, now)?;
        if said.log_ins != reviewed(&rows, founded.chain.newest()) {
            return Ok(false);
        }
        let deed = house::deed("log-ins-reviewed", by, None, &statement)?;
        house::record(&again, &deed)?;
        log_ins::keep_review(&again.learning, &statement)?;
        Ok(true)
    })
    .await?;
    if is_kept {
        all(&school, &staff).await
    } else {
        Err(No::refused(
            "The log-ins have changed since you looked at them. Nothing was signed.",
            "Leave this page, come back, and look at what is new.",
        ))
    }
}

async fn all(school: &Arc<School>, staff: &Staff) -> Answer<LogIns> {
    let (again, founded, now) = (Arc::clone(school), Arc::clone(&staff.founded), school.now());
    let may_review = staff.may(Permission::ReviewLogIns, &[]).is_ok();
    let told = beside(move || -> Result<LogIns, Fault> {
        let learning = &again.learning;
        let last_review = log_ins::last_review(learning)?;
        let said = last_review
            .as_ref()
            .and_then(|review| review.read::<LogInsReview>(Label::LogInsReview).ok());
        let last_look = said.map_or_else(|| founded.founded_at().unwrap_or(now), |said| said.at);
        Ok(LogIns {
            rows: log_ins::rows(learning, &founded, now)?,
            last_review,
            is_due: log_ins::is_due(learning, again.settings.demo, last_look, now)?,
            may_review,
        })
    })
    .await?;
    Ok(Json(told))
}
