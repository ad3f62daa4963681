//! What the server answers to over HTTPS: one file per area, as the addresses are.

pub(crate) mod access;
pub(crate) mod account;
pub(crate) mod agreements;
pub(crate) mod answer;
pub(crate) mod audit;
pub(crate) mod bell;
pub(crate) mod body;
pub(crate) mod calendar;
pub(crate) mod cases;
pub(crate) mod chain;
pub(crate) mod class_questions;
pub(crate) mod class_rules;
pub(crate) mod classroom;
pub(crate) mod computers;
pub(crate) mod concerns;
pub(crate) mod console_notes;
pub(crate) mod coverage;
pub(crate) mod described;
pub(crate) mod directory;
mod elsewhere;
pub(crate) mod enrolment;
pub(crate) mod export;
pub(crate) mod fetching;
pub(crate) mod figures;
pub(crate) mod founding;
pub(crate) mod grants;
pub(crate) mod guests;
pub(crate) mod hand_over;
pub(crate) mod here;
pub(crate) mod keeping;
pub(crate) mod leaders;
pub(crate) mod leavers;
pub(crate) mod lessons;
pub(crate) mod lists;
pub(crate) mod live;
pub(crate) mod log_ins;
pub(crate) mod machines;
pub(crate) mod own_keys;
pub(crate) mod parcels;
mod planned;
pub(crate) mod policy;
pub(crate) mod pupil_support;
pub(crate) mod pupils;
pub(crate) mod questionnaires;
pub(crate) mod recordings;
pub(crate) mod registers;
pub(crate) mod restored;
pub(crate) mod roll;
pub(crate) mod rooms;
pub(crate) mod safeguards;
pub(crate) mod school_settings;
pub(crate) mod seen;
pub(crate) mod sheets;
pub(crate) mod staff;
pub(crate) mod story_places;
pub(crate) mod subject_access;
pub(crate) mod trail;
pub(crate) mod turning;
pub(crate) mod who;

use crate::fault::Fault;

/// Does slow or synchronous work beside the threads that answer.
pub(crate) async fn beside<R: Send + 'static, F: Into<Fault> + Send + 'static>(
    work: impl FnOnce() -> Result<R, F> + Send + 'static,
) -> Result<R, Fault> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(Into::into),
        Err(_) => Err(Fault::new(
            "A piece of work ended before it was done.",
            "Look at the lines above in this log, and report them.",
        )),
    }
}
