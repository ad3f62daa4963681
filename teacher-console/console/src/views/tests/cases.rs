//! Reports, cases and what is kept of them, for the walk: every state a row can be in.

use std::collections::BTreeMap;

use protocol::{
    bytes::{Hash, Id},
    cases::{
        CaseRow, CaseStatus, FirstContact, FormerReader, InboxRow, NextAct, RefusedField,
        TypeChoice,
    },
    concern::{ConcernKind, OwnConcern},
    directory::{Duty, LogName},
    field::{Field, FieldKind, Line},
    keeping::{Keeping, KeepingRow, RetentionRule, Taken, Waits},
    report::{About, Report, Shown, SignInManner, Teller},
    seen::SeenState,
    sweep::{Leaver, Leavers},
};

use super::school::{DAY, ME, NOW, OTHER, id, name, names};
use crate::{
    machines::SenderDoubt,
    search::{Hit, Part, Place},
    state::{
        State,
        incidents::{
            Doing, EntryWords, Incidents, Order, RoomField, ShownAct, ShownCase, ShownDeed,
            ShownWords,
        },
        letting::{Asks, ShownGrant},
        reports::{Printout, Reports, ShownReport},
        search::{EarlierDeed, EarlierNote, FoundWords, Searching},
        worry::{ShownReader, ShownReaders, Worry},
    },
};

pub(super) const CASE: usize = 130;
const REPORT: usize = 120;
const TOLD: &str =
    "somebody I met in a game asks me for a picture and says I must not tell anybody about it";

pub(super) fn reports() -> Reports {
    let row = |number: usize, state, concern, status| InboxRow {
        envelope: id(REPORT + number),
        urgent: number.is_multiple_of(2),
        received_at: NOW - DAY * i64::try_from(number).unwrap(),
        machine_name: "Library window side, computer 12".to_owned(),
        state,
        concern,
        case: None,
        status,
    };
    let adult = Some(ConcernKind::Adult);
    Reports {
        rows: vec![
            row(0, None, None, None),
            row(1, None, Some(ConcernKind::ChainMessage), None),
            row(2, Some(SeenState::Opened), None, None),
            row(
                3,
                Some(SeenState::InHand),
                adult,
                Some(CaseStatus::Incident),
            ),
            row(4, Some(SeenState::Closed), None, Some(CaseStatus::Closed)),
        ],
        former: vec![FormerReader {
            person: id(5),
            could_read: 12,
            until: NOW - 90 * DAY,
        }],
        is_loaded: true,
        open: Some(Box::new(report())),
        ..Reports::default()
    }
}

fn report() -> ShownReport {
    ShownReport {
        log: LogName::Safeguarding,
        envelope: id(REPORT + 2),
        hash: Hash([3; 32]),
        machine: "Library window side, computer 12".to_owned(),
        readers: vec![name(0), name(1), name(4)],
        may_be_about: names().into_iter().skip(1).take(3).collect(),
        opened: vec![(name(0), NOW)],
        left_out: vec![name(6)],
        left_out_ids: vec![id(7)],
        missing: 2,
        same_pupil: vec![id(REPORT)],
        doubts: vec![SenderDoubt::Doubled, SenderDoubt::New],
        opened_at: NOW,
        state: SeenState::Opened,
        report: Report {
            id: id(REPORT + 2),
            school: id(90),
            log: LogName::Safeguarding,
            kind: "report".to_owned(),
            readers: Vec::new(),
            left_out: Vec::new(),
            shown: Shown {
                names: Vec::new(),
                text_version: "1".to_owned(),
            },
            written_at: NOW - DAY,
            time_floor: 0,
            clock_offset: Some(900),
            who: Teller::SignedIn {
                pupil: id(150),
                name: "Oluwaseun Featherstonehaugh-Adeyemi".to_owned(),
                manner: SignInManner::Pictures,
                ticket: None,
            },
            about: About::Friend,
            kinds: vec![
                "picture".to_owned(),
                "stranger".to_owned(),
                "secret".to_owned(),
                "where-home".to_owned(),
            ],
            feelings: vec!["worried".to_owned(), "confused".to_owned()],
            when: "today".to_owned(),
            about_school_adult: true,
            danger_today: true,
            wants_to_talk: true,
            words: format!("{TOLD}. {TOLD}."),
            chosen: None,
            receipt: id(91),
            list_was_fresh: false,
        },
    }
}

fn case_row(number: usize, status: CaseStatus) -> CaseRow {
    CaseRow {
        case: id(CASE + number),
        status,
        incident_type: Some("contact-by-a-stranger".to_owned()),
        opened_at: NOW - 4 * DAY,
        length: 5,
        practice: number == 3,
        changed_at: NOW - DAY,
        quiet_school_days: (number == 1).then_some(12),
        next_due: (number == 0).then_some(NOW - DAY),
    }
}

fn entry(facts: &str) -> EntryWords {
    EntryWords {
        title: "A stranger asks for a picture".to_owned(),
        happened_at: NOW - DAY,
        facts: format!("{facts}: {TOLD}."),
        opinion: "The game is the same as in the other report.".to_owned(),
        childs_words: TOLD.to_owned(),
        report: None,
        field: None,
    }
}

pub(super) fn field(kind: FieldKind, words: &str) -> EntryWords {
    let mut entry = EntryWords::default();
    entry.happened_at = NOW - DAY;
    entry.field = Some(Field {
        kind,
        lines: vec![Line {
            name: if kind == FieldKind::Told {
                "whom"
            } else {
                "what"
            }
            .to_owned(),
            words: words.to_owned(),
        }],
    });
    entry
}

pub(super) fn act(number: u8, deed: ShownDeed, order: Order, words: ShownWords) -> ShownAct {
    ShownAct {
        hash: Hash([number; 32]),
        deed,
        author: name(if number == 4 { 4 } else { 0 }),
        is_mine: number != 4,
        is_signed: number != 4,
        order,
        happened_at: NOW - DAY,
        written_at: NOW - DAY,
        // Two of them arrived in the same minute.
        received_at: NOW - DAY + i64::from(number) * 20,
        clock_offset: Some(-900),
        words,
    }
}

fn next(act: &str, words: &str) -> NextAct {
    let kind = |id: &str, words: &str| TypeChoice {
        id: id.to_owned(),
        words: words.to_owned(),
    };
    NextAct {
        act: act.to_owned(),
        words: words.to_owned(),
        types: vec![
            kind("contact", "Contact by somebody the child does not know"),
            kind("image", "A picture of a child, or a wish for one"),
        ],
    }
}

fn acts() -> Vec<ShownAct> {
    let mut acts = written();
    acts.extend(fields_on_record());
    acts
}

fn fields_on_record() -> [ShownAct; 3] {
    [
        act(
            7,
            ShownDeed::AddedField(FieldKind::Told, None),
            Order::Follows,
            ShownWords::Open(field(FieldKind::Told, "The head, by telephone")),
        ),
        act(
            8,
            ShownDeed::AddedField(FieldKind::Task, Some(NOW - DAY)),
            Order::Follows,
            ShownWords::Open(field(FieldKind::Task, "Ring the parents of both children")),
        ),
        act(
            9,
            ShownDeed::AddedField(FieldKind::Decision, None),
            Order::Follows,
            ShownWords::Open(field(
                FieldKind::Decision,
                "Take advice first, because it may be a crime",
            )),
        ),
    ]
}

fn written() -> Vec<ShownAct> {
    let deleted = Order::OneDeletedBefore {
        on: NOW - DAY,
        by: [name(0), name(4)],
    };
    vec![
        act(
            1,
            ShownDeed::RecordedConcern,
            Order::Follows,
            ShownWords::None,
        ),
        act(
            2,
            ShownDeed::AddedEntry,
            Order::Follows,
            ShownWords::Open(entry("Said at the end of the lesson")),
        ),
        act(
            3,
            ShownDeed::AddedEntry,
            Order::Moved,
            ShownWords::Open(entry("Her mother rang")),
        ),
        act(
            4,
            ShownDeed::AddedEntry,
            Order::OneMissingBefore,
            ShownWords::Closed("Sealed before you could read.".to_owned()),
        ),
        act(
            5,
            ShownDeed::Corrected(Hash([2; 32])),
            deleted,
            ShownWords::Open(entry("The mother rang, not the aunt")),
        ),
        act(
            6,
            ShownDeed::AnsweredStep {
                step: "danger".to_owned(),
                answer: "no".to_owned(),
            },
            Order::Follows,
            ShownWords::Open(entry("With a member of staff in the library")),
        ),
    ]
}

pub(super) fn case() -> ShownCase {
    ShownCase {
        log: LogName::Safeguarding,
        row: case_row(0, CaseStatus::Incident),
        report: Some(id(REPORT + 2)),
        worry: None,
        title: "A stranger asks for a picture in a game".to_owned(),
        acts: acts(),
        next: vec![
            next("add-entry", "Write the next entry"),
            next("make-incident", "Take it up as an incident"),
            next("correct", "Correct an entry"),
            next("export", "Hand the record to somebody outside the school"),
            next("close", "Close it, and write how it ended"),
        ],
        refused_fields: vec![RefusedField {
            field: FieldKind::Check,
            why: "Nothing is checked before two adults and the one computer are on record."
                .to_owned(),
        }],
        first_contacts: vec![FirstContact {
            incident_type: "contact".to_owned(),
            duty: Duty::SafeguardingLead,
        }],
        earlier: BTreeMap::new(),
        procedure: None,
        sanctions: None,
        risks: None,
        readers: vec![name(0), name(1), name(4)],
        reader_ids: vec![id(1), id(2), id(5)],
        could_be_let_in: names().into_iter().skip(5).collect(),
    }
}

pub(super) fn incidents() -> Incidents {
    let rows = [
        CaseStatus::Incident,
        CaseStatus::Concern,
        CaseStatus::Closed,
    ];
    Incidents {
        rows: rows
            .into_iter()
            .enumerate()
            .map(|(at, status)| case_row(at, status))
            .collect(),
        is_loaded: true,
        titles: [(id(CASE), case().title)].into(),
        open: Some(Box::new(case())),
        ..Incidents::default()
    }
}

/// It turns out to be something else.
pub(super) fn changing_type(state: &mut State) {
    if let Some(open) = &mut state.incidents.open {
        open.row.incident_type = Some("F-38".to_owned());
        let types = [
            ("F-39", "Inappropriate contact from an adult, or grooming"),
            ("F-44", "Disturbing or illegal message received"),
        ];
        let types = types.map(|(id, words)| TypeChoice {
            id: id.to_owned(),
            words: words.to_owned(),
        });
        open.next.push(NextAct {
            types: types.to_vec(),
            ..next("change-type", "Change what kind of incident it is")
        });
    }
    state.incidents.doing = Some(Doing::ChangingType(Some("F-39".to_owned())));
    let why = "The other one turned out to be grown up.".to_owned();
    state.incidents.room.type_in(RoomField::Why, why);
}

pub(super) fn grants() -> Vec<ShownGrant> {
    let grant = |number: u8, is_mine| ShownGrant {
        log: LogName::Safeguarding,
        hash: Hash([number; 32]),
        by: name(if is_mine { 0 } else { 1 }),
        asks: if number == 3 {
            Asks::FetchMuch
        } else {
            let to = name(usize::from(number));
            Asks::LetIn { to, records: 14 }
        },
        is_mine,
    };
    vec![
        grant(3, false),
        grant(4, false),
        grant(5, true),
        grant(6, false),
    ]
}

pub(super) fn readers() -> ShownReaders {
    let reader = |number: usize| ShownReader {
        person: id(number + 1),
        name: name(number),
        role: "looks after everybody's safety".to_owned(),
    };
    ShownReaders {
        log: LogName::Safeguarding,
        people: vec![reader(1), reader(2), reader(4)],
        is_complete: false,
    }
}

pub(super) fn worry() -> Worry {
    let own = |number: usize, kind, is_open| OwnConcern {
        log: LogName::Safeguarding,
        case: id(CASE + number),
        envelope: id(140 + number),
        kind,
        received_at: NOW - 60 * i64::try_from(number).unwrap(),
        is_open,
    };
    Worry {
        readers: Some(readers()),
        left_out: vec![id(4)],
        own: vec![
            own(1, ConcernKind::Child, true),
            own(2, ConcernKind::Child, false),
            own(3, ConcernKind::Filter, false),
        ],
        open: Some((id(143), entry("Said at the end of the lesson"))),
        ..Worry::default()
    }
}

pub(super) fn search() -> Searching {
    let hit = |place, part| Hit {
        place,
        title: "A stranger asks for a picture in a game".to_owned(),
        part,
        at: NOW - DAY,
        before: "somebody I met in a game asks me for a ".to_owned(),
        found: "picture".to_owned(),
        after: " and says I must not tell anybody about it, and then asks me again".to_owned(),
    };
    let note = |what, words: Option<&str>| EarlierNote {
        at: NOW - DAY,
        by: name(4),
        what,
        words: words.map(str::to_owned),
    };
    Searching {
        log: Some(LogName::Safeguarding),
        query: "picture".to_owned(),
        found: Some(FoundWords {
            query: "picture".to_owned(),
            hits: vec![
                hit(Place::Report(id(REPORT)), Part::ChildsWords),
                hit(Place::Case(id(CASE)), Part::Facts),
                hit(Place::Case(id(CASE)), Part::Opinion),
            ],
            hit_count: 3,
            looked_through: 40,
            shut: 2,
            seen: Vec::new(),
        }),
        earlier: Some(vec![
            note(
                EarlierDeed::Searched {
                    looked_through: 3,
                    hits: 1,
                },
                Some("game"),
            ),
            note(EarlierDeed::Printed(Printout::Case(id(CASE))), None),
        ]),
        ..Searching::default()
    }
}

pub(super) fn keeping() -> Keeping {
    let row = |number: usize, is_held, waits: Option<Id>, takes| KeepingRow {
        log: LogName::Safeguarding,
        row: case_row(number, CaseStatus::Closed),
        closed_at: Some(NOW - 400 * DAY),
        record: Some("child-protection".to_owned()),
        review_on: Some(NOW + 400 * DAY),
        is_held,
        waits: waits.map(|by| Waits {
            is_deletion: !is_held,
            by,
            act: Hash([7; 32]),
        }),
        takes,
        next: vec![
            next("set-review", "Set the day to look again"),
            next("hold", "Hold it, so that nobody can delete it"),
            next("ask-deletion", "Ask a second person to delete it"),
        ],
    };
    let taken = Taken {
        links: 5,
        envelopes: 4,
    };
    let rule = |record: &str, words: &str, from_birth| RetentionRule {
        record: record.to_owned(),
        words: words.to_owned(),
        from_birth,
        years: 25,
        source: "D-01".to_owned(),
    };
    Keeping {
        rows: vec![
            row(0, false, None, Some(taken)),
            row(1, true, None, None),
            row(2, true, Some(OTHER), None),
            row(3, false, Some(ME), Some(taken)),
            row(4, false, None, None),
        ],
        rules: vec![
            rule(
                "child-protection",
                "Child protection: 25 years from the day of birth",
                true,
            ),
            rule("other", "Other: 7 years from the day it was closed", false),
        ],
        backup_days: 30,
        may_sweep: true,
    }
}

pub(super) fn leavers() -> Leavers {
    let leaver = |number: usize, name: &str, is_due| Leaver {
        pupil: id(170 + number),
        name: name.to_owned(),
        class: "6 Hazel".to_owned(),
        left_at: NOW - 500 * DAY,
        due_at: NOW - DAY,
        is_due,
        runs: 14,
    };
    Leavers {
        rows: vec![
            leaver(1, "Kwame Featherstonehaugh-Adeyemi", true),
            leaver(2, "Zofia", true),
            leaver(3, "Benjamin", false),
        ],
        months: 12,
        waits: None,
        backup_days: 30,
    }
}
