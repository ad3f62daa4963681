//! Addresses for those who read reports and cases.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::{
    cases, chain, console_notes, export, fetching, grants, hand_over, keeping, seen,
};

/// What an act on a case may be.
const CASE_ACTS: &[Permission] = &[
    Permission::Record,
    Permission::AddAnEntry,
    Permission::CorrectAnEntry,
    Permission::Handle,
];

/// Reports, cases, and the chains they are on.
pub(super) fn readers() -> Vec<Endpoint> {
    vec![
        at(paths::INBOX, &[Permission::Read], cases::inbox),
        at(
            paths::ENVELOPES_FETCH,
            &[Permission::Read],
            fetching::fetch_envelope,
        ),
        at(paths::SEEN, &[Permission::Answer], seen::seen),
        // Whether it is theirs to hand over, the report itself decides.
        at(
            paths::REPORTS_HAND_OVER,
            &[Permission::WriteAWorry, Permission::Answer],
            hand_over::hand_over,
        ),
        at(paths::CASES, &[Permission::Read], cases::list),
        at(paths::CASES_ONE, &[Permission::Read], cases::one),
        at(paths::CASES_ACT, CASE_ACTS, cases::act),
        at(paths::CASES_EXPORT, &[Permission::Export], export::export),
        at(paths::CASES_MINE, &[Permission::SeeOwnActs], chain::mine),
        at(
            paths::CHAIN_STANDING,
            &[Permission::WatchAChain],
            chain::standing,
        ),
        at(paths::CHAIN_LINKS, &[Permission::WatchAChain], chain::links),
        at(paths::CHAIN_DEEDS, &[Permission::WatchAChain], chain::deeds),
        at(paths::CHAIN_HEAD, &[Permission::WatchAChain], chain::head),
        at(
            paths::CONSOLE_NOTES,
            &[Permission::Read],
            console_notes::note,
        ),
        at(
            paths::CONSOLE_NOTES_EARLIER,
            &[Permission::Read],
            console_notes::earlier,
        ),
        at(paths::KEEPING, &[Permission::Handle], keeping::list),
        at(paths::CASES_DELETE, &[Permission::Handle], keeping::delete),
    ]
}

/// What takes a second person: letting somebody else read what is there, and fetching much.
pub(super) fn letting_in() -> Vec<Endpoint> {
    const EITHER: &[Permission] = &[
        Permission::AgreeToLettingIn,
        Permission::LetIn,
        Permission::AgreeToFetchMuch,
        Permission::AskToFetchMuch,
    ];
    const SECOND: &[Permission] = &[Permission::AgreeToLettingIn, Permission::AgreeToFetchMuch];
    vec![
        at(paths::GRANTS, &[Permission::LetIn], grants::grant),
        at(
            paths::FETCH_MUCH,
            &[Permission::AskToFetchMuch],
            fetching::ask,
        ),
        at(paths::GRANTS_WAITING, EITHER, grants::waiting),
        at(paths::GRANTS_SIGN_OFF, SECOND, grants::sign_off),
        at(paths::GRANTS_TAKE_BACK, EITHER, grants::take_back),
    ]
}
