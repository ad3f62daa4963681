//! A backup was brought back: known to everybody until two stewards have signed, then a new epoch in all three logs.
//!
//! Until then everything goes on: a child is never refused, and whoever helps one cannot wait for two stewards. What
//! is written meanwhile follows the last link of the backup, and the new epoch names the last of those links.

use protocol::{
    UtcSeconds,
    bytes::Id,
    directory::LogName,
    key_id::{KeyKind, key_id},
    restored::{LogEnd, OpenRestoration, Restoration, Restored},
    statement::{Label, Refused, Statement},
};
use serde::{Deserialize, Serialize};
use store::Learning;

use crate::{
    fault::Fault,
    random,
    school::{Founded, School},
};

/// Where it is kept.
const SETTING: &str = "restoration";

#[derive(Serialize, Deserialize)]
struct Kept {
    restoration: Restoration,
    signed: Option<Statement>,
    is_done: bool,
}

/// Notes in a restored database that it was restored.
pub fn note(
    learning: &Learning,
    made_at: UtcSeconds,
    restored_at: UtcSeconds,
    logs: Vec<LogEnd>,
) -> Result<(), Fault> {
    let restoration = Restoration {
        id: Id(random::bytes()?),
        made_at,
        restored_at,
        logs,
    };
    keep(
        learning,
        &Kept {
            restoration,
            signed: None,
            is_done: false,
        },
    )
}

/// The id of the last restore, if there ever was one.
pub fn last(learning: &Learning) -> Result<Option<Id>, Fault> {
    Ok(kept(learning)?.map(|kept| kept.restoration.id))
}

/// What waits for two stewards.
pub fn open(learning: &Learning) -> Result<OpenRestoration, Fault> {
    let open = kept(learning)?.filter(|kept| !kept.is_done);
    Ok(
        open.map_or_else(OpenRestoration::default, |kept| OpenRestoration {
            restoration: Some(kept.restoration),
            signed: kept.signed,
        }),
    )
}

/// Takes a statement with one steward's signature, which then waits, or with two, which begins the new epochs.
///
/// # Errors
///
/// [`Refused`] when it is about something else, or not signed by a steward (whose keys are stopped is none); a fault
/// when a log cannot be written: the same statement can be sent again, and a log that has begun does not begin twice.
pub fn sign(
    school: &School,
    founded: &Founded,
    statement: &Statement,
) -> Result<Result<(), Refused>, Fault> {
    let restored: Restored = match statement.read(Label::Restored) {
        Ok(restored) => restored,
        Err(refused) => return Ok(Err(refused)),
    };
    let learning = &school.learning;
    let waiting = kept(learning)?.filter(|kept| !kept.is_done);
    let Some(mut kept) = waiting.filter(|kept| kept.restoration == restored.restoration) else {
        return Ok(Err(Refused::OutOfOrder));
    };
    let mut signed = statement.clone();
    if let Some(first) = &kept.signed {
        // Two stewards sign the same words; what the first has signed is never put down for the second's own.
        if first.payload != signed.payload {
            return Ok(Err(Refused::OutOfOrder));
        }
        let earlier = first.signatures.iter();
        let missing = earlier.filter(|one| !statement.signatures.contains(one));
        signed.signatures.extend(missing.cloned());
    }
    if restored.format != 1 {
        return Ok(Err(Refused::OutOfOrder));
    }
    let chain = &founded.chain;
    let by = chain
        .newest()
        .steward_keys()
        .filter(|key| !founded.stopped.contains(&key_id(KeyKind::Signing, key)))
        .filter(|key| signed.is_signed_by(KeyKind::Signing, key, chain.school()))
        .count();
    match by {
        0 => return Ok(Err(Refused::NotSigned)),
        1 => {}
        _ => {
            begin(school, &restored, &signed)?;
            kept.is_done = true;
        }
    }
    kept.signed = Some(signed);
    keep(learning, &kept)?;
    Ok(Ok(()))
}

fn begin(school: &School, restored: &Restored, statement: &Statement) -> Result<(), Fault> {
    let signed = serde_json::to_string(statement).map_err(|_| unreadable())?;
    let now = school.now();
    for log in LogName::ALL {
        let file = &school.log(log).file;
        let ended = restored.restoration.logs.iter().find(|end| end.log == log);
        let epoch = file.head()?.epoch;
        if ended.is_some_and(|end| end.epoch == epoch) {
            file.begin_epoch(&signed, now)?;
        }
    }
    Ok(())
}

fn kept(learning: &Learning) -> Result<Option<Kept>, Fault> {
    learning
        .setting(SETTING)?
        .map(|text| serde_json::from_str(&text).map_err(|_| unreadable()))
        .transpose()
}

fn keep(learning: &Learning, kept: &Kept) -> Result<(), Fault> {
    let text = serde_json::to_string(kept).map_err(|_| unreadable())?;
    Ok(learning.set_setting(SETTING, &text)?)
}

fn unreadable() -> Fault {
    Fault::new(
        "What is known of the last restore cannot be read.",
        "Run `school-server verify`, and keep the folder as it is.",
    )
}
