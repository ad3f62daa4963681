//! Stories on real, encrypted files: what is acknowledged is there, what was tampered with is found.

mod backups;
mod chain;
mod class_questions;
mod class_rules;
mod concerns;
mod console_notes;
mod deletion;
mod editions;
mod fetching;
mod figures;
mod files;
mod grants;
mod learning;
mod leavers;
mod own_keys;
mod plans;
mod questionnaires;
mod registers;
mod reports;
mod rosters;
mod sequences;
mod story_places;
mod turning;

use crate::*;
use safeguarding::*;
use tempfile::TempDir;

const SCHOOL: [u8; 16] = [0x5c; 16];
const NOW_S: i64 = 1_800_000_000;

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder for the test")
}

fn key(number: u8) -> StoreKey {
    StoreKey::from_bytes([number; 32])
}

fn learning(folder: &TempDir) -> Learning {
    Learning::create(&folder.path().join("learning.db"), &key(1)).expect("a new file")
}

fn case_log(folder: &TempDir) -> CaseLog {
    let log = CaseLog::create(
        &folder.path().join("safeguarding.db"),
        &key(2),
        Log::Safeguarding,
    )
    .expect("a new log");
    log.found(SCHOOL).expect("founded");
    log
}

fn lead() -> StaffMember {
    StaffMember {
        id: PersonId([1; 16]),
        roles: vec![Role::DesignatedSafeguardingLead],
        reader_keys: vec![KeyId([11; 16])],
        routes: vec![Log::Safeguarding],
    }
}

/// A member of staff for whom nothing was sealed.
fn stranger() -> StaffMember {
    StaffMember {
        id: PersonId([7; 16]),
        roles: vec![Role::Teacher],
        reader_keys: vec![KeyId([77; 16])],
        routes: Vec::new(),
    }
}

fn envelope(number: u8) -> NewEnvelope {
    NewEnvelope {
        id: EnvelopeId([number; 16]),
        readers: lead().reader_keys,
        is_urgent: false,
        machine: [8; 16],
        bytes: vec![number; 600],
    }
}

/// A log with one report that was opened, recorded, taken up and given one entry.
fn log_with_incident(folder: &TempDir) -> (CaseLog, CaseId) {
    let log = case_log(folder);
    log.receive(&[envelope(1)], NOW_S).expect("stored");
    log.open_envelope(
        EnvelopeId([1; 16]),
        lead().id,
        &lead().reader_keys,
        &[],
        NOW_S,
    )
    .expect("opened");
    log.save_seen(
        EnvelopeId([1; 16]),
        lead().id,
        "opened",
        "{\"seen\":1}",
        NOW_S,
    )
    .expect("saved");
    let case = CaseId([4; 16]);
    let report = log
        .report(EnvelopeId([1; 16]))
        .expect("read")
        .expect("there");
    let act = report
        .record_concern(case, Digest([1; 32]), &lead(), NOW_S)
        .expect("allowed");
    log.append(case, seen(&log, 0), &[signed(act)], &[], NOW_S)
        .expect("appended");
    let make = Command::MakeIncident {
        incident_type: IncidentType::ContactFromAdult,
        follows: None,
    };
    decide_and_append(&log, case, make, &[]).expect("appended");
    let entry = envelope(2);
    decide_and_append(
        &log,
        case,
        Command::AddEntry {
            entry: entry.words(),
        },
        &[entry],
    )
    .expect("appended");
    (log, case)
}

fn decide_and_append(
    log: &CaseLog,
    case: CaseId,
    command: Command,
    envelopes: &[NewEnvelope],
) -> Result<Head, StoreFault> {
    let known = log.case(case)?.expect("a case");
    let payload = Digest([100 + u8::try_from(known.length()).expect("short"); 32]);
    let acts: Vec<_> = known
        .decide(command, payload, &lead(), NOW_S)
        .expect("the rules allow it")
        .into_iter()
        .map(signed)
        .collect();
    log.append(case, seen(log, known.length()), &acts, envelopes, NOW_S)
}

/// What the lead has seen who has looked at everything.
fn seen(log: &CaseLog, length: u32) -> Expected {
    Expected {
        length,
        previous: log.last_act(lead().id).expect("read"),
    }
}

fn signed(act: Act) -> SignedAct {
    SignedAct {
        signed: format!("{{\"signed\":\"{}\"}}", act.payload),
        act,
    }
}

/// The file as somebody with root and the key sees it.
fn as_root(folder: &TempDir, name: &str, key: &StoreKey) -> rusqlite::Connection {
    let connection = rusqlite::Connection::open(folder.path().join(name)).expect("opens");
    connection
        .execute_batch(&key.pragma())
        .expect("takes the key");
    connection
}
