//! Registers of the school with a record of each state, and while each is noted.

use protocol::{
    audit::{AuditAnswer, AuditKnown, AuditPage, AuditRow, AuditSays, KnownFrom},
    calendar::{CalendarPage, DueRow, DueWhat},
    registers::{
        ComesRound, KeptRecord, KindOfRecord, KindTick, RecordAddition, RegisterGroup,
        RegistersPage,
    },
};

use super::{scenes::Doings, school};
use crate::state::{State, audit::AuditDoing, registers::RegisterDoing};

fn kind(id: &str, title: &str, again: ComesRound, gate: bool) -> KindOfRecord {
    let tick = |id: &str, words: &str| KindTick {
        id: id.to_owned(),
        words: words.to_owned(),
    };
    KindOfRecord {
        id: id.to_owned(),
        group: RegisterGroup::Technology,
        title: title.to_owned(),
        about: "Which filter, and at which computers".to_owned(),
        words: "What was tried, with which account and at what time of day".to_owned(),
        outcome: "What worked, and what did not".to_owned(),
        ticks: vec![
            tick(
                "blocks",
                "What should be blocked is blocked, for staff and for pupils",
            ),
            tick("alerts", "An alert reached a person"),
        ],
        again,
        gate,
        last: Some(school::NOW - 200 * school::DAY),
        next: (again == ComesRound::EachTerm).then_some(school::NOW - school::DAY),
        is_never: again == ComesRound::EachYear,
    }
}

fn record(number: u32, kind: &str, due: Option<i64>, is_closed: bool) -> KeptRecord {
    let addition = RecordAddition {
        closes: is_closed,
        words:
            "The filter of the library let a page of gambling through; put right by the provider."
                .to_owned(),
        ticked: vec!["alerts".to_owned()],
        owner: Some(school::id(2)),
        due,
        by: school::id(1),
        at: school::NOW,
    };
    KeptRecord {
        number,
        kind: kind.to_owned(),
        about: "The library, three computers and a guest's telephone".to_owned(),
        words: "Twelve pages of each kind, with a pupil's account and a guest's.".to_owned(),
        ticked: vec!["alerts".to_owned()],
        owner: Some(school::id(1)),
        day: school::NOW,
        due,
        by: school::id(2),
        at: school::NOW,
        is_closed,
        additions: vec![addition],
    }
}

/// Everything there can be.
pub(super) fn know(state: &mut State) {
    state.registers.page = Some(RegistersPage {
        kinds: vec![
            kind(
                "filter-check",
                "Filtering and monitoring checked",
                ComesRound::EachTerm,
                true,
            ),
            kind(
                "security-audit",
                "Security audit and review of systems",
                ComesRound::EachYear,
                false,
            ),
            KindOfRecord {
                group: RegisterGroup::Checks,
                ..kind(
                    "image-check",
                    "Pictures of pupils, before they are published",
                    ComesRound::Once,
                    false,
                )
            },
        ],
        records: vec![
            record(
                14,
                "filter-check",
                Some(school::NOW + 3 * school::DAY),
                false,
            ),
            record(
                13,
                "filter-check",
                Some(school::NOW - 3 * school::DAY),
                false,
            ),
            record(12, "filter-check", None, true),
            record(11, "a-kind-that-was-taken-out", None, false),
        ],
        keeps_all: true,
        people: [1, 2, 3, 4].map(school::id).to_vec(),
        own_file_left_out: true,
    });
    state.audit.page = Some(audit());
    state.audit.calendar = Some(calendar());
    state.registers.group = Some(RegisterGroup::Technology);
    state.registers.kind = Some("filter-check".to_owned());
}

/// Two items of the self-audit: one given to somebody, one that is a gap.
fn audit() -> AuditPage {
    let answer = |says, words: &str| AuditAnswer {
        says,
        words: words.to_owned(),
        by: school::id(2),
        at: school::NOW,
    };
    let row = |item: &str, number, is_fact, answer| AuditRow {
        item: item.to_owned(),
        number,
        is_fact,
        words: "Are those who manage filter, access and monitoring supervised, and by whom?"
            .to_owned(),
        gap: "Supervise those who monitor".to_owned(),
        known: Some(AuditKnown {
            from: KnownFrom::Record,
            words: "On the staff page of the platform".to_owned(),
            at: Some(school::NOW),
            count: 0,
            of: 0,
        }),
        answer,
        last_year: Some(self::answer(AuditSays::Yes)),
        owner: Some(school::id(3)),
        due: Some(school::NOW),
        action: None,
    };
    AuditPage {
        began: school::NOW,
        rows: vec![
            row("for-staff", 5, true, None),
            row("supervised", 25, false, None),
            row(
                "filtering",
                24,
                false,
                Some(answer(AuditSays::No, "Not the library.")),
            ),
        ],
        completed: None,
        completed_before: Some(school::NOW - 300 * school::DAY),
        keeps_all: true,
        people: [1, 2, 3, 4].map(school::id).to_vec(),
    }
}

fn answer(says: AuditSays) -> AuditAnswer {
    AuditAnswer {
        says,
        words: "Looked at in June".to_owned(),
        by: school::id(2),
        at: school::NOW - 300 * school::DAY,
    }
}

fn calendar() -> CalendarPage {
    let row = |what, name: &str, day| DueRow {
        what,
        name: name.to_owned(),
        count: 3,
        day,
    };
    CalendarPage {
        due: vec![
            row(DueWhat::Records, "", Some(school::NOW)),
            row(DueWhat::Rounds, "", None),
            row(DueWhat::AuditItems, "", None),
            row(DueWhat::Audit, "", None),
            row(DueWhat::OwnSignature, "", None),
            row(DueWhat::ClassSignatures, "4B", None),
            row(DueWhat::AdultSignatures, "", None),
            row(DueWhat::Policy, "", Some(school::NOW)),
            row(DueWhat::Rooms, "", None),
            row(DueWhat::Figures, "", Some(school::NOW)),
        ],
    }
}

fn answering(state: &mut State, item: &str) {
    state.audit.is_shown = true;
    state.audit.doing = Some(AuditDoing::Answering(item.to_owned()));
}

pub(super) fn in_registers() -> Doings {
    vec![
        ("the self-audit", |state| state.audit.is_shown = true),
        ("a fact of the self-audit", |state| {
            answering(state, "for-staff");
        }),
        ("a yes or no of the self-audit", |state| {
            answering(state, "supervised");
        }),
        ("giving an item", |state| {
            state.audit.is_shown = true;
            state.audit.doing = Some(AuditDoing::Giving("supervised".to_owned()));
            state.audit.owner = Some(school::id(2));
        }),
        ("making actions", |state| {
            state.audit.is_shown = true;
            state.audit.doing = Some(AuditDoing::MakingActions);
        }),
        ("what is due, said at the door", |state| {
            state.reminder = Some(crate::reminders::Reminder::Week(4));
        }),
        ("a new record", |state| {
            state.registers.doing = Some(RegisterDoing::Opening);
            state.registers.day = "2026-12-04".to_owned();
            state.registers.owner = Some(school::id(2));
        }),
        ("more on a record", |state| {
            state.registers.doing = Some(RegisterDoing::GoingOn(13));
        }),
        ("closing a record", |state| {
            state.registers.doing = Some(RegisterDoing::Closing(14));
            state.registers.due = "2027-04-04".to_owned();
        }),
        ("closing one of no known kind", |state| {
            state.registers.doing = Some(RegisterDoing::Closing(11));
        }),
        ("somebody who keeps nothing", |state| {
            state.registers.page = Some(RegistersPage::default());
        }),
    ]
}
