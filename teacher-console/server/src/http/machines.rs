//! Computers themselves: joining with a counted token, and proving their key.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::{Id, PublicKey, Token, sha256},
    machines::{
        AskChallenge, Challenge, Join, Joined, MachineKind, MachineSession, MachineState, ProveKey,
        session_payload,
    },
    statement::{Label, NO_SCHOOL, signed_bytes, verify},
};
use store::{NewMachine, TokenUse};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
};
use crate::{random, school::School, sessions::MachineProof};

const NAME_CHARS_MAX: usize = 60;

/// A computer joins with the token of its pairing file.
pub(crate) async fn join(
    State(school): State<Arc<School>>,
    Body(join): Body<Join>,
) -> Answer<Joined> {
    if join.name.trim().is_empty() || join.name.chars().count() > NAME_CHARS_MAX {
        return Err(No::refused(
            "A computer needs a name of 1 to 60 letters.",
            "Choose a name such as 'Room 4, computer 2' and try again.",
        ));
    }
    let machine = NewMachine {
        id: random::id()?.0,
        name: join.name,
        public_key: join.device_key.0,
        kind: kind_in_store(join.kind),
    };
    let new_id = machine.id;
    let token = token_name(join.kind, &join.token).0;
    let (learning, now) = (Arc::clone(&school.learning), school.now());
    let used = beside(move || learning.join_machine(token, &machine, now)).await?;
    let machine = match used {
        TokenUse::Joined => Id(new_id),
        TokenUse::JoinedBefore(id) => not_taken_out(&school, id).await?,
        TokenUse::Unknown | TokenUse::Expired | TokenUse::UsedUp => {
            return Err(No::refused(
                "This pairing file does not count any more, or not for this kind of computer.",
                "A pairing file counts for two hours and for as many computers as were asked for. Ask the technician for a new one.",
            ));
        }
    };
    if join.kind == MachineKind::Console && school.founded().is_some() {
        let (learning, now) = (Arc::clone(&school.learning), school.now());
        beside(move || learning.approve_console(machine.0, now)).await?;
    }
    Ok(Json(Joined { machine }))
}

/// A computer whose answer was lost asks again; one that was taken out needs a new key.
async fn not_taken_out(school: &Arc<School>, id: [u8; 16]) -> Result<Id, No> {
    let learning = Arc::clone(&school.learning);
    let row = beside(move || learning.machine(id)).await?;
    if row.is_some_and(|row| row.state == store::MachineState::Revoked) {
        return Err(No::taken_out());
    }
    Ok(Id(id))
}

/// Something to sign. Asked for a machine that does not exist, the answer looks the same.
pub(crate) async fn challenge(
    State(school): State<Arc<School>>,
    Body(ask): Body<AskChallenge>,
) -> Answer<Challenge> {
    let nonce = school.sessions.challenge(ask.machine, school.now())?;
    Ok(Json(Challenge { nonce }))
}

/// The machine proves its key. A nonce counts once, whether the signature is right or wrong.
pub(crate) async fn session(
    State(school): State<Arc<School>>,
    Body(prove): Body<ProveKey>,
) -> Answer<MachineSession> {
    let now = school.now();
    if !school
        .sessions
        .take_challenge(prove.machine, &prove.nonce, now)
    {
        return Err(No::no_machine());
    }
    let learning = Arc::clone(&school.learning);
    let row = beside(move || learning.machine(prove.machine.0))
        .await?
        .ok_or_else(No::no_machine)?;
    let payload = session_payload(prove.machine, &prove.nonce, prove.proofs);
    let key = PublicKey(row.public_key);
    let proves = |school| {
        let bytes = signed_bytes(Label::DeviceSession, school, &payload);
        verify(&key, &bytes, &prove.signature)
    };
    // The founding consoles joined before there was an id and may not have heard of it yet.
    let may_not_know_the_school = row.kind == store::MachineKind::Console;
    let is_proved = proves(school.id()) || (may_not_know_the_school && proves(NO_SCHOOL));
    if !is_proved {
        return Err(No::no_machine());
    }
    let state = state_in_protocol(row.state);
    if state == MachineState::Revoked {
        return Err(No::taken_out());
    }
    let learning = Arc::clone(&school.learning);
    let counts_up =
        beside(move || learning.machine_proved(prove.machine.0, prove.proofs, now)).await?;
    if !counts_up {
        // It goes on: whoever sits at the real one is not refused. The list of computers shows it.
        tracing::warn!("a computer's key is used twice, or a computer forgets when it restarts");
    }
    let proof = MachineProof {
        machine: prove.machine,
    };
    let token = school.sessions.open_machine(proof, now)?;
    Ok(Json(MachineSession { token, state, now }))
}

/// Under which name a token is kept. The kind is part of it: a pupils' pairing file cannot bring in a console.
pub(crate) fn token_name(kind: MachineKind, token: &Token) -> protocol::bytes::Hash {
    let kind: &[u8] = match kind {
        MachineKind::Pupil => b"pupil",
        MachineKind::Console => b"console",
    };
    sha256(&[b"stc enrolment v1", kind, &token.0])
}

fn kind_in_store(kind: MachineKind) -> store::MachineKind {
    match kind {
        MachineKind::Pupil => store::MachineKind::Pupil,
        MachineKind::Console => store::MachineKind::Console,
    }
}

pub(super) fn state_in_protocol(state: store::MachineState) -> MachineState {
    match state {
        store::MachineState::Pending => MachineState::Pending,
        store::MachineState::Approved => MachineState::Approved,
        store::MachineState::Revoked => MachineState::Revoked,
    }
}
