//! New members of staff: invited by a steward, enrolled on their own console, let in when two stewards have signed.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    account::{AboutToPrint, PrintedPaper},
    bytes::sha256,
    enrolment::{AskInvitation, Enrol, INVITATION_SECONDS, Invite, Newcomer, Waiting},
    freshness::keys_of,
    machines::Nothing,
};
use safeguarding::Permission;
use serde::{Serialize, de::DeserializeOwned};
use store::{Activation, Learning, StaffRow, StaffState};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    founding::login_name,
    who::{Console, Staff},
};
use crate::{
    fault::Fault,
    house::{self, ENROLLED, INVITED, PROPOSAL},
    school::School,
};

/// There is one proposal at a time.
pub(super) const NEXT: &[u8] = b"next";
/// A leaver's login name is free again after a year.
pub(super) const LOGIN_RESTS_S: i64 = 365 * 24 * 60 * 60;

/// A steward invites somebody. The code is handed over by hand; only its hash comes here.
pub(crate) async fn invite(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(invite): Body<Invite>,
) -> Answer<Nothing> {
    staff.may(Permission::ChangeTheListOfAdults, &[])?;
    let newcomer = invite.newcomer.clone();
    if staff
        .founded
        .chain
        .newest()
        .person(newcomer.person)
        .is_some()
    {
        return invite_again(school, staff, invite).await;
    }
    let login = login_name(&newcomer.login_name);
    if login.is_empty() || newcomer.name.trim().is_empty() || newcomer.duties.is_empty() {
        return Err(No::refused(
            "A new member of staff needs a name, a login name and a duty.",
            "Fill in what is missing; nothing was lost.",
        ));
    }
    let now = school.now();
    let learning = Arc::clone(&school.learning);
    let is_new = beside(move || -> Result<bool, Fault> {
        learning.free_login_name(&login, now - LOGIN_RESTS_S)?;
        if learning.staff_by_login(&login)?.is_some()
            || learning.staff(newcomer.person.0)?.is_some()
        {
            return Ok(false);
        }
        learning.add_staff(&[invited(&newcomer, login)])?;
        learning.add_activation_code(
            invite.code_hash.0,
            newcomer.person.0,
            now + INVITATION_SECONDS,
        )?;
        // Kept under the code's hash, because whoever holds the code asks with it.
        learning.save_pending(INVITED, &invite.code_hash.0, &written(&newcomer)?, now)?;
        Ok(true)
    })
    .await?;
    if is_new {
        Ok(Json(Nothing {}))
    } else {
        Err(No::refused(
            "Somebody has this login name already.",
            "Choose another login name.",
        ))
    }
}

/// Somebody listed has lost a card, a password or a computer: new keys under the same id and login name, once a steward
/// has stopped the old ones. Every earlier code of theirs is void, and so is their second factor: the phone may be lost
/// with the card, and whoever has it must not come in with it. They set up another where the school asks for one.
async fn invite_again(school: Arc<School>, staff: Staff, invite: Invite) -> Answer<Nothing> {
    let (founded, mut newcomer) = (Arc::clone(&staff.founded), invite.newcomer);
    let listed = founded.chain.newest().person(newcomer.person);
    let listed = listed.ok_or_else(No::not_there)?;
    if !keys_of(listed)
        .iter()
        .all(|key| founded.stopped.contains(key))
    {
        return Err(No::refused(
            "This person's keys still count.",
            "Stop them first, on the page of people; then invite this person again.",
        ));
    }
    let again = Newcomer::again(listed);
    let by = staff.person.id;
    let is_known = beside(move || -> Result<bool, Fault> {
        let _alone = school.change_house();
        let (learning, now, person) = (&school.learning, school.now(), newcomer.person);
        let Some(account) = learning.staff(person.0)? else {
            return Ok(false);
        };
        newcomer = Newcomer {
            login_name: account.login_name.clone(),
            last_ring: account.ring_counter.into(),
            ..again
        };
        let asked = (&newcomer, invite.code_hash);
        house::record(
            &school,
            &house::dated("invited-again", by, Some(person), &asked, now)?,
        )?;
        if account.totp_secret.is_some() {
            let deed = house::dated("second-factor-taken-away", by, Some(person), &asked, now)?;
            house::record(&school, &deed)?;
        }
        learning.reset_factor(person.0)?;
        for row in learning.pending(INVITED)? {
            if read::<Newcomer>(&row.content)?.person == person {
                learning.drop_pending(INVITED, &row.id)?;
            }
        }
        learning.drop_pending(ENROLLED, &person.0)?;
        let until = now + INVITATION_SECONDS;
        learning.renew_activation_code(invite.code_hash.0, person.0, until)?;
        learning.save_pending(INVITED, &invite.code_hash.0, &written(&newcomer)?, now)?;
        Ok(true)
    })
    .await?;
    if is_known {
        Ok(Json(Nothing {}))
    } else {
        Err(No::not_there())
    }
}

/// Whom a code is for.
pub(crate) async fn invitation(
    State(school): State<Arc<School>>,
    Console(_): Console,
    Body(ask): Body<AskInvitation>,
) -> Answer<Newcomer> {
    let learning = Arc::clone(&school.learning);
    let newcomer = beside(move || invitation_of(&learning, &ask.code_hash.0)).await?;
    newcomer.map(Json).ok_or_else(unknown_code)
}

/// A newcomer's keys and account. They wait for two stewards.
pub(crate) async fn enrol(
    State(school): State<Arc<School>>,
    Console(_): Console,
    Body(enrol): Body<Enrol>,
) -> Answer<Nothing> {
    let now = school.now();
    let learning = Arc::clone(&school.learning);
    let code = enrol.code_hash.0;
    let newcomer = {
        let learning = Arc::clone(&learning);
        beside(move || invitation_of(&learning, &code))
            .await?
            .ok_or_else(unknown_code)?
    };
    let is_theirs = newcomer.is(&enrol.person)
        && enrol.account.person == enrol.person.id
        && enrol.account.ring_counter == newcomer.last_ring + 1
        && login_name(&enrol.account.login_name) == login_name(&newcomer.login_name);
    if !is_theirs {
        return Err(No::refused(
            "These keys do not belong to the invitation.",
            "Start again with the code; if it stays, ask the steward who invited you for a new one.",
        ));
    }
    let activation = beside(move || -> Result<Activation, Fault> {
        let account = &enrol.account;
        let auth = sha256(&[&account.auth.0]).0;
        // On record before the code is used up: whoever tries again after a fault still has it.
        let person = enrol.person.id;
        let deed = house::deed("newcomer-enrolled", person, Some(person), &enrol.person)?;
        house::record(&school, &deed)?;
        if enrol.card_printed {
            // Before the keys were sent there was nothing that the card opens, and nobody to put on record.
            let print = AboutToPrint {
                paper: PrintedPaper::Card,
            };
            let deed = house::deed(
                "card-printed",
                person,
                Some(person),
                &(print, &enrol.person),
            )?;
            house::record(&school, &deed)?;
        }
        let done = learning.activate_staff(code, auth, &account.slot.0, &account.ring.0, now)?;
        if matches!(done, Activation::Done(_)) {
            learning.save_pending(ENROLLED, &enrol.person.id.0, &written(&enrol.person)?, now)?;
            learning.drop_pending(INVITED, &code)?;
        }
        Ok(done)
    })
    .await?;
    match activation {
        Activation::Done(_) => Ok(Json(Nothing {})),
        Activation::Unknown | Activation::Expired | Activation::UsedBefore => Err(unknown_code()),
    }
}

/// Who waits, and the list that waits for a second signature.
pub(crate) async fn waiting(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Waiting> {
    staff.may(Permission::ChangeTheListOfAdults, &[])?;
    let learning = Arc::clone(&school.learning);
    let waiting = beside(move || -> Result<Waiting, Fault> {
        Ok(Waiting {
            people: all_pending(&learning, ENROLLED)?,
            proposal: all_pending(&learning, PROPOSAL)?.pop(),
        })
    })
    .await?;
    Ok(Json(waiting))
}

fn invited(newcomer: &Newcomer, login_name: String) -> StaffRow {
    StaffRow {
        id: newcomer.person.0,
        login_name,
        auth_hash: None,
        slot: Vec::new(),
        ring: Vec::new(),
        ring_counter: 0,
        totp_secret: None,
        state: StaffState::Invited,
    }
}

fn invitation_of(learning: &Learning, code_hash: &[u8; 32]) -> Result<Option<Newcomer>, Fault> {
    let rows = learning.pending(INVITED)?;
    rows.iter()
        .find(|row| row.id == code_hash)
        .map(|row| read(&row.content))
        .transpose()
}

pub(super) fn all_pending<T: DeserializeOwned>(
    learning: &Learning,
    kind: &str,
) -> Result<Vec<T>, Fault> {
    learning
        .pending(kind)?
        .iter()
        .map(|row| read(&row.content))
        .collect()
}

pub(super) fn written(what: &(impl Serialize + ?Sized)) -> Result<Vec<u8>, Fault> {
    serde_json::to_vec(what)
        .map_err(|_| Fault::new("A paper could not be written.", "Please report this."))
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Fault> {
    serde_json::from_slice(bytes).map_err(|_| {
        Fault::new(
            "Something that waits cannot be read.",
            "Restore the newest backup, or report this.",
        )
    })
}

fn unknown_code() -> No {
    No::wrong_secret(
        "This activation code is unknown, used or too old.",
        "Check it letter by letter, or ask a steward for a new one. A code counts once, for seven days.",
    )
}
