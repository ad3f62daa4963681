//! Nothing is signed about a computer that was not chosen, without a reason, or with closed keys.

use protocol::{
    bytes::{Id, PublicKey},
    machines::{MachineKind, MachineRow, MachineState},
    staff::Room,
    voucher::RevocationReason,
};

use super::{answered, decide};
use crate::{
    intent::{
        Effect,
        computers::{ComputersAnswer, ComputersEffect, ComputersIntent},
    },
    machines::{Mark, ShownMachine},
    state::{Gate, State},
};

fn shown(byte: u8, state: MachineState, marks: Vec<Mark>) -> ShownMachine {
    ShownMachine {
        row: MachineRow {
            machine: Id([byte; 16]),
            name: format!("computer {byte}"),
            room: "Room 4".to_owned(),
            device_key: PublicKey([byte; 32]),
            kind: MachineKind::Pupil,
            state,
            joined_at: 0,
            seen_at: None,
            list_version: 0,
            doubled_at: None,
            voucher: None,
            known: None,
            revocation: None,
        },
        is_here: false,
        marks,
        revoked: None,
    }
}

fn room(keys_open: bool) -> State {
    let mut state = State {
        gate: Gate::AtWork { keys_open },
        room: Some(Room::Computers),
        ..State::default()
    };
    let rows = vec![
        shown(1, MachineState::Revoked, Vec::new()),
        shown(2, MachineState::Approved, Vec::new()),
        shown(3, MachineState::Approved, vec![Mark::New]),
        shown(4, MachineState::Approved, vec![Mark::Doubled, Mark::New]),
        shown(5, MachineState::Pending, Vec::new()),
    ];
    let loaded = ComputersAnswer::Loaded {
        rows,
        may_know: true,
        may_revoke: true,
    };
    assert!(answered(&mut state, loaded).is_empty());
    state
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

#[test]
fn what_waits_comes_first_then_the_gravest_and_what_is_out_last() {
    let state = room(true);
    let order: Vec<u8> = state
        .computers
        .rows
        .iter()
        .map(|shown| shown.row.machine.0[0])
        .collect();
    assert_eq!(order, [5, 4, 3, 2, 1]);
    assert_eq!(state.computers.marked(), 2);
}

#[test]
fn only_waiting_computers_are_approved_together_and_none_that_is_out() {
    let mut state = room(true);
    let effects = decide(&mut state, &ComputersIntent::ApproveAll);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Computers(ComputersEffect::Approve(rows))]
            if rows.len() == 1 && rows[0].machine == Id([5; 16])
    ));
    let again = decide(&mut state, &ComputersIntent::Approve(Id([4; 16])));
    assert_eq!(again.len(), 1, "looked at again");
    let out = decide(&mut state, &ComputersIntent::Approve(Id([1; 16])));
    assert!(out.is_empty());
}

#[test]
fn all_that_are_new_are_known_with_one_press_and_none_besides() {
    let mut state = room(true);
    let effects = decide(&mut state, &ComputersIntent::KnowAll);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Computers(ComputersEffect::Know(rows))]
            if rows.iter().map(|row| row.machine.0[0]).eq([4, 3])
    ));
    state.computers.rows.clear();
    assert!(decide(&mut state, &ComputersIntent::KnowAll).is_empty());
}

#[test]
fn a_computer_is_taken_out_only_with_a_reason_and_open_keys() {
    let mut state = room(true);
    assert!(decide(&mut state, &ComputersIntent::TakeOut).is_empty());
    decide(&mut state, &ComputersIntent::Begin(Id([2; 16])));
    assert!(decide(&mut state, &ComputersIntent::TakeOut).is_empty());
    assert_eq!(notice(&state), "notice-take-out-reason");
    let lost = ComputersIntent::Reason(RevocationReason::Lost);
    decide(&mut state, &lost);
    let effects = decide(&mut state, &ComputersIntent::TakeOut);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Computers(ComputersEffect::Revoke(row, RevocationReason::Lost))]
            if row.machine == Id([2; 16])
    ));
    assert!(
        state.computers.taking_out.is_some(),
        "until it is on record"
    );
    answered(
        &mut state,
        ComputersAnswer::Revoked("computer 2".to_owned()),
    );
    assert!(state.computers.taking_out.is_none());

    let mut closed = room(false);
    decide(&mut closed, &ComputersIntent::Begin(Id([2; 16])));
    decide(&mut closed, &lost);
    assert!(decide(&mut closed, &ComputersIntent::TakeOut).is_empty());
    assert_eq!(notice(&closed), "notice-keys-closed");
}
