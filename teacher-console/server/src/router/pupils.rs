//! Addresses for anybody who knocks, and for pupils' computers and their pupils.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::{
    class_questions, directory, founding, lessons, live, machines, parcels, pupils, story_places,
};

pub(super) fn anybody() -> Vec<Endpoint> {
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

pub(super) fn machines_and_pupils() -> Vec<Endpoint> {
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
            paths::PUPILS_LESSON,
            &[Permission::SayWhereOneIs],
            lessons::of_pupil,
        ),
        at(
            paths::PUPILS_PLACE,
            &[Permission::SayWhereOneIs],
            story_places::keep,
        ),
        at(
            paths::PUPILS_QUESTION,
            &[Permission::SayWhereOneIs],
            class_questions::answer,
        ),
        at(paths::LIVE_BEAT, &[Permission::SayWhereOneIs], live::beat),
        at(
            paths::PUPILS_SIGN_OUT,
            &[Permission::KeepOwnProfile],
            pupils::sign_out,
        ),
    ]
}
