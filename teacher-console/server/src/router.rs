//! Every address of the server on one screen, each with its rows in the table of access. All are `POST`; ids travel in
//! bodies, never in addresses.

use std::sync::Arc;

use axum::{
    Router,
    handler::Handler,
    middleware,
    routing::{MethodRouter, post},
};
use protocol::paths;
use safeguarding::{Door, Permission, access_table};

use crate::{
    http::{
        account, answer, bell, body, cases, chain, classroom, computers, concerns,
        described::{Described, Told},
        directory, enrolment, export, founding, grants, keeping, lists, machines, parcels, pupils,
        restored, school_settings, sheets, staff, subject_access,
    },
    school::School,
};

/// One address, what can be asked there, and what answers.
pub struct Endpoint {
    /// Its path.
    pub path: &'static str,
    /// Rows of the table of access (`access.ron` of the crate `safeguarding`). Several where the body says which.
    pub permissions: &'static [Permission],
    /// What it takes and gives, read from its handler's signature.
    pub(crate) told: Told,
    answers: MethodRouter<Arc<School>>,
}

impl Endpoint {
    /// Who may knock: the door of its rows. The handler's extractor lets them in and turns everybody else away before
    /// anything of the body counts.
    #[must_use]
    pub fn door(&self) -> Option<Door> {
        access_table()
            .permission(*self.permissions.first()?)
            .map(|row| row.door)
    }
}

/// What an act on a case may be.
const CASE_ACTS: &[Permission] = &[
    Permission::Record,
    Permission::AddAnEntry,
    Permission::CorrectAnEntry,
    Permission::Handle,
];

/// What the server answers to. Nothing else exists: no test door, no administrator's door.
#[must_use]
pub fn endpoints() -> Vec<Endpoint> {
    [
        anybody(),
        machines_and_pupils(),
        staff_themselves(),
        own_sign_in(),
        the_school(),
        the_computers(),
        classes(),
        decisions(),
        readers(),
        letting_in(),
        restores(),
        two_sheets(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The router, made from the list: an address that is not on it does not exist.
pub fn router(school: Arc<School>) -> Router {
    endpoints()
        .into_iter()
        .fold(Router::new(), |router, endpoint| {
            router.route(endpoint.path, endpoint.answers)
        })
        .fallback(answer::nothing_here)
        .method_not_allowed_fallback(answer::nothing_here)
        .layer(middleware::from_fn(body::taken_whole))
        .with_state(school)
}

fn anybody() -> Vec<Endpoint> {
    vec![
        at(
            paths::HEALTH,
            &[Permission::AskWhoAnswers],
            founding::health,
        ),
        at(paths::MACHINES_JOIN, &[Permission::Join], machines::join),
        at(
            paths::MACHINES_CHALLENGE,
            &[Permission::ProveAComputer],
            machines::challenge,
        ),
        at(
            paths::MACHINES_SESSION,
            &[Permission::ProveAComputer],
            machines::session,
        ),
        // with the founding token, once
        at(paths::FOUND, &[Permission::Found], founding::found),
    ]
}

fn machines_and_pupils() -> Vec<Endpoint> {
    vec![
        at(
            paths::DIRECTORY,
            &[Permission::FetchTheListOfAdults],
            directory::directories,
        ),
        at(
            paths::CLASSES,
            &[Permission::SeeOpenClasses],
            pupils::open_classes,
        ),
        at(
            paths::PUPILS_SIGN_IN,
            &[Permission::SignInAsAPupil],
            pupils::sign_in,
        ),
        at(
            paths::PUPILS_ASSISTED,
            &[Permission::SignInAsAPupil],
            pupils::assisted,
        ),
        at(
            paths::RECEIPTS,
            &[Permission::AskForAnswers],
            pupils::receipts,
        ),
        at(paths::PARCELS, &[Permission::SendAParcel], parcels::parcel),
        at(
            paths::PUPILS_PROFILE,
            &[Permission::KeepOwnProfile],
            pupils::profile,
        ),
        at(
            paths::PUPILS_SIGN_OUT,
            &[Permission::KeepOwnProfile],
            pupils::sign_out,
        ),
    ]
}

/// One's own sign-in, and a lost second factor.
fn own_sign_in() -> Vec<Endpoint> {
    const OWN: &[Permission] = &[Permission::KeepOwnKeys];
    vec![
        at(paths::STAFF_CONFIRM, OWN, account::confirm),
        at(paths::STAFF_ACCOUNT, OWN, account::account),
        at(paths::STAFF_PASSWORD, OWN, account::change_password),
        at(paths::STAFF_CARD, OWN, account::card),
        at(paths::STAFF_FACTOR_OFFER, OWN, account::offer_factor),
        at(paths::STAFF_FACTOR_PROVE, OWN, account::prove_factor),
        at(
            paths::STAFF_FACTOR_RESET,
            &[Permission::ChangeTheListOfAdults],
            account::reset_factor,
        ),
    ]
}

fn staff_themselves() -> Vec<Endpoint> {
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
            staff::save_ring,
        ),
        at(
            paths::STAFF_SIGN_OUT,
            &[Permission::KeepOwnKeys],
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

/// Its people.
fn the_school() -> Vec<Endpoint> {
    vec![
        at(
            paths::STAFF_INVITE,
            &[Permission::ChangeTheListOfAdults],
            enrolment::invite,
        ),
        at(
            paths::DIRECTORY_WAITING,
            &[Permission::ChangeTheListOfAdults],
            enrolment::waiting,
        ),
        at(
            paths::DIRECTORY_PROPOSE,
            &[Permission::ChangeTheListOfAdults],
            lists::propose,
        ),
        at(
            paths::DIRECTORY_WITHDRAW,
            &[Permission::ChangeTheListOfAdults],
            lists::withdraw,
        ),
        at(
            paths::DIRECTORY_STOP,
            &[Permission::ChangeTheListOfAdults],
            lists::stop,
        ),
        at(
            paths::DIRECTORY_FRESH,
            &[Permission::ChangeTheListOfAdults],
            directory::fresh,
        ),
    ]
}

/// Computers, as staff see them.
fn the_computers() -> Vec<Endpoint> {
    vec![
        at(
            paths::MACHINES_LIST,
            &[Permission::ApproveComputers],
            computers::list,
        ),
        at(
            paths::MACHINES_APPROVE,
            &[Permission::ApproveComputers],
            computers::approve,
        ),
        at(
            paths::MACHINES_KNOW,
            &[Permission::KnowComputers],
            computers::know,
        ),
        at(
            paths::MACHINES_REVOKE,
            &[Permission::TakeOutComputers],
            computers::revoke,
        ),
        at(
            paths::MACHINES_VOUCHERS,
            &[Permission::CheckWhoWrote],
            computers::vouchers,
        ),
    ]
}

/// Who is taught what.
fn classes() -> Vec<Endpoint> {
    vec![
        at(
            paths::CLASSROOM,
            &[Permission::SeeClasses],
            classroom::classes,
        ),
        at(
            paths::CLASSROOM_SET,
            &[Permission::SayWhoIsSet],
            classroom::set,
        ),
        at(
            paths::CLASSROOM_PROGRESS,
            &[Permission::SeeClasses],
            classroom::progress,
        ),
        at(
            paths::LESSONS_OPEN,
            &[Permission::SeeClasses],
            classroom::open_lesson,
        ),
        at(
            paths::SUBJECT_ACCESS,
            &[Permission::AnswerASubject],
            subject_access::give,
        ),
    ]
}

/// What the school decides for itself.
fn decisions() -> Vec<Endpoint> {
    vec![
        at(
            paths::SCHOOL_SETTINGS,
            &[Permission::ReadTheSettings],
            school_settings::list,
        ),
        at(
            paths::SCHOOL_SETTINGS_CHANGE,
            &[Permission::ChangeTheSettings],
            school_settings::change,
        ),
    ]
}

/// After a restore.
fn restores() -> Vec<Endpoint> {
    const ROWS: &[Permission] = &[Permission::AgreeToARestore];
    vec![
        at(paths::RESTORED, ROWS, restored::open),
        at(paths::RESTORED_SIGN, ROWS, restored::sign),
    ]
}

/// Two recovery sheets at one console.
fn two_sheets() -> Vec<Endpoint> {
    const ROWS: &[Permission] = &[Permission::UseTwoSheets];
    vec![
        at(paths::SHEETS_SHUT, ROWS, sheets::shut),
        at(paths::SHEETS_LET_IN, ROWS, sheets::let_in),
        at(paths::SHEETS_LIST, ROWS, sheets::list),
    ]
}

/// Letting somebody else read what is there.
fn letting_in() -> Vec<Endpoint> {
    const EITHER: &[Permission] = &[Permission::AgreeToLettingIn, Permission::LetIn];
    vec![
        at(paths::GRANTS, &[Permission::LetIn], grants::grant),
        at(paths::GRANTS_WAITING, EITHER, grants::waiting),
        at(
            paths::GRANTS_SIGN_OFF,
            &[Permission::AgreeToLettingIn],
            grants::sign_off,
        ),
        at(paths::GRANTS_TAKE_BACK, EITHER, grants::take_back),
    ]
}

/// Reports, cases, and the chains they are on.
fn readers() -> Vec<Endpoint> {
    vec![
        at(paths::INBOX, &[Permission::Read], cases::inbox),
        at(
            paths::ENVELOPES_FETCH,
            &[Permission::Read],
            cases::fetch_envelope,
        ),
        at(paths::SEEN, &[Permission::Answer], cases::seen),
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
        at(paths::CHAIN_HEAD, &[Permission::WatchAChain], chain::head),
        at(paths::KEEPING, &[Permission::Handle], keeping::list),
        at(paths::CASES_DELETE, &[Permission::Handle], keeping::delete),
    ]
}

fn at<T: 'static, D, H>(
    path: &'static str,
    permissions: &'static [Permission],
    handler: H,
) -> Endpoint
where
    H: Handler<T, Arc<School>> + Described<D>,
{
    Endpoint {
        path,
        permissions,
        told: H::told(),
        answers: post(handler),
    }
}
