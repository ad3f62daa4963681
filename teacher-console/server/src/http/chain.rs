//! The chain of a log for whoever watches over it, and everybody's own acts in it, so that nothing can be left out.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::Hash,
    cases::{AskLog, AskMyActs, MyActs},
    chain::{AskLinks, Head, LINKS_MAX, Link, Links, Point, PostHead, Standing},
    directory::LogName,
    house::{DEEDS_MAX, HouseRecords, TOLD},
    key_id::KeyKind,
    machines::Nothing,
    statement::{Label, Refused, Statement},
};
use safeguarding::{Digest, Permission, Refusal, StaffMember};
use store::{CaseLog, LaterActs, LinkRow};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    cases::{log, member, unreadable_act},
    elsewhere::deletions,
    export::record,
    trail::{A_CHAIN, turned_away},
    who::Staff,
};
use crate::{fault::Fault, people, school::School};

/// Heads of two readers and more travel with every answer.
const SIGNED_MAX: u32 = 20;
/// How far a console's clock may be ahead of the server's.
const AHEAD_S: i64 = 24 * 60 * 60;

/// Where a log stands, for whoever watches over it.
pub(crate) async fn standing(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskLog>,
) -> Answer<Standing> {
    let (file, _) = watched(&school, &staff, ask.log).await?;
    let (head, signed) =
        beside(move || -> Result<_, Fault> { Ok((file.head()?, file.signed_heads(SIGNED_MAX)?)) })
            .await?;
    Ok(Json(Standing {
        head: Point {
            epoch: head.epoch,
            n: head.n,
            link: Hash(head.link.0),
        },
        signed: signed
            .iter()
            .map(|text| statement(text))
            .collect::<Result<_, _>>()?,
    }))
}

/// Links after a place, as hashes.
pub(crate) async fn links(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskLinks>,
) -> Answer<Links> {
    let (file, _) = watched(&school, &staff, ask.log).await?;
    let rows = beside(move || file.links_after(ask.epoch, ask.n, LINKS_MAX)).await?;
    Ok(Json(Links {
        links: rows.iter().map(link).collect(),
    }))
}

/// What was done to people, keys and machines after a place, with the links that prove it.
pub(crate) async fn deeds(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskLinks>,
) -> Answer<HouseRecords> {
    let (file, _) = watched(&school, &staff, ask.log).await?;
    let rows = beside(move || file.house_records_after(ask.epoch, ask.n, &TOLD, DEEDS_MAX)).await?;
    Ok(Json(HouseRecords {
        records: rows.into_iter().map(record).collect(),
    }))
}

/// A reader's word for where the log stands. It counts only where the log has that very link.
pub(crate) async fn head(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostHead>,
) -> Answer<Nothing> {
    let head: Head = post.head.read(Label::Head)?;
    let (file, who) = watched(&school, &staff, head.log).await?;
    let id = staff.founded.chain.school();
    if !post
        .head
        .is_signed_by(KeyKind::Signing, &staff.person.signing_key, id)
    {
        return Err(Refused::NotSigned.into());
    }
    let now = school.now();
    let signed = serde_json::to_string(&post.head).map_err(|_| unwritten())?;
    let is_here = beside(move || -> Result<_, Fault> {
        let before = head.n.saturating_sub(1);
        let found = file.links_after(head.epoch, before, 1)?;
        let is_here = found
            .first()
            .is_some_and(|row| (row.epoch, row.n, row.link.0) == (head.epoch, head.n, head.link.0));
        if is_here && head.format == 1 && head.at <= now.saturating_add(AHEAD_S) {
            file.keep_head(head.epoch, head.n, who.id, &signed, now)?;
            return Ok(true);
        }
        Ok(false)
    })
    .await?;
    if is_here {
        Ok(Json(Nothing {}))
    } else {
        Err(Refused::OutOfOrder.into())
    }
}

/// What the asker signed in this log after the last act their console remembers.
pub(crate) async fn mine(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskMyActs>,
) -> Answer<MyActs> {
    let (file, who) = (log(&school, ask.log), member(&staff));
    let (last, since) = beside(move || -> Result<_, Fault> {
        let since = match ask.after {
            Some(after) => file.acts_after(who.id, Digest(after.0))?,
            None => LaterActs::default(),
        };
        Ok((file.last_act(who.id)?, since))
    })
    .await?;
    Ok(Json(MyActs {
        last: last.map(|last| Hash(last.0)),
        since: since
            .signed
            .iter()
            .map(|signed| serde_json::from_str(signed))
            .collect::<Result<_, _>>()
            .map_err(|_| unreadable_act())?,
        deletions: deletions(&since.deletions)?,
    }))
}

/// Whether this person may see the whole chain of a log.
pub(super) fn watches(staff: &Staff, log: LogName) -> Result<(), Refusal> {
    let directory = staff.founded.chain.newest();
    let permission = Permission::WatchAChain;
    people::may(&staff.person, directory, permission, Some(log), &[])
}

/// One of the store's links as it travels.
pub(crate) fn link(row: &LinkRow) -> Link {
    Link {
        epoch: row.epoch,
        n: row.n,
        previous: Hash(row.previous.0),
        received_at: row.received_at_s,
        commitment: Hash(row.commitment.0),
        envelope_hash: Hash(row.envelope_hash.0),
        link: Hash(row.link.0),
    }
}

/// The log and the asker, if they watch over it. For everybody else there is nothing, and that they asked is on record.
async fn watched(
    school: &School,
    staff: &Staff,
    log: LogName,
) -> Result<(Arc<CaseLog>, StaffMember), No> {
    let file = Arc::clone(&school.log(log).file);
    let who = member(staff);
    match watches(staff, log) {
        Ok(()) => Ok((file, who)),
        Err(refusal) => Err(turned_away(refusal.into(), file, who.id, A_CHAIN, school.now()).await),
    }
}

fn statement(text: &str) -> Result<Statement, Fault> {
    serde_json::from_str(text).map_err(|_| unwritten())
}

fn unwritten() -> Fault {
    Fault::new(
        "A signed head could not be read or written.",
        "Please report this.",
    )
}
