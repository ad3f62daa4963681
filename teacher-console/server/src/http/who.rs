//! Who is asking: extractors that let a request through only for the right machine and the right person.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
};
use protocol::{
    bytes::{Id, Token},
    cases::PostAct,
    directory::Person,
    machines::{MACHINE_HEADER, PERSON_HEADER},
    statement::Refused,
};
use safeguarding::{Permission, Tie};
use store::{MachineKind, MachineRow, MachineState};

use super::{answer::No, beside};
use crate::{
    casework::{self, CheckedAct},
    people,
    school::{Founded, School},
    sessions::{self, PersonProof},
};

/// A machine that has proved its key, whatever anybody thinks of it.
struct AnyMachine(MachineRow);

/// A console that has proved its key, approved or not.
pub(crate) struct AnyConsole;

/// An approved machine of either kind.
pub(crate) struct Approved(pub(crate) MachineRow);

/// An approved pupils' machine.
pub(crate) struct PupilMachine(pub(crate) MachineRow);

/// An approved console.
pub(crate) struct Console(pub(crate) MachineRow);

/// A pupil who has signed in on this approved machine.
pub(crate) struct SignedInPupil {
    /// Who.
    pub(crate) pupil: Id,
    /// Their session.
    pub(crate) token: Token,
}

/// A member of staff who has signed in, even one who must do something else first, such as set up a second factor.
pub(crate) struct SignedIn(pub(crate) Staff);

/// A member of staff who has typed their password again in the last five minutes.
pub(crate) struct Confirmed(pub(crate) Staff);

/// A member of staff who has signed in on this approved console, as the newest directory lists them.
pub(crate) struct Staff {
    /// Who.
    pub(crate) person: Person,
    /// Their console.
    pub(crate) machine: Id,
    /// The directory they were found in.
    pub(crate) founded: Arc<Founded>,
    /// Their session.
    pub(crate) token: Token,
}

/// An approved console, and the member of staff who is signed in there, if anybody is.
pub(crate) struct AtConsole {
    /// The console.
    pub(crate) machine: Id,
    /// Who.
    pub(crate) person: Option<Person>,
    /// Whether anybody works there, a guest too.
    pub(crate) is_open: bool,
}

impl Staff {
    /// Whose session this is, as the newest directory lists them.
    pub(super) fn of(token: Token, proof: PersonProof, school: &School) -> Result<Self, No> {
        let sessions::Person::Staff(id) = proof.person else {
            return Err(No::not_signed_in());
        };
        let founded = school.founded().ok_or_else(No::not_founded)?;
        let person = founded.active(id).cloned().ok_or_else(No::not_signed_in)?;
        Ok(Self {
            person,
            machine: proof.machine,
            founded,
            token,
        })
    }

    /// Lets on whom the table of access allows this; for everybody else it is not there.
    pub(crate) fn may(&self, permission: Permission, ties: &[Tie]) -> Result<(), No> {
        let directory = self.founded.chain.newest();
        Ok(people::may(
            &self.person,
            directory,
            permission,
            None,
            ties,
        )?)
    }
}

impl Staff {
    /// An act as they have signed it, with the words it names: everything that can be checked without the case.
    pub(crate) fn checked(&self, post: &PostAct) -> Result<CheckedAct, Refused> {
        casework::check_act(
            &post.act,
            post.envelope.as_ref().map(|envelope| envelope.0.as_slice()),
            &self.person,
            self.machine,
            &self.founded.chain,
            &self.founded.stopped,
        )
    }
}

impl Confirmed {
    /// For handlers that must ask something else first.
    pub(crate) fn check(staff: Staff, school: &School) -> Result<Self, No> {
        if school.sessions.is_confirmed(&staff.token, school.now()) {
            Ok(Self(staff))
        } else {
            Err(No::confirm_first())
        }
    }
}

impl FromRequestParts<Arc<School>> for AnyMachine {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, school: &Arc<School>) -> Result<Self, No> {
        let token = token(&parts.headers, MACHINE_HEADER).ok_or_else(No::no_machine)?;
        let proof = school
            .sessions
            .machine(&token, school.now())
            .ok_or_else(No::no_machine)?;
        let learning = Arc::clone(&school.learning);
        // Asked anew every time: a machine that was revoked a second ago is out.
        let row = beside(move || learning.machine(proof.machine.0)).await?;
        row.map(Self).ok_or_else(No::no_machine)
    }
}

impl FromRequestParts<Arc<School>> for AnyConsole {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, school: &Arc<School>) -> Result<Self, No> {
        let AnyMachine(row) = AnyMachine::from_request_parts(parts, school).await?;
        match row.kind {
            MachineKind::Console => Ok(Self),
            MachineKind::Pupil => Err(No::not_there()),
        }
    }
}

impl FromRequestParts<Arc<School>> for Approved {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, school: &Arc<School>) -> Result<Self, No> {
        let AnyMachine(row) = AnyMachine::from_request_parts(parts, school).await?;
        match row.state {
            MachineState::Approved => Ok(Self(row)),
            MachineState::Pending | MachineState::Revoked => Err(No::not_approved()),
        }
    }
}

impl FromRequestParts<Arc<School>> for PupilMachine {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, school: &Arc<School>) -> Result<Self, No> {
        let Approved(row) = Approved::from_request_parts(parts, school).await?;
        match row.kind {
            MachineKind::Pupil => Ok(Self(row)),
            MachineKind::Console => Err(No::not_there()),
        }
    }
}

impl FromRequestParts<Arc<School>> for Console {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, school: &Arc<School>) -> Result<Self, No> {
        let Approved(row) = Approved::from_request_parts(parts, school).await?;
        match row.kind {
            MachineKind::Console => Ok(Self(row)),
            MachineKind::Pupil => Err(No::not_there()),
        }
    }
}

impl FromRequestParts<Arc<School>> for SignedInPupil {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, school: &Arc<School>) -> Result<Self, No> {
        let PupilMachine(machine) = PupilMachine::from_request_parts(parts, school).await?;
        let (token, proof) = person(&parts.headers, school, Id(machine.id))?;
        match proof.person {
            sessions::Person::Pupil(pupil) => Ok(Self { pupil, token }),
            sessions::Person::Staff(_) | sessions::Person::Guest(_) => Err(No::not_signed_in()),
        }
    }
}

impl FromRequestParts<Arc<School>> for SignedIn {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, school: &Arc<School>) -> Result<Self, No> {
        let Console(machine) = Console::from_request_parts(parts, school).await?;
        let machine = Id(machine.id);
        let (token, proof) = person(&parts.headers, school, machine)?;
        if matches!(proof.person, sessions::Person::Guest(_)) {
            // What is staff's is not there for a guest, who is signed in all the same and is not to be sent away.
            return Err(No::not_there());
        }
        Staff::of(token, proof, school).map(Self)
    }
}

impl FromRequestParts<Arc<School>> for Staff {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, school: &Arc<School>) -> Result<Self, No> {
        let SignedIn(staff) = SignedIn::from_request_parts(parts, school).await?;
        if school.sessions.is_held(&staff.token, school.now()) {
            Err(No::first_things())
        } else {
            Ok(staff)
        }
    }
}

impl FromRequestParts<Arc<School>> for Confirmed {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, school: &Arc<School>) -> Result<Self, No> {
        let staff = Staff::from_request_parts(parts, school).await?;
        Self::check(staff, school)
    }
}

impl FromRequestParts<Arc<School>> for AtConsole {
    type Rejection = No;

    async fn from_request_parts(parts: &mut Parts, school: &Arc<School>) -> Result<Self, No> {
        let Console(machine) = Console::from_request_parts(parts, school).await?;
        let machine = Id(machine.id);
        // A sign-in that has ended, or is not whole yet, is a locked console.
        let token = token(&parts.headers, PERSON_HEADER)
            .filter(|token| !school.sessions.is_held(token, school.now()));
        let is_open = token.as_ref().is_some_and(|token| {
            school
                .sessions
                .look_at_person(token, machine, school.now())
                .is_some()
        });
        let person = token
            .and_then(|token| school.sessions.staff_at(&token, machine, school.now()))
            .and_then(|id| school.founded()?.active(id).cloned());
        Ok(Self {
            machine,
            person,
            is_open,
        })
    }
}

pub(super) fn person(
    headers: &HeaderMap,
    school: &School,
    machine: Id,
) -> Result<(Token, PersonProof), No> {
    proved(headers, |token| {
        school.sessions.person(token, machine, school.now())
    })
}

/// The same without counting as being active.
pub(super) fn person_unmoved(
    headers: &HeaderMap,
    school: &School,
    machine: Id,
) -> Result<(Token, PersonProof), No> {
    proved(headers, |token| {
        school.sessions.look_at_person(token, machine, school.now())
    })
}

fn proved(
    headers: &HeaderMap,
    look: impl FnOnce(&Token) -> Option<PersonProof>,
) -> Result<(Token, PersonProof), No> {
    let token = token(headers, PERSON_HEADER).ok_or_else(No::not_signed_in)?;
    let proof = look(&token).ok_or_else(No::not_signed_in)?;
    Ok((token, proof))
}

fn token(headers: &HeaderMap, name: &str) -> Option<Token> {
    Token::from_hex(headers.get(name)?.to_str().ok()?)
}
