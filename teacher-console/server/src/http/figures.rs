//! Figures without names: which terms there are, one term for one audience, and what those who keep the log watch.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    figures::{AskFigures, Audience, Figures, FiguresOffered, Watch},
    machines::Nothing,
};
use safeguarding::Permission;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    cases::member,
    who::Staff,
};
use crate::{fault::Fault, figures, school::School};

/// Which terms there are figures of, and for whom the asker may have them.
pub(crate) async fn offered(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<FiguresOffered> {
    staff.may(Permission::SeeFigures, &[])?;
    let (now, is_demo) = (school.now(), school.settings.demo);
    let terms = figures::offered(staff.founded.founded_at().unwrap_or(now), now, is_demo);
    let audiences = audiences(&staff);
    let may_watch = staff.may(Permission::WatchFigures, &[]).is_ok();
    let next_due = beside(move || figures::next_due(&school.learning, is_demo, now)).await?;
    Ok(Json(FiguresOffered {
        terms,
        audiences,
        next_due,
        may_watch,
    }))
}

/// One term for one audience.
pub(crate) async fn term(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskFigures>,
) -> Answer<Figures> {
    staff.may(Permission::SeeFigures, &[])?;
    if !audiences(&staff).contains(&ask.audience) {
        return Err(No::not_there());
    }
    let now = school.now();
    let offered = figures::offered(
        staff.founded.founded_at().unwrap_or(now),
        now,
        school.settings.demo,
    );
    let Some(term) = offered.iter().find(|one| one.term == ask.term).copied() else {
        return Err(No::refused(
            "There are no figures of this term.",
            "Figures are there once a term has ended. Choose one of the list.",
        ));
    };
    let told = beside(move || figures::of_term(&school, &offered, term, ask.audience)).await?;
    Ok(Json(told))
}

/// Exact counts by month, and the asker's own cases that lie still.
pub(crate) async fn watch(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Watch> {
    staff.may(Permission::WatchFigures, &[])?;
    let (who, now) = (member(&staff), school.now());
    let told = beside(move || -> Result<Watch, Fault> { figures::watch(&school, &who, now) });
    Ok(Json(told.await?))
}

/// Whoever may see everything prints for each audience; everybody else sees what governors are told.
///
/// The governor for safeguarding has an extract as well.
fn audiences(staff: &Staff) -> Vec<Audience> {
    if staff.may(Permission::WatchFigures, &[]).is_ok() {
        Audience::ALL.to_vec()
    } else if staff.may(Permission::SeeOutcomes, &[]).is_ok() {
        vec![Audience::Governors, Audience::SafeguardingGovernor]
    } else {
        vec![Audience::Governors]
    }
}
