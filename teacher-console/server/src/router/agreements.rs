//! Addresses for the rules that are signed.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::{agreements, class_rules};

pub(super) fn agreements() -> Vec<Endpoint> {
    const KEEP: &[Permission] = &[Permission::KeepTheSignatures];
    const OWN: &[Permission] = &[Permission::SignTheRules];
    vec![
        at(
            paths::PUPILS_SIGN_RULES,
            &[Permission::SignTheRulesAsAPupil],
            agreements::sign_as_pupil,
        ),
        at(paths::AGREEMENTS_OWN, OWN, agreements::own),
        at(paths::AGREEMENTS_SIGN, OWN, agreements::sign),
        at(paths::AGREEMENTS, KEEP, agreements::list),
        at(
            paths::AGREEMENTS_NOTE,
            &[
                Permission::KeepTheSignatures,
                Permission::KeepAdultsSignatures,
            ],
            agreements::note,
        ),
        at(paths::AGREEMENTS_CLASS, KEEP, class_rules::set),
        at(
            paths::AGREEMENTS_SET,
            &[Permission::ChangeTheSettings],
            agreements::set,
        ),
    ]
}
