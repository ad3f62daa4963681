//! Addresses for log-ins in use, and for guests.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::guests;

pub(super) fn guests() -> Vec<Endpoint> {
    vec![
        at(paths::GUESTS, &[Permission::SeeLogIns], guests::list),
        at(
            paths::GUESTS_LET_IN,
            &[Permission::LetAGuestIn],
            guests::let_in,
        ),
        at(paths::GUESTS_END, &[Permission::LetAGuestIn], guests::end),
    ]
}
