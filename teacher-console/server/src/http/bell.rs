//! The bell (E-15): asked every few seconds by consoles, locked ones too, and by the office screen. It stops only by a
//! reader's signed 'I have this'. With it comes whether a critical incident is declared (F-50, D-66).

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bell::{AskBell, Bell},
    bytes::Id,
    directory::LogName,
};
use safeguarding::{Ladder, Post, ReceivedReport, StaffMember, rings};

use super::{answer::Answer, beside, body::Body, who::AtConsole};
use crate::{
    fault::Fault,
    people,
    school::{Founded, School},
    school_settings::{Setting, number},
};

/// Whether the bell rings at the asking console.
pub(crate) async fn bell(
    State(school): State<Arc<School>>,
    at: AtConsole,
    Body(ask): Body<AskBell>,
) -> Answer<Bell> {
    let now = school.now();
    let asked = Arc::clone(&school);
    let (rings, asks_for_silence) = beside(move || -> Result<(bool, bool), Fault> {
        let Some(founded) = asked.founded() else {
            return Ok((false, false));
        };
        let silence = at.is_open && !ask.is_office && asks_for_silence(&asked)?;
        let (waiting, ladder) = (waiting(&asked)?, ladder(&asked)?);
        if ask.is_office {
            return Ok((rings(&waiting, Post::Office, ladder, now), silence));
        }
        if let Some(person) = &at.person {
            let who = people::staff_member(person, founded.chain.newest());
            return Ok((rings(&waiting, Post::SignedIn(&who), ladder, now), silence));
        }
        let people = last_people(&asked, &founded, at.machine)?;
        Ok((rings(&waiting, Post::Locked(&people), ladder, now), silence))
    })
    .await?;
    Ok(Json(Bell {
        rings,
        asks_for_silence,
    }))
}

fn waiting(school: &School) -> Result<Vec<ReceivedReport>, Fault> {
    let mut waiting = Vec::new();
    for log in LogName::ALL {
        waiting.extend(school.log(log).file.urgent_and_not_in_hand()?);
    }
    Ok(waiting)
}

/// Only the log that everybody knows of: a bar must not tell that something stands in the other two.
fn asks_for_silence(school: &School) -> Result<bool, Fault> {
    Ok(school.log(LogName::Safeguarding).file.asks_for_silence()?)
}

fn ladder(school: &School) -> Result<Ladder, Fault> {
    let minutes = |setting| -> Result<u32, Fault> {
        Ok(number(&school.learning, setting, school.settings.demo)?.unwrap_or_default())
    };
    Ok(Ladder {
        staff_route_after_min: minutes(Setting::BellStaffRouteMinutes)?,
        office_after_min: minutes(Setting::BellOfficeMinutes)?,
    })
}

/// Who last worked at a console, as the newest directory lists them. Who has left does not count.
fn last_people(school: &School, founded: &Founded, console: Id) -> Result<Vec<StaffMember>, Fault> {
    let ids = school.learning.last_people(console.0)?;
    Ok(ids
        .into_iter()
        .filter_map(|id| people::active(&founded.chain, Id(id)))
        .map(|person| people::staff_member(person, founded.chain.newest()))
        .collect())
}
