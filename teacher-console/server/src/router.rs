//! Every address of the server on one screen, each with who may knock. All are `POST`; ids travel in bodies, never in
//! addresses.

use std::sync::Arc;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{MethodRouter, post},
};
use protocol::paths;

use crate::{
    http::{
        answer, cases, classroom, directory, enrolment, founding, machines, parcels, pupils,
        school_settings, staff,
    },
    school::School,
};

/// The longest JSON body: an entry of 64 KiB in its envelope, in base64, with room for its act.
const BODY_LEN_MAX: usize = 256 * 1024;

/// Who may knock at an endpoint. The handler's extractor lets them in; everybody else is turned away before anything of
/// the body counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Door {
    /// Whoever reaches the server.
    Anybody,
    /// A machine that has proved its key, approved or not.
    AnyMachine,
    /// An approved machine of either kind.
    ApprovedMachine,
    /// An approved pupils' machine.
    PupilMachine,
    /// A pupil who has signed in on an approved pupils' machine.
    Pupil,
    /// An approved console, whoever sits at it.
    Console,
    /// An active person of the newest directory, signed in on an approved console.
    Staff,
    /// Such a person whose duties are asked as well: what they do not allow is not there for them.
    StaffOnDuty,
    /// A steward of the newest directory.
    Steward,
    /// Such a person with a stanza of what they ask for: everything else is not there for them.
    Reader,
}

/// One address, who may knock, and what answers.
pub struct Endpoint {
    /// Its path.
    pub path: &'static str,
    /// Who may knock.
    pub door: Door,
    answers: MethodRouter<Arc<School>>,
}

/// What the server answers to. Nothing else exists: no test door, no administrator's door.
#[must_use]
pub fn endpoints() -> Vec<Endpoint> {
    [
        anybody(),
        machines_and_pupils(),
        staff_themselves(),
        the_school(),
        readers(),
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
        at(paths::HEALTH, Door::Anybody, post(founding::health)),
        at(paths::MACHINES_JOIN, Door::Anybody, post(machines::join)),
        at(
            paths::MACHINES_CHALLENGE,
            Door::Anybody,
            post(machines::challenge),
        ),
        at(
            paths::MACHINES_SESSION,
            Door::Anybody,
            post(machines::session),
        ),
        // with the founding token, once
        at(paths::FOUND, Door::AnyMachine, post(founding::found)),
    ]
}

fn machines_and_pupils() -> Vec<Endpoint> {
    vec![
        at(
            paths::DIRECTORY,
            Door::ApprovedMachine,
            post(directory::directories),
        ),
        at(
            paths::CLASSES,
            Door::PupilMachine,
            post(pupils::open_classes),
        ),
        at(
            paths::PUPILS_SIGN_IN,
            Door::PupilMachine,
            post(pupils::sign_in),
        ),
        at(
            paths::PUPILS_ASSISTED,
            Door::PupilMachine,
            post(pupils::assisted),
        ),
        at(paths::RECEIPTS, Door::PupilMachine, post(pupils::receipts)),
        at(paths::PARCELS, Door::PupilMachine, post(parcels::parcel)),
        at(paths::PUPILS_PROFILE, Door::Pupil, post(pupils::profile)),
        at(paths::PUPILS_SIGN_OUT, Door::Pupil, post(pupils::sign_out)),
    ]
}

fn staff_themselves() -> Vec<Endpoint> {
    vec![
        at(paths::STAFF_SIGN_IN, Door::Console, post(staff::sign_in)),
        // with an activation code
        at(
            paths::STAFF_INVITATION,
            Door::Console,
            post(enrolment::invitation),
        ),
        at(paths::STAFF_ENROL, Door::Console, post(enrolment::enrol)),
        at(paths::STAFF_RING, Door::Staff, post(staff::ring)),
        at(paths::STAFF_RING_SAVE, Door::Staff, post(staff::save_ring)),
        at(paths::STAFF_SIGN_OUT, Door::Staff, post(staff::sign_out)),
    ]
}

/// People, computers and classes.
fn the_school() -> Vec<Endpoint> {
    vec![
        at(paths::STAFF_INVITE, Door::Steward, post(enrolment::invite)),
        at(
            paths::DIRECTORY_WAITING,
            Door::Steward,
            post(enrolment::waiting),
        ),
        at(
            paths::DIRECTORY_PROPOSE,
            Door::Steward,
            post(enrolment::propose),
        ),
        at(
            paths::DIRECTORY_FRESH,
            Door::Steward,
            post(directory::fresh),
        ),
        at(
            paths::MACHINES_LIST,
            Door::StaffOnDuty,
            post(machines::list),
        ),
        at(
            paths::MACHINES_APPROVE,
            Door::StaffOnDuty,
            post(machines::approve),
        ),
        at(
            paths::MACHINES_VOUCHERS,
            Door::Staff,
            post(machines::vouchers),
        ),
        at(
            paths::CLASSROOM,
            Door::StaffOnDuty,
            post(classroom::classes),
        ),
        at(
            paths::CLASSROOM_PROGRESS,
            Door::StaffOnDuty,
            post(classroom::progress),
        ),
        at(
            paths::LESSONS_OPEN,
            Door::StaffOnDuty,
            post(classroom::open_lesson),
        ),
        at(
            paths::SCHOOL_SETTINGS,
            Door::Staff,
            post(school_settings::list),
        ),
        at(
            paths::SCHOOL_SETTINGS_CHANGE,
            Door::StaffOnDuty,
            post(school_settings::change),
        ),
    ]
}

/// Reports and cases.
fn readers() -> Vec<Endpoint> {
    vec![
        at(paths::INBOX, Door::Reader, post(cases::inbox)),
        at(
            paths::ENVELOPES_FETCH,
            Door::Reader,
            post(cases::fetch_envelope),
        ),
        at(paths::SEEN, Door::Reader, post(cases::seen)),
        at(paths::CASES, Door::Reader, post(cases::list)),
        at(paths::CASES_ONE, Door::Reader, post(cases::one)),
        at(paths::CASES_ACT, Door::Reader, post(cases::act)),
    ]
}

fn at(path: &'static str, door: Door, answers: MethodRouter<Arc<School>>) -> Endpoint {
    Endpoint {
        path,
        door,
        answers,
    }
}
