//! Every address of the server on one screen, each with its rows in the table of access. All are `POST`; ids travel in
//! bodies, never in addresses.

use std::sync::Arc;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{MethodRouter, post},
};
use protocol::paths;
use safeguarding::{Door, Permission, access_table};

use crate::{
    http::{
        answer, cases, chain, classroom, directory, enrolment, founding, grants, machines, parcels,
        pupils, school_settings, staff,
    },
    school::School,
};

/// The longest JSON body: an entry of 64 KiB in its envelope, in base64, with room for its act.
const BODY_LEN_MAX: usize = 256 * 1024;

/// One address, what can be asked there, and what answers.
pub struct Endpoint {
    /// Its path.
    pub path: &'static str,
    /// Rows of the table of access (`access.ron` of the crate `safeguarding`). Several where the body says which.
    pub permissions: &'static [Permission],
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
        the_school(),
        classes(),
        decisions(),
        readers(),
        letting_in(),
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
        .layer(DefaultBodyLimit::max(BODY_LEN_MAX))
        .with_state(school)
}

fn anybody() -> Vec<Endpoint> {
    vec![
        at(
            paths::HEALTH,
            &[Permission::AskWhoAnswers],
            post(founding::health),
        ),
        at(
            paths::MACHINES_JOIN,
            &[Permission::Join],
            post(machines::join),
        ),
        at(
            paths::MACHINES_CHALLENGE,
            &[Permission::ProveAComputer],
            post(machines::challenge),
        ),
        at(
            paths::MACHINES_SESSION,
            &[Permission::ProveAComputer],
            post(machines::session),
        ),
        // with the founding token, once
        at(paths::FOUND, &[Permission::Found], post(founding::found)),
    ]
}

fn machines_and_pupils() -> Vec<Endpoint> {
    vec![
        at(
            paths::DIRECTORY,
            &[Permission::FetchTheListOfAdults],
            post(directory::directories),
        ),
        at(
            paths::CLASSES,
            &[Permission::SeeOpenClasses],
            post(pupils::open_classes),
        ),
        at(
            paths::PUPILS_SIGN_IN,
            &[Permission::SignInAsAPupil],
            post(pupils::sign_in),
        ),
        at(
            paths::PUPILS_ASSISTED,
            &[Permission::SignInAsAPupil],
            post(pupils::assisted),
        ),
        at(
            paths::RECEIPTS,
            &[Permission::AskForAnswers],
            post(pupils::receipts),
        ),
        at(
            paths::PARCELS,
            &[Permission::SendAParcel],
            post(parcels::parcel),
        ),
        at(
            paths::PUPILS_PROFILE,
            &[Permission::KeepOwnProfile],
            post(pupils::profile),
        ),
        at(
            paths::PUPILS_SIGN_OUT,
            &[Permission::KeepOwnProfile],
            post(pupils::sign_out),
        ),
    ]
}

fn staff_themselves() -> Vec<Endpoint> {
    vec![
        at(
            paths::STAFF_SIGN_IN,
            &[Permission::SignInAsStaff],
            post(staff::sign_in),
        ),
        // with an activation code
        at(
            paths::STAFF_INVITATION,
            &[Permission::Enrol],
            post(enrolment::invitation),
        ),
        at(
            paths::STAFF_ENROL,
            &[Permission::Enrol],
            post(enrolment::enrol),
        ),
        at(
            paths::STAFF_RING,
            &[Permission::KeepOwnKeys],
            post(staff::ring),
        ),
        at(
            paths::STAFF_RING_SAVE,
            &[Permission::KeepOwnKeys],
            post(staff::save_ring),
        ),
        at(
            paths::STAFF_SIGN_OUT,
            &[Permission::KeepOwnKeys],
            post(staff::sign_out),
        ),
    ]
}

/// People and computers.
fn the_school() -> Vec<Endpoint> {
    vec![
        at(
            paths::STAFF_INVITE,
            &[Permission::ChangeTheListOfAdults],
            post(enrolment::invite),
        ),
        at(
            paths::DIRECTORY_WAITING,
            &[Permission::ChangeTheListOfAdults],
            post(enrolment::waiting),
        ),
        at(
            paths::DIRECTORY_PROPOSE,
            &[Permission::ChangeTheListOfAdults],
            post(enrolment::propose),
        ),
        at(
            paths::DIRECTORY_FRESH,
            &[Permission::ChangeTheListOfAdults],
            post(directory::fresh),
        ),
        at(
            paths::MACHINES_LIST,
            &[Permission::ApproveComputers],
            post(machines::list),
        ),
        at(
            paths::MACHINES_APPROVE,
            &[Permission::ApproveComputers],
            post(machines::approve),
        ),
        at(
            paths::MACHINES_VOUCHERS,
            &[Permission::CheckWhoWrote],
            post(machines::vouchers),
        ),
    ]
}

/// Who is taught what.
fn classes() -> Vec<Endpoint> {
    vec![
        at(
            paths::CLASSROOM,
            &[Permission::SeeClasses],
            post(classroom::classes),
        ),
        at(
            paths::CLASSROOM_PROGRESS,
            &[Permission::SeeClasses],
            post(classroom::progress),
        ),
        at(
            paths::LESSONS_OPEN,
            &[Permission::SeeClasses],
            post(classroom::open_lesson),
        ),
    ]
}

/// What the school decides for itself.
fn decisions() -> Vec<Endpoint> {
    vec![
        at(
            paths::SCHOOL_SETTINGS,
            &[Permission::ReadTheSettings],
            post(school_settings::list),
        ),
        at(
            paths::SCHOOL_SETTINGS_CHANGE,
            &[Permission::ChangeTheSettings],
            post(school_settings::change),
        ),
    ]
}

/// Letting somebody else read what is there.
fn letting_in() -> Vec<Endpoint> {
    const EITHER: &[Permission] = &[Permission::AgreeToLettingIn, Permission::LetIn];
    vec![
        at(paths::GRANTS, &[Permission::LetIn], post(grants::grant)),
        at(paths::GRANTS_WAITING, EITHER, post(grants::waiting)),
        at(
            paths::GRANTS_SIGN_OFF,
            &[Permission::AgreeToLettingIn],
            post(grants::sign_off),
        ),
        at(paths::GRANTS_TAKE_BACK, EITHER, post(grants::take_back)),
    ]
}

/// Reports, cases, and the chains they are on.
fn readers() -> Vec<Endpoint> {
    vec![
        at(paths::INBOX, &[Permission::Read], post(cases::inbox)),
        at(
            paths::ENVELOPES_FETCH,
            &[Permission::Read],
            post(cases::fetch_envelope),
        ),
        at(paths::SEEN, &[Permission::Answer], post(cases::seen)),
        at(paths::CASES, &[Permission::Read], post(cases::list)),
        at(paths::CASES_ONE, &[Permission::Read], post(cases::one)),
        at(paths::CASES_ACT, CASE_ACTS, post(cases::act)),
        at(
            paths::CASES_MINE,
            &[Permission::SeeOwnActs],
            post(cases::mine),
        ),
        at(
            paths::CHAIN_STANDING,
            &[Permission::WatchAChain],
            post(chain::standing),
        ),
        at(
            paths::CHAIN_LINKS,
            &[Permission::WatchAChain],
            post(chain::links),
        ),
        at(
            paths::CHAIN_HEAD,
            &[Permission::WatchAChain],
            post(chain::head),
        ),
    ]
}

fn at(
    path: &'static str,
    permissions: &'static [Permission],
    answers: MethodRouter<Arc<School>>,
) -> Endpoint {
    Endpoint {
        path,
        permissions,
        answers,
    }
}
