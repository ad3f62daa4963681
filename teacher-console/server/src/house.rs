//! Acts on people, keys and machines go on record in all three logs alike, so that no log betrays anything.
//!
//! A deed is written *before* it takes effect: what changed without an entry would be worse than an entry for what
//! then failed and was tried again. Fresh notes are not deeds: each steward's console signs one a day by itself,
//! they change nobody's place, and the newest of each is kept beside the directory.

use protocol::{bytes::Id, directory::LogName};
use safeguarding::PersonId;
use serde::Serialize;
use store::HouseDeed;

use crate::{fault::Fault, school::School};

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

/// A deed with what was signed for it.
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
