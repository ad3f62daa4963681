//! Addresses for figures without names, for what those who keep the log watch, and for short registers of the school.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::{audit, calendar, figures, policy, recordings, registers};

pub(super) fn figures() -> Vec<Endpoint> {
    const SEE: &[Permission] = &[Permission::SeeFigures];
    vec![
        at(paths::FIGURES, SEE, figures::offered),
        at(
            paths::FIGURES_TERM,
            &[
                Permission::SeeFigures,
                Permission::SeeOutcomes,
                Permission::WatchFigures,
            ],
            figures::term,
        ),
        at(
            paths::FIGURES_WATCH,
            &[Permission::WatchFigures],
            figures::watch,
        ),
    ]
}

/// Recording that was allowed, reviews of the policy, new technology, and every other register.
pub(super) fn registers() -> Vec<Endpoint> {
    const KEEP: &[Permission] = &[Permission::KeepThePolicy];
    vec![
        at(
            paths::RECORDINGS,
            &[Permission::SeeRecordings, Permission::AllowRecordings],
            recordings::list,
        ),
        at(
            paths::RECORDINGS_DECIDE,
            &[Permission::AllowRecordings],
            recordings::decide,
        ),
        at(
            paths::RECORDINGS_LOOK,
            &[Permission::SeeRecordings],
            recordings::look,
        ),
        at(paths::POLICY, KEEP, policy::show),
        at(paths::POLICY_NOTE, KEEP, policy::note),
        at(
            paths::REGISTERS,
            &[Permission::SeeOwnDue, Permission::KeepRegisters],
            registers::list,
        ),
        at(
            paths::REGISTERS_NOTE,
            &[Permission::SeeOwnDue],
            registers::note,
        ),
        at(
            paths::AUDIT,
            &[Permission::SeeOwnDue, Permission::KeepRegisters],
            audit::show,
        ),
        at(paths::AUDIT_ACT, &[Permission::SeeOwnDue], audit::act),
        at(paths::CALENDAR, &[Permission::SeeOwnDue], calendar::show),
    ]
}
