//! The next list of readers: one waits at a time, two stewards complete it, any steward takes it back or stops a key.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::Id,
    directory::{Chain, Directory, Person},
    enrolment::Withdraw,
    freshness::{Stop, StopKeys, StopReason, keys_of},
    key_id::{KeyKind, key_id},
    machines::{Nothing, OneStatement},
    statement::{Label, Refused, Statement},
};
use safeguarding::Permission;
use store::DirectoryRow;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    directory::steward_note,
    enrolment::{NEXT, all_pending, written},
    who::Staff,
};
use crate::{
    fault::Fault,
    house::{self, ENROLLED, PROPOSAL},
    school::School,
};

/// A next list with one steward's signature waits; with two it is published. A second list never replaces one that
/// waits: somebody signs that or takes it back first.
pub(crate) async fn propose(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(proposal): Body<OneStatement>,
) -> Answer<Nothing> {
    staff.may(Permission::ChangeTheListOfAdults, &[])?;
    let statement = proposal.statement;
    let (chain, stopped) = (&staff.founded.chain, &staff.founded.stopped);
    let mine = statement.is_signed_by(KeyKind::Signing, &staff.person.signing_key, chain.school());
    let is_complete = match chain.clone().accept_without(&statement, stopped) {
        Ok(()) => true,
        Err(Refused::NotSigned) if mine => false,
        Err(refused) => return Err(refused.into()),
    };
    let next: Directory = statement.read(Label::Directory)?;
    check_left(chain, &next)?;
    chain.check_new_keys(&next, stopped)?;
    let by = staff.person.id;
    beside(move || -> Result<Result<(), No>, Fault> {
        let _alone = school.change_house();
        match waiting(&school)? {
            Some(known) if known.hash() != statement.hash() => return Ok(Err(one_waits())),
            _ => {}
        }
        if is_complete {
            return Ok(publish(&school, &statement, by)?.map_err(No::from));
        }
        school
            .learning
            .save_pending(PROPOSAL, NEXT, &written(&statement)?, school.now())?;
        Ok(Ok(()))
    })
    .await??;
    Ok(Json(Nothing {}))
}

/// Takes the waiting list back, on record with the list itself.
pub(crate) async fn withdraw(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(withdraw): Body<Withdraw>,
) -> Answer<Nothing> {
    staff.may(Permission::ChangeTheListOfAdults, &[])?;
    let by = staff.person.id;
    let is_done = beside(move || -> Result<bool, Fault> {
        let _alone = school.change_house();
        let known = waiting(&school)?.filter(|known| known.hash() == withdraw.proposal);
        let Some(known) = known else {
            return Ok(false);
        };
        house::record(&school, &house::deed("list-withdrawn", by, None, &known)?)?;
        school.learning.drop_pending(PROPOSAL, NEXT)?;
        Ok(true)
    })
    .await?;
    if is_done {
        Ok(Json(Nothing {}))
    } else {
        Err(No::refused(
            "This list no longer waits.",
            "Load the page again to see what waits now.",
        ))
    }
}

/// Ends every key of a person at once; one steward is enough, because it can only take away (P20). A route that is
/// left incomplete falls to the next, so no child is refused.
pub(crate) async fn stop(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(stop): Body<StopKeys>,
) -> Answer<Nothing> {
    staff.may(Permission::ChangeTheListOfAdults, &[])?;
    check_stops(&stop, &staff)?;
    let (by, signing) = (staff.person.id, staff.person.signing_key);
    beside(move || -> Result<(), Fault> {
        let _alone = school.change_house();
        let signer = key_id(KeyKind::Signing, &signing);
        let deed = house::deed("keys-stopped", by, Some(stop.person), &stop.stops)?;
        house::record(&school, &deed)?;
        for statement in &stop.stops {
            let at = statement.read::<Stop>(Label::Stop).map_or(0, |one| one.at);
            let note = steward_note(statement, true, signer, at)?;
            school.learning.add_steward_note(&note)?;
        }
        school.read_directory()?;
        school.sessions.close_staff(stop.person);
        Ok(())
    })
    .await?;
    Ok(Json(Nothing {}))
}

/// One stop for each listed key of that person, each signed by who is signed in.
fn check_stops(stop: &StopKeys, staff: &Staff) -> Result<(), No> {
    let chain = &staff.founded.chain;
    let person = chain
        .newest()
        .person(stop.person)
        .ok_or_else(No::not_there)?;
    let mut ended = Vec::new();
    for statement in &stop.stops {
        let one: Stop = statement.read(Label::Stop)?;
        let mine =
            statement.is_signed_by(KeyKind::Signing, &staff.person.signing_key, chain.school());
        if !mine {
            return Err(Refused::NotSigned.into());
        }
        let reason_is_known = StopReason::ALL
            .iter()
            .any(|reason| reason.code() == one.reason);
        if one.format != 1 || !reason_is_known {
            return Err(No::unreadable());
        }
        ended.push(one.key_id);
    }
    if ended == keys_of(person) {
        Ok(())
    } else {
        Err(No::refused(
            "These are not all the keys of that person.",
            "Load the page again and repeat it; nothing was changed.",
        ))
    }
}

/// The list that waits. One that no longer follows the newest can never count and is forgotten.
fn waiting(school: &School) -> Result<Option<Statement>, Fault> {
    let Some(known) = all_pending::<Statement>(&school.learning, PROPOSAL)?.pop() else {
        return Ok(None);
    };
    let newest = school.founded().map(|founded| founded.chain.newest_hash());
    let previous = known.read::<Directory>(Label::Directory).ok();
    if previous.and_then(|list| list.previous) == newest {
        return Ok(Some(known));
    }
    school.learning.drop_pending(PROPOSAL, NEXT)?;
    Ok(None)
}

fn one_waits() -> No {
    No::refused(
        "Another list waits for a second signature.",
        "Sign it or take it back first, on the page of people; then do this again.",
    )
}

/// Makes a complete list the newest: on record first, then in force. The caller holds
/// the house; asked anew whether it follows, because another list may have been faster.
pub(super) fn publish(
    school: &School,
    statement: &Statement,
    by: Id,
) -> Result<Result<(), Refused>, Fault> {
    let next = match follows(school, statement) {
        Ok(next) => next,
        Err(refused) => return Ok(Err(refused)),
    };
    let waiting: Vec<Person> = all_pending(&school.learning, ENROLLED)?;
    if let Err(refused) = check_offered(school, &next, &waiting) {
        return Ok(Err(refused));
    }
    house::record(
        school,
        &house::deed("directory-published", by, None, statement)?,
    )?;
    let learning = &school.learning;
    let row = DirectoryRow {
        version: next.version,
        hash: statement.hash().0,
        statement: written(statement)?,
    };
    learning.add_directory(&row, school.now())?;
    learning.drop_pending(PROPOSAL, NEXT)?;
    for person in waiting {
        // Keys that this list does not name go on waiting.
        let listed = next.person(person.id);
        if listed.is_some_and(|listed| listed.has_keys_of(&person)) {
            learning.drop_pending(ENROLLED, &person.id.0)?;
        }
    }
    house::let_leavers_go(school, &next)?;
    school.read_directory()?;
    Ok(Ok(()))
}

/// The list that a statement holds, if it may come after the newest one.
fn follows(school: &School, statement: &Statement) -> Result<Directory, Refused> {
    let founded = school.founded().ok_or(Refused::OutOfOrder)?;
    let mut chain = founded.chain.clone();
    chain.accept_without(statement, &founded.stopped)?;
    let next = chain.newest().clone();
    check_left(&founded.chain, &next)?;
    founded.chain.check_new_keys(&next, &founded.stopped)?;
    Ok(next)
}

/// Keys that somebody has handed on themselves are those that wait now: others would not be in their ring, and they
/// could not get in any more.
fn check_offered(school: &School, next: &Directory, waiting: &[Person]) -> Result<(), Refused> {
    let Some(founded) = school.founded() else {
        return Err(Refused::OutOfOrder);
    };
    let is_waiting = |after: &Person| waiting.iter().any(|one| one.has_keys_of(after));
    let mut renewed = founded.chain.with_new_keys(next);
    if renewed.all(|(_, after)| after.succession.is_none() || is_waiting(after)) {
        Ok(())
    } else {
        Err(Refused::Rule(
            "it gives somebody keys that they have not offered, or have offered no more".to_owned(),
        ))
    }
}

/// A list says truly whose keys have left, or nobody could tell who could have read what (P3).
fn check_left(chain: &Chain, next: &Directory) -> Result<(), Refused> {
    if next.left == chain.left_after(&next.people) {
        Ok(())
    } else {
        Err(Refused::Rule(
            "the list does not say whose keys have left".to_owned(),
        ))
    }
}
