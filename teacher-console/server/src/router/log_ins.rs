//! Addresses for log-ins in use, for guests, and for who may see and do what.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::{access, guests, log_ins};

pub(super) fn log_ins() -> Vec<Endpoint> {
    vec![
        at(paths::ACCESS, &[Permission::ReadTheSettings], access::table),
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
