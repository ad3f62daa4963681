//! Staff about computers: the list, approving by sight, knowing one, taking one out at once.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    bytes::{Id, PublicKey},
    key_id::KeyKind,
    machines::{
        ApproveMachines, MachineKind, MachineRow, MachineRows, Nothing, OneStatement, Vouchers,
    },
    statement::{Label, Refused, Statement},
    voucher::{Revocation, Voucher},
};
use safeguarding::Permission;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    machines::state_in_protocol,
    who::Staff,
};
use crate::{fault::Fault, house, school::School};

/// All computers, for staff.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<MachineRows> {
    staff.may(Permission::ApproveComputers, &[])?;
    rows(&school, &staff).await
}

/// Approves computers, each with a signed voucher of the person who is signed in. One that was approved before was
/// looked at again: the new voucher counts from now on.
pub(crate) async fn approve(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(approve): Body<ApproveMachines>,
) -> Answer<MachineRows> {
    staff.may(Permission::ApproveComputers, &[])?;
    let mut checked = Vec::new();
    for statement in approve.vouchers {
        let voucher: Voucher = statement.read(Label::Voucher)?;
        check_signed(&staff, &statement, voucher.format)?;
        let bytes = written(&statement)?;
        checked.push((voucher, statement, bytes));
    }
    let (now, by, again) = (school.now(), staff.person.id, Arc::clone(&school));
    beside(move || -> Result<(), Fault> {
        let _alone = again.change_house();
        for (voucher, statement, bytes) in checked {
            if let Some(row) = ours(&again, voucher.device_key, &voucher.name)? {
                let deed = house::deed("machine-approved", by, Some(Id(row.id)), &statement)?;
                house::record(&again, &deed)?;
                let learning = &again.learning;
                learning.approve_machine(voucher.device_key.0, by.0, &bytes, now)?;
            }
        }
        Ok(())
    })
    .await?;
    rows(&school, &staff).await
}

/// Somebody of the safeguarding team knows this computer: it is new to them no longer.
pub(crate) async fn know(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(known): Body<OneStatement>,
) -> Answer<MachineRows> {
    staff.may(Permission::KnowComputers, &[])?;
    let voucher: Voucher = known.statement.read(Label::DeviceKnown)?;
    check_signed(&staff, &known.statement, voucher.format)?;
    let bytes = written(&known.statement)?;
    let (by, again) = (staff.person.id, Arc::clone(&school));
    let is_known = beside(move || -> Result<bool, Fault> {
        let _alone = again.change_house();
        let row = ours(&again, voucher.device_key, &voucher.name)?;
        let Some(row) = row.filter(|row| row.state == store::MachineState::Approved) else {
            return Ok(false);
        };
        let deed = house::deed("machine-known", by, Some(Id(row.id)), &known.statement)?;
        house::record(&again, &deed)?;
        Ok(again.learning.know_machine(row.id, &bytes)?)
    })
    .await?;
    if !is_known {
        return Err(No::changed());
    }
    rows(&school, &staff).await
}

/// Takes a computer out: on record in all three logs, and every session on it ends now (P20). Only pairing anew, with
/// another key, brings it back.
pub(crate) async fn revoke(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(out): Body<OneStatement>,
) -> Answer<MachineRows> {
    staff.may(Permission::TakeOutComputers, &[])?;
    let revocation: Revocation = out.statement.read(Label::Revocation)?;
    check_signed(&staff, &out.statement, revocation.format)?;
    let bytes = written(&out.statement)?;
    let (by, here, again) = (staff.person.id, staff.machine, Arc::clone(&school));
    let is_out = beside(move || -> Result<Result<bool, No>, Fault> {
        let _alone = again.change_house();
        let Some(row) = ours(&again, revocation.device_key, &revocation.name)? else {
            return Ok(Ok(false));
        };
        if Id(row.id) == here {
            return Ok(Err(No::refused(
                "This is the computer you are sitting at.",
                "Take it out from another console; nothing was changed.",
            )));
        }
        let deed = house::deed("machine-revoked", by, Some(Id(row.id)), &out.statement)?;
        house::record(&again, &deed)?;
        let is_out = again.learning.revoke_machine(row.id, &bytes)?;
        again.sessions.close_machine(Id(row.id));
        Ok(Ok(is_out))
    })
    .await??;
    if !is_out {
        return Err(No::changed());
    }
    rows(&school, &staff).await
}

/// All vouchers, so that a reader's console can check which computer wrote, and what else was said of it.
pub(crate) async fn vouchers(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Vouchers> {
    staff.may(Permission::CheckWhoWrote, &[])?;
    let learning = Arc::clone(&school.learning);
    let mut all = Vouchers::default();
    for row in beside(move || learning.machines()).await? {
        all.vouchers.extend(read(row.voucher)?);
        all.known.extend(read(row.known)?);
        all.revocations.extend(read(row.revocation)?);
        if row.doubled_at_s.is_some() {
            all.doubled.push(PublicKey(row.public_key));
        }
    }
    Ok(Json(all))
}

async fn rows(school: &Arc<School>, staff: &Staff) -> Answer<MachineRows> {
    let learning = Arc::clone(&school.learning);
    let rows = beside(move || learning.machines()).await?;
    Ok(Json(MachineRows {
        machines: rows
            .into_iter()
            .map(row_in_protocol)
            .collect::<Result<_, _>>()?,
        may_know: staff.may(Permission::KnowComputers, &[]).is_ok(),
        may_revoke: staff.may(Permission::TakeOutComputers, &[]).is_ok(),
    }))
}

/// The computer with this key and name that nobody has taken out: whoever signs means the one on their screen.
fn ours(school: &School, key: PublicKey, name: &str) -> Result<Option<store::MachineRow>, Fault> {
    let row = school.learning.machine_by_key(key.0)?;
    Ok(row.filter(|row| row.name == name && row.state != store::MachineState::Revoked))
}

fn check_signed(staff: &Staff, statement: &Statement, format: u8) -> Result<(), No> {
    let is_theirs = statement.is_signed_by(
        KeyKind::Signing,
        &staff.person.signing_key,
        staff.founded.chain.school(),
    );
    if is_theirs && format == protocol::FORMAT {
        Ok(())
    } else {
        Err(Refused::NotSigned.into())
    }
}

fn written(statement: &Statement) -> Result<Vec<u8>, Fault> {
    serde_json::to_vec(statement).map_err(|_| unreadable())
}

fn read(bytes: Option<Vec<u8>>) -> Result<Option<Statement>, Fault> {
    bytes
        .map(|bytes| serde_json::from_slice(&bytes).map_err(|_| unreadable()))
        .transpose()
}

fn unreadable() -> Fault {
    Fault::new(
        "What was signed about a computer cannot be read.",
        "Run `school-server verify`, and keep the folder as it is.",
    )
}

fn row_in_protocol(row: store::MachineRow) -> Result<MachineRow, Fault> {
    Ok(MachineRow {
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
        seen_at: row.seen_at_s,
        list_version: row.list_version,
        doubled_at: row.doubled_at_s,
        voucher: read(row.voucher)?,
        known: read(row.known)?,
        revocation: read(row.revocation)?,
    })
}
