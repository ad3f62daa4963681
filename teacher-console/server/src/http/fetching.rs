//! Fetching sealed words, on record before they go out, and the brake on fetching much (`keys` plan §2.19).

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::Blob,
    cases::{FetchEnvelope, OneEnvelope},
    directory::LogName,
    fetching::{FetchMuch, PostFetchMuch},
    key_id::KeyKind,
    machines::Nothing,
    statement::{Label, Refused, Statement},
};
use safeguarding::{Digest, EnvelopeId, Fetched, Permission, PersonId, Refusal, agree_to_fetching};
use store::{CaseLog, FetchWish, FetchWord, Given};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    cases::{log, member, text},
    grants::{is_steward, travelling},
    trail::{A_LOG, A_REPORT, turned_away},
    who::Staff,
};
use crate::{fault::Fault, people, school::School};

/// The bytes of one envelope. That they were given out is on disk before they are.
pub(crate) async fn fetch_envelope(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<FetchEnvelope>,
) -> Answer<OneEnvelope> {
    let (file, who, now) = (log(&school, ask.log), member(&staff), school.now());
    let envelope = EnvelopeId(ask.envelope.0);
    let (reading, by, at_work) = (Arc::clone(&file), who.id, Arc::clone(&school));
    let found = beside(move || -> Result<_, Fault> {
        let elsewhere = fetched_elsewhere(&at_work, ask.log, by, now)?;
        let given = reading.open_envelope(envelope, by, &who.reader_keys, &elsewhere, now)?;
        let added = reading.added_stanzas(envelope, &who.reader_keys)?;
        Ok((given, added, reading.opened_by(envelope)?))
    });
    let (given, added, opened) = found.await?;
    let bytes = match given {
        Given::Words(bytes) => bytes,
        Given::HeldBack => return Err(Refusal::FetchesMuch.into()),
        Given::Nothing => {
            return Err(turned_away(No::not_there(), file, by, A_REPORT, now).await);
        }
    };
    Ok(Json(OneEnvelope {
        envelope: Blob(bytes),
        added: travelling(added),
        opened: people::opened_by(&opened, &staff.founded.chain),
    }))
}

/// What somebody fetched in the last hour in the other two logs: the brake counts a person, not a log.
pub(super) fn fetched_elsewhere(
    school: &School,
    log: LogName,
    by: PersonId,
    now_s: i64,
) -> Result<Vec<Fetched>, Fault> {
    let mut fetched = Vec::new();
    for other in LogName::ALL.into_iter().filter(|other| *other != log) {
        fetched.extend(school.log(other).file.fetched_lately(by, now_s)?);
    }
    Ok(fetched)
}

/// Somebody asks to go on for an hour. It waits until a second person agrees.
pub(crate) async fn ask(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostFetchMuch>,
) -> Answer<Nothing> {
    let wish: FetchMuch = post.wish.read(Label::FetchMuch)?;
    let chain = &staff.founded.chain;
    let permission = Permission::AskToFetchMuch;
    let (file, now) = (log(&school, wish.log), school.now());
    let by = PersonId(staff.person.id.0);
    if let Err(no) = people::may(
        &staff.person,
        chain.newest(),
        permission,
        Some(wish.log),
        &[],
    ) {
        return Err(turned_away(no.into(), file, by, A_LOG, now).await);
    }
    let key = &staff.person.signing_key;
    if !post
        .wish
        .is_signed_by(KeyKind::Signing, key, chain.school())
        || wish.format != 1
    {
        return Err(Refused::NotSigned.into());
    }
    let waits = FetchWish {
        by,
        hash: Digest(post.wish.hash().0),
        signed: text(&post.wish)?,
    };
    beside(move || file.keep_fetch_wish(&waits, now)).await?;
    Ok(Json(Nothing {}))
}

/// Wishes of one log for those who asked or could agree. Nobody else hears of them.
pub(super) fn waiting(file: &CaseLog, staff: &Staff, now_s: i64) -> Result<Vec<Statement>, Fault> {
    let mut wishes = Vec::new();
    for wish in file.fetch_wishes(now_s)? {
        if concerns(file, staff, &wish) {
            wishes.push(serde_json::from_str(&wish.signed).map_err(|_| unreadable())?);
        }
    }
    Ok(wishes)
}

/// The second person agrees to the wish with this hash; nothing when there is none.
pub(super) fn agree(
    file: &CaseLog,
    staff: &Staff,
    (hash, signed): (Digest, &Statement),
    now_s: i64,
) -> Result<Option<Result<(), No>>, Fault> {
    let Some(wish) = with(file, hash, now_s)? else {
        return Ok(None);
    };
    if let Err(refusal) = may_agree(file, staff, wish.by) {
        return Ok(Some(Err(refusal.into())));
    }
    let word = FetchWord {
        by: wish.by,
        second: PersonId(staff.person.id.0),
        signed: wish.signed,
        second_signed: text(signed)?,
    };
    file.agree_to_fetching(&word, now_s)?;
    Ok(Some(Ok(())))
}

/// Takes back the wish with this hash: whoever asked, or who could agree. Whether there was one for them.
pub(super) fn take_back(
    file: &CaseLog,
    staff: &Staff,
    hash: Digest,
    now_s: i64,
) -> Result<bool, Fault> {
    let wish = with(file, hash, now_s)?.filter(|wish| concerns(file, staff, wish));
    if let Some(wish) = &wish {
        file.drop_fetch_wish(wish.hash)?;
    }
    Ok(wish.is_some())
}

fn with(file: &CaseLog, hash: Digest, now_s: i64) -> Result<Option<FetchWish>, Fault> {
    let wishes = file.fetch_wishes(now_s)?;
    Ok(wishes.into_iter().find(|wish| wish.hash == hash))
}

fn concerns(file: &CaseLog, staff: &Staff, wish: &FetchWish) -> bool {
    wish.by.0 == staff.person.id.0 || may_agree(file, staff, wish.by).is_ok()
}

fn may_agree(file: &CaseLog, staff: &Staff, asked: PersonId) -> Result<(), Refusal> {
    agree_to_fetching(file.log(), asked, &member(staff), is_steward(staff))
}

fn unreadable() -> Fault {
    Fault::new(
        "A stored signed paper cannot be read.",
        "Run `school-server verify`, and keep the folder as it is.",
    )
}
