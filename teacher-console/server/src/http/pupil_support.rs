//! How one pupil works at school: the access profile they chose, and a stage of their own (C-20).
//!
//! Nobody sees the slots for receipts here, and nothing is kept of who set a stage or why.

use std::sync::Arc;

use axum::{Json, extract::State};
use classroom::{AgeBand, PupilId};
use protocol::{
    pupil_support::{OnePupil, PupilSupport, SetStage},
    pupils::Profile,
};
use safeguarding::Permission;
use store::Learning;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    classroom::may,
    here::Here,
    safeguards,
    who::Staff,
};
use crate::{fault::Fault, school::School};

/// For the adults of the pupil's class.
pub(crate) async fn show(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<OnePupil>,
) -> Answer<PupilSupport> {
    let here = Here::Staff(Box::new(staff));
    may(&school, &here, Permission::SeeHowAPupilWorks, ask.class).await?;
    told(&school, &here, ask).await
}

/// Gives a pupil a stage of their own, or that of the class again. Imports and the turn of the year leave it as it is.
pub(crate) async fn set_stage(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<SetStage>,
) -> Answer<PupilSupport> {
    let own = match &ask.band {
        Some(band) => Some(AgeBand::from_text(band).ok_or_else(No::unreadable)?),
        None => None,
    };
    let here = Here::Staff(Box::new(staff));
    let one = OnePupil {
        class: ask.class,
        pupil: ask.pupil,
    };
    may(&school, &here, Permission::SetAStage, ask.class).await?;
    let learning = Arc::clone(&school.learning);
    let is_there = beside(move || -> Result<_, Fault> {
        let Some((_, of_class)) = read(&learning, one)? else {
            return Ok(false);
        };
        learning.set_band(PupilId(one.pupil.0), own.unwrap_or(of_class))?;
        Ok(true)
    })
    .await?;
    if !is_there {
        return Err(of_another_class());
    }
    told(&school, &here, one).await
}

pub(super) fn of_another_class() -> No {
    No::refused(
        "This pupil is not in the class any more.",
        "Load the class again; nothing was changed.",
    )
}

/// The pupil's row and the stage of the class; nothing where they are not of this class.
pub(super) fn read(
    learning: &Learning,
    ask: OnePupil,
) -> Result<Option<(store::PupilRow, AgeBand)>, Fault> {
    let Some(row) = learning.present_pupil(PupilId(ask.pupil.0))? else {
        return Ok(None);
    };
    let mut classes = learning.classes()?.into_iter();
    let class = classes.find(|one| one.id.0 == ask.class.0 && one.id == row.pupil.class);
    Ok(class.map(|class| (row, class.band)))
}

pub(super) async fn told(school: &Arc<School>, here: &Here, ask: OnePupil) -> Answer<PupilSupport> {
    let may_set_stage = may(school, here, Permission::SetAStage, ask.class)
        .await
        .is_ok();
    let learning = Arc::clone(&school.learning);
    let (row, of_class) = beside(move || read(&learning, ask))
        .await?
        .ok_or_else(of_another_class)?;
    let profile: Profile = serde_json::from_str(&row.profile).map_err(|_| {
        Fault::new(
            "A stored profile cannot be read.",
            "Run `school-server verify`, and keep the folder as it is.",
        )
    })?;
    let (safeguards, vulnerability) = safeguards::seen(school, here, ask).await?;
    Ok(Json(PupilSupport {
        band: row.pupil.band.text().to_owned(),
        class_band: of_class.text().to_owned(),
        may_set_stage,
        reading_mode: profile.reading_mode,
        access: profile.access,
        safeguards,
        vulnerability,
    }))
}
