//! Addresses every member of staff needs for themselves.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::{account, bell, concerns, enrolment, own_keys, staff};

pub(super) fn staff_themselves() -> Vec<Endpoint> {
    vec![
        at(
            paths::STAFF_SIGN_IN,
            &[Permission::SignInAsStaff],
            staff::sign_in,
        ),
        // with an activation code
        at(
            paths::STAFF_INVITATION,
            &[Permission::Enrol],
            enrolment::invitation,
        ),
        at(paths::STAFF_ENROL, &[Permission::Enrol], enrolment::enrol),
        at(paths::STAFF_RING, &[Permission::KeepOwnKeys], staff::ring),
        at(
            paths::STAFF_RING_SAVE,
            &[Permission::KeepOwnKeys],
            own_keys::save_ring,
        ),
        at(
            paths::STAFF_SIGN_OUT,
            &[Permission::SignOut],
            staff::sign_out,
        ),
        at(paths::BELL, &[Permission::HearTheBell], bell::bell),
        at(
            paths::CONCERNS_OPEN,
            &[Permission::WriteAWorry],
            concerns::open,
        ),
        at(
            paths::CONCERNS_OWN,
            &[Permission::SeeOwnWorries],
            concerns::own,
        ),
    ]
}

/// One's own sign-in, and a lost second factor.
pub(super) fn own_sign_in() -> Vec<Endpoint> {
    const OWN: &[Permission] = &[Permission::KeepOwnKeys];
    vec![
        at(paths::STAFF_CONFIRM, OWN, account::confirm),
        at(paths::STAFF_ACCOUNT, OWN, account::account),
        at(paths::STAFF_PASSWORD, OWN, account::change_password),
        at(paths::STAFF_KEYS_OFFER, OWN, own_keys::offer),
        at(paths::STAFF_KEYS_STANZAS, OWN, own_keys::stanzas),
        at(paths::STAFF_KEYS_WRAPPED, OWN, own_keys::wrapped),
        at(paths::STAFF_CARD, OWN, account::card),
        at(paths::STAFF_PRINTED, OWN, account::printed),
        at(paths::STAFF_FACTOR_OFFER, OWN, account::offer_factor),
        at(paths::STAFF_FACTOR_PROVE, OWN, account::prove_factor),
        at(
            paths::STAFF_FACTOR_RESET,
            &[Permission::ChangeTheListOfAdults],
            account::reset_factor,
        ),
    ]
}
