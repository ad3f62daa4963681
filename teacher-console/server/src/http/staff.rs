//! Staff: signing in with the derived value, and the closed key ring.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::{Blob, Id, sha256},
    directory::{LogName, Person},
    machines::Nothing,
    staff::{RingAndSlot, StaffSession, StaffSignIn},
};
use safeguarding::{Permission, Tie};
use store::{StaffState, StoreFault, TryResult};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    founding::login_name,
    who::{Console, Staff},
};
use crate::{
    fault::Fault,
    limiter::wait_s,
    people,
    pictures::same_bytes,
    school::{Founded, School},
    sessions::{self, PersonProof},
};

/// Signs in. An unknown name and a wrong password look alike and are counted alike, per name and console.
pub(crate) async fn sign_in(
    State(school): State<Arc<School>>,
    Console(machine): Console,
    Body(sign_in): Body<StaffSignIn>,
) -> Answer<StaffSession> {
    let founded = school.founded().ok_or_else(No::not_founded)?;
    let (now, login) = (school.now(), login_name(&sign_in.login_name));
    let holder = login_holder(&login);
    let (learning, console) = (Arc::clone(&school.learning), machine.id);
    let (row, tries, last) = beside(move || -> Result<_, Fault> {
        Ok((
            learning.staff_by_login(&login)?,
            learning.tries(holder, console, now)?,
            learning.last_wrong_try(holder, console)?,
        ))
    })
    .await?;
    let wait = wait_s(tries.wrong_here, last.unwrap_or(0), now);
    if wait > 0 {
        return Err(No::too_fast(wait));
    }
    let given = sha256(&[&sign_in.auth.0]).0;
    let kept = row.as_ref().and_then(|row| row.auth_hash);
    // Compared even when there is nobody of that name, so that both take the same time.
    let is_right = same_bytes(&kept.unwrap_or([0; 32]), &given);
    let person = row
        .filter(|row| is_right && row.state == StaffState::Active)
        .and_then(|row| people::active(&founded.chain, Id(row.id)).cloned());
    let result = if person.is_some() {
        TryResult::Right
    } else {
        TryResult::Wrong
    };
    let learning = Arc::clone(&school.learning);
    beside(move || learning.record_try(holder, console, result, now)).await?;
    let person = person.ok_or_else(|| {
        No::wrong_secret(
            "Name and password do not match.",
            "Check both and try again. If you have forgotten your password, a steward can enrol you again.",
        )
    })?;
    let proof = PersonProof {
        person: sessions::Person::Staff(person.id),
        machine: Id(console),
    };
    let token = school.sessions.open_person(proof, now)?;
    let logs = logs(&school, &founded, &person).await?;
    Ok(Json(StaffSession {
        token,
        person: person.id,
        name: person.name.clone(),
        duties: person.duties.clone(),
        rooms: people::rooms(&person, &logs, founded.chain.newest()),
        logs,
        idle_lock_s: u32::try_from(school.sessions.staff_idle_s()).unwrap_or(u32::MAX),
        now,
    }))
}

/// Logs this person may look into: those whose route names them, and those that hold a report sealed for them.
async fn logs(school: &School, founded: &Founded, person: &Person) -> Result<Vec<LogName>, No> {
    let directory = founded.chain.newest();
    let mut logs = Vec::new();
    for log in LogName::ALL {
        let keys = people::staff_member(person, directory).reader_keys;
        let file = Arc::clone(&school.log(log).file);
        let is_sealed_for_them = !beside(move || file.inbox(&keys)).await?.is_empty();
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
    staff: Staff,
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

/// A new ring with a higher counter.
pub(crate) async fn save_ring(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(new): Body<RingAndSlot>,
) -> Answer<Nothing> {
    let counter = u32::try_from(new.ring_counter).map_err(|_| No::unreadable())?;
    let learning = Arc::clone(&school.learning);
    let is_saved = beside(move || -> Result<bool, Fault> {
        match learning.save_ring(staff.person.id.0, &new.slot.0, &new.ring.0, counter) {
            Ok(()) => Ok(true),
            Err(StoreFault::OutOfOrder(_)) => Ok(false),
            Err(fault) => Err(fault.into()),
        }
    })
    .await?;
    if is_saved {
        Ok(Json(Nothing {}))
    } else {
        Err(No::changed())
    }
}

/// Ends a session.
pub(crate) async fn sign_out(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Nothing> {
    school.sessions.close_person(&staff.token);
    Ok(Json(Nothing {}))
}

/// What stands for a login name in the count of tries, whether anybody has that name or not.
fn login_holder(login: &str) -> [u8; 16] {
    let hash = sha256(&[b"stc login name v1", login.as_bytes()]);
    let mut holder = [0; 16];
    for (to, from) in holder.iter_mut().zip(hash.0) {
        *to = from;
    }
    holder
}
