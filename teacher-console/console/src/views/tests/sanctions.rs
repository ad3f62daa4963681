//! The form about a breach on its way: for a pupil at two levels, cleared by telling, for staff, and about a picture;
//! and the form about the kind of risk.

use protocol::{
    field::FieldKind,
    procedure::Review,
    sanctions::{ExampleLevel, ExampleRow, LevelRow, MoreRow, SanctionGuide, TellingRow},
};

use super::scenes::Doings;
use crate::state::{
    State,
    incidents::{Doing, sanction},
};
use protocol::{
    figures::RiskKind,
    risks::{MatrixColumn, MatrixRow, RiskGuide, RiskTags, SubType},
};

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|one| (*one).to_owned()).collect()
}

fn level(level: &str, words: &str, head_decides: bool, is_pupils: bool) -> LevelRow {
    LevelRow {
        level: level.to_owned(),
        words: words.to_owned(),
        responses: texts(&[
            "The class teacher or tutor deals with it",
            "The online-safety co-ordinator deals with it",
            "No access to computers or the internet for a time",
            "A talk with the parents",
        ]),
        more: vec![MoreRow {
            title: "Graded by what the pupil needs, and rarely used".to_owned(),
            responses: texts(&["A talk with the head or a leader", "The parents are told"]),
        }],
        head_decides,
        asks_needs: is_pupils,
        asks_restorative: is_pupils,
    }
}

fn example(words: &str, at: &[(&str, &str)]) -> ExampleRow {
    let at = at.iter().map(|(level, when)| ExampleLevel {
        level: (*level).to_owned(),
        when: (*when).to_owned(),
    });
    ExampleRow {
        words: words.to_owned(),
        at: at.collect(),
    }
}

fn pupils() -> SanctionGuide {
    let telling = |telling: &str, levels: &[&str]| TellingRow {
        telling: telling.to_owned(),
        levels: texts(levels),
    };
    SanctionGuide {
        review: Review::NotYet,
        levels: vec![
            level("pupil-a", "A low-level breach", false, true),
            level(
                "pupil-b",
                "It went on after a warning, or is serious and was not meant",
                false,
                true,
            ),
            level(
                "pupil-c",
                "Meant to harm systems, or a serious breach of the agreement or of the anti-bullying policy",
                true,
                true,
            ),
            level(
                "pupil-d",
                "Serious breaches that went on after a warning, or banned material that may be a crime",
                true,
                true,
            ),
        ],
        examples: vec![
            example("File-sharing software", &[("pupil-b", "")]),
            example(
                "Bullying",
                &[
                    ("pupil-c", "bullying"),
                    ("pupil-d", "it is persistent or extreme"),
                ],
            ),
            example(
                "Bought something online at school, or sent advertising",
                &[("pupil-c", "")],
            ),
        ],
        telling: vec![
            telling("told", &[]),
            telling("not-told", &["pupil-a", "pupil-b"]),
            telling(
                "not-an-accident",
                &["pupil-a", "pupil-b", "pupil-c", "pupil-d"],
            ),
        ],
        restorative: texts(&[
            "A restorative talk with all sides, and an adult who was trained for it",
            "The pupils settle it themselves, with an adult beside them",
        ]),
    }
}

fn staff() -> SanctionGuide {
    SanctionGuide {
        levels: vec![
            level(
                "staff-a",
                "Misconduct that the head handles as low-level",
                true,
                false,
            ),
            level("staff-b", "Gross misconduct", true, false),
        ],
        examples: vec![example(
            "Gave away a password, or used somebody else’s",
            &[("staff-a", "carelessly"), ("staff-b", "on purpose")],
        )],
        telling: Vec::new(),
        ..pupils()
    }
}

fn adding(state: &mut State, guide: SanctionGuide, picked: &[(&'static str, &str)]) {
    if let Some(open) = &mut state.incidents.open {
        open.sanctions = Some(guide);
    }
    state.incidents.doing = Some(Doing::AddingField(FieldKind::Sanction));
    for (name, id) in picked {
        let (kind, words) = (FieldKind::Sanction, (*id).to_owned());
        state.incidents.room.choose(kind, name, id, words);
    }
}

/// The form as far as each of these leads.
pub(super) fn doings() -> Doings {
    vec![
        ("a sanction begun", |state| adding(state, pupils(), &[])),
        ("a sanction cleared by telling", |state| {
            adding(state, pupils(), &[(sanction::TELLING, "told")]);
        }),
        ("a sanction before its example", |state| {
            adding(state, pupils(), &[(sanction::TELLING, "not-told")]);
        }),
        ("a sanction at one of two levels", |state| {
            let picked = [
                (sanction::TELLING, "not-an-accident"),
                (sanction::EXAMPLE, "Bullying"),
                (sanction::LEVEL, "pupil-c"),
            ];
            adding(state, pupils(), &picked);
        }),
        ("a sanction for staff", |state| {
            adding(state, staff(), &[(sanction::LEVEL, "staff-b")]);
        }),
        ("another kind of risk", |state| {
            let tags = RiskTags {
                kind: RiskKind::Conduct,
                row: MatrixRow::Conduct,
                column: Some(MatrixColumn::Aggressive),
            };
            let form = |words: &str| SubType {
                words: words.to_owned(),
                tags,
            };
            if let Some(open) = &mut state.incidents.open {
                open.risks = Some(RiskGuide {
                    tags,
                    sub_types: vec![
                        form("Abusive, threatening or rude messages"),
                        form("A page, site or group against one person"),
                    ],
                    topics: Vec::new(),
                });
            }
            let kind = FieldKind::Risk;
            state.incidents.doing = Some(Doing::AddingField(kind));
            let room = &mut state.incidents.room;
            let form = "A page, site or group against one person";
            room.choose(kind, "sub-type", form, form.to_owned());
            room.choose(kind, "risk", "commerce", "Commerce".to_owned());
        }),
        ("evidence where there may be a picture", |state| {
            if let Some(open) = &mut state.incidents.open {
                open.row.incident_type = Some("F-38".to_owned());
            }
            state.incidents.doing = Some(Doing::AddingField(FieldKind::Evidence));
        }),
    ]
}
