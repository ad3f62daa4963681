//! Guests: who is here for some days, letting one in by a signed pass, and ending it (H-13).

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::{Id, sha256},
    guest::{EndGuest, GUEST_SECONDS_MAX, GuestClass, GuestPass, GuestRow, GuestRows, LetGuestIn},
    machines::Nothing,
    staff::StaffSession,
    statement::Statement,
};
use safeguarding::Permission;
use store::GuestAccount;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    enrolment::{LOGIN_RESTS_S, written},
    founding::login_name,
    who::{Confirmed, Staff},
};
use crate::{
    fault::Fault,
    guests, house,
    school::{Founded, School},
    sessions::{Person, PersonProof},
};

/// Guests of the last year, and what the asker may do about guests.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<GuestRows> {
    staff.may(Permission::SeeLogIns, &[])?;
    rows(&school, &staff).await
}

/// Lets a guest in. Whoever gives a class to a guest must be one who says who is set for it: otherwise a technician
/// could let themselves see one.
pub(crate) async fn let_in(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<LetGuestIn>,
) -> Answer<GuestRows> {
    may_let_in(&school, &staff).await?;
    let pass = checked(&school, &staff, &ask.pass)?;
    if !pass.classes.is_empty() {
        staff.may(Permission::SayWhoIsSet, &[])?;
    }
    // A passer-by at an open console must not make themselves a way in.
    let Confirmed(staff) = Confirmed::check(staff, &school)?;
    let again = Arc::clone(&school);
    let is_in = beside(move || take_in(&again, &pass, &ask)).await?;
    if is_in {
        rows(&school, &staff).await
    } else {
        Err(No::refused(
            "Somebody has this login name already.",
            "Choose another login name; nothing else was lost.",
        ))
    }
}

/// Ends a guest's time: on record, and every session of theirs is over now.
pub(crate) async fn end(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<EndGuest>,
) -> Answer<GuestRows> {
    may_let_in(&school, &staff).await?;
    let (again, by, now) = (Arc::clone(&school), staff.person.id, school.now());
    let is_there = beside(move || -> Result<bool, Fault> {
        let _alone = again.change_house();
        let Some(row) = again.learning.guest(ask.guest.0)? else {
            return Ok(false);
        };
        if row.until_s > now {
            let deed = house::dated("guest-ended", by, Some(ask.guest), &ask, now)?;
            house::record(&again, &deed)?;
            again.learning.end_guest(row.id, now)?;
        }
        Ok(true)
    })
    .await?;
    if !is_there {
        return Err(No::not_there());
    }
    school.sessions.close_all(Person::Guest(ask.guest));
    rows(&school, &staff).await
}

/// The session of a guest whose password was right; nothing when they are none. Whoever comes a day too late is told
/// so: they must not look for a mistake of theirs.
pub(super) async fn sign_in(
    school: &Arc<School>,
    founded: &Arc<Founded>,
    guest: Id,
    machine: Id,
) -> Result<Option<StaffSession>, No> {
    let (again, listed, now) = (Arc::clone(school), Arc::clone(founded), school.now());
    let found = beside(move || -> Result<_, Fault> {
        let learning = &again.learning;
        if learning.guest(guest.0)?.is_none() {
            return Ok(None);
        }
        let counts = guests::counting(learning, &listed, guest, now)?;
        if counts.is_some() {
            learning.note_sign_in(machine.0, guest.0, now)?;
        }
        Ok(Some(counts))
    })
    .await?;
    let (row, pass) = match found {
        None => return Ok(None),
        Some(None) => {
            return Err(No::refused(
                "Your time as a guest here is over.",
                "If you are still needed, ask whoever let you in to do it again.",
            ));
        }
        Some(Some(counting)) => counting,
    };
    let proof = PersonProof {
        person: Person::Guest(guest),
        machine,
    };
    Ok(Some(StaffSession {
        token: school.sessions.open_person(proof, now)?,
        person: guest,
        rooms: guests::rooms(&pass),
        guest_until: Some(guests::until(&row, &pass)),
        name: pass.name,
        duties: Vec::new(),
        logs: Vec::new(),
        first: Vec::new(),
        idle_lock_s: u32::try_from(school.sessions.staff_idle_s()).unwrap_or(u32::MAX),
        now,
    }))
}

async fn may_let_in(school: &Arc<School>, staff: &Staff) -> Result<(), No> {
    let (again, person) = (Arc::clone(school), staff.person.clone());
    let ties = beside(move || guests::ties(&again.learning, again.settings.demo, &person)).await?;
    staff.may(Permission::LetAGuestIn, &ties)
}

/// The pass, signed by whoever is signed in, for days that lie ahead by the server's own clock too.
fn checked(school: &School, staff: &Staff, signed: &Statement) -> Result<GuestPass, No> {
    const CLOCKS_DIFFER_S: i64 = 24 * 60 * 60;
    let pass = GuestPass::read(signed, &staff.founded.chain, &staff.founded.stopped)?;
    if pass.by != staff.person.id {
        return Err(No::refused(
            "This pass was signed by somebody else.",
            "Lock this console, sign in yourself and let the guest in again.",
        ));
    }
    let now = school.now();
    if pass.until <= now || pass.until > now + GUEST_SECONDS_MAX + CLOCKS_DIFFER_S {
        return Err(No::refused(
            "A guest's last day is today or later, and within sixteen weeks.",
            "Look at the day you chose. If it is right, the clock of this computer may be wrong: tell your technician.",
        ));
    }
    Ok(pass)
}

/// On record first, then in force. False when somebody has the login name.
fn take_in(school: &School, pass: &GuestPass, ask: &LetGuestIn) -> Result<bool, Fault> {
    let _alone = school.change_house();
    let (learning, now) = (&school.learning, school.now());
    let account = GuestAccount {
        login_name: login_name(&pass.login_name),
        auth_hash: sha256(&[&ask.auth.0]).0,
    };
    learning.free_login_name(&account.login_name, now - LOGIN_RESTS_S)?;
    if is_taken(school, &account.login_name, pass.guest)? {
        return Ok(false);
    }
    let deed = house::deed("guest-let-in", pass.by, Some(pass.guest), &ask.pass)?;
    house::record(school, &deed)?;
    let row = store::GuestRow {
        id: pass.guest.0,
        pass: written(&ask.pass)?,
        until_s: pass.until,
    };
    Ok(learning.let_guest_in(&row, &account, now)?)
}

/// A guest whose time is over takes up no name.
fn is_taken(school: &School, login: &str, guest: Id) -> Result<bool, Fault> {
    let learning = &school.learning;
    if learning.staff(guest.0)?.is_some() {
        return Ok(true);
    }
    let Some(holder) = learning.staff_by_login(login)? else {
        return Ok(false);
    };
    let is_over = learning
        .guest(holder.id)?
        .is_some_and(|guest| guest.until_s <= school.now());
    Ok(!is_over)
}

async fn rows(school: &Arc<School>, staff: &Staff) -> Answer<GuestRows> {
    let may_give = staff.may(Permission::SayWhoIsSet, &[]).is_ok();
    let may_let_in = may_let_in(school, staff).await.is_ok();
    let again = Arc::clone(school);
    let rows = beside(move || -> Result<_, Fault> {
        let learning = &again.learning;
        let used = learning.last_sign_ins()?;
        let last = |id| used.iter().find(|(one, _)| *one == id).map(|(_, at)| *at);
        let guests = learning.guests()?;
        let guests = guests.iter().filter_map(|row| {
            Some(GuestRow {
                pass: guests::statement_of(row).ok()?,
                until: row.until_s,
                last_sign_in: last(row.id),
            })
        });
        let mut classes = Vec::new();
        if may_let_in && may_give {
            classes = learning.classes()?;
        }
        Ok(GuestRows {
            guests: guests.collect(),
            may_let_in,
            classes: classes
                .into_iter()
                .map(|class| GuestClass {
                    id: Id(class.id.0),
                    name: class.name,
                })
                .collect(),
        })
    })
    .await?;
    Ok(Json(rows))
}
