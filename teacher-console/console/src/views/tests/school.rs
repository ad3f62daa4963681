//! A school whose lists are full, for the walk: names as long as they get, and every kind of row there is.

use curriculum::learning::Played;
use protocol::{
    account::{Account, SignInRules},
    bytes::{Blob, Hash, Id, PublicKey, Signature, Token},
    classroom::{LeftPupil, OpenLesson, SetTo, StaffClass},
    directory::{
        Directory, Duty, Hours, LogName, Person, Phrase, Presence, Recovery, Route, Routes,
        ServerFacts,
    },
    guest::{GuestClass, GuestKind},
    log_ins::LogInState,
    machines::{MachineKind, MachineRow, MachineState},
    school_settings::{Bounds, Choosing, SettingRow},
    staff::{Room, StaffSession},
    voucher::RevocationReason,
};

use crate::{
    clock,
    machines::{Mark, Revoked, ShownMachine},
    state::{
        account::OwnKeys,
        classes::{Cell, Classes, Progress, PupilRow, Share},
        log_ins::{LogInChange, ShownGuest, ShownGuests, ShownLogIn, ShownLogIns},
        school::SchoolFacts,
        settings::{ShownSetting, ShownSettings},
    },
};

/// A Tuesday in term.
pub(super) const NOW: i64 = 1_795_000_000;
pub(super) const DAY: i64 = 24 * 60 * 60;
pub(super) const ME: Id = Id([1; 16]);
pub(super) const OTHER: Id = Id([2; 16]);

const STAFF: [(&str, &str, Duty); 9] = [
    (
        "Mr Okafor",
        "looks after everybody's safety",
        Duty::SafeguardingLead,
    ),
    (
        "Ms Shah",
        "looks after everybody's safety too",
        Duty::DeputySafeguardingLead,
    ),
    ("Mrs Patel", "is the head teacher", Duty::Head),
    ("Dr Evans", "looks after the whole school", Duty::Chair),
    (
        "Professor Featherstonehaugh-Cholmondeley",
        "comes from outside",
        Duty::OutsideSecond,
    ),
    ("Ms Lindqvist", "teaches Class 5", Duty::Teacher),
    ("Mr Rahman", "helps in Class 4", Duty::Assistant),
    ("Miss Doyle", "looks after the computers", Duty::Technician),
    ("Miss Adeyemi", "helps when things are hard", Duty::Senco),
];

pub(super) fn id(number: usize) -> Id {
    Id([u8::try_from(number).unwrap(); 16])
}

pub(super) fn name(number: usize) -> String {
    STAFF[number].0.to_owned()
}

pub(super) fn names() -> Vec<(Id, String)> {
    (0..STAFF.len()).map(|at| (id(at + 1), name(at))).collect()
}

pub(super) fn person(number: usize) -> Person {
    let (name, role, duty) = STAFF[number];
    Person {
        id: id(number + 1),
        name: name.to_owned(),
        role: role.to_owned(),
        picture: "mum-neutral".to_owned(),
        duties: vec![duty],
        signing_key: PublicKey([u8::try_from(number).unwrap(); 32]),
        reader_keys: Vec::new(),
        state: if number == 6 {
            Presence::Away
        } else {
            Presence::Active
        },
        daily: true,
        proof: Signature([0; 64]),
        succession: None,
    }
}

/// The school of every scene.
pub(crate) fn directory() -> Directory {
    let route = Route {
        owner: ME,
        readers: vec![OTHER, id(3)],
    };
    Directory {
        format: 1,
        demo: true,
        school_name: "Hazelbrook Community School".to_owned(),
        school: None,
        version: 1,
        previous: None,
        issued_at: NOW,
        review_by: NOW + 300 * DAY,
        stewards: vec![ME, id(3), id(4)],
        threshold: 2,
        people: (0..STAFF.len()).map(person).collect(),
        routes: Routes {
            safeguarding: route.clone(),
            staff: route.clone(),
            leaders: route,
        },
        recovery: Recovery {
            reader_key: PublicKey([9; 32]),
            signing_key: PublicKey([9; 32]),
            made_at: NOW,
            holders: vec![
                "the head's safe".to_owned(),
                "the chair".to_owned(),
                "the trust".to_owned(),
            ],
        },
        server: ServerFacts {
            ca: Hash([0; 32]),
            next_ca: None,
            addresses: Vec::new(),
            ticket_key: PublicKey([9; 32]),
        },
        hours: Hours {
            read_when: None,
            helplines: Vec::new(),
            phrases: Vec::new(),
            reviewed_by: String::new(),
        },
        left: Vec::new(),
    }
}

pub(super) fn facts() -> SchoolFacts {
    let phrases = [
        "Thank you for telling me. I am going to help you with this.",
        "I would like to talk with you today. I will come and find you.",
        "You have not done anything wrong.",
    ];
    SchoolFacts {
        name: "Hazelbrook Community School".to_owned(),
        is_demo: true,
        code: "K7QM-2XHD-94TB".to_owned(),
        phrases: phrases
            .iter()
            .enumerate()
            .map(|(at, words)| Phrase {
                id: format!("phrase-{at}"),
                words: (*words).to_owned(),
                simple: (*words).to_owned(),
            })
            .collect(),
        is_reviewed: false,
        safeguarding: vec![name(0), name(1)],
        people: names().into_iter().collect(),
        save_in: "/home/okafor/Documents".to_owned(),
    }
}

pub(super) fn session(rooms: Vec<Room>) -> StaffSession {
    StaffSession {
        token: Token([1; 32]),
        person: ME,
        name: name(0),
        duties: vec![Duty::SafeguardingLead],
        rooms,
        logs: LogName::ALL.to_vec(),
        first: Vec::new(),
        guest_until: None,
        idle_lock_s: 1200,
        now: NOW,
    }
}

pub(super) fn account() -> Account {
    Account {
        login_name: "okafor".to_owned(),
        has_second_factor: true,
        codes_left: 8,
        password_since: NOW - 80 * DAY,
        password_due: Some(NOW + 5 * DAY),
        rules: SignInRules {
            needs_second_factor: true,
            password_days: Some(90),
        },
    }
}

pub(super) fn own_keys() -> OwnKeys {
    OwnKeys {
        since: NOW - 400 * DAY,
        is_waiting: true,
        former: 1,
    }
}

pub(super) fn classes() -> Classes {
    let class = |number: usize, lesson: Option<OpenLesson>| StaffClass {
        id: id(100 + number),
        name: format!("{number} Hazel"),
        band: "9-11".to_owned(),
        pupils: 28,
        lesson,
        set_for: vec![id(6), id(7)],
    };
    let lesson = OpenLesson {
        code: "482913".to_owned(),
        until: NOW + 3600,
    };
    let cell = Cell {
        outcome: "told-a-trusted-adult".to_owned(),
        noticed: Share { part: 3, whole: 4 },
        feared: Share { part: 1, whole: 5 },
        is_checked: false,
    };
    let pupils = ["Amara", "Benjamin", "Oluwaseun", "Zofia"]
        .iter()
        .enumerate();
    let progress = Progress {
        class: Some(id(105)),
        scenarios: vec![
            "a-message-from-a-stranger".to_owned(),
            "free-coins".to_owned(),
        ],
        pupils: pupils
            .map(|(at, name)| PupilRow {
                pupil: id(150 + at),
                name: (*name).to_owned(),
                cells: vec![Some(cell.clone()), None],
                played: played(at),
            })
            .collect(),
        may_ask_for_everything: true,
        may_say_who_left: true,
        left: vec![LeftPupil {
            pupil: id(170),
            name: "Kwame".to_owned(),
            left_at: NOW - 30 * DAY,
        }],
        half_terms: Vec::new(),
    };
    let everybody: Vec<Id> = (1..=STAFF.len()).map(id).collect();
    Classes {
        rows: vec![class(4, Some(lesson)), class(5, None), class(6, None)],
        is_loaded: true,
        may_set: true,
        can_be_set: everybody.clone(),
        can_have_every_phase: everybody,
        every_phase: vec![id(3)],
        setting: Some(SetTo::Class(id(105))),
        progress: Some(progress),
        is_leaving_shown: true,
        ..Classes::default()
    }
}

/// What everybody but the last has played.
fn played(at: usize) -> Vec<Played> {
    let run = |topic: &str, scenario: &str| Played {
        day: clock::day_number(NOW) - 3,
        facts: serde_json::from_value(serde_json::json!({
            "scenario": scenario, "topic": topic, "band": "9-11", "kind": "risky",
            "stopped": true, "signs_hit": ["gift"], "signs_missed": ["hurry", "secret"],
            "safe_feared": ["hello"], "safe_trusted": ["plays-well"], "first_choices": [],
            "misconceptions": ["free-means-free", "presents-make-a-friend"], "outcome": null,
            "telling_rehearsed": at == 0, "seconds": 60,
        }))
        .unwrap(),
    };
    if at == 3 {
        return Vec::new();
    }
    vec![
        run("let-us-meet", "a-message-from-a-stranger"),
        run("free-gems", "free-coins"),
    ]
}

pub(super) fn computers() -> Vec<ShownMachine> {
    let machine = |number: usize, state, marks: Vec<Mark>| ShownMachine {
        row: MachineRow {
            machine: id(200 + number),
            name: format!("Library window side, computer {number}"),
            room: "Library".to_owned(),
            device_key: PublicKey([u8::try_from(number).unwrap(); 32]),
            kind: if number == 1 {
                MachineKind::Console
            } else {
                MachineKind::Pupil
            },
            state,
            joined_at: NOW - 40 * DAY,
            seen_at: Some(NOW - 20 * DAY),
            list_version: 3,
            doubled_at: None,
            voucher: None,
            known: None,
            revocation: None,
        },
        is_here: number == 1,
        marks,
        revoked: (state == MachineState::Revoked).then(|| Revoked {
            by: name(2),
            reason: RevocationReason::Lost,
            at: NOW - DAY,
        }),
    };
    let marks = vec![
        Mark::Doubled,
        Mark::ApproverGone(name(4)),
        Mark::New,
        Mark::Behind(3),
        Mark::Away(20),
    ];
    vec![
        machine(2, MachineState::Pending, Vec::new()),
        machine(3, MachineState::Pending, Vec::new()),
        machine(4, MachineState::Approved, marks),
        machine(5, MachineState::Approved, vec![Mark::Unvouched, Mark::New]),
        machine(1, MachineState::Approved, Vec::new()),
        machine(6, MachineState::Revoked, Vec::new()),
    ]
}

pub(super) fn log_ins() -> ShownLogIns {
    let states = [
        LogInState::Invited,
        LogInState::Waiting,
        LogInState::Away,
        LogInState::Stopped,
    ];
    let rows = (0..STAFF.len()).map(|at| ShownLogIn {
        name: name(at),
        login_name: name(at).to_lowercase().replace([' ', '-'], ""),
        state: states.get(at).copied().unwrap_or(LogInState::InUse),
        duties: vec![STAFF[at].2],
        is_steward: at < 3,
        has_second_factor: at.is_multiple_of(2),
        listed: Some((NOW - 200 * DAY, name(2))),
        last_sign_in: Some(NOW - DAY),
        consoles: vec![
            "the safeguarding office".to_owned(),
            "the head's office".to_owned(),
        ],
    });
    ShownLogIns {
        rows: rows.collect(),
        reviewed: Vec::new(),
        changes: vec![
            LogInChange::New(name(8)),
            LogInChange::Steward(name(4), true),
        ],
        last_review: Some((name(2), NOW - 360 * DAY)),
        is_due: true,
        may_review: true,
    }
}

pub(super) fn guests() -> ShownGuests {
    let guest = |number: usize, until| ShownGuest {
        id: id(220 + number),
        name: format!("Miss Guest {number}"),
        login_name: format!("guest{number}"),
        kind: if number == 1 {
            GuestKind::Supply
        } else {
            GuestKind::Visitor
        },
        purpose: "takes Class 5 while Ms Lindqvist is ill".to_owned(),
        classes: vec!["4 Hazel".to_owned(), "5 Hazel".to_owned()],
        until,
        by: name(2),
        last_sign_in: None,
        is_genuine: number != 2,
    };
    let class = |number: usize| GuestClass {
        id: id(100 + number),
        name: format!("{number} Hazel"),
    };
    ShownGuests {
        guests: vec![
            guest(1, NOW + 3 * DAY),
            guest(2, NOW + DAY),
            guest(3, NOW - DAY),
        ],
        may_let_in: true,
        classes: vec![class(4), class(5), class(6)],
    }
}

pub(super) fn settings() -> ShownSettings {
    let setting = |id: &str, value: &str, bounds: Bounds| ShownSetting {
        row: SettingRow {
            id: id.to_owned(),
            value: value.to_owned(),
            default: value.to_owned(),
            bounds,
            source: "X-01".to_owned(),
            chosen: Some(Choosing {
                by: ME,
                at: NOW - DAY,
            }),
        },
        chosen_by: name(0),
    };
    let number = |or_off| Bounds::Number {
        min: 5,
        max: 60,
        or_off,
    };
    let who = ["head-or-lead", "coordinator-too", "technician-too"]
        .map(str::to_owned)
        .to_vec();
    let often = ["each-term", "each-half-year", "each-year"]
        .map(str::to_owned)
        .to_vec();
    let contacts = ["contact-coordinator", "contact-deputies", "contact-head"]
        .map(str::to_owned)
        .to_vec();
    ShownSettings {
        settings: vec![
            setting("idle-lock-minutes", "20", number(false)),
            setting("readers-password-days", "off", number(true)),
            setting("bell-staff-route-minutes", "10", number(false)),
            setting("backup-keep-days", "30", number(false)),
            setting(
                "half-terms",
                "2026-09-07 2026-11-02",
                Bounds::Days { most: 18 },
            ),
            setting("guests-let-in-by", "head-or-lead", Bounds::Choice(who)),
            setting("governors-figures", "each-term", Bounds::Choice(often)),
            setting(
                "first-contact-misuse",
                "contact-coordinator",
                Bounds::Choice(contacts),
            ),
        ],
        may_change: true,
    }
}

/// The same, with the number of a body that is being typed.
pub(super) fn settings_with_a_number() -> ShownSettings {
    let mut shown = settings();
    if let Some(mut number) = shown.settings.first().cloned() {
        number.row.id = "number-police".to_owned();
        number.row.value = "01632 960 001".to_owned();
        number.row.default = "none".to_owned();
        number.row.bounds = Bounds::Contact { chars_max: 60 };
        shown.settings.insert(0, number);
    }
    shown
}

pub(super) fn statement() -> protocol::statement::Statement {
    protocol::statement::Statement {
        label: protocol::statement::Label::Directory,
        payload: Blob(Vec::new()),
        signatures: Vec::new(),
    }
}
