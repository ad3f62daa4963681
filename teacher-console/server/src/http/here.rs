//! Whoever has signed in at a console: a member of staff, or a guest for as long as their pass counts (H-13).
//!
//! Only the few addresses that take [`Here`] know guests at all; to every other one a guest's session is none.

use std::sync::Arc;

use axum::{extract::FromRequestParts, http::request::Parts};
use protocol::{
    bytes::{Id, Token},
    guest::GuestPass,
};
use safeguarding::{Asker, Permission, Tie, may};

use super::{
    answer::No,
    beside,
    who::{Console, Staff, person, person_unmoved},
};
use crate::{
    guests,
    school::School,
    sessions::{self, PersonProof},
};

/// Somebody at a console.
pub(crate) enum Here {
    /// Of the signed list.
    Staff(Box<Staff>),
    /// With a pass that counts.
    Guest(GuestPass),
}

/// The same, asked by the console itself once a second: it keeps nobody signed in (L-11).
pub(crate) struct Watching(pub(crate) Here);

/// A session that can be ended, of whichever kind: its token.
pub(crate) struct Leaving(pub(crate) Token);

impl Here {
    /// Their id.
    pub(crate) fn id(&self) -> Id {
        match self {
            Self::Staff(staff) => staff.person.id,
            Self::Guest(pass) => pass.guest,
        }
    }

    /// Lets on whom the table of access allows this; for everybody else it is not there.
    pub(crate) fn may(&self, permission: Permission, ties: &[Tie]) -> Result<(), No> {
        match self {
            Self::Staff(staff) => staff.may(permission, ties),
            Self::Guest(_) => Ok(may(Asker::guest(ties), permission, None)?),
        }
    }
}

impl FromRequestParts<Arc<School>> for Here {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, school: &Arc<School>) -> Result<Self, No> {
        let Console(machine) = Console::from_request_parts(parts, school).await?;
        let (token, proof) = person(&parts.headers, school, Id(machine.id))?;
        here(school, token, proof).await
    }
}

impl FromRequestParts<Arc<School>> for Watching {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, school: &Arc<School>) -> Result<Self, No> {
        let Console(machine) = Console::from_request_parts(parts, school).await?;
        let (token, proof) = person_unmoved(&parts.headers, school, Id(machine.id))?;
        here(school, token, proof).await.map(Self)
    }
}

/// Whose session this is, if they may do more than what must be done first.
async fn here(school: &Arc<School>, token: Token, proof: PersonProof) -> Result<Here, No> {
    let sessions::Person::Guest(guest) = proof.person else {
        let staff = Staff::of(token, proof, school)?;
        return if school.sessions.is_held(&staff.token, school.now()) {
            Err(No::first_things())
        } else {
            Ok(Here::Staff(Box::new(staff)))
        };
    };
    let founded = school.founded().ok_or_else(No::not_founded)?;
    let (again, now) = (Arc::clone(school), school.now());
    let counts = beside(move || guests::counting(&again.learning, &founded, guest, now)).await?;
    match counts {
        Some((_, pass)) => Ok(Here::Guest(pass)),
        None => {
            school.sessions.close_all(sessions::Person::Guest(guest));
            Err(No::not_signed_in())
        }
    }
}

impl FromRequestParts<Arc<School>> for Leaving {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, school: &Arc<School>) -> Result<Self, No> {
        let Console(machine) = Console::from_request_parts(parts, school).await?;
        let (token, proof) = person(&parts.headers, school, Id(machine.id))?;
        match proof.person {
            sessions::Person::Pupil(_) => Err(No::not_signed_in()),
            sessions::Person::Staff(_) | sessions::Person::Guest(_) => Ok(Self(token)),
        }
    }
}
