//! Rooms with computers: one is guessed, so that nothing is kept of it.

use protocol::{paths, rooms::CheckRoom};
use safeguarding::Permission;

use super::probes::Probe;

/// The objects of this address; nothing for others.
pub(super) fn rooms(path: &str) -> Option<Vec<Probe>> {
    let ask = CheckRoom {
        room: "A room that is nowhere".to_owned(),
        ticked: Vec::new(),
    };
    (path == paths::ROOMS_CHECKED)
        .then(|| vec![Probe::new("a guessed room", Permission::CheckRooms, ask).absent()])
}
