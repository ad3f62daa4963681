//! Computers: approving, knowing and taking out are signatures, so keys must be open; taking out asks why first.

use protocol::machines::{MachineRow, MachineState};

use crate::{
    intent::{
        Effect,
        computers::{ComputersAnswer, ComputersEffect, ComputersIntent},
    },
    state::{Notice, State, computers::TakingOut},
};

/// What the room lists.
pub(super) fn load() -> Vec<Effect> {
    vec![Effect::Computers(ComputersEffect::Load)]
}

pub(super) fn decide(state: &mut State, wish: &ComputersIntent) -> Vec<Effect> {
    let computers = &mut state.computers;
    match wish {
        ComputersIntent::ApproveAll => {
            let waiting: Vec<MachineRow> = computers.waiting().cloned().collect();
            approve(state, waiting)
        }
        ComputersIntent::Approve(machine) => {
            let ours = computers.find(*machine).map(|shown| shown.row.clone());
            let chosen = ours.filter(|row| row.state != MachineState::Revoked);
            approve(state, chosen.into_iter().collect())
        }
        ComputersIntent::Know(machine) => {
            let known = computers.find(*machine).map(|shown| shown.row.clone());
            know(state, known.into_iter().collect())
        }
        ComputersIntent::KnowAll => {
            let new = computers.new_ones().cloned().collect();
            know(state, new)
        }
        ComputersIntent::Begin(machine) => {
            computers.taking_out = Some(TakingOut {
                machine: *machine,
                reason: None,
            });
            state.notice = None;
            Vec::new()
        }
        ComputersIntent::Reason(reason) => {
            if let Some(out) = &mut computers.taking_out {
                out.reason = Some(*reason);
            }
            Vec::new()
        }
        ComputersIntent::TakeOut => take_out(state),
        ComputersIntent::Leave => {
            computers.taking_out = None;
            Vec::new()
        }
    }
}

fn take_out(state: &mut State) -> Vec<Effect> {
    let Some(out) = state.computers.taking_out else {
        return Vec::new();
    };
    let Some(reason) = out.reason else {
        state.notice = Some(Notice::attention("notice-take-out-reason"));
        return Vec::new();
    };
    let row = state.computers.find(out.machine);
    let effect = row.map(|shown| ComputersEffect::Revoke(Box::new(shown.row.clone()), reason));
    sign(state, effect)
}

fn approve(state: &mut State, chosen: Vec<MachineRow>) -> Vec<Effect> {
    let effect = (!chosen.is_empty()).then_some(ComputersEffect::Approve(chosen));
    sign(state, effect)
}

fn know(state: &mut State, known: Vec<MachineRow>) -> Vec<Effect> {
    let effect = (!known.is_empty()).then_some(ComputersEffect::Know(known));
    sign(state, effect)
}

fn sign(state: &mut State, effect: Option<ComputersEffect>) -> Vec<Effect> {
    super::signing(state, effect.map(Effect::Computers))
}

pub(super) fn answered(state: &mut State, answer: ComputersAnswer) -> Vec<Effect> {
    let notice = match answer {
        ComputersAnswer::Loaded {
            rows,
            may_know,
            may_revoke,
        } => {
            let computers = &mut state.computers;
            computers.rows = rows;
            computers.arrange();
            computers.is_loaded = true;
            (computers.may_know, computers.may_revoke) = (may_know, may_revoke);
            return Vec::new();
        }
        ComputersAnswer::Approved(names) => {
            Notice::good("notice-approved").with("names", names.join(", "))
        }
        ComputersAnswer::Known(names) => {
            Notice::good("notice-known").with("names", names.join(", "))
        }
        ComputersAnswer::Revoked(name) => {
            state.computers.taking_out = None;
            Notice::good("notice-taken-out").with("name", name)
        }
    };
    state.notice = Some(notice);
    load()
}

#[cfg(test)]
mod tests;
