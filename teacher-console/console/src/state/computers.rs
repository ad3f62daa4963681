//! The room of computers: those that wait to be approved by sight, and the others.

use protocol::{
    bytes::PublicKey,
    machines::{MachineRow, MachineState},
};

/// Everything this room shows.
#[derive(Default)]
pub struct Computers {
    /// Newest first.
    pub rows: Vec<MachineRow>,
    /// Whether the list has been loaded.
    pub is_loaded: bool,
}

impl Computers {
    /// Those that wait.
    pub fn waiting(&self) -> impl Iterator<Item = &MachineRow> {
        self.rows
            .iter()
            .filter(|row| row.state == MachineState::Pending)
    }
}

/// The face of a key: what two people compare, eight characters in two fours.
pub fn key_face(key: &PublicKey) -> String {
    let text = key.to_string().to_uppercase();
    let part = |from: usize| text.get(from..from + 4).unwrap_or_default();
    format!("{} {}", part(0), part(4))
}
