//! Acts on people, keys and machines go on record in all three logs alike, so that no log betrays anything.
//!
//! A deed is written *before* it takes effect: what changed without an entry would be worse than an entry for what
//! then failed and was tried again. Fresh notes are not deeds: each steward's console signs one a day by itself,
//! they change nobody's place, and the newest of each is kept beside the directory.

use protocol::{
    UtcSeconds,
    bytes::Id,
    directory::{Directory, LogName},
    enrolment::Newcomer,
};
use safeguarding::{KeyId, PersonId};
use serde::Serialize;
use store::HouseDeed;

use crate::{fault::Fault, school::School};

/// Kinds of what waits in the store: invited, keys made, a list with one signature.
pub(crate) const INVITED: &str = "invited";
pub(crate) const ENROLLED: &str = "enrolled";
pub(crate) const PROPOSAL: &str = "proposal";

/// Puts a deed on record in the three logs, one after the other.
///
/// # Errors
///
/// The first log that fails is a fault; the caller tries the whole act again, and a log that has the deed already
/// does not get it twice.
pub fn record(school: &School, deed: &HouseDeed) -> Result<(), Fault> {
    let now = school.now();
    for log in LogName::ALL {
        school.log(log).file.record_house(deed, now)?;
    }
    Ok(())
}

/// A deed with what was signed for it; the same paper is on record once.
///
/// # Errors
///
/// When the signed paper cannot be written as JSON, which is a bug.
pub fn deed(
    what: &str,
    by: Id,
    about: Option<Id>,
    signed: &impl Serialize,
) -> Result<HouseDeed, Fault> {
    Ok(HouseDeed {
        deed: what.to_owned(),
        by: PersonId(by.0),
        about: about.map(|id| id.to_string()),
        signed: serde_json::to_string(signed)
            .map_err(|_| Fault::new("A deed could not be written.", "Please report this."))?,
    })
}

/// A deed for which nobody signs a paper: what was asked for, and when. The time tells it from the same deed done
/// before, which is no second try: a card that is shown again is shown again.
///
/// # Errors
///
/// As [`deed`].
pub fn dated(
    what: &str,
    by: Id,
    about: Option<Id>,
    asked: &impl Serialize,
    now: UtcSeconds,
) -> Result<HouseDeed, Fault> {
    deed(what, by, about, &(asked, now))
}

/// Lets go of everybody whom the list in force no longer names (H-18).
///
/// Their account holds nothing that opens it, their sessions and codes are void, and their keys fetch nothing. Their
/// earlier words stay on record. Doing it again changes nothing.
///
/// # Errors
///
/// What a database says; then the next start of the server does the rest.
pub fn let_leavers_go(school: &School, newest: &Directory) -> Result<(), Fault> {
    let now = school.now();
    let has_left = |id: Id| newest.person(id).is_none();
    let mut people: Vec<Id> = newest.left.iter().map(|left| left.person).collect();
    people.sort_unstable();
    people.dedup();
    people.retain(|id| has_left(*id));
    let learning = &school.learning;
    for row in learning.pending(INVITED)? {
        let person = serde_json::from_slice::<Newcomer>(&row.content).map(|one| one.person);
        if person.is_ok_and(|person| people.contains(&person)) {
            learning.drop_pending(INVITED, &row.id)?;
        }
    }
    for person in people {
        let theirs = newest.left.iter().filter(|left| left.person == person);
        let keys: Vec<KeyId> = theirs.map(|left| KeyId(left.key_id.0)).collect();
        for log in LogName::ALL {
            let file = &school.log(log).file;
            file.set_aside(PersonId(person.0), &keys, now)?;
        }
        learning.drop_pending(ENROLLED, &person.0)?;
        learning.staff_left(person.0, now)?;
        school.sessions.close_staff(person);
    }
    Ok(())
}
