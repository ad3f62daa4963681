//! Staff: signing in with the derived value and, where there is one, the second factor; and the closed key ring.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::{Blob, Id, Token, sha256},
    directory::{LogName, Person},
    machines::Nothing,
    staff::{RingAndSlot, Room, StaffSession, StaffSignIn},
};
use safeguarding::{Permission, Tie};
use store::{SignInTry, StaffRow, Verdict};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    founding::login_name,
    guests,
    here::Leaving,
    who::{Console, SignedIn},
};
use crate::{
    fault::Fault,
    people,
    school::{Founded, School},
    sessions::{self, PersonProof},
    sign_in::{Typed, judge_sign_in},
    sign_in_rules::{first_things, sign_in_rules},
};

/// Signs in. An unknown name and a wrong password look alike and are counted alike, per name and console.
pub(crate) async fn sign_in(
    State(school): State<Arc<School>>,
    Console(machine): Console,
    Body(sign_in): Body<StaffSignIn>,
) -> Answer<StaffSession> {
    let founded = school.founded().ok_or_else(No::not_founded)?;
    let (now, login) = (school.now(), login_name(&sign_in.login_name));
    let attempt = SignInTry {
        holder: login_holder(&login),
        machine: machine.id,
        login_name: login,
    };
    let asked_second = sign_in.second.is_some();
    let (learning, listed) = (Arc::clone(&school.learning), Arc::clone(&founded));
    let verdict = beside(move || -> Result<_, Fault> {
        let guests = learning.guests()?;
        let typed = Typed {
            auth_hash: sha256(&[&sign_in.auth.0]).0,
            second: sign_in.second.as_deref(),
        };
        let is_listed = |row: &StaffRow| {
            let id = Id(row.id);
            let is_guest = guests.iter().any(|guest| guest.id == row.id);
            is_guest || listed.active(id).is_some() || listed.is_away(id)
        };
        Ok(learning.sign_in(&attempt, now, |known| {
            judge_sign_in(known, &typed, is_listed, now)
        })?)
    })
    .await?;
    let staff = match verdict {
        Verdict::Wait(wait) => return Err(No::too_fast(wait)),
        Verdict::RightSoFar => return Err(No::second_factor()),
        Verdict::Wrong => return Err(not_matching(asked_second)),
        Verdict::Right { staff, .. } => Id(staff),
    };
    if let Some(session) = guests::sign_in(&school, &founded, staff, Id(machine.id)).await? {
        return Ok(Json(session));
    }
    let person = founded
        .active(staff)
        .ok_or_else(|| not_here(&founded, staff))?;
    let proof = PersonProof {
        person: sessions::Person::Staff(staff),
        machine: Id(machine.id),
    };
    let token = school.sessions.open_person(proof, now)?;
    session(&school, &founded, (person, Id(machine.id)), token)
        .await
        .map(Json)
}

/// Whoever is away is told so once their password was right: they must not look for a mistake of theirs.
fn not_here(founded: &Founded, staff: Id) -> No {
    if founded.is_away(staff) {
        No::refused(
            "The school's list says that you are away, so you cannot sign in.",
            "If you are here again, ask a steward to say so on the page of people.",
        )
    } else {
        No::not_signed_in()
    }
}

/// Whoever typed digits is told to look at those too; which of the three was wrong is not said.
fn not_matching(typed_second: bool) -> No {
    if typed_second {
        No::wrong_secret(
            "Name, password and numbers do not match, or these numbers were used before.",
            "Wait until your phone shows the next six numbers, check name and password, and try again.",
        )
    } else {
        No::wrong_secret(
            "Name and password do not match.",
            "Check both and try again. If you have forgotten your password, a steward can enrol you again.",
        )
    }
}

async fn session(
    school: &Arc<School>,
    founded: &Founded,
    (person, machine): (&Person, Id),
    token: Token,
) -> Result<StaffSession, No> {
    let now = school.now();
    let logs = logs(school, founded, person).await?;
    let (again, id, reads) = (Arc::clone(school), person.id.0, !logs.is_empty());
    let first = beside(move || -> Result<_, Fault> {
        let has_factor = again
            .learning
            .staff(id)?
            .is_some_and(|row| row.totp_secret.is_some());
        let rules = sign_in_rules(&again.learning, again.settings.demo, reads)?;
        Ok(first_things(rules, has_factor))
    })
    .await?;
    let (rooms, logs) = if first.is_empty() {
        let (learning, console) = (Arc::clone(&school.learning), machine.0);
        beside(move || learning.note_sign_in(console, id, now)).await?;
        (people::rooms(person, &logs, founded.chain.newest()), logs)
    } else {
        school.sessions.hold(&token, now);
        (vec![Room::Account], Vec::new())
    };
    Ok(StaffSession {
        token,
        person: person.id,
        name: person.name.clone(),
        duties: person.duties.clone(),
        rooms,
        logs,
        first,
        guest_until: None,
        idle_lock_s: u32::try_from(school.sessions.staff_idle_s()).unwrap_or(u32::MAX),
        now,
    })
}

/// Logs this person may look into: those whose route names them, and those that hold a report sealed for them.
pub(super) async fn logs(
    school: &School,
    founded: &Founded,
    person: &Person,
) -> Result<Vec<LogName>, No> {
    let directory = founded.chain.newest();
    let mut logs = Vec::new();
    for log in LogName::ALL {
        let who = people::staff_member(person, directory);
        let file = Arc::clone(&school.log(log).file);
        let is_sealed_for_them = !beside(move || file.inbox(&who)).await?.is_empty();
        let ties: &[Tie] = if is_sealed_for_them {
            &[Tie::SealedForThem]
        } else {
            &[]
        };
        if people::may(person, directory, Permission::LookIntoALog, Some(log), ties).is_ok() {
            logs.push(log);
        }
    }
    Ok(logs)
}

/// The asker's own slot and ring, closed.
pub(crate) async fn ring(
    State(school): State<Arc<School>>,
    SignedIn(staff): SignedIn,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<RingAndSlot> {
    let learning = Arc::clone(&school.learning);
    let row = beside(move || learning.staff(staff.person.id.0))
        .await?
        .ok_or_else(No::not_there)?;
    Ok(Json(RingAndSlot {
        slot: Blob(row.slot),
        ring: Blob(row.ring),
        ring_counter: u64::from(row.ring_counter),
    }))
}

/// Ends a session.
pub(crate) async fn sign_out(
    State(school): State<Arc<School>>,
    Leaving(token): Leaving,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Nothing> {
    school.sessions.close_person(&token);
    Ok(Json(Nothing {}))
}

/// What stands for a login name in the count of tries, whether anybody has that name or not.
pub(super) fn login_holder(login: &str) -> [u8; 16] {
    let hash = sha256(&[b"stc login name v1", login.as_bytes()]);
    let mut holder = [0; 16];
    for (to, from) in holder.iter_mut().zip(hash.0) {
        *to = from;
    }
    holder
}
