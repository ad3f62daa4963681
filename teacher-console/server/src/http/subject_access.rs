//! Everything in the clear about one pupil, for whoever answers those who may ask for it: on record before it goes out.

use std::sync::Arc;

use axum::{Json, extract::State};
use classroom::{ClassId, PupilId};
use protocol::{
    UtcSeconds,
    bytes::{Id, sha256},
    pupils::Profile,
    subject_access::{AskSubject, GivenPlay, SubjectRecord, SubjectSignature, SubjectTry},
};
use safeguarding::Permission;
use store::{Learning, PupilRow, Side, SignatureRow};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    classroom::run_row,
    planned, safeguards, story_places,
    who::{Confirmed, Staff},
};
use crate::{agreements, card_secret, fault::Fault, house, school::School};

/// All of it.
pub(crate) async fn give(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskSubject>,
) -> Answer<SubjectRecord> {
    staff.may(Permission::AnswerASubject, &[])?;
    let Confirmed(staff) = Confirmed::check(staff, &school)?;
    let (by, now) = (staff.person.id, school.now());
    let given = beside(move || -> Result<_, Fault> {
        let Some(pupil) = school.learning.pupil(PupilId(ask.pupil.0))? else {
            return Ok(None);
        };
        let _alone = school.change_house();
        // Which pupil can be checked and not read: no log names a child in the clear.
        let about = sha256(&[b"stc subject access v1", &ask.pupil.0]);
        let deed = house::dated("subject-data-given", by, None, &about, now)?;
        house::record(&school, &deed)?;
        record(&school.learning, &pupil, now).map(Some)
    })
    .await?;
    given.map(Json).ok_or_else(No::not_there)
}

/// Whoever has left may have left with their class.
fn class_name(learning: &Learning, id: ClassId) -> Result<String, Fault> {
    let standing = learning.classes()?.into_iter();
    let archived = learning.archived_classes()?.into_iter();
    let mut named = standing
        .map(|class| (class.id, class.name))
        .chain(archived.map(|row| (row.class, row.name)));
    let found = named.find(|(class, _)| *class == id);
    Ok(found.map(|(_, name)| name).unwrap_or_default())
}

fn record(learning: &Learning, row: &PupilRow, now: UtcSeconds) -> Result<SubjectRecord, Fault> {
    let pupil = &row.pupil;
    let profile: Profile = serde_json::from_str(&row.profile).map_err(|_| {
        Fault::new(
            "A stored profile cannot be read.",
            "Run `school-server verify`, and keep the folder as it is.",
        )
    })?;
    let class = class_name(learning, pupil.class)?;
    let computer = |machine| -> Result<String, Fault> {
        let known = learning.machine(machine)?;
        Ok(known.map(|one| one.name).unwrap_or_default())
    };
    let mut tries = Vec::new();
    for row in learning.tries_of(pupil.id.0)? {
        tries.push(SubjectTry {
            computer: computer(row.machine)?,
            at: row.tried_at_s,
            result: row.result,
        });
    }
    let runs = learning.progress_of(pupil.id)?;
    let signatures = learning.signatures_of(pupil.id.0)?;
    let mut consents = learning.consents()?;
    consents.retain(|row| row.pupil == pupil.id);
    let given = learning.own_play_of(pupil.id)?.map(|row| GivenPlay {
        scenario: row.play.scenario,
        at: row.given_at_s,
    });
    let plan = learning.plan_of(pupil.class, pupil.band, now)?;
    let mut groups = plan.draft().groups.iter();
    let group = groups.find(|group| group.pupils.contains(&pupil.id));
    let opt_outs = learning.opt_outs_of(pupil.id)?;
    Ok(SubjectRecord {
        pupil: Id(pupil.id.0),
        at: now,
        name: pupil.shown_name.clone(),
        tile: pupil.tile.clone(),
        class,
        band: pupil.band.text().to_owned(),
        card: row
            .card
            .as_ref()
            .map(|card| card_secret::kind_on_the_wire(card.kind)),
        reading_mode: profile.reading_mode,
        access: profile.access,
        receipts_left_out: u32::try_from(profile.receipts.len()).unwrap_or(u32::MAX),
        runs: runs.iter().map(run_row).collect(),
        given,
        in_group: group.map(|group| group.play.scenario.clone()),
        place: story_places::place_of(learning, pupil.id, now)?,
        not_to_meet: opt_outs.of(pupil.id).map(planned::not_to_meet).collect(),
        tries,
        signatures: signatures.iter().filter_map(subject_signature).collect(),
        consents: consents.iter().filter_map(agreements::consent).collect(),
        safeguards: safeguards::decisions(learning, pupil.id)?,
        vulnerability: safeguards::note_of(learning, pupil.id)?,
    })
}

fn subject_signature(row: &SignatureRow) -> Option<SubjectSignature> {
    Some(SubjectSignature {
        is_parents: row.side == Side::Parent,
        signature: agreements::signature(row)?,
    })
}
