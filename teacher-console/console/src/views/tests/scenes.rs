//! Every page of the console with a full school on it. The lists come from the enums: a new room, page or step does not
//! compile until it stands here.

use std::iter::successors;

use protocol::{
    bytes::{Hash, Id},
    directory::LogName,
    field::FieldKind,
    freshness::StopReason,
    restored::{LogEnd, Restoration},
    staff::Room,
};
use zeroize::Zeroizing;

use super::{
    adding, cases, families, figures, lesson, live, papers, patterns, procedures, pupil,
    questionnaires, registers, roll, sanctions, school, school_registers, signatures,
};
use crate::{
    changes::Change,
    heads::Found,
    intent::people::Proposal,
    reminders::Reminder,
    state::{
        Door, Gate, Link, Notice, RecordWarning, State,
        account::{CardHere, Factor},
        bell::Bell,
        computers::TakingOut,
        deeds::ToldDeed,
        incidents::{Doing, Likely, Needed},
        keeping::KeepingDraft,
        letting::{Choosing, Scope},
        log_ins::{GuestDraft, NewPass},
        people::{Invited, Moving, Parting, ShownProposal, ShownRestoration},
        reports::Handing,
        secret::Secret,
        sheets,
    },
};

/// A page, by what is being done on it.
pub(super) struct Scene {
    pub(super) name: String,
    pub(super) state: State,
}

pub(super) type Doings = Vec<(&'static str, fn(&mut State))>;

/// All of them.
pub(super) fn all() -> Vec<Scene> {
    let rooms: Vec<Room> = successors(Some(Room::Worry), |room| after_room(*room)).collect();
    let mut scenes = papers::door();
    for room in rooms.clone() {
        for (doing, prepare) in in_room(room) {
            let mut state = at_work(rooms.clone(), room);
            prepare(&mut state);
            scenes.push(Scene {
                name: format!("{room:?}, {doing}"),
                state,
            });
        }
    }
    for stage in successors(Some(sheets::Stage::Lines), |stage| after_sheets(*stage)) {
        let mut state = at_work(rooms.clone(), Room::Account);
        state.sheets = papers::sheets(stage);
        scenes.push(Scene {
            name: format!("Sheets, {stage:?}"),
            state,
        });
    }
    for (doing, prepare) in looks() {
        let mut state = at_work(rooms.clone(), Room::Reports);
        prepare(&mut state);
        scenes.push(Scene {
            name: format!("Size and colours, {doing}"),
            state,
        });
    }
    scenes.push(Scene {
        name: "Bell in the office".to_owned(),
        state: State {
            bell: Bell {
                is_office: true,
                rings: Some(true),
                ..Bell::default()
            },
            school: school::facts(),
            ..State::default()
        },
    });
    scenes
}

fn after_room(room: Room) -> Option<Room> {
    match room {
        Room::Worry => Some(Room::Reports),
        Room::Reports => Some(Room::Incidents),
        Room::Incidents => Some(Room::Classes),
        Room::Classes => Some(Room::LiveClass),
        Room::LiveClass => Some(Room::Computers),
        Room::Computers => Some(Room::People),
        Room::People => Some(Room::LogIns),
        Room::LogIns => Some(Room::Keeping),
        Room::Keeping => Some(Room::Figures),
        Room::Figures => Some(Room::Families),
        Room::Families => Some(Room::Settings),
        Room::Settings => Some(Room::Account),
        Room::Account => Some(Room::Guest),
        Room::Guest => Some(Room::Signatures),
        Room::Signatures => Some(Room::Questionnaires),
        Room::Questionnaires => Some(Room::Roll),
        Room::Roll => Some(Room::Registers),
        Room::Registers => None,
    }
}

fn after_sheets(stage: sheets::Stage) -> Option<sheets::Stage> {
    match stage {
        sheets::Stage::Closed => Some(sheets::Stage::Lines),
        sheets::Stage::Lines => Some(sheets::Stage::Open),
        sheets::Stage::Open => Some(sheets::Stage::Sheet(0)),
        sheets::Stage::Sheet(_) => Some(sheets::Stage::Proof),
        sheets::Stage::Proof => None,
    }
}

fn after_doing(doing: &Doing) -> Option<Doing> {
    match doing {
        Doing::ChoosingType(_) => Some(Doing::ChangingType(None)),
        Doing::ChangingType(_) => Some(Doing::WritingEntry),
        Doing::WritingEntry => Some(Doing::Correcting(Hash([2; 32]))),
        Doing::Correcting(_) => Some(Doing::CorrectingField(Hash([7; 32]), FieldKind::Told)),
        Doing::CorrectingField(..) => Some(Doing::Closing),
        Doing::Closing => Some(Doing::Exporting),
        Doing::Exporting => Some(Doing::ChoosingField),
        Doing::ChoosingField => Some(Doing::AddingField(FieldKind::Circumstances)),
        Doing::AddingField(_) => Some(Doing::Printing),
        Doing::Printing => Some(Doing::WritingLetter),
        Doing::WritingLetter => Some(Doing::Answering { is_closing: false }),
        Doing::Answering { .. } => None,
    }
}

fn at_work(rooms: Vec<Room>, room: Room) -> State {
    let mut state = State {
        now: school::NOW,
        touched_at: school::NOW,
        link: Link::Connected,
        gate: Gate::AtWork { keys_open: true },
        person: Some(school::session(rooms)),
        room: Some(room),
        school: school::facts(),
        reports: cases::reports(),
        incidents: cases::incidents(),
        worry: cases::worry(),
        classes: school::classes(),
        ..State::default()
    };
    state.letting.waiting = cases::grants();
    state.computers.rows = school::computers();
    state.computers.is_loaded = true;
    state.computers.may_know = true;
    state.computers.may_revoke = true;
    state.people.newest = Some(Box::new(school::directory()));
    state.people.stopped = vec![school::id(5)];
    state.people.waiting = vec![school::person(5), school::person(8)];
    state.people.renewed = vec![school::id(6)];
    state.account.facts = Some(school::account());
    state.account.keys = Some(school::own_keys());
    state.keeping.list = Some(cases::keeping());
    state.keeping.leavers.list = Some(cases::leavers());
    state.log_ins.listed = Some(school::log_ins());
    state.log_ins.guests = Some(school::guests());
    figures::full(&mut state);
    state.settings.list = Some(school::settings());
    state.signatures = signatures::room();
    state.questionnaires = questionnaires::room();
    state.roll = roll::room();
    registers::know(&mut state);
    school_registers::know(&mut state);
    state
}

fn in_room(room: Room) -> Doings {
    let mut doings: Doings = vec![("as it is entered", |_| {})];
    doings.extend(match room {
        Room::Worry => in_worry(),
        Room::Reports => in_reports(),
        Room::Incidents => in_incidents(),
        Room::People => in_people(),
        Room::Keeping => in_keeping(),
        Room::LogIns => in_log_ins(),
        Room::Account => in_account(),
        Room::Computers => in_computers(),
        Room::Figures => {
            let mut doings = figures::in_figures();
            doings.extend(registers::in_policy());
            doings
        }
        Room::Settings => in_settings(),
        Room::Classes => in_classes(),
        Room::LiveClass => live::in_live_class(),
        Room::Families => families::in_families(),
        Room::Guest => Vec::new(),
        Room::Signatures => {
            let mut doings = signatures::in_signatures();
            doings.extend(registers::in_recordings());
            doings
        }
        Room::Questionnaires => questionnaires::in_questionnaires(),
        Room::Roll => roll::in_roll(),
        Room::Registers => school_registers::in_registers(),
    });
    doings
}

fn looks() -> Doings {
    vec![
        ("the page", |state| state.look.is_open = true),
        ("the rooms in place of a page", |state| {
            state.look.is_menu_open = true;
        }),
        ("at the door", |state| {
            state.gate = Gate::SigningIn;
            state.look.is_open = true;
        }),
    ]
}

fn in_computers() -> Doings {
    vec![("taking out", |state| {
        let machine = school::id(204);
        state.computers.taking_out = Some(TakingOut {
            machine,
            reason: None,
        });
    })]
}

fn in_settings() -> Doings {
    vec![
        ("a number", |state| {
            state.settings.changing = Some("idle-lock-minutes".to_owned());
        }),
        ("a choice", |state| {
            state.settings.changing = Some("guests-let-in-by".to_owned());
        }),
        ("a first contact", |state| {
            state.settings.changing = Some("first-contact-misuse".to_owned());
        }),
        ("a number of a body", |state| {
            state.settings.list = Some(school::settings_with_a_number());
            state.settings.changing = Some("number-police".to_owned());
            state.settings.value = "01632 960 001".to_owned();
        }),
    ]
}

fn in_classes() -> Doings {
    let mut doings = lesson::in_lesson();
    doings.extend(pupil::in_pupil());
    doings.push(("nobody's progress", |state| {
        state.classes.progress = None;
    }));
    doings
}

fn in_worry() -> Doings {
    vec![("with every bar", |state| {
        state.bell.rings = Some(true);
        state.bell.asks_for_silence = true;
        state.link = Link::Broken(crate::intent::Trouble::Unreachable);
        state.notice = Some(Notice::attention("notice-font"));
        state.reminder = Some(Reminder::List(school::NOW));
        let told = |what| ToldDeed {
            what,
            by: school::name(4),
            about: school::name(0),
            at: school::NOW,
        };
        state.deeds.told = [
            "sheets-used",
            "keys-stopped",
            "setting-changed",
            "machine-revoked",
        ]
        .map(told)
        .to_vec();
        let found = Found::Gone(3);
        state.record_warnings = vec![RecordWarning {
            log: LogName::Safeguarding,
            found,
        }];
        state.letting.held_back = Some(LogName::Safeguarding);
        state.touched_at = school::NOW - 1180;
    })]
}

fn in_reports() -> Doings {
    vec![
        ("nothing open", |state| {
            state.reports.open = None;
        }),
        ("handing over", |state| {
            let about = Some(school::id(2));
            let readers = Some(cases::readers());
            state.reports.handing = Some(Handing {
                about,
                readers,
                ..Handing::default()
            });
        }),
        ("handing over what is on a case", |state| {
            state.reports.handing = Some(Handing::default());
            let open = state.reports.open.as_ref().map(|open| open.envelope);
            let rows = state.reports.rows.iter_mut();
            for row in rows.filter(|row| Some(row.envelope) == open) {
                row.case = Some(school::id(5));
            }
        }),
        ("printing a report", |state| {
            state.reports.print_why = Some(Zeroizing::default());
        }),
        ("keys closed", |state| {
            state.gate = Gate::AtWork { keys_open: false };
            state.reports.open = None;
        }),
        ("searching", |state| {
            state.search = cases::search();
        }),
    ]
}

fn around_a_case() -> Doings {
    vec![
        ("nothing open", |state| {
            state.incidents.open = None;
        }),
        ("letting into a log", |state| {
            state.incidents.open = None;
            state.letting.choosing = Some(Choosing {
                scope: Scope::Log,
                to: None,
            });
        }),
        ("letting into a case", |state| {
            let scope = Scope::Case(school::id(cases::CASE));
            state.letting.choosing = Some(Choosing { scope, to: None });
        }),
        ("handed out", |state| {
            state.export = papers::exported();
        }),
        ("a record handed out, and another case", |state| {
            state.export = papers::exported();
            let waits = state.export.done.as_mut().unwrap();
            waits.case = school::id(cases::CASE + 1);
        }),
    ]
}

fn in_incidents() -> Doings {
    let mut doings = around_a_case();
    doings.extend(papers::in_incidents());
    doings.extend(in_a_procedure());
    doings.extend(adding::doings());
    doings.extend(sanctions::doings());
    doings.extend(patterns::doings());
    for doing in successors(Some(Doing::ChoosingType(None)), after_doing) {
        doings.push(match doing {
            Doing::ChoosingType(_) => ("choosing a type", |state| {
                state.incidents.doing = Some(Doing::ChoosingType(None));
            }),
            Doing::WritingEntry => ("writing", |state| {
                state.incidents.doing = Some(Doing::WritingEntry);
            }),
            Doing::ChangingType(_) => ("changing the type", cases::changing_type),
            Doing::Correcting(_) => ("correcting", |state| {
                state.incidents.doing = Some(Doing::Correcting(Hash([2; 32])));
            }),
            Doing::Closing => ("closing", |state| {
                state.incidents.doing = Some(Doing::Closing);
            }),
            Doing::Exporting => ("handing out", |state| {
                state.incidents.doing = Some(Doing::Exporting);
                state.export.folder = state.school.save_in.clone();
            }),
            Doing::ChoosingField => ("choosing a field", |state| {
                state.incidents.doing = Some(Doing::ChoosingField);
            }),
            // Every kind is laid out below.
            Doing::AddingField(_) => continue,
            Doing::CorrectingField(..) => ("correcting a field", |state| {
                state.incidents.doing =
                    Some(Doing::CorrectingField(Hash([7; 32]), FieldKind::Told));
            }),
            Doing::Printing => ("printing", |state| {
                state.incidents.doing = Some(Doing::Printing);
            }),
            Doing::WritingLetter => ("writing to parents", |state| {
                state.incidents.doing = Some(Doing::WritingLetter);
                state.incidents.room.letter.is_safe = Some(true);
            }),
            Doing::Answering { .. } => ("answering", |state| {
                state.incidents.doing = Some(Doing::Answering { is_closing: false });
            }),
        });
    }
    doings
}

fn in_a_procedure() -> Doings {
    fn follow(state: &mut State) {
        if let Some(open) = &mut state.incidents.open {
            open.procedure = Some(procedures::procedure());
        }
        let checks = [("adult", Likely::No), ("forced", Likely::NotSure)];
        let checks = checks.map(|(check, likely)| (check.to_owned(), likely));
        state.incidents.room.checks = checks.into();
    }
    vec![
        ("a step is asked", follow),
        ("an answer that needs words", |state| {
            follow(state);
            state.incidents.room.needed = Some(Needed {
                answer: "some".to_owned(),
                kind: FieldKind::Decision,
                says: None,
            });
        }),
        ("a step is for others to answer", |state| {
            follow(state);
            let open = state.incidents.open.as_mut();
            let steps = open.and_then(|open| Some(&mut open.procedure.as_mut()?.steps));
            for row in steps.into_iter().flatten() {
                row.is_for_others = true;
            }
        }),
        ("a step is answered again", |state| {
            follow(state);
            state.incidents.room.ask(Some("who".to_owned()));
        }),
        ("every step is answered", |state| {
            follow(state);
            let open = state.incidents.open.as_mut();
            if let Some(procedure) = open.and_then(|open| open.procedure.as_mut()) {
                procedure.steps.truncate(2);
                procedure.is_done = true;
            }
        }),
    ]
}

fn next_list(state: &mut State) {
    let statement = school::statement();
    let proposal = Proposal {
        statement,
        next: school::directory(),
        signed_by: vec![school::OTHER],
    };
    let changes = vec![
        Change::Added {
            name: school::name(4),
            role: "comes from outside".to_owned(),
            face: "ABCD EFGH".to_owned(),
        },
        Change::Removed(school::name(6)),
        Change::Owner(LogName::Staff, school::name(2)),
    ];
    let signed_by = vec![school::name(1)];
    state.people.proposal = Some(ShownProposal {
        proposal,
        changes,
        signed_by,
        is_mine: false,
    });
}

fn brought_back(state: &mut State) {
    let end = |log| LogEnd {
        log,
        epoch: 1,
        n: 40,
        link: Hash([4; 32]),
    };
    let restoration = Restoration {
        id: Id([7; 16]),
        made_at: school::NOW - school::DAY,
        restored_at: school::NOW,
        logs: LogName::ALL.map(end).to_vec(),
    };
    let signed_by = vec![school::name(1)];
    state.people.restoration = Some(ShownRestoration {
        restoration,
        first: None,
        signed_by,
        is_mine: false,
    });
}

fn in_people() -> Doings {
    vec![
        ("a next list", next_list),
        ("a backup brought back", brought_back),
        ("parting", |state| {
            let reason = Some(StopReason::Left);
            state.people.parting = Some(Parting {
                person: school::id(3),
                reason,
                successors: Vec::new(),
            });
        }),
        ("moving", |state| {
            let mut moving = Moving::begin(school::OTHER, &school::directory()).unwrap();
            moving.changes = vec![Change::Away(school::name(1))];
            state.people.moving = Some(moving);
        }),
        ("inviting", |state| {
            state.people.is_inviting = true;
        }),
        ("invited", |state| {
            let code = Secret::new("ABCD-EFGH-JKLM-NPQR".to_owned());
            state.people.invited = Some(Invited {
                name: school::name(4),
                code,
                until: school::NOW,
            });
        }),
    ]
}

fn in_keeping() -> Doings {
    fn choose(state: &mut State, doing: Option<&str>) {
        state.keeping.chosen = Some((LogName::Safeguarding, school::id(cases::CASE)));
        state.keeping.doing = doing.map(str::to_owned);
        let record = Some("child-protection".to_owned());
        state.keeping.draft = KeepingDraft {
            record,
            ..KeepingDraft::default()
        };
    }
    vec![
        ("a case", |state| choose(state, None)),
        ("the day", |state| choose(state, Some("set-review"))),
        ("holding", |state| choose(state, Some("hold"))),
        ("deleting", |state| choose(state, Some("ask-deletion"))),
        ("leavers", |state| {
            state.keeping.leavers.is_chosen = true;
        }),
    ]
}

fn in_log_ins() -> Doings {
    vec![
        ("letting in", |state| {
            state.log_ins.is_letting_in = true;
            state.log_ins.draft = GuestDraft::default();
        }),
        ("let in", |state| {
            state.log_ins.new = Some(Box::new(NewPass {
                name: "Miss Guest".to_owned(),
                login_name: "guest".to_owned(),
                password: Secret::new("amber-kettle-orbit-lantern".to_owned()),
                until: school::NOW + school::DAY,
            }));
        }),
    ]
}

fn in_account() -> Doings {
    vec![
        ("a second factor", |state| {
            state.account.factor = Factor::Offered(Box::new(papers::offer()));
        }),
        ("one-time codes", |state| {
            let code = |number| Secret::new(format!("ABCD-EF{number:02}"));
            state.account.factor = Factor::Codes((0..10).map(code).collect());
        }),
        ("the card", |state| {
            state.account.card = Some(papers::kit());
            state.account.card_here = CardHere::Kept;
        }),
        ("the password again", |state| {
            state.confirming.then = Some(Box::new(crate::intent::Effect::Connect));
        }),
    ]
}

/// What is typed at the door.
pub(super) fn typed() -> Door {
    Door {
        login_name: "okafor".to_owned(),
        asks_second: true,
        ..Door::default()
    }
}
