//! Addresses for the school's people, computers, classes and settings.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::{
    class_questions, classroom, computers, coverage, directory, enrolment, leavers, lessons, lists,
    live, pupil_support, restored, rooms, safeguards, school_settings, sheets, subject_access,
};

/// Its people.
pub(super) fn the_school() -> Vec<Endpoint> {
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
pub(super) fn the_computers() -> Vec<Endpoint> {
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
pub(super) fn classes() -> Vec<Endpoint> {
    const PLAN: &[Permission] = &[Permission::PlanALesson];
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
            paths::CLASSROOM_COVERAGE,
            &[Permission::SeeClasses],
            coverage::coverage,
        ),
        at(
            paths::LESSONS_OPEN,
            &[Permission::SeeClasses],
            classroom::open_lesson,
        ),
        at(paths::LESSONS, &[Permission::SeeClasses], lessons::show),
        at(paths::LESSONS_PLAN, PLAN, lessons::plan),
        at(paths::LESSONS_OWN, PLAN, lessons::own),
        at(paths::LESSONS_OPT_OUT, PLAN, lessons::opt_out),
        at(paths::LESSONS_CHECKED, PLAN, lessons::checked),
        at(paths::LESSONS_QUESTION, PLAN, class_questions::ask),
        at(paths::ROOMS, &[Permission::CheckRooms], rooms::list),
        at(
            paths::ROOMS_CHECKED,
            &[Permission::CheckRooms],
            rooms::check,
        ),
        at(paths::LIVE_CLASS, &[Permission::WatchALesson], live::watch),
        at(paths::LIVE_ORDER, &[Permission::WatchALesson], live::order),
        at(
            paths::SUBJECT_ACCESS,
            &[Permission::AnswerASubject],
            subject_access::give,
        ),
    ]
}

/// What one pupil gets, and what keeps them safe.
pub(super) fn one_pupil() -> Vec<Endpoint> {
    vec![
        at(
            paths::CLASSROOM_PUPIL,
            &[
                Permission::SeeHowAPupilWorks,
                Permission::SeeSafeguards,
                Permission::SeeVulnerability,
            ],
            pupil_support::show,
        ),
        at(
            paths::CLASSROOM_STAGE,
            &[Permission::SetAStage],
            pupil_support::set_stage,
        ),
        at(
            paths::CLASSROOM_SAFEGUARDS,
            &[Permission::DecideOnSafeguards],
            safeguards::decide,
        ),
        at(
            paths::CLASSROOM_VULNERABILITY,
            &[Permission::NoteVulnerability],
            safeguards::note,
        ),
    ]
}

/// Pupils who have left.
pub(super) fn leavers() -> Vec<Endpoint> {
    const SWEEP: &[Permission] = &[Permission::SweepLearningRecords];
    vec![
        at(
            paths::LEAVERS_SAY,
            &[Permission::SayWhoHasLeft],
            leavers::say,
        ),
        at(paths::LEAVERS, SWEEP, leavers::list),
        at(paths::LEAVERS_ASK, SWEEP, leavers::ask),
        at(paths::LEAVERS_DELETE, SWEEP, leavers::delete),
        at(paths::LEAVERS_TAKE_BACK, SWEEP, leavers::take_back),
    ]
}

/// What the school decides for itself.
pub(super) fn decisions() -> Vec<Endpoint> {
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
pub(super) fn restores() -> Vec<Endpoint> {
    const ROWS: &[Permission] = &[Permission::AgreeToARestore];
    vec![
        at(paths::RESTORED, ROWS, restored::open),
        at(paths::RESTORED_SIGN, ROWS, restored::sign),
    ]
}

/// Two recovery sheets at one console.
pub(super) fn two_sheets() -> Vec<Endpoint> {
    const ROWS: &[Permission] = &[Permission::UseTwoSheets];
    vec![
        at(paths::SHEETS_SHUT, ROWS, sheets::shut),
        at(paths::SHEETS_LET_IN, ROWS, sheets::let_in),
        at(paths::SHEETS_LIST, ROWS, sheets::list),
    ]
}
