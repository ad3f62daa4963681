//! Rooms with computers: which there are, when somebody looked at each, and which are due (B-31).

use std::{collections::BTreeMap, sync::Arc};

use axum::{Json, extract::State};
use classroom::{RoomsSeen, is_room_due};
use protocol::{
    UtcSeconds,
    machines::Nothing,
    rooms::{CheckRoom, RoomCheck, RoomChecks, RoomPoint},
};
use safeguarding::Permission;
use store::{KeptRoomCheck, Learning, MachineKind, MachineState};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    who::Staff,
};
use crate::{
    fault::Fault,
    half_terms,
    school::School,
    school_settings::{EACH_HALF_TERM, EACH_TERM, Setting, value},
};

const DAY_S: UtcSeconds = 24 * 60 * 60;

/// All rooms.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<RoomChecks> {
    staff.may(Permission::CheckRooms, &[])?;
    Ok(Json(beside(move || all(&school)).await?))
}

/// Somebody looked at a room of the list. One that is not right stays due.
pub(crate) async fn check(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<CheckRoom>,
) -> Answer<RoomChecks> {
    staff.may(Permission::CheckRooms, &[])?;
    let by = staff.person.id;
    let told = beside(move || -> Result<_, Fault> {
        if !computers(&school.learning)?.contains_key(&ask.room) {
            return Ok(None);
        }
        let said = RoomPoint::ALL
            .into_iter()
            .filter(|one| ask.ticked.contains(one));
        school.learning.keep_room_check(&KeptRoomCheck {
            ticked: said.map(rule_point).collect(),
            room: ask.room,
            checked_by: by.0,
            checked_at_s: school.now(),
        })?;
        Ok(Some(all(&school)?))
    })
    .await?;
    told.map(Json).ok_or_else(No::not_there)
}

/// Every room with how it stands.
pub(crate) fn all(school: &School) -> Result<RoomChecks, Fault> {
    let (learning, is_demo) = (&school.learning, school.settings.demo);
    let how_often = match value(learning, Setting::RoomsSeen, is_demo)?.as_str() {
        EACH_HALF_TERM => RoomsSeen::EachHalfTerm,
        EACH_TERM => RoomsSeen::EachTerm,
        _ => RoomsSeen::EachYear,
    };
    let half_terms = half_terms::days(learning, is_demo)?;
    let today = day(school.now());
    let mut kept: BTreeMap<String, KeptRoomCheck> = learning
        .room_checks()?
        .into_iter()
        .map(|check| (check.room.clone(), check))
        .collect();
    let rooms = computers(learning)?.into_iter().map(|(room, computers)| {
        let check = kept.remove(&room);
        let ticked = check
            .as_ref()
            .map(|one| one.ticked.clone())
            .unwrap_or_default();
        let checked_at = check.map(|one| one.checked_at_s);
        RoomCheck {
            computers,
            is_due: is_room_due(checked_at.map(day), &ticked, how_often, &half_terms, today),
            ticked: ticked.into_iter().map(point).collect(),
            checked_at,
            room,
        }
    });
    Ok(RoomChecks {
        rooms: rooms.collect(),
    })
}

/// Rooms with approved computers of pupils, and how many stand in each.
fn computers(learning: &Learning) -> Result<BTreeMap<String, u32>, Fault> {
    let mut rooms = BTreeMap::new();
    for machine in learning.machines()? {
        let is_pupils = machine.kind == MachineKind::Pupil;
        if is_pupils && machine.state == MachineState::Approved {
            *rooms.entry(machine.room).or_insert(0) += 1;
        }
    }
    Ok(rooms)
}

fn day(at: UtcSeconds) -> u32 {
    u32::try_from(at.div_euclid(DAY_S)).unwrap_or_default()
}

const fn point(point: classroom::RoomPoint) -> RoomPoint {
    match point {
        classroom::RoomPoint::ScreensSeen => RoomPoint::ScreensSeen,
        classroom::RoomPoint::ReportsPrivate => RoomPoint::ReportsPrivate,
        classroom::RoomPoint::NotFromOutside => RoomPoint::NotFromOutside,
        classroom::RoomPoint::NotOnTheBoard => RoomPoint::NotOnTheBoard,
    }
}

const fn rule_point(point: RoomPoint) -> classroom::RoomPoint {
    match point {
        RoomPoint::ScreensSeen => classroom::RoomPoint::ScreensSeen,
        RoomPoint::ReportsPrivate => classroom::RoomPoint::ReportsPrivate,
        RoomPoint::NotFromOutside => classroom::RoomPoint::NotFromOutside,
        RoomPoint::NotOnTheBoard => classroom::RoomPoint::NotOnTheBoard,
    }
}
