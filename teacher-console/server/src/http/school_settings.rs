//! The school's own decisions: everybody signed in may read them, and those who answer for them change them on record.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    machines::Nothing,
    school_settings::{ChangeSetting, Choosing, SchoolSettings},
};
use safeguarding::Permission;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    who::{Confirmed, Staff},
};
use crate::{
    house,
    school::School,
    school_settings::{self, Setting},
};

/// All of them as they stand.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<SchoolSettings> {
    staff.may(Permission::ReadTheSettings, &[])?;
    all(&school, &staff).await
}

/// Changes one.
pub(crate) async fn change(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(change): Body<ChangeSetting>,
) -> Answer<SchoolSettings> {
    staff.may(Permission::ChangeTheSettings, &[])?;
    let setting = Setting::from_id(&change.id).ok_or_else(No::not_there)?;
    let value = setting
        .row()
        .check(&change.value)
        .map_err(|what| No::refused(what, "Nothing was changed."))?;
    // A passer-by at an open console must not take the school's second factor away.
    let Confirmed(staff) = Confirmed::check(staff, &school)?;
    let chosen = Choosing {
        by: staff.person.id,
        at: school.now(),
    };
    let at_work = Arc::clone(&school);
    beside(move || {
        let _alone = at_work.change_house();
        let deed = house::dated("setting-changed", chosen.by, None, &change, chosen.at)?;
        house::record(&at_work, &deed)?;
        school_settings::choose(&at_work.learning, setting, &value, chosen)?;
        at_work.use_settings()
    })
    .await?;
    all(&school, &staff).await
}

async fn all(school: &Arc<School>, staff: &Staff) -> Answer<SchoolSettings> {
    let (learning, is_demo) = (Arc::clone(&school.learning), school.settings.demo);
    let settings = beside(move || school_settings::all(&learning, is_demo)).await?;
    Ok(Json(SchoolSettings {
        settings,
        may_change: staff.may(Permission::ChangeTheSettings, &[]).is_ok(),
    }))
}
