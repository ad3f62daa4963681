//! The directory and the stewards' fresh notes, as every computer fetches them.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::sha256,
    freshness::Fresh,
    key_id::{KeyKind, key_id},
    machines::{AskDirectory, Directories, Nothing, OneStatement},
    statement::{Label, Refused, Statement},
};
use safeguarding::Permission;
use store::StewardNote;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    who::{Approved, Staff},
};
use crate::{fault::Fault, school::School};

/// How far a steward's clock may be ahead of the server's.
const AHEAD_S: i64 = 24 * 60 * 60;

/// What is newer than the asker knows, with every stop and the newest fresh notes.
pub(crate) async fn directories(
    State(school): State<Arc<School>>,
    Approved(machine): Approved,
    Body(ask): Body<AskDirectory>,
) -> Answer<Directories> {
    let (learning, now) = (Arc::clone(&school.learning), school.now());
    beside(move || learning.machine_seen(machine.id, ask.have_version, now)).await?;
    let founded = school.founded().ok_or_else(No::not_founded)?;
    let known = usize::try_from(ask.have_version).unwrap_or(usize::MAX);
    Ok(Json(Directories {
        // Version 1 comes first, so the versions known are as many as the statements to leave out.
        directories: founded
            .chain
            .statements()
            .iter()
            .skip(known)
            .cloned()
            .collect(),
        stops: founded.stops.clone(),
        fresh: founded.fresh.clone(),
        restored: founded.restored,
        now: school.now(),
    }))
}

/// A steward's note that the newest directory is still the newest.
pub(crate) async fn fresh(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(note): Body<OneStatement>,
) -> Answer<Nothing> {
    let chain = &staff.founded.chain;
    staff.may(Permission::ChangeTheListOfAdults, &[])?;
    let fresh: Fresh = note.statement.read(Label::Fresh)?;
    let is_theirs =
        note.statement
            .is_signed_by(KeyKind::Signing, &staff.person.signing_key, chain.school());
    if !is_theirs {
        return Err(Refused::NotSigned.into());
    }
    if fresh.directory != chain.newest_hash() || fresh.at > school.now().saturating_add(AHEAD_S) {
        return Err(Refused::OutOfOrder.into());
    }
    let row = steward_note(
        &note.statement,
        false,
        key_id(KeyKind::Signing, &staff.person.signing_key),
        fresh.at,
    )?;
    let learning = Arc::clone(&school.learning);
    beside(move || learning.add_steward_note(&row)).await?;
    let school = Arc::clone(&school);
    beside(move || school.read_directory()).await?;
    Ok(Json(Nothing {}))
}

/// A fresh note or a stop as the store keeps it.
pub(crate) fn steward_note(
    statement: &Statement,
    is_stop: bool,
    signer: protocol::bytes::KeyId,
    signed_at_s: i64,
) -> Result<StewardNote, Fault> {
    let bytes = serde_json::to_vec(statement).map_err(|_| {
        Fault::new(
            "A signed paper could not be written.",
            "Please report this.",
        )
    })?;
    Ok(StewardNote {
        // Two stewards who sign in the same second sign the same payload: the signature tells the notes apart.
        hash: sha256(&[&bytes]).0,
        is_stop,
        signer: signer.0,
        statement: bytes,
        signed_at_s,
    })
}
