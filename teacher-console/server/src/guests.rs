//! Guests (H-13): whose signed pass counts now, and who may sign one.
//!
//! A pass counts as long as the key that signed it is one of the school's that nobody has stopped, and its last day is
//! not over. Asked anew with every request: a changed row of the database lets nobody in.

use protocol::{
    UtcSeconds,
    bytes::Id,
    directory::{Duty, Person},
    guest::{GuestKind, GuestPass},
    staff::Room,
    statement::{Refused, Statement},
};
use safeguarding::Tie;
use store::{GuestRow, Learning};

use crate::{
    fault::Fault,
    school::Founded,
    school_settings::{Setting, value},
};

/// Head, lead and deputies let guests in, and nobody else.
pub const HEAD_OR_LEAD: &str = "head-or-lead";
/// The online-safety co-ordinator too.
pub const COORDINATOR_TOO: &str = "coordinator-too";
/// The technician too.
pub const TECHNICIAN_TOO: &str = "technician-too";

/// What ties somebody to letting guests in, beside their role: whether the school's settings name it.
///
/// # Errors
///
/// What the database says.
pub fn ties(learning: &Learning, is_demo: bool, person: &Person) -> Result<Vec<Tie>, Fault> {
    let named = match value(learning, Setting::GuestsLetInBy, is_demo)?.as_str() {
        COORDINATOR_TOO => Some(Duty::OnlineSafetyCoordinator),
        TECHNICIAN_TOO => Some(Duty::Technician),
        _ => None,
    };
    let is_named = named.is_some_and(|duty| person.duties.contains(&duty));
    Ok(is_named
        .then_some(Tie::NamedForGuests)
        .into_iter()
        .collect())
}

/// The pass of a row, if it is a genuine one for that very guest.
///
/// # Errors
///
/// Why it does not count.
pub fn pass_of(row: &GuestRow, founded: &Founded) -> Result<GuestPass, Refused> {
    let pass = GuestPass::read(&statement_of(row)?, &founded.chain, &founded.stopped)?;
    if pass.guest == Id(row.id) {
        Ok(pass)
    } else {
        Err(Refused::NotSigned)
    }
}

/// The signed paper of a row, whoever signed it.
///
/// # Errors
///
/// When it cannot be read.
pub fn statement_of(row: &GuestRow) -> Result<Statement, Refused> {
    serde_json::from_slice(&row.pass).map_err(|why| Refused::Unreadable(why.to_string()))
}

/// When a guest's time ends: by the pass, or earlier where somebody ended it.
#[must_use]
pub fn until(row: &GuestRow, pass: &GuestPass) -> UtcSeconds {
    row.until_s.min(pass.until)
}

/// The guest with this id and their pass, as long as it counts.
///
/// # Errors
///
/// What the database says.
pub fn counting(
    learning: &Learning,
    founded: &Founded,
    guest: Id,
    now: UtcSeconds,
) -> Result<Option<(GuestRow, GuestPass)>, Fault> {
    let Some(row) = learning.guest(guest.0)? else {
        return Ok(None);
    };
    let pass = pass_of(&row, founded).ok();
    Ok(pass
        .filter(|pass| now < until(&row, pass))
        .map(|pass| (row, pass)))
}

/// Rooms of the console for a guest.
#[must_use]
pub fn rooms(pass: &GuestPass) -> Vec<Room> {
    match pass.kind {
        GuestKind::Supply => vec![
            Room::Classes,
            Room::LiveClass,
            Room::Guest,
            Room::Signatures,
        ],
        GuestKind::Visitor => vec![Room::Guest, Room::Signatures],
    }
}
