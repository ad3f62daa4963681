//! One pupil's page: much practised, nothing yet, and everything that can be left out; and what each year has practised.

use protocol::{
    classroom::{Coverage, CoveredClass, CoveredTopic},
    lessons::{ClassLesson, LifeCheck, NotToMeet, OptedOut},
    pupil_support::PupilSupport,
    safeguards::{
        DecidedAs, DueReview, ReviewOf, SafeguardDecision, Safeguards, TailoredResource,
        Vulnerability, VulnerabilityNote, VulnerabilitySeen,
    },
};

use super::{scenes::Doings, school};
use crate::state::{
    State,
    pupil::{
        PupilShown,
        care::{CareForm, Deciding, Noting},
    },
};

/// What can be done there.
pub(super) fn in_pupil() -> Doings {
    vec![
        (
            "a pupil who practised, before the lesson is known",
            |state| {
                show(state, 150, false);
            },
        ),
        ("a pupil, with everything that can be left out", |state| {
            show(state, 150, true);
            let left_out = |what| OptedOut {
                pupil: school::id(150),
                what,
            };
            let told = ClassLesson {
                may_plan: true,
                opt_outs: vec![
                    left_out(NotToMeet::Topic("free-gems".to_owned())),
                    left_out(NotToMeet::Scenario("free-coins".to_owned())),
                ],
                checks: vec![LifeCheck {
                    scenario: "free-coins".to_owned(),
                    at: school::NOW,
                }],
                ..ClassLesson::default()
            };
            state.classes.told = Some((school::id(105), told));
            state.classes.support = Some((school::id(150), support()));
        }),
        ("a pupil, looked at by the one who confirms", |state| {
            show(state, 150, false);
            state.classes.told = Some((school::id(105), ClassLesson::default()));
            state.classes.support = Some((school::id(150), cared_for(true)));
            state.classes.reviews = reviews();
        }),
        ("a pupil, while it is decided and noted", |state| {
            show(state, 150, false);
            state.classes.support = Some((school::id(150), cared_for(false)));
            let form = CareForm {
                deciding: Some(Deciding {
                    suffices: Some(false),
                    resources: [TailoredResource::AdultBeside].into(),
                    ..Deciding::default()
                }),
                noting: Some(Noting::default()),
            };
            state.classes.care.insert(school::id(150), form);
        }),
        ("what each year has practised", |state| {
            state.classes.coverage = Some(years());
        }),
        ("a pupil who has played nothing, seen by a guest", |state| {
            show(state, 153, false);
            state.classes.told = Some((school::id(105), ClassLesson::default()));
        }),
    ]
}

fn show(state: &mut State, pupil: usize, is_leaving_out: bool) {
    state.classes.pupil = Some(PupilShown {
        pupil: school::id(pupil),
        is_leaving_out,
        stories_of: is_leaving_out.then_some(1),
    });
}

/// A pupil with a stage of their own, who reads one thing at a time and uses a switch.
fn support() -> PupilSupport {
    let access = [
        ("colours", "high-contrast"),
        ("scan-ms", "1800"),
        ("scanning", "one-auto"),
        ("size", "150"),
    ];
    PupilSupport {
        band: "5-7".to_owned(),
        class_band: "9-11".to_owned(),
        may_set_stage: true,
        reading_mode: "simplified".to_owned(),
        access: access
            .into_iter()
            .map(|(name, word)| (name.to_owned(), word.to_owned()))
            .collect(),
        safeguards: Some(Safeguards::default()),
        vulnerability: None,
    }
}

/// One whose decision is open while an earlier one counts, and whose note is to be looked at again.
fn cared_for(is_the_other: bool) -> PupilSupport {
    const DAY_S: i64 = 24 * 60 * 60;
    let decision = |number, confirmed: Option<usize>| SafeguardDecision {
        number,
        suffices: false,
        resources: TailoredResource::ALL.to_vec(),
        review_on: school::NOW + 40 * DAY_S,
        by: school::id(1),
        decided_as: DecidedAs::Senco,
        at: school::NOW - DAY_S,
        confirmed_by: confirmed.map(school::id),
        confirmed_at: confirmed.map(|_| school::NOW),
    };
    PupilSupport {
        safeguards: Some(Safeguards {
            decisions: vec![
                decision(3, None),
                decision(2, Some(2)),
                decision(1, Some(2)),
            ],
            may_decide: true,
            may_confirm: is_the_other,
        }),
        vulnerability: Some(VulnerabilitySeen {
            note: Some(VulnerabilityNote {
                what: Vulnerability::ALL.to_vec(),
                review_on: school::NOW - DAY_S,
                by: school::id(1),
                at: school::NOW - 90 * DAY_S,
            }),
            may_note: true,
        }),
        ..support()
    }
}

fn reviews() -> Vec<DueReview> {
    [ReviewOf::Open, ReviewOf::Decision, ReviewOf::Note]
        .into_iter()
        .zip(["Amara with a long name of two or three parts", "Leo", "Leo"])
        .map(|(what, name)| DueReview {
            class: school::id(105),
            pupil: school::id(150),
            name: name.to_owned(),
            what,
            since: school::NOW,
        })
        .collect()
}

/// Every year of a primary school, and a class whose name says no year.
fn years() -> Coverage {
    let bands = ["4-5", "5-7", "5-7", "7-9", "7-9", "9-11", "9-11"];
    let class = |(at, band): (usize, &str)| {
        let year = u8::try_from(at).unwrap();
        let topic = |topic: &str, pupils| CoveredTopic {
            topic: topic.to_owned(),
            pupils,
        };
        CoveredClass {
            id: school::id(100 + at),
            name: format!("{at} Hazel"),
            year: (at < 6).then_some(year),
            band: band.to_owned(),
            pupils: 28,
            topics: vec![
                topic("free-gems", u32::from(year) * 5),
                topic("let-us-meet", 28),
            ],
        }
    };
    Coverage {
        classes: bands.into_iter().enumerate().map(class).collect(),
    }
}
