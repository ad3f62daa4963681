//! Computers: joining with a counted token, proving their key, being approved by sight.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::{Id, PublicKey, Token, sha256},
    key_id::KeyKind,
    machines::{
        ApproveMachines, AskChallenge, Challenge, Join, Joined, MachineKind, MachineRow,
        MachineRows, MachineSession, MachineState, Nothing, ProveKey, Vouchers, session_payload,
    },
    statement::{Label, NO_SCHOOL, Statement, signed_bytes, verify},
    voucher::Voucher,
};
use safeguarding::Permission;
use store::{NewMachine, TokenUse};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    who::Staff,
};
use crate::{fault::Fault, house, random, school::School, sessions::MachineProof};

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
        TokenUse::JoinedBefore(id) => Id(id),
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
    let payload = session_payload(prove.machine, &prove.nonce);
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
        return Err(No::not_approved());
    }
    let proof = MachineProof {
        machine: prove.machine,
    };
    let token = school.sessions.open_machine(proof, now)?;
    Ok(Json(MachineSession { token, state, now }))
}

/// All computers, for staff.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<MachineRows> {
    staff.may(Permission::ApproveComputers, &[])?;
    let learning = Arc::clone(&school.learning);
    let rows = beside(move || learning.machines()).await?;
    let machines = rows.into_iter().map(row_in_protocol).collect();
    Ok(Json(MachineRows { machines }))
}

/// Approves computers, each with a signed voucher of the person who is signed in.
pub(crate) async fn approve(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(approve): Body<ApproveMachines>,
) -> Answer<MachineRows> {
    staff.may(Permission::ApproveComputers, &[])?;
    let mut checked = Vec::new();
    for statement in approve.vouchers {
        let voucher: Voucher = statement.read(Label::Voucher)?;
        let is_theirs = statement.is_signed_by(
            KeyKind::Signing,
            &staff.person.signing_key,
            staff.founded.chain.school(),
        );
        if !is_theirs || voucher.format != 1 {
            return Err(protocol::statement::Refused::NotSigned.into());
        }
        let bytes = serde_json::to_vec(&statement).map_err(|_| unreadable_voucher())?;
        checked.push((voucher, statement, bytes));
    }
    let (now, by) = (school.now(), staff.person.id);
    let rows = beside(move || -> Result<_, Fault> {
        let learning = &school.learning;
        for (voucher, statement, bytes) in checked {
            let known = learning
                .machine_by_key(voucher.device_key.0)?
                .filter(|row| {
                    row.name == voucher.name && row.state == store::MachineState::Pending
                });
            if let Some(row) = known {
                let deed = house::deed("machine-approved", by, Some(Id(row.id)), &statement)?;
                house::record(&school, &deed)?;
                learning.approve_machine(voucher.device_key.0, by.0, &bytes, now)?;
            }
        }
        Ok(learning.machines()?)
    })
    .await?;
    let machines = rows.into_iter().map(row_in_protocol).collect();
    Ok(Json(MachineRows { machines }))
}

/// All vouchers, so that a reader's console can check which computer wrote.
pub(crate) async fn vouchers(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Vouchers> {
    staff.may(Permission::CheckWhoWrote, &[])?;
    let learning = Arc::clone(&school.learning);
    let rows = beside(move || learning.machines()).await?;
    let vouchers = rows
        .into_iter()
        .filter_map(|row| row.voucher)
        .map(|bytes| serde_json::from_slice::<Statement>(&bytes))
        .collect::<Result<_, _>>()
        .map_err(|_| unreadable_voucher())?;
    Ok(Json(Vouchers { vouchers }))
}

/// Under which name a token is kept. The kind is part of it: a pupils' pairing file cannot bring in a console.
pub(crate) fn token_name(kind: MachineKind, token: &Token) -> protocol::bytes::Hash {
    let kind: &[u8] = match kind {
        MachineKind::Pupil => b"pupil",
        MachineKind::Console => b"console",
    };
    sha256(&[b"stc enrolment v1", kind, &token.0])
}

fn unreadable_voucher() -> Fault {
    Fault::new(
        "A stored voucher cannot be read.",
        "Run `school-server verify`, and keep the folder as it is.",
    )
}

fn kind_in_store(kind: MachineKind) -> store::MachineKind {
    match kind {
        MachineKind::Pupil => store::MachineKind::Pupil,
        MachineKind::Console => store::MachineKind::Console,
    }
}

fn state_in_protocol(state: store::MachineState) -> MachineState {
    match state {
        store::MachineState::Pending => MachineState::Pending,
        store::MachineState::Approved => MachineState::Approved,
        store::MachineState::Revoked => MachineState::Revoked,
    }
}

fn row_in_protocol(row: store::MachineRow) -> MachineRow {
    MachineRow {
        machine: Id(row.id),
        name: row.name,
        room: row.room,
        device_key: PublicKey(row.public_key),
        kind: match row.kind {
            store::MachineKind::Pupil => MachineKind::Pupil,
            store::MachineKind::Console => MachineKind::Console,
        },
        state: state_in_protocol(row.state),
        joined_at: row.joined_at_s,
    }
}
