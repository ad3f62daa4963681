//! One's own sign-in: the password again, another password, the second factor, the card; and the school's rules for it.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    account::{
        AboutToPrint, Account, ChangePassword, Confirm, FactorSet, OfferedFactor, PrintedPaper,
        ProveFactor, ResetFactor,
    },
    bytes::{Blob, sha256},
    machines::Nothing,
};
use safeguarding::Permission;
use store::{SignInTry, StoreFault, Verdict};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    staff::{login_holder, logs},
    who::{Confirmed, SignedIn, Staff},
};
use crate::{
    fault::Fault,
    house, people, random,
    school::School,
    second_factor::{SECRET_LEN, code_name, new_codes, step_of},
    sessions::Person,
    sign_in::{Typed, judge_confirmation},
    sign_in_rules::{password_due, sign_in_rules},
};

/// The password again. It counts for this session, for five minutes.
pub(crate) async fn confirm(
    State(school): State<Arc<School>>,
    SignedIn(staff): SignedIn,
    Body(confirm): Body<Confirm>,
) -> Answer<Nothing> {
    let (now, learning) = (school.now(), Arc::clone(&school.learning));
    let verdict = beside(move || -> Result<_, Fault> {
        let Some(account) = learning.staff(staff.person.id.0)? else {
            return Ok(Verdict::Wrong);
        };
        let attempt = SignInTry {
            holder: login_holder(&account.login_name),
            machine: staff.machine.0,
            login_name: account.login_name,
        };
        let typed = Typed {
            auth_hash: sha256(&[&confirm.auth.0]).0,
            second: None,
        };
        Ok(learning.sign_in(&attempt, now, |known| {
            judge_confirmation(known, &typed, now)
        })?)
    })
    .await?;
    match verdict {
        Verdict::Wait(wait_s) => Err(No::too_fast(wait_s)),
        Verdict::Wrong => Err(No::wrong_secret(
            "This is not your password.",
            "Type it again. Nothing was lost.",
        )),
        Verdict::RightSoFar | Verdict::Right { .. } => {
            school.sessions.confirm(&staff.token, now);
            Ok(Json(Nothing {}))
        }
    }
}

/// How one's own sign-in stands.
pub(crate) async fn account(
    State(school): State<Arc<School>>,
    SignedIn(staff): SignedIn,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Account> {
    let reads = !logs(&school, &staff.founded, &staff.person)
        .await?
        .is_empty();
    let (id, again) = (staff.person.id.0, Arc::clone(&school));
    let told = beside(move || -> Result<_, Fault> {
        let learning = &again.learning;
        let Some(row) = learning.staff(id)? else {
            return Ok(None);
        };
        let rules = sign_in_rules(learning, again.settings.demo, reads)?;
        let password_since = learning.password_since(id)?;
        Ok(Some(Account {
            login_name: row.login_name,
            has_second_factor: row.totp_secret.is_some(),
            codes_left: learning.codes_left(id)?,
            password_since,
            password_due: password_due(rules, password_since),
            rules,
        }))
    })
    .await?;
    told.map(Json).ok_or_else(No::not_there)
}

/// Another password. Sessions elsewhere end; this one goes on.
pub(crate) async fn change_password(
    State(school): State<Arc<School>>,
    Confirmed(staff): Confirmed,
    Body(new): Body<ChangePassword>,
) -> Answer<Nothing> {
    let counter = u32::try_from(new.closed.ring_counter).map_err(|_| No::unreadable())?;
    let (now, again) = (school.now(), Arc::clone(&school));
    let me = staff.person.id;
    let is_changed = beside(move || -> Result<bool, Fault> {
        let _alone = again.change_house();
        let deed = house::dated("password-changed", me, Some(me), &Nothing {}, now)?;
        house::record(&again, &deed)?;
        let changed = again.learning.change_password(
            me.0,
            sha256(&[&new.auth.0]).0,
            &new.closed.slot.0,
            &new.closed.ring.0,
            counter,
            now,
        );
        match changed {
            Ok(()) => Ok(true),
            Err(StoreFault::OutOfOrder(_)) => Ok(false),
            Err(fault) => Err(fault.into()),
        }
    })
    .await?;
    if !is_changed {
        return Err(No::refused(
            "Your keys were changed on another computer meanwhile.",
            "Lock this console, sign in again with the password you have now, and change it then.",
        ));
    }
    school
        .sessions
        .close_others(Person::Staff(me), &staff.token);
    Ok(Json(Nothing {}))
}

/// One's card is about to be shown again in this console. The code itself never comes here.
pub(crate) async fn card(
    State(school): State<Arc<School>>,
    Confirmed(staff): Confirmed,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Nothing> {
    let (me, now) = (staff.person.id, school.now());
    beside(move || {
        let _alone = school.change_house();
        let deed = house::dated("card-shown", me, Some(me), &Nothing {}, now)?;
        house::record(&school, &deed)
    })
    .await?;
    Ok(Json(Nothing {}))
}

/// A paper is about to be printed, by the console's own word. What stands on it never comes here.
pub(crate) async fn printed(
    State(school): State<Arc<School>>,
    SignedIn(staff): SignedIn,
    Body(print): Body<AboutToPrint>,
) -> Answer<Nothing> {
    let (me, now) = (staff.person.id, school.now());
    let (what, about) = match print.paper {
        PrintedPaper::Card => ("card-printed", Some(me)),
        PrintedPaper::OneTimeCodes => ("one-time-codes-printed", Some(me)),
        PrintedPaper::LogIns => ("log-ins-printed", None),
        PrintedPaper::Leavers => ("leavers-printed", None),
        PrintedPaper::MissingSignatures => ("missing-signatures-printed", None),
        PrintedPaper::NoPhotographs => ("photograph-list-printed", None),
        PrintedPaper::Registers => ("registers-printed", None),
        PrintedPaper::SelfAudit => ("self-audit-printed", None),
        PrintedPaper::PupilSummary => ("pupil-summary-printed", None),
        PrintedPaper::ClassMap => ("class-map-printed", None),
        PrintedPaper::Access => ("access-printed", None),
        PrintedPaper::Decisions => ("decisions-printed", None),
        PrintedPaper::Figures => ("figures-printed", None),
        PrintedPaper::Invitation => ("invitation-printed", None),
        PrintedPaper::RecoverySheet => ("recovery-sheet-printed", None),
    };
    beside(move || {
        let _alone = school.change_house();
        let deed = house::dated(what, me, about, &print, now)?;
        house::record(&school, &deed)
    })
    .await?;
    Ok(Json(Nothing {}))
}

/// A secret for the app on somebody's phone; it counts once a code from it was typed.
///
/// Somebody who has a second factor already must prove the password again: an open console is no phone.
pub(crate) async fn offer_factor(
    State(school): State<Arc<School>>,
    SignedIn(staff): SignedIn,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<OfferedFactor> {
    let is_confirmed = school.sessions.is_confirmed(&staff.token, school.now());
    let learning = Arc::clone(&school.learning);
    let secret = beside(move || -> Result<_, Fault> {
        let row = learning.staff(staff.person.id.0)?;
        if !is_confirmed && row.is_some_and(|row| row.totp_secret.is_some()) {
            return Ok(None);
        }
        let secret = random::bytes::<SECRET_LEN>()?;
        learning.offer_factor(staff.person.id.0, &secret)?;
        Ok(Some(secret))
    })
    .await?
    .ok_or_else(No::confirm_first)?;
    Ok(Json(OfferedFactor {
        secret: Blob(secret.to_vec()),
    }))
}

/// The first code from it. From now on it is asked for, and this session may do everything its person may.
pub(crate) async fn prove_factor(
    State(school): State<Arc<School>>,
    SignedIn(staff): SignedIn,
    Body(prove): Body<ProveFactor>,
) -> Answer<FactorSet> {
    let (now, again) = (school.now(), Arc::clone(&school));
    let me = staff.person.id;
    let codes = beside(move || -> Result<_, Fault> {
        let Some(secret) = again.learning.offered_factor(me.0)? else {
            return Ok(None);
        };
        let Some(step) = step_of(&prove.code, &secret, now) else {
            return Ok(None);
        };
        let _alone = again.change_house();
        let deed = house::dated("second-factor-set", me, Some(me), &Nothing {}, now)?;
        house::record(&again, &deed)?;
        let codes = new_codes()?;
        let names: Vec<[u8; 32]> = codes.iter().map(|code| code_name(code).0).collect();
        let is_set = again.learning.set_factor(me.0, &secret, step, &names)?;
        Ok(is_set.then_some(codes))
    })
    .await?
    .ok_or_else(|| {
        No::refused(
            "These six numbers do not belong to the square on your screen.",
            "Wait until your phone shows the next ones and type those. If it stays, check that the clocks of phone and computer are right.",
        )
    })?;
    school.sessions.let_go(&staff.token);
    let logs = logs(&school, &staff.founded, &staff.person).await?;
    Ok(Json(FactorSet {
        codes,
        rooms: people::rooms(&staff.person, &logs, staff.founded.chain.newest()),
        logs,
    }))
}

/// Phone and codes are lost: a steward takes the second factor away, face to face. Its owner sets up a new one.
pub(crate) async fn reset_factor(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(reset): Body<ResetFactor>,
) -> Answer<Nothing> {
    // First of all it is not there for whoever may not; only then is the password asked for.
    staff.may(Permission::ChangeTheListOfAdults, &[])?;
    let Confirmed(staff) = Confirmed::check(staff, &school)?;
    if reset.person == staff.person.id {
        return Err(No::refused(
            "Nobody takes away their own second factor.",
            "Ask another steward, face to face.",
        ));
    }
    if staff.founded.chain.newest().person(reset.person).is_none() {
        return Err(No::not_there());
    }
    let (again, now) = (Arc::clone(&school), school.now());
    beside(move || -> Result<(), Fault> {
        let _alone = again.change_house();
        let (by, about) = (staff.person.id, Some(reset.person));
        let deed = house::dated("second-factor-taken-away", by, about, &reset, now)?;
        house::record(&again, &deed)?;
        Ok(again.learning.reset_factor(reset.person.0)?)
    })
    .await?;
    // Whoever has that person's password and an open session keeps neither.
    school.sessions.close_all(Person::Staff(reset.person));
    Ok(Json(Nothing {}))
}
