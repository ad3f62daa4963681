//! Registers of the school with a record of each state, and while each is noted.

use protocol::registers::{
    ComesRound, KeptRecord, KindOfRecord, KindTick, RecordAddition, RegisterGroup, RegistersPage,
};

use super::{scenes::Doings, school};
use crate::state::{State, registers::RegisterDoing};

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
    });
    state.registers.group = Some(RegisterGroup::Technology);
    state.registers.kind = Some("filter-check".to_owned());
}

pub(super) fn in_registers() -> Doings {
    vec![
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
