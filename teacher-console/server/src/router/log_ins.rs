//! Addresses for log-ins in use, and for guests.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::{guests, log_ins};

pub(super) fn log_ins() -> Vec<Endpoint> {
    vec![
        at(paths::LOG_INS, &[Permission::SeeLogIns], log_ins::list),
        at(
            paths::LOG_INS_REVIEW,
            &[Permission::ReviewLogIns],
            log_ins::review,
        ),
        at(paths::GUESTS, &[Permission::SeeLogIns], guests::list),
        at(
            paths::GUESTS_LET_IN,
            &[Permission::LetAGuestIn],
            guests::let_in,
        ),
        at(paths::GUESTS_END, &[Permission::LetAGuestIn], guests::end),
    ]
}
