//! The objects of the matrix: what is asked of an endpoint, and what ties the asker to it.

use protocol::{
    act::ActKind,
    bell::AskBell,
    bytes::{Blob, Hash, Id, Token},
    cases::{AskCase, AskLog, FetchEnvelope, PostSeen},
    chain::{AskLinks, Head, PostHead},
    classroom::{OneClass, SetForClass, SetTo},
    directory::{Directory, Duty, LogName},
    enrolment::{AskInvitation, Invite, Newcomer, Withdraw, code_hash},
    envelope::{EnvelopeKind, Stanza},
    freshness::StopKeys,
    grant::{Grant, GrantReason, PostGrant, PostSignOff, SignOff, TakeBackGrant},
    machines::{ApproveMachines, AskChallenge, AskDirectory, OneStatement},
    paths,
    pupils::{AskReceipts, AssistedSignIn, PupilSignIn},
    school_settings::ChangeSetting,
    seen::{Seen, SeenState},
    sheets::AskShut,
    staff::StaffSignIn,
    statement::{Label, Statement},
    subject_access::AskSubject,
    sweep::{PostSweep, SayLeft, TakeBackSweep},
};
use safeguarding::{Door, Log, Permission, Tie, access_table};
use serde::Serialize;
use serde_json::{Value, json};
use server::{people, router::Endpoint};

use super::{
    askers::Guest,
    further::further,
    notes,
    objects::{Sealed, WITH_EVERY_PHASE, World},
    steps,
};

/// One cell: what is asked for, and what the table has to be asked.
pub(super) struct Probe {
    pub(super) object: String,
    pub(super) permission: Permission,
    pub(super) log: Option<Log>,
    pub(super) ties: Vec<Tie>,
    /// Nobody has such a thing here.
    pub(super) is_absent: bool,
    pub(super) is_act: bool,
    /// For lists: the id by which the object would stand in it.
    pub(super) listed_as: Option<String>,
    pub(super) body: Value,
}

impl Probe {
    pub(super) fn new(object: &str, permission: Permission, body: impl Serialize) -> Self {
        Self {
            object: object.to_owned(),
            permission,
            log: None,
            ties: Vec::new(),
            is_absent: false,
            is_act: false,
            listed_as: None,
            body: serde_json::to_value(body).unwrap(),
        }
    }

    pub(super) fn absent(mut self) -> Self {
        self.is_absent = true;
        self
    }

    fn listed_as(mut self, id: Id) -> Self {
        self.listed_as = Some(id.to_string());
        self
    }

    pub(super) fn in_log(mut self, sealed: &Sealed, guest: &Guest) -> Self {
        self.object = format!(
            "{} of {:?} in {:?}",
            self.object, sealed.readers, sealed.log
        );
        self.log = Some(people::log_of(sealed.log));
        if guest
            .adult
            .is_some_and(|place| sealed.readers.contains(&place))
        {
            self.ties.push(Tie::SealedForThem);
        }
        if guest.adult == Some(sealed.author) {
            self.ties.push(Tie::Author);
        }
        self
    }

    /// Whether the door is open to all, so that any *no* is about the proof that was handed in.
    pub(super) fn is_for_anybody(&self) -> bool {
        access_table()
            .permission(self.permission)
            .is_some_and(|row| row.door == Door::Anybody)
    }
}

/// Every object there is to ask this endpoint for.
pub(super) fn probes(world: &World, endpoint: &Endpoint, guest: &Guest) -> Vec<Probe> {
    let permission = endpoint.permissions[0];
    let of_classes = [
        paths::CLASSROOM,
        paths::CLASSROOM_SET,
        paths::CLASSROOM_PROGRESS,
        paths::LESSONS_OPEN,
    ];
    let of_logs = [
        paths::INBOX,
        paths::CASES,
        paths::ENVELOPES_FETCH,
        paths::SEEN,
        paths::CASES_ONE,
        paths::CASES_ACT,
        paths::CASES_DELETE,
        paths::KEEPING,
        paths::CASES_EXPORT,
        paths::CONSOLE_NOTES,
        paths::CONSOLE_NOTES_EARLIER,
        paths::GRANTS,
        paths::GRANTS_WAITING,
        paths::GRANTS_SIGN_OFF,
        paths::GRANTS_TAKE_BACK,
    ];
    let is_of_a_chain = endpoint.path.starts_with("/v1/chain/");
    if of_classes.contains(&endpoint.path) {
        classes(world, endpoint.path, guest)
    } else if is_of_a_chain {
        chains(world, endpoint.path, guest)
    } else if of_logs.contains(&endpoint.path) {
        world
            .sealed
            .iter()
            .flat_map(|sealed| logs(world, endpoint.path, sealed, guest))
            .collect()
    } else if let Some(probes) = further(world, endpoint.path, guest) {
        probes
    } else {
        vec![Probe::new("it", permission, plain(world, endpoint.path))]
    }
}

fn classes(world: &World, path: &str, guest: &Guest) -> Vec<Probe> {
    let permission = if path == paths::CLASSROOM_SET {
        Permission::SayWhoIsSet
    } else {
        Permission::SeeClasses
    };
    let guessed = [
        ("a guessed class", Id([200; 16])),
        ("another school's class", world.elsewhere.class),
    ];
    let known = [0, 1].map(|place| {
        let (class, setting) = (world.classes[place], world.setting(place));
        let body = match path {
            paths::CLASSROOM => json!({}),
            paths::CLASSROOM_SET => json!(setting),
            _ => json!(OneClass { class }),
        };
        let mut probe = Probe::new("a class", permission, body);
        probe.object = format!("class {place}");
        probe.ties = class_ties(world, place, guest);
        if path == paths::CLASSROOM {
            probe = probe.listed_as(class);
        }
        probe
    });
    let unknown = guessed.map(|(object, class)| {
        let body = match path {
            paths::CLASSROOM_SET => json!(SetForClass {
                to: SetTo::Class(class),
                people: Vec::new(),
            }),
            _ => json!(OneClass { class }),
        };
        Probe::new(object, permission, body).absent()
    });
    let mut probes = Vec::from(known);
    if path != paths::CLASSROOM {
        probes.extend(unknown);
    }
    probes
}

fn class_ties(world: &World, place: usize, guest: &Guest) -> Vec<Tie> {
    let is_set = |place: usize| {
        guest
            .adult
            .is_some_and(|adult| world.set_for[place].contains(&adult))
    };
    if guest.classes.contains(&place) {
        vec![Tie::TheirClass]
    } else if is_set(place) {
        vec![Tie::TheirClass, Tie::TheirPhase]
    } else if guest.adult == Some(WITH_EVERY_PHASE) {
        vec![Tie::TheirPhase]
    } else {
        Vec::new()
    }
}

/// The chain of each log: nothing ties anybody to it but their duty.
fn chains(world: &World, path: &str, guest: &Guest) -> Vec<Probe> {
    let signer = world.adults()[guest.adult.unwrap_or(0)];
    let probe = |log: LogName| {
        let at = Head {
            format: 1,
            log,
            epoch: 1,
            n: 1,
            link: Hash([207; 32]),
            at: world.school.time(),
        };
        let body = match path {
            paths::CHAIN_STANDING => json!(AskLog { log }),
            paths::CHAIN_LINKS | paths::CHAIN_DEEDS => json!(AskLinks {
                log,
                epoch: 1,
                n: 0
            }),
            _ => json!(PostHead {
                head: signer.sign(Label::Head, world.school.id, &at)
            }),
        };
        Probe {
            log: Some(people::log_of(log)),
            ..Probe::new("a chain", Permission::WatchAChain, body)
        }
    };
    LogName::ALL.into_iter().map(probe).collect()
}

fn logs(world: &World, path: &str, sealed: &Sealed, guest: &Guest) -> Vec<Probe> {
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
fn plain(world: &World, path: &str) -> Value {
    let (statement, class_mate) = (world.founding.clone(), world.pupil);
    match path {
        paths::MACHINES_CHALLENGE => json!(AskChallenge {
            machine: Id([204; 16])
        }),
        paths::DIRECTORY => json!(AskDirectory { have_version: 0 }),
        paths::PUPILS_SIGN_IN => json!(PupilSignIn {
            pupil: class_mate,
            pictures: [0, 0, 0]
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
