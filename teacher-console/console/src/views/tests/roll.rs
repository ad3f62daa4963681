//! The school roll with classes in every state, a class's pupils, and a roster with a row of every kind.

use protocol::{
    bytes::Hash,
    card::CardKind,
    roll::{
        Roll, RollClass, RollPupil, RosterClassOffered, RosterKind, RosterLook, RosterRow, RowFate,
    },
    turning::{ArchivedClass, TurnFate, YearClass, YearNow, YearTurned},
};

use super::{scenes::Doings, school};
use crate::state::{
    State,
    roll::{Bringing, Looked, Printing, ROWS_SHOWN, RollRoom, Whose},
    turning::YearPage,
};

fn pupil(number: usize, name: &str, has_card: bool) -> RollPupil {
    RollPupil {
        id: school::id(number),
        name: name.to_owned(),
        picture: "umbrella".to_owned(),
        card: has_card.then_some(CardKind::Pin),
    }
}

/// Everything in it.
pub(super) fn room() -> RollRoom {
    let class = |number: usize, name: &str, pupils, without_card| RollClass {
        id: school::id(number),
        name: name.to_owned(),
        band: "7-9".to_owned(),
        pupils,
        without_card,
        usual_card: CardKind::Pictures,
    };
    RollRoom {
        roll: Some(Roll {
            classes: vec![
                class(50, "Class 4B", 3, 1),
                class(51, "Reception Owls and Hedgehogs", 28, 28),
                class(52, "6A", 30, 0),
            ],
            pupils: Vec::new(),
            may_bring_in: true,
            may_turn_the_year: true,
            template: "class,year,name\n".to_owned(),
        }),
        pupils: vec![
            pupil(60, "Amina", true),
            pupil(61, "Bartholomew-Alexander", false),
            pupil(62, "Владимир", true),
        ],
        ..RollRoom::default()
    }
}

fn row(fate: RowFate, line: u64) -> RosterRow {
    let is_told = matches!(fate, RowFate::Refused | RowFate::ReadPast);
    let told = |words: &str| if is_told { words } else { "" }.to_owned();
    RosterRow {
        fate,
        file: "enrollments.csv".to_owned(),
        line,
        class: "4B".to_owned(),
        name: if is_told { "" } else { "Bartholomew-Alexander" }.to_owned(),
        picture: "boat".to_owned(),
        before: "3B".to_owned(),
        why: told("'twelfth' is no year."),
        remedy: told("Write R, 1 to 13, or an age band such as 7-9."),
    }
}

fn look(rows: Vec<RosterRow>, many_leave: bool) -> RosterLook {
    RosterLook {
        offered: Vec::new(),
        kind: Some(RosterKind::SchoolDataSync),
        classes: 14,
        new_classes: 2,
        rows,
        many_leave,
        shown: Hash([3; 32]),
    }
}

fn looked(state: &mut State, look: RosterLook) {
    state.roll.bringing = Some(Bringing {
        looked: Some(Box::new(Looked {
            only: Vec::new(),
            roster: school::id(200),
            file: "school-data-sync-2026.zip".to_owned(),
            look,
        })),
        ..Bringing::default()
    });
}

fn year(is_waiting: bool) -> YearPage {
    let class = |number: usize, name: &str, pupils, proposed| YearClass {
        id: school::id(number),
        name: name.to_owned(),
        band: "7-9".to_owned(),
        pupils,
        set_for: vec![school::id(0), school::id(4)],
        proposed,
    };
    let up = |name: &str| TurnFate::MovesUp {
        name: name.to_owned(),
        band: "9-11".to_owned(),
    };
    let archived = ArchivedClass {
        id: school::id(56),
        name: "6A".to_owned(),
        at: school::NOW,
        pupils: 30,
    };
    let now = YearNow {
        year: 2026,
        turned: None,
        classes: vec![
            class(50, "4B", 28, up("5B")),
            class(51, "5B", 28, up("6B")),
            class(52, "6B", 30, TurnFate::Leaves),
            class(53, "Hedgehogs", 12, TurnFate::Stays),
            class(54, "7X", 0, TurnFate::Leaves),
        ],
        archived: if is_waiting {
            vec![archived]
        } else {
            Vec::new()
        },
        without_teacher: 3,
        without_card: 28,
        due: 4,
        shown: Hash([4; 32]),
    };
    YearPage {
        now: Some(Box::new(now)),
        ..YearPage::default()
    }
}

/// What is done in it.
pub(super) fn in_roll() -> Doings {
    let mut doings = in_a_new_year();
    doings.extend(with_classes());
    doings.extend(with_a_file());
    doings
}

fn with_classes() -> Doings {
    vec![
        ("a class is chosen", |state| {
            state.roll.class = Some(school::id(50));
        }),
        ("its cards would be replaced", |state| {
            state.roll.class = Some(school::id(50));
            state.roll.replacing = Some(Whose::Everybody);
        }),
        ("one card would be replaced", |state| {
            state.roll.class = Some(school::id(50));
            state.roll.replacing = Some(Whose::One(school::id(60)));
        }),
        ("classes are printed", |state| {
            state.waiting = 1;
            state.roll.printing = Some(Printing {
                left: [school::id(51)].into(),
                done: 0,
                all: 2,
            });
        }),
    ]
}

fn with_a_file() -> Doings {
    vec![
        ("a file is chosen", |state| {
            let found = ["roll-2026.csv", "school-data-sync-2026.zip"];
            let found = found.map(|name| format!("/home/okafor/Documents/{name}"));
            state.roll.bringing = Some(Bringing {
                path: found[0].clone(),
                found: found.into(),
                ..Bringing::default()
            });
        }),
        ("every kind of row", |state| {
            let fates = RowFate::ALL.into_iter().skip(1);
            let rows = fates.zip(2..).map(|(fate, line)| row(fate, line));
            looked(state, look(rows.collect(), true));
        }),
        ("who moves", |state| {
            looked(state, look(vec![row(RowFate::Moves, 4)], false));
        }),
        ("a long list, further on", |state| {
            let rows = (2..).take(3 * ROWS_SHOWN);
            let rows = rows.map(|line| row(RowFate::Refused, line)).collect();
            looked(state, look(rows, false));
            if let Some(bringing) = &mut state.roll.bringing {
                bringing.from = 2 * ROWS_SHOWN + 95;
            }
        }),
        ("pupils are in several classes", |state| {
            let mut look = look(vec![row(RowFate::Refused, 4)], false);
            look.offered = (0..2 * ROWS_SHOWN)
                .map(|number| RosterClassOffered {
                    title: format!("Geography set {number} (Bartholomew-Alexander)"),
                    pupils: 30,
                })
                .collect();
            let first = look.offered[0].title.clone();
            looked(state, look);
            if let Some(bringing) = &mut state.roll.bringing {
                bringing.only.insert(first);
            }
        }),
        ("it is stored", |state| {
            state.roll.bringing = Some(Bringing {
                done: Some([120, 900, 1]),
                ..Bringing::default()
            });
        }),
    ]
}

fn in_a_new_year() -> Doings {
    vec![
        ("a new year", |state| {
            state.roll.year = Some(year(true));
        }),
        ("a class of a new year", |state| {
            let mut page = year(false);
            page.class = Some(school::id(50));
            state.roll.year = Some(page);
        }),
        ("a year that has turned", |state| {
            let mut page = year(true);
            if let Some(now) = &mut page.now {
                now.turned = Some(YearTurned {
                    year: 2026,
                    by: school::id(1),
                    at: school::NOW,
                });
                now.without_teacher = 0;
                now.due = 0;
            }
            state.roll.year = Some(page);
        }),
        ("a teacher's", |state| {
            if let Some(roll) = &mut state.roll.roll {
                roll.may_bring_in = false;
                roll.may_turn_the_year = false;
                roll.classes.truncate(1);
            }
        }),
    ]
}
