//! A reader's signed word to a child: that a report was read, is in hand, is done, with a sentence the school agreed on.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    cases::PostSeen,
    key_id::KeyKind,
    machines::Nothing,
    seen::{Seen, SeenState},
    statement::{Label, Refused, Statement},
};
use safeguarding::{EnvelopeId, Refusal, StaffMember};
use store::CaseLog;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    cases::{log, member, text},
    trail::{A_REPORT, turned_away},
    who::Staff,
};
use crate::{fault::Fault, school::School};

/// A reader's signed word that a report was opened, is in hand or is closed.
pub(crate) async fn seen(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostSeen>,
) -> Answer<Nothing> {
    let seen = read_seen(&staff, &post.seen)?;
    let (file, who, now) = (log(&school, post.log), member(&staff), school.now());
    let learning = Arc::clone(&school.learning);
    let (writing, by) = (Arc::clone(&file), who.id);
    let done = beside(move || save_seen(&writing, &learning, &who, &seen, &post.seen, now)).await?;
    match done {
        Ok(()) => Ok(Json(Nothing {})),
        Err(refusal) => Err(turned_away(refusal.into(), file, by, A_REPORT, now).await),
    }
}

/// A *Seen* that the asker has signed, with a sentence the school has agreed on or none.
pub(super) fn read_seen(staff: &Staff, statement: &Statement) -> Result<Seen, No> {
    let seen: Seen = statement.read(Label::Seen)?;
    let chain = &staff.founded.chain;
    let key = &staff.person.signing_key;
    if !statement.is_signed_by(KeyKind::Signing, key, chain.school()) || seen.format != 1 {
        return Err(Refused::NotSigned.into());
    }
    let phrase_is_known = seen.phrase.as_ref().is_none_or(|phrase| {
        let phrases = &chain.newest().hours.phrases;
        phrases.iter().any(|known| known.id == *phrase)
    });
    if !phrase_is_known {
        return Err(No::refused(
            "This answer is not one of the school's agreed sentences.",
            "Choose one from the list.",
        ));
    }
    Ok(seen)
}

fn save_seen(
    file: &CaseLog,
    learning: &store::Learning,
    who: &StaffMember,
    seen: &Seen,
    statement: &Statement,
    now: i64,
) -> Result<Result<(), Refusal>, Fault> {
    // A child's report that came from another log is answered by whoever reads what it became here.
    let handed_in = file.handed_in(EnvelopeId(seen.envelope.0))?;
    let envelope = handed_in.map_or(EnvelopeId(seen.envelope.0), |handed| handed.worry);
    let Some(report) = file.report(envelope)? else {
        return Ok(Err(Refusal::NotAReader));
    };
    if let Err(refusal) = report.may_mark_seen(who) {
        return Ok(Err(refusal));
    }
    // A signature over other bytes is about another report.
    let hash = handed_in.map_or(report.envelope.hash, |handed| handed.hash);
    if hash.0 != seen.hash.0 {
        return Ok(Err(Refusal::NotAReader));
    }
    let signed = text(statement)?;
    file.save_seen(envelope, who.id, state_name(seen.state), &signed, now)?;
    if report.concern.is_none() || handed_in.is_some() {
        learning.save_answer(seen.envelope.0, signed.as_bytes(), now)?;
    }
    Ok(Ok(()))
}

const SEEN_STATES: [(SeenState, &str); 3] = [
    (SeenState::Opened, "opened"),
    (SeenState::InHand, "in-hand"),
    (SeenState::Closed, "closed"),
];

fn state_name(state: SeenState) -> &'static str {
    SEEN_STATES
        .into_iter()
        .find_map(|(known, name)| (known == state).then_some(name))
        .unwrap_or_default()
}

pub(super) fn seen_state(name: &str) -> Option<SeenState> {
    SEEN_STATES
        .into_iter()
        .find_map(|(state, known)| (known == name).then_some(state))
}
