//! Digital leaders: a pupil's remark, and what staff make of it (B-14, B-15). No name goes with a remark.

use std::sync::Arc;

use axum::{Json, extract::State};
use classroom::PupilId;
use protocol::{
    bytes::Id,
    leaders::{DecideRemark, GiveRemark, REMARKS_MAX, Remark, RemarkDeed},
    machines::Nothing,
    questionnaires::QuestionnaireRounds,
};
use safeguarding::Permission;
use store::{Learning, RemarkRow};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    questionnaires::told,
    who::{SignedInPupil, Staff},
};
use crate::{
    agreements::{as_words, from_words},
    fault::Fault,
    random,
    school::School,
};

/// A remark by a pupil who is a digital leader.
pub(crate) async fn remark(
    State(school): State<Arc<School>>,
    signed_in: SignedInPupil,
    Body(give): Body<GiveRemark>,
) -> Answer<Nothing> {
    if !give.fits() {
        return Err(No::unreadable());
    }
    let (again, now) = (Arc::clone(&school), school.now());
    let pupil = PupilId(signed_in.pupil.0);
    let is_kept = beside(move || -> Result<_, Fault> {
        let learning = &again.learning;
        if !learning.leaders()?.contains(&pupil) {
            return Ok(false);
        }
        let row = RemarkRow {
            id: random::id()?.0,
            about: as_words(&give.about)?,
            phrase: as_words(&give.phrase)?,
            words: give.words.trim().to_owned(),
            day_s: now,
            is_on_agenda: false,
        };
        Ok(learning.add_remark(&row, REMARKS_MAX)?)
    })
    .await?;
    if is_kept {
        Ok(Json(Nothing {}))
    } else {
        Err(No::refused(
            "Digital leaders say what they think here, and your school looks at what they have said first.",
            "Ask your teacher.",
        ))
    }
}

/// What becomes of a remark.
pub(crate) async fn decide(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(decide): Body<DecideRemark>,
) -> Answer<QuestionnaireRounds> {
    staff.may(Permission::HearDigitalLeaders, &[])?;
    let learning = Arc::clone(&school.learning);
    let is_on_agenda = match decide.deed {
        RemarkDeed::OnAgenda => Some(true),
        RemarkDeed::OffAgenda => Some(false),
        RemarkDeed::Done => None,
    };
    // One that another colleague has taken away meanwhile is away.
    beside(move || learning.decide_remark(decide.remark.0, is_on_agenda)).await?;
    told(&school, staff).await
}

/// What digital leaders have said.
pub(super) fn remarks(learning: &Learning) -> Result<Vec<Remark>, Fault> {
    let rows = learning.remarks()?.into_iter();
    Ok(rows.filter_map(as_told).collect())
}

/// Nothing where it is of a kind that is none any more.
fn as_told(row: RemarkRow) -> Option<Remark> {
    Some(Remark {
        id: Id(row.id),
        about: from_words(&row.about)?,
        phrase: from_words(&row.phrase)?,
        words: row.words,
        day: row.day_s,
        is_on_agenda: row.is_on_agenda,
    })
}
