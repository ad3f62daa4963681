//! After a restore: what the stewards are shown, and what they sign.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    key_id::KeyKind,
    machines::{Nothing, OneStatement},
    restored::OpenRestoration,
    statement::Refused,
};
use safeguarding::Permission;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    who::Staff,
};
use crate::{restoration, school::School};

/// What waits for two stewards.
pub(crate) async fn open(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<OpenRestoration> {
    staff.may(Permission::AgreeToARestore, &[])?;
    let learning = Arc::clone(&school.learning);
    Ok(Json(beside(move || restoration::open(&learning)).await?))
}

/// A steward knows of it. With two signatures a new epoch begins.
pub(crate) async fn sign(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<OneStatement>,
) -> Answer<Nothing> {
    staff.may(Permission::AgreeToARestore, &[])?;
    let founded = Arc::clone(&staff.founded);
    let school_id = founded.chain.school();
    let key = &staff.person.signing_key;
    if !post
        .statement
        .is_signed_by(KeyKind::Signing, key, school_id)
    {
        return Err(Refused::NotSigned.into());
    }
    let done = beside(move || restoration::sign(&school, &founded, &post.statement)).await?;
    done.map_err(No::from)?;
    Ok(Json(Nothing {}))
}
