//! One pupil's page: much practised, nothing yet, and everything that can be left out; and what each year has practised.

use protocol::{
    classroom::{Coverage, CoveredClass, CoveredTopic},
    lessons::{ClassLesson, LifeCheck, NotToMeet, OptedOut},
    pupil_support::PupilSupport,
};

use super::{scenes::Doings, school};
use crate::state::{State, pupil::PupilShown};

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
    }
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
