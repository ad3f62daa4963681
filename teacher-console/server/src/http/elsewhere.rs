//! What an author did between two acts of a case: on other cases, or on one that was deleted since.

use protocol::{bytes::Hash, cases::OneCase, deletion::Deletion, statement::Label};
use safeguarding::Digest;
use store::KnownActs;

use super::cases::unreadable_act;
use crate::fault::Fault;

/// Acts that authors name as their last one before, and that are not on this case.
pub(super) fn named_elsewhere(one: &OneCase) -> Vec<Digest> {
    let here: Vec<Hash> = one.acts.iter().map(|row| row.act.hash()).collect();
    one.acts
        .iter()
        .filter_map(|row| {
            row.act
                .read::<protocol::act::Act>(Label::Act)
                .ok()?
                .previous
        })
        .filter(|previous| !here.contains(previous))
        .map(|previous| Digest(previous.0))
        .collect()
}

/// Tells the reader of a case what became of those acts. A tombstone names another case: only those who may see the
/// whole chain are shown one, and for everybody else a deleted act is on another case like any.
pub(super) fn say_what_is_elsewhere(
    one: &mut OneCase,
    known: KnownActs,
    sees_the_chain: bool,
) -> Result<(), Fault> {
    let mut elsewhere = known.standing;
    if sees_the_chain {
        one.deletions = deletions(&known.deletions)?;
    } else {
        elsewhere.extend(known.deleted);
    }
    one.elsewhere = elsewhere.iter().map(|payload| Hash(payload.0)).collect();
    Ok(())
}

/// What two people signed who deleted a case, as it travels.
pub(super) fn deletions(signed: &[[String; 2]]) -> Result<Vec<Deletion>, Fault> {
    let read = |text: &String| serde_json::from_str(text).map_err(|_| unreadable_act());
    signed
        .iter()
        .map(|[asked, agreed]| {
            Ok(Deletion {
                asked: read(asked)?,
                agreed: read(agreed)?,
            })
        })
        .collect()
}
