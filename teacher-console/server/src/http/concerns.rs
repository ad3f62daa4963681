//! Worries that members of staff write down themselves (E-38): taken in from everybody, and shown to their author as
//! far as an author may see.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    act::ActKind,
    bytes::Id,
    cases::PostAct,
    concern::{OwnConcern, OwnConcerns},
    directory::LogName,
    machines::Nothing,
};
use safeguarding::{
    CaseId, ConcernKind, Digest, Permission, PersonId, Refusal, StaffMember, Tie, open_concern,
};
use store::{CaseLog, Expected, OwnConcernRow, SignedAct, StoreFault};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    cases::text,
    who::Staff,
};
use crate::{
    casework::{self, CheckedAct},
    fault::Fault,
    people,
    school::School,
};

/// Takes in a worry as the first act of a new case. The same bytes again are the same worry.
pub(crate) async fn open(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostAct>,
) -> Answer<OwnConcern> {
    let checked = staff.checked(&post)?;
    let log = checked.act.log;
    let file = Arc::clone(&school.log(log).file);
    let who = people::staff_member(&staff.person, staff.founded.chain.newest());
    let (signed, now) = (text(&post.act)?, school.now());
    let row = beside(move || put_on_record(&file, &who, checked, signed, now)).await??;
    in_protocol(log, row).map(Json)
}

pub(super) fn put_on_record(
    file: &CaseLog,
    who: &StaffMember,
    checked: CheckedAct,
    signed: String,
    now: i64,
) -> Result<Result<OwnConcernRow, No>, Fault> {
    let case = CaseId(checked.act.case.0);
    if let Some(known) = file.case(case)? {
        let is_the_same = known
            .chronology()
            .first()
            .is_some_and(|first| first.payload == checked.payload);
        if !is_the_same {
            return Ok(Err(No::changed()));
        }
    } else {
        let (ActKind::OpenConcern { kind }, Some(words)) = (&checked.act.kind, checked.words)
        else {
            return Ok(Err(No::not_there()));
        };
        let act = open_concern(
            case,
            file.log(),
            casework::concern_kind(*kind),
            (words.words(), words.is_urgent),
            checked.payload,
            who,
            now,
        );
        let act = match act {
            Ok(act) => act,
            Err(refusal) => return Ok(Err(refusal.into())),
        };
        let expected = Expected {
            length: 0,
            previous: checked.act.previous.map(|previous| Digest(previous.0)),
        };
        match file.append(case, expected, &[SignedAct { act, signed }], &[words], now) {
            Ok(_) => {}
            Err(StoreFault::SomebodyWasFaster { .. }) => return Ok(Err(No::changed())),
            Err(StoreFault::AuthorHasMovedOn) => return Ok(Err(No::author_has_moved_on())),
            Err(fault) => return Err(fault.into()),
        }
    }
    let own = file.own_concerns(who.id)?;
    let row = own.into_iter().find(|row| row.case == case);
    Ok(row.ok_or_else(|| Refusal::NotAReader.into()))
}

/// The asker's own worries in all three logs: their words, and whether somebody is still at it.
pub(crate) async fn own(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<OwnConcerns> {
    let directory = staff.founded.chain.newest();
    people::may(
        &staff.person,
        directory,
        Permission::SeeOwnWorries,
        None,
        &[Tie::Author],
    )?;
    let author = PersonId(staff.person.id.0);
    let mut concerns = Vec::new();
    for log in LogName::ALL {
        let file = Arc::clone(&school.log(log).file);
        for row in beside(move || file.own_concerns(author)).await? {
            // What was invented is nobody's worry.
            if row.kind != ConcernKind::Practice {
                concerns.push(in_protocol(log, row)?);
            }
        }
    }
    concerns.sort_by_key(|row| std::cmp::Reverse(row.received_at));
    Ok(Json(OwnConcerns { concerns }))
}

pub(super) fn in_protocol(log: LogName, row: OwnConcernRow) -> Result<OwnConcern, No> {
    let kind = casework::kind_in_protocol(row.kind).ok_or_else(|| {
        No::from(Fault::new(
            "A stored worry has a kind the server does not know.",
            "Run `school-server verify`, and keep the folder as it is.",
        ))
    })?;
    Ok(OwnConcern {
        log,
        case: Id(row.case.0),
        envelope: Id(row.envelope.0),
        kind,
        received_at: row.opened_at_s,
        is_open: row.is_open,
    })
}
