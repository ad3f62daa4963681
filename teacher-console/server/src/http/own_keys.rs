//! New keys by their owner's own hand: they wait beside the present ones until a list names them, and then take over,
//! envelope by envelope, what was wrapped for the former ones.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::{Blob, KeyId},
    directory::Person,
    envelope::Envelope,
    grant::{Grant, GrantReason, PostGrant},
    key_id::KeyKind,
    machines::Nothing,
    own_keys::{AskOwnStanzas, OWN_STANZAS_PAGE_LEN, OfferKeys, OwnStanza, OwnStanzas},
    staff::RingAndSlot,
    statement::{Label, Refused},
};
use safeguarding::{Digest, EnvelopeId, LettingIn, Refusal};
use store::{ClosedRing, LetIn, StoreFault};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    cases::{log, member, text},
    enrolment::written,
    who::{Confirmed, Staff},
};
use crate::{
    fault::Fault,
    house::{self, ENROLLED},
    people,
    school::School,
};

/// New keys of the asker. Until a list names them, the present ones go on as before.
pub(crate) async fn offer(
    State(school): State<Arc<School>>,
    Confirmed(staff): Confirmed,
    Body(offer): Body<OfferKeys>,
) -> Answer<Nothing> {
    let chain = &staff.founded.chain;
    let is_themselves = offer.person == staff.person.with_keys_of(&offer.person);
    if !is_themselves || !offer.person.succeeds(&staff.person, chain.school()) {
        return Err(Refused::Rule(
            "these are not new keys of your own, signed with the ones you have".to_owned(),
        )
        .into());
    }
    if chain
        .everybody_ever()
        .any(|(_, person)| shares_a_key(person, &offer.person))
    {
        return Err(Refused::Rule("one of these keys was listed before".to_owned()).into());
    }
    let closed = closed(&offer.closed)?;
    let is_kept = beside(move || -> Result<bool, Fault> {
        let _alone = school.change_house();
        let (me, now) = (offer.person.id, school.now());
        let deed = house::dated("new-keys-offered", me, Some(me), &offer.person, now)?;
        house::record(&school, &deed)?;
        let waits = written(&offer.person)?;
        let kept = (school.learning).offer_keys(me.0, &closed, (ENROLLED, &waits), now);
        in_order(kept)
    })
    .await?;
    said(is_kept)
}

/// A ring with a higher counter: the new keys are in use in it, or former ones are destroyed.
pub(crate) async fn save_ring(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(new): Body<RingAndSlot>,
) -> Answer<Nothing> {
    let closed = closed(&new)?;
    let is_kept = beside(move || -> Result<bool, Fault> {
        let _alone = school.change_house();
        let (me, now) = (staff.person.id, school.now());
        let deed = house::dated("ring-closed-anew", me, Some(me), &closed.counter, now)?;
        house::record(&school, &deed)?;
        in_order(school.learning.save_ring(me.0, &closed))
    })
    .await?;
    said(is_kept)
}

/// What is wrapped for the asker's former keys in one log, without the words. Whoever has nothing there hears nothing
/// of it, and no link is written.
pub(crate) async fn stanzas(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskOwnStanzas>,
) -> Answer<OwnStanzas> {
    let (file, who, now) = (log(&school, ask.log), member(&staff), school.now());
    let former = former_keys(&staff);
    let rows = beside(move || {
        let after = ask.after.map(|id| EnvelopeId(id.0));
        file.own_stanzas(who.id, &former, after, OWN_STANZAS_PAGE_LEN, now)
    })
    .await?;
    let rows = rows.iter().map(travelling).collect::<Result<_, Fault>>()?;
    Ok(Json(OwnStanzas { rows }))
}

/// The same wrapped for the asker's newest key; from then on nothing of it is given out for the former ones.
pub(crate) async fn wrapped(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostGrant>,
) -> Answer<Nothing> {
    let grant: Grant = post.grant.read(Label::Grant)?;
    let id = staff.founded.chain.school();
    let key = &staff.person.signing_key;
    if !post.grant.is_signed_by(KeyKind::Signing, key, id) {
        return Err(Refused::NotSigned.into());
    }
    let newest = staff.person.newest_reader_key().map(|reader| reader.key_id);
    let stanzas = grant.stanzas(&post.stanzas);
    let (Some(stanzas), true) = (stanzas, grant.is_whole()) else {
        return Err(not_whole());
    };
    if grant.reason != GrantReason::NewKeys || newest != Some(grant.reader) {
        return Err(not_whole());
    }
    let (who, former) = (member(&staff), former_keys(&staff));
    let own = LetIn {
        envelopes: grant.envelopes.iter().map(|id| EnvelopeId(id.0)).collect(),
        reader: safeguarding::KeyId(grant.reader.0),
        to: who.id,
        by: who.id,
        second: None,
        signed: text(&post.grant)?,
        second_signed: None,
    };
    let stanzas: Vec<Vec<u8>> = stanzas
        .iter()
        .map(protocol::envelope::Stanza::to_bytes)
        .collect();
    let (file, hash, now) = (log(&school, grant.log), post.grant.hash(), school.now());
    let done = beside(move || -> Result<Result<(), Refusal>, Fault> {
        let Some(words) = file.words_or_notes_of(&own.envelopes)? else {
            return Ok(Err(Refusal::NotAReader));
        };
        let letting_in = LettingIn {
            log: people::log_of(grant.log),
            words: &words,
            to: &who,
            key: own.reader,
            is_on_route: false,
            is_one_case: false,
        };
        if let Err(refusal) = letting_in.asked_by(&who) {
            return Ok(Err(refusal));
        }
        file.keep_own_stanzas(Digest(hash.0), &own, &stanzas, &former, now)?;
        Ok(Ok(()))
    })
    .await?;
    done?;
    Ok(Json(Nothing {}))
}

/// Keys of the asker that no list names any more.
fn former_keys(staff: &Staff) -> Vec<safeguarding::KeyId> {
    let left = &staff.founded.chain.newest().left;
    left.iter()
        .filter(|left| left.person == staff.person.id)
        .map(|left| safeguarding::KeyId(left.key_id.0))
        .collect()
}

fn shares_a_key(one: &Person, other: &Person) -> bool {
    let reads_with = |key: &KeyId| one.reader_keys.iter().any(|reader| reader.key_id == *key);
    one.signing_key == other.signing_key
        || other
            .reader_keys
            .iter()
            .any(|reader| reads_with(&reader.key_id))
}

fn travelling(row: &store::OwnStanza) -> Result<OwnStanza, Fault> {
    let damaged = || {
        Fault::new(
            "Stored sealed words cannot be read.",
            "Run `school-server verify`, and keep the folder as it is.",
        )
    };
    let envelope = Envelope::from_bytes(&row.bytes).map_err(|_| damaged())?;
    let among_its_own = || {
        let mut stanzas = envelope.stanzas.iter();
        let stanza = stanzas.find(|stanza| stanza.key_id.0 == row.reader.0)?;
        Some(stanza.to_bytes())
    };
    let stanza = row.added.clone().or_else(among_its_own);
    Ok(OwnStanza {
        header: Blob(envelope.header.to_bytes()),
        stanza: Blob(stanza.ok_or_else(damaged)?),
    })
}

fn closed(ring: &RingAndSlot) -> Result<ClosedRing, No> {
    Ok(ClosedRing {
        slot: ring.slot.0.clone(),
        ring: ring.ring.0.clone(),
        counter: u32::try_from(ring.ring_counter).map_err(|_| No::unreadable())?,
    })
}

fn in_order(kept: Result<(), StoreFault>) -> Result<bool, Fault> {
    match kept {
        Ok(()) => Ok(true),
        Err(StoreFault::OutOfOrder(_)) => Ok(false),
        Err(fault) => Err(fault.into()),
    }
}

fn said(is_kept: bool) -> Answer<Nothing> {
    if is_kept {
        Ok(Json(Nothing {}))
    } else {
        Err(No::refused(
            "Your keys were changed on another computer meanwhile.",
            "Lock this console, sign in again, and repeat it then if it is still needed.",
        ))
    }
}

fn not_whole() -> No {
    No::refused(
        "This did not come with exactly one new key of your own for each record.",
        "Nothing was changed. Sign in again; the console repeats it by itself.",
    )
}
