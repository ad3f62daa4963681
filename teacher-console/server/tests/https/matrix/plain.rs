//! One body for each address where it makes no difference who or what is named in it.

use protocol::{
    bell::AskBell,
    bytes::{Hash, Id, Token},
    card::CardSecret,
    directory::{Directory, Duty},
    enrolment::{AskInvitation, Invite, Newcomer, Withdraw, code_hash},
    freshness::StopKeys,
    grant::PostGrant,
    machines::{ApproveMachines, AskChallenge, AskDirectory, OneStatement},
    paths,
    pupils::{AskReceipts, AssistedSignIn, PupilSignIn},
    school_settings::ChangeSetting,
    sheets::AskShut,
    staff::StaffSignIn,
    statement::{Label, Statement},
    subject_access::AskSubject,
    sweep::{PostSweep, SayLeft, TakeBackSweep},
};
use serde_json::{Value, json};

use super::{notes, objects::World};

/// Whoever has no sheets is refused by what they sign, not by who they are.
fn of_sheets(path: &str, statement: Statement) -> Value {
    match path {
        paths::SHEETS_SHUT => json!(AskShut {
            sheets: statement,
            after: None,
        }),
        paths::SHEETS_LET_IN => json!(PostGrant {
            grant: statement,
            stanzas: Vec::new(),
        }),
        _ => json!(OneStatement { statement }),
    }
}

/// Whoever may sweep is asked for the password again, and nothing happens; what does not wait is not taken back. Who has
/// not left is back already: whoever may say so changes nothing by it.
fn of_leavers(path: &str, sweep: Statement, pupil: Id) -> Value {
    match path {
        paths::LEAVERS_SAY => json!(SayLeft {
            pupil,
            has_left: false,
        }),
        paths::LEAVERS_TAKE_BACK => json!(TakeBackSweep {
            request: Hash([1; 32])
        }),
        _ => json!(PostSweep {
            sweep,
            pupils: Vec::new(),
        }),
    }
}

/// A body that can be read, for endpoints where the object makes no difference.
pub(super) fn plain(world: &World, path: &str) -> Value {
    let (statement, class_mate) = (world.founding.clone(), world.pupil);
    match path {
        paths::MACHINES_CHALLENGE => json!(AskChallenge {
            machine: Id([204; 16])
        }),
        paths::DIRECTORY => json!(AskDirectory { have_version: 0 }),
        paths::PUPILS_SIGN_IN => json!(PupilSignIn {
            pupil: class_mate,
            secret: CardSecret::Pictures([0, 0, 0])
        }),
        paths::PUPILS_ASSISTED => json!(AssistedSignIn {
            pupil: class_mate,
            lesson_code: world.lesson_code.clone(),
        }),
        _ if path.starts_with("/v1/sheets/") => of_sheets(path, statement),
        paths::BELL => json!(AskBell { is_office: false }),
        paths::RECEIPTS => json!(AskReceipts {
            names: vec![Token([1; 32]); 8]
        }),
        paths::STAFF_SIGN_IN => json!(StaffSignIn {
            login_name: "somebody".into(),
            auth: Token([1; 32]),
            second: None,
        }),
        paths::STAFF_PRINTED | paths::STAFF_FACTOR_RESET => notes::of_own_sign_in(path),
        paths::STAFF_INVITATION => json!(AskInvitation {
            code_hash: Hash([1; 32])
        }),
        paths::STAFF_INVITE => json!(invitation()),
        paths::DIRECTORY_PROPOSE
        | paths::DIRECTORY_FRESH
        | paths::RESTORED_SIGN
        | paths::MACHINES_KNOW
        | paths::MACHINES_REVOKE => {
            json!(OneStatement { statement })
        }
        paths::DIRECTORY_WITHDRAW => json!(Withdraw {
            proposal: Hash([1; 32])
        }),
        // Somebody who is listed, and none of their keys: refused to stewards, so that nobody is stopped here.
        paths::DIRECTORY_STOP => json!(StopKeys {
            person: statement
                .read::<Directory>(Label::Directory)
                .unwrap()
                .people[0]
                .id,
            stops: Vec::new(),
        }),
        _ if path.starts_with("/v1/leavers/") => of_leavers(path, statement, class_mate),
        paths::SUBJECT_ACCESS => json!(AskSubject { pupil: class_mate }),
        paths::SCHOOL_SETTINGS_CHANGE => json!(ChangeSetting {
            id: "idle-lock-minutes".into(),
            value: "20".into(),
        }),
        paths::MACHINES_APPROVE => json!(ApproveMachines {
            vouchers: Vec::new()
        }),
        _ => json!({}),
    }
}

fn invitation() -> Invite {
    Invite {
        code_hash: code_hash("SOME-CODE"),
        newcomer: Newcomer {
            person: Id([205; 16]),
            login_name: "newcomer".into(),
            name: "Newcomer".into(),
            role: "is a teacher".into(),
            picture: "portrait".into(),
            duties: vec![Duty::Teacher],
            daily: true,
            last_ring: 0,
        },
    }
}
