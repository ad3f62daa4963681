//! Computers: an approval is a signature, so keys must be open.

use protocol::machines::MachineRow;

use crate::{
    intent::{ComputersIntent, Effect},
    state::{Notice, State},
};

pub(super) fn decide(state: &mut State, wish: &ComputersIntent) -> Vec<Effect> {
    if !state.keys_open() {
        state.notice = Some(Notice::attention("notice-keys-closed"));
        return Vec::new();
    }
    let chosen: Vec<MachineRow> = match wish {
        ComputersIntent::ApproveAll => state.computers.waiting().cloned().collect(),
        ComputersIntent::Approve(machine) => state
            .computers
            .waiting()
            .filter(|row| row.machine == *machine)
            .cloned()
            .collect(),
    };
    if chosen.is_empty() || state.is_busy() {
        return Vec::new();
    }
    vec![Effect::Approve(chosen)]
}

pub(super) fn approved(state: &mut State, names: &[String]) -> Vec<Effect> {
    state.notice = Some(Notice::good("notice-approved").with("names", names.join(", ")));
    vec![Effect::LoadComputers]
}
