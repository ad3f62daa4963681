//! The objects in a log: reports, cases, acts, and who is let in to read them.

use protocol::{
    act::ActKind,
    bytes::{Blob, Hash, Id},
    cases::{AskCase, AskLog, FetchEnvelope, PostSeen},
    directory::LogName,
    envelope::{EnvelopeKind, Stanza},
    grant::{Grant, GrantReason, PostGrant, PostSignOff, SignOff, TakeBackGrant},
    paths,
    seen::{Seen, SeenState},
    statement::Label,
};
use safeguarding::Permission;
use serde_json::{Value, json};

use super::{
    askers::Guest,
    notes,
    objects::{Sealed, World},
    probes::Probe,
    steps,
};

/// What is asked about one report and the case it became.
pub(super) fn logs(world: &World, path: &str, sealed: &Sealed, guest: &Guest) -> Vec<Probe> {
    let (log, report, case) = (sealed.log, sealed.report.header.envelope, sealed.case);
    let guessed = Id([201; 16]);
    let read =
        |object, body: Value| Probe::new(object, Permission::Read, body).in_log(sealed, guest);
    let fetch = |envelope| json!(FetchEnvelope { log, envelope });
    let ask_case = |case| json!(AskCase { log, case });
    let elsewhere = LogName::ALL
        .into_iter()
        .find(|other| *other != log)
        .unwrap();
    match path {
        paths::INBOX => vec![read("a report", json!(AskLog { log })).listed_as(report)],
        paths::CASES => vec![read("a case", json!(AskLog { log })).listed_as(case)],
        paths::ENVELOPES_FETCH => vec![
            read("a report", fetch(report)),
            read("a guessed report", fetch(guessed)).absent(),
            read(
                "a report asked for in another log",
                json!(FetchEnvelope {
                    log: elsewhere,
                    envelope: report
                }),
            )
            .absent(),
        ],
        paths::CASES_ONE => vec![
            read("a case", ask_case(case)),
            read("a guessed case", ask_case(guessed)).absent(),
            read(
                "a case asked for in another log",
                json!(AskCase {
                    log: elsewhere,
                    case
                }),
            )
            .absent(),
        ],
        paths::SEEN => answers(world, sealed, guest),
        paths::CASES_ACT => acts(world, sealed, guest),
        paths::CASES_DELETE => deletions(world, sealed, guest),
        paths::KEEPING => vec![
            Probe::new("a held case", Permission::Handle, json!({}))
                .in_log(sealed, guest)
                .listed_as(case),
        ],
        paths::CASES_EXPORT => exports(world, sealed, guest),
        paths::CONSOLE_NOTES => notes::notes(world, sealed, guest),
        paths::CONSOLE_NOTES_EARLIER => {
            let note = sealed.note;
            vec![read("a note", json!(AskLog { log })).listed_as(note)]
        }
        _ => grants(world, path, sealed, guest),
    }
}

/// Letting somebody in. A reader's yes would change who reads, so only those who may not are driven here, and what
/// nobody has asked for; `grants.rs` tells the rest of the story.
fn grants(world: &World, path: &str, sealed: &Sealed, guest: &Guest) -> Vec<Probe> {
    let signer = world.adults()[guest.adult.unwrap_or(0)];
    let (log, school, guessed) = (sealed.log, world.school.id, Hash([206; 32]));
    let at = world.school.time();
    let agree = Permission::AgreeToLettingIn;
    match path {
        paths::GRANTS_WAITING => {
            let list = Probe::new("what waits", agree, AskLog { log }).in_log(sealed, guest);
            vec![list.listed_as(Id([206; 16])).absent()]
        }
        paths::GRANTS_SIGN_OFF => {
            let sign_off = SignOff {
                format: 1,
                act: guessed,
                at,
            };
            let sign_off = signer.sign(Label::SignOff, school, &sign_off);
            let body = PostSignOff { log, sign_off };
            vec![
                Probe::new("a guessed grant", agree, body)
                    .in_log(sealed, guest)
                    .absent(),
            ]
        }
        paths::GRANTS_TAKE_BACK => {
            let body = TakeBackGrant {
                log,
                grant: guessed,
            };
            vec![
                Probe::new("a guessed grant", agree, body)
                    .in_log(sealed, guest)
                    .absent(),
            ]
        }
        _ => asked_grants(world, sealed, guest),
    }
}

fn asked_grants(world: &World, sealed: &Sealed, guest: &Guest) -> Vec<Probe> {
    let signer = world.adults()[guest.adult.unwrap_or(0)];
    let reader = world.adults()[9].reader();
    let stanza = Stanza {
        key_id: reader,
        encapsulated: [0; 32],
        wrapped: [0; 56],
    };
    let ask = |object, envelope| {
        let grant = Grant {
            format: 1,
            log: sealed.log,
            envelopes: vec![envelope],
            reader,
            reason: GrantReason::NeedsThisCase,
            at: world.school.time(),
        };
        let body = PostGrant {
            grant: signer.sign(Label::Grant, world.school.id, &grant),
            stanzas: vec![Blob(stanza.to_bytes())],
        };
        Probe::new(object, Permission::LetIn, body).in_log(sealed, guest)
    };
    let mut probes = vec![ask("a guessed report", Id([201; 16])).absent()];
    let reads = guest
        .adult
        .is_some_and(|place| sealed.readers.contains(&place));
    if !reads {
        probes.push(ask("a report", sealed.report.header.envelope));
    }
    probes
}

fn answers(world: &World, sealed: &Sealed, guest: &Guest) -> Vec<Probe> {
    let signer = world.adults()[guest.adult.unwrap_or(0)];
    let answer = |object, envelope| {
        let seen = Seen {
            format: 1,
            envelope,
            hash: sealed.report.hash(),
            state: SeenState::Opened,
            phrase: None,
            at: world.school.time(),
        };
        let body = PostSeen {
            log: sealed.log,
            seen: signer.sign(Label::Seen, world.school.id, &seen),
        };
        Probe::new(object, Permission::Answer, body).in_log(sealed, guest)
    };
    vec![
        answer("a report", sealed.report.header.envelope),
        answer("a guessed report", Id([201; 16])).absent(),
    ]
}

/// Deleting what nobody has asked to delete: those who may are told so, which `keeping.rs` tells the story of.
fn deletions(world: &World, sealed: &Sealed, guest: &Guest) -> Vec<Probe> {
    let author = world.adults()[guest.adult.unwrap_or(0)];
    let delete = |object, case| {
        let kind = ActKind::AgreeDeletion {
            request: Hash([206; 32]),
            acts: Vec::new(),
        };
        let body = world.act(author, (sealed.log, case), kind, None, (9_999, None));
        Probe::new(object, Permission::Handle, body).in_log(sealed, guest)
    };
    let mut probes = vec![delete("delete a guessed case", Id([203; 16])).absent()];
    let reads = guest
        .adult
        .is_some_and(|place| sealed.readers.contains(&place));
    if !reads {
        probes.push(delete("delete a case", sealed.case));
    }
    probes
}

/// Acts by somebody who looked too long ago: whoever may do it is told that the case has changed, and nothing happens.
fn acts(world: &World, sealed: &Sealed, guest: &Guest) -> Vec<Probe> {
    let author = world.adults()[guest.adult.unwrap_or(0)];
    let (log, case, report) = (sealed.log, sealed.case, sealed.report.header.envelope);
    let words = world.envelope(EnvelopeKind::Entry, 250, log, &sealed.readers);
    let take_up = ActKind::MakeIncident {
        incident_type: "F-39".into(),
    };
    let correct = ActKind::Correct {
        corrects: sealed.entry,
    };
    let (new, guessed) = (Id([202; 16]), Id([203; 16]));
    let record = |report| ActKind::RecordConcern { report };
    let act = |object, permission, case, kind, words| {
        let body = world.act(author, (log, case), kind, words, (9_999, None));
        Probe {
            is_act: true,
            ..Probe::new(object, permission, body).in_log(sealed, guest)
        }
    };
    let (entry, handle) = (Permission::AddAnEntry, Permission::Handle);
    vec![
        act(
            "record a report",
            Permission::Record,
            new,
            record(report),
            None,
        ),
        act(
            "record a guessed report",
            Permission::Record,
            new,
            record(guessed),
            None,
        )
        .absent(),
        act("an entry", entry, case, ActKind::AddEntry, Some(&words)),
        act(
            "an entry in a guessed case",
            entry,
            guessed,
            ActKind::AddEntry,
            Some(&words),
        )
        .absent(),
        act(
            "a correction",
            Permission::CorrectAnEntry,
            case,
            correct,
            Some(&words),
        ),
        act("take up", handle, case, take_up.clone(), None),
        act("take up a guessed case", handle, guessed, take_up, None).absent(),
    ]
    .into_iter()
    .chain(steps::steps(world, sealed, guest))
    .collect()
}

/// Nobody here has typed their password again: whoever may export is asked for it, and nothing happens.
fn exports(world: &World, sealed: &Sealed, guest: &Guest) -> Vec<Probe> {
    let author = world.adults()[guest.adult.unwrap_or(0)];
    let words = world.envelope(EnvelopeKind::Entry, 251, sealed.log, &sealed.readers);
    let export = |object, case| {
        let (place, seen) = ((sealed.log, case), (9_999, None));
        let body = world.act(author, place, ActKind::Export, Some(&words), seen);
        Probe {
            is_act: true,
            ..Probe::new(object, Permission::Export, body).in_log(sealed, guest)
        }
    };
    vec![
        export("an export", sealed.case),
        export("an export of a guessed case", Id([203; 16])).absent(),
    ]
}
