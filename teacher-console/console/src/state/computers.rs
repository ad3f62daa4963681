//! The room of computers: those that wait to be approved by sight, those to look at, and the others.

use protocol::{
    bytes::{Id, PublicKey},
    machines::{MachineRow, MachineState},
    voucher::RevocationReason,
};

use crate::machines::{Mark, ShownMachine};

/// Everything this room shows.
#[derive(Default)]
pub struct Computers {
    /// In the order of the screen, see [`Computers::arrange`].
    pub rows: Vec<ShownMachine>,
    /// Whether the list has been loaded.
    pub is_loaded: bool,
    /// Whether this person may say that they know one.
    pub may_know: bool,
    /// Whether this person may take one out.
    pub may_revoke: bool,
    /// The one that is being taken out.
    pub taking_out: Option<TakingOut>,
}

/// A computer that is being taken out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TakingOut {
    /// Which.
    pub machine: Id,
    /// Why, once chosen.
    pub reason: Option<RevocationReason>,
}

impl Computers {
    /// Those that wait.
    pub fn waiting(&self) -> impl Iterator<Item = &MachineRow> {
        self.rows
            .iter()
            .map(|shown| &shown.row)
            .filter(|row| row.state == MachineState::Pending)
    }

    /// Those that are new to the safeguarding team.
    pub fn new_ones(&self) -> impl Iterator<Item = &MachineRow> {
        self.rows
            .iter()
            .filter(|shown| shown.marks.contains(&Mark::New))
            .map(|shown| &shown.row)
    }

    /// One of them.
    pub fn find(&self, machine: Id) -> Option<&ShownMachine> {
        self.rows.iter().find(|shown| shown.row.machine == machine)
    }

    /// How many of ours somebody should look at.
    pub fn marked(&self) -> usize {
        self.rows
            .iter()
            .filter(|shown| !shown.marks.is_empty())
            .count()
    }

    /// Those that wait first, then those to look at, the gravest first; those that are out last. Else as they came.
    pub fn arrange(&mut self) {
        self.rows.sort_by_key(|shown| {
            let place = match (shown.row.state, shown.marks.is_empty()) {
                (MachineState::Pending, _) => 0,
                (MachineState::Approved, false) => 1,
                (MachineState::Approved, true) => 2,
                (MachineState::Revoked, _) => 3,
            };
            (place, shown.marks.first().cloned())
        });
    }
}

/// The face of a key: what two people compare, eight characters in two fours.
pub fn key_face(key: &PublicKey) -> String {
    let text = key.to_string().to_uppercase();
    let part = |from: usize| text.get(from..from + 4).unwrap_or_default();
    format!("{} {}", part(0), part(4))
}
