//! What a person signs about a computer.

use protocol::{
    UtcSeconds,
    bytes::Id,
    machines::MachineRow,
    statement::{Label, Statement},
    voucher::{Revocation, RevocationReason, Voucher},
};

use super::Keyring;

impl Keyring {
    /// Signs that a computer is one of ours.
    pub fn vouch(&self, machine: &MachineRow, school: Id, now: UtcSeconds) -> Statement {
        self.sign(Label::Voucher, school, &voucher(machine, now))
    }

    /// Signs that one knows a computer.
    pub fn know(&self, machine: &MachineRow, school: Id, now: UtcSeconds) -> Statement {
        self.sign(Label::DeviceKnown, school, &voucher(machine, now))
    }

    /// Signs that a computer is out.
    pub fn revoke(
        &self,
        machine: &MachineRow,
        reason: RevocationReason,
        school: Id,
        now: UtcSeconds,
    ) -> Statement {
        let out = Revocation {
            format: 1,
            device_key: machine.device_key,
            name: machine.name.clone(),
            reason,
            at: now,
        };
        self.sign(Label::Revocation, school, &out)
    }
}

fn voucher(machine: &MachineRow, now: UtcSeconds) -> Voucher {
    Voucher {
        format: 1,
        device_key: machine.device_key,
        name: machine.name.clone(),
        at: now,
    }
}
