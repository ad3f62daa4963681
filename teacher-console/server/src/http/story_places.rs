//! Where a pupil stands in a story: kept until it ends or the day is over, and given to nobody but the next computer of the
//! same pupil.

use std::sync::Arc;

use axum::{Json, extract::State};
use classroom::PupilId;
use protocol::{
    UtcSeconds,
    machines::Nothing,
    story_place::{KeepPlace, PLACE_LEN, StoryPlace},
};
use store::{KeptPlace, Learning};

use super::{
    answer::{Answer, No},
    body::Body,
    who::SignedInPupil,
};
use crate::{fault::Fault, school::School};

/// Keeps where the pupil stands, or lets go of it. It is on disk when this is answered.
pub(crate) async fn keep(
    State(school): State<Arc<School>>,
    pupil: SignedInPupil,
    Body(ask): Body<KeepPlace>,
) -> Answer<Nothing> {
    let now = school.now();
    let place = match &ask.place {
        None => None,
        Some(place) if place.is_ids_alone() => Some(kept(place, now)?),
        Some(_) => return Err(No::unreadable()),
    };
    let row = (PupilId(pupil.pupil.0), place);
    school.places.write(vec![row]).await?;
    Ok(Json(Nothing {}))
}

/// Where a pupil stands today.
pub(crate) fn place_of(
    learning: &Learning,
    pupil: PupilId,
    now: UtcSeconds,
) -> Result<Option<StoryPlace>, Fault> {
    let kept = learning.place_of(pupil, now)?;
    Ok(kept.and_then(|kept| {
        Some(StoryPlace {
            scenario: kept.scenario,
            edition: kept.edition,
            acts: serde_json::from_str(&kept.acts).ok()?,
            reading_mode: kept.reading_mode,
            seconds: kept.seconds,
        })
    }))
}

fn kept(place: &StoryPlace, now: UtcSeconds) -> Result<KeptPlace, No> {
    let acts = serde_json::to_string(&place.acts).map_err(|_| No::unreadable())?;
    if acts.len() > PLACE_LEN {
        return Err(No::unreadable());
    }
    Ok(KeptPlace {
        scenario: place.scenario.clone(),
        edition: place.edition.clone(),
        acts,
        reading_mode: place.reading_mode.clone(),
        seconds: place.seconds,
        kept_at_s: now,
    })
}
