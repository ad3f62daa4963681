//! Computers: the list, each looked at with this console's own eyes, and what is signed about them.

use protocol::{
    freshness::stopped_keys,
    machines::{ApproveMachines, MachineRow, MachineRows, Nothing, OneStatement},
    paths,
    voucher::RevocationReason,
};

use super::Client;
use crate::{
    intent::{
        Answer, Trouble,
        computers::{ComputersAnswer, ComputersEffect},
    },
    machines::Known,
};

impl Client {
    pub(super) fn computers(&mut self, effect: ComputersEffect) -> Result<Answer, Trouble> {
        match effect {
            ComputersEffect::Load => self.load_computers(),
            ComputersEffect::Approve(machines) => self.approve(&machines),
            ComputersEffect::Know(machines) => self.know(&machines),
            ComputersEffect::Revoke(machine, reason) => self.revoke(*machine, reason),
        }
        .map(Answer::Computers)
    }

    fn load_computers(&mut self) -> Result<ComputersAnswer, Trouble> {
        let listed: MachineRows = self.ask(paths::MACHINES_LIST, &Nothing {})?;
        let chain = self.chain()?;
        let known = Known {
            chain,
            stopped: &stopped_keys(chain, &self.stops),
            here: self.folder.device.machine,
            now: self.now(),
        };
        Ok(ComputersAnswer::Loaded {
            rows: listed
                .machines
                .into_iter()
                .map(|row| known.shown(row))
                .collect(),
            may_know: listed.may_know,
            may_revoke: listed.may_revoke,
        })
    }

    fn approve(&mut self, machines: &[MachineRow]) -> Result<ComputersAnswer, Trouble> {
        let (school, now) = (self.chain()?.school(), self.now());
        let keys = self.keys()?;
        let vouchers = machines
            .iter()
            .map(|machine| keys.vouch(machine, school, now))
            .collect();
        let _rows: MachineRows =
            self.ask(paths::MACHINES_APPROVE, &ApproveMachines { vouchers })?;
        let names = machines.iter().map(|machine| machine.name.clone());
        Ok(ComputersAnswer::Approved(names.collect()))
    }

    /// One paper for each. Where one fails, those before it are known.
    fn know(&mut self, machines: &[MachineRow]) -> Result<ComputersAnswer, Trouble> {
        let (school, now) = (self.chain()?.school(), self.now());
        for machine in machines {
            let statement = self.keys()?.know(machine, school, now);
            let _rows: MachineRows = self.ask(paths::MACHINES_KNOW, &OneStatement { statement })?;
        }
        let names = machines.iter().map(|machine| machine.name.clone());
        Ok(ComputersAnswer::Known(names.collect()))
    }

    fn revoke(
        &mut self,
        machine: MachineRow,
        reason: RevocationReason,
    ) -> Result<ComputersAnswer, Trouble> {
        let (school, now) = (self.chain()?.school(), self.now());
        let statement = self.keys()?.revoke(&machine, reason, school, now);
        let _rows: MachineRows = self.ask(paths::MACHINES_REVOKE, &OneStatement { statement })?;
        Ok(ComputersAnswer::Revoked(machine.name))
    }
}
