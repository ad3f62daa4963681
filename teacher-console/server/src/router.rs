//! Every route of the server on one screen. All are `POST`; ids travel in bodies, never in addresses.

use std::sync::Arc;

use axum::{Router, extract::DefaultBodyLimit, routing::post};
use protocol::paths;

use crate::{
    http::{
        answer, cases, classroom, directory, enrolment, founding, machines, parcels, pupils, staff,
    },
    school::School,
};

/// The longest JSON body: an entry of 64 KiB in its envelope, in base64, with room for its act.
const BODY_LEN_MAX: usize = 256 * 1024;

/// What the server answers to. Nothing else exists: no test door, no administrator's door.
pub fn router(school: Arc<School>) -> Router {
    Router::new()
        // anybody
        .route(paths::HEALTH, post(founding::health))
        .route(paths::MACHINES_JOIN, post(machines::join))
        .route(paths::MACHINES_CHALLENGE, post(machines::challenge))
        .route(paths::MACHINES_SESSION, post(machines::session))
        // a console that has proved its key, once
        .route(paths::FOUND, post(founding::found))
        // approved machines
        .route(paths::DIRECTORY, post(directory::directories))
        // approved pupils' machines
        .route(paths::CLASSES, post(pupils::open_classes))
        .route(paths::PUPILS_SIGN_IN, post(pupils::sign_in))
        .route(paths::PUPILS_ASSISTED, post(pupils::assisted))
        .route(paths::RECEIPTS, post(pupils::receipts))
        .route(paths::PARCELS, post(parcels::parcel))
        // pupils
        .route(paths::PUPILS_PROFILE, post(pupils::profile))
        .route(paths::PUPILS_SIGN_OUT, post(pupils::sign_out))
        // approved consoles
        .route(paths::STAFF_SIGN_IN, post(staff::sign_in))
        .route(paths::STAFF_INVITATION, post(enrolment::invitation))
        .route(paths::STAFF_ENROL, post(enrolment::enrol))
        // stewards
        .route(paths::STAFF_INVITE, post(enrolment::invite))
        .route(paths::DIRECTORY_WAITING, post(enrolment::waiting))
        .route(paths::DIRECTORY_PROPOSE, post(enrolment::propose))
        // staff
        .route(paths::STAFF_RING, post(staff::ring))
        .route(paths::STAFF_RING_SAVE, post(staff::save_ring))
        .route(paths::STAFF_SIGN_OUT, post(staff::sign_out))
        .route(paths::MACHINES_LIST, post(machines::list))
        .route(paths::MACHINES_APPROVE, post(machines::approve))
        .route(paths::MACHINES_VOUCHERS, post(machines::vouchers))
        .route(paths::DIRECTORY_FRESH, post(directory::fresh))
        .route(paths::CLASSROOM, post(classroom::classes))
        .route(paths::CLASSROOM_PROGRESS, post(classroom::progress))
        .route(paths::LESSONS_OPEN, post(classroom::open_lesson))
        // staff with a stanza
        .route(paths::INBOX, post(cases::inbox))
        .route(paths::ENVELOPES_FETCH, post(cases::fetch_envelope))
        .route(paths::SEEN, post(cases::seen))
        .route(paths::CASES, post(cases::list))
        .route(paths::CASES_ONE, post(cases::one))
        .route(paths::CASES_ACT, post(cases::act))
        .fallback(answer::nothing_here)
        .layer(DefaultBodyLimit::max(BODY_LEN_MAX))
        .with_state(school)
}
