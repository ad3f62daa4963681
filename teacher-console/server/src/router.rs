//! Every address of the server, each with its rows in the table of access; the lists lie beside, by who knocks. All are
//! `POST`; ids travel in bodies, never in addresses.

mod agreements;
mod figures;
mod log_ins;
mod pupils;
mod questionnaires;
mod readers;
mod roll;
mod school;
mod staff;

use std::sync::Arc;

use axum::{
    Router,
    handler::Handler,
    middleware,
    routing::{MethodRouter, post},
};
use safeguarding::{Door, Permission, access_table};

use crate::{
    http::{
        answer, body,
        described::{Described, Told},
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

/// What the server answers to. Nothing else exists: no test door, no administrator's door.
#[must_use]
pub fn endpoints() -> Vec<Endpoint> {
    [
        pupils::anybody(),
        pupils::machines_and_pupils(),
        staff::staff_themselves(),
        staff::own_sign_in(),
        school::the_school(),
        log_ins::log_ins(),
        figures::figures(),
        figures::registers(),
        school::the_computers(),
        school::classes(),
        school::one_pupil(),
        agreements::agreements(),
        questionnaires::questionnaires(),
        school::leavers(),
        roll::the_roll(),
        school::decisions(),
        readers::readers(),
        readers::letting_in(),
        school::restores(),
        school::two_sheets(),
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
