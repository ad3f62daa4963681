//! A class's lesson: nothing planned, everything planned, and every way of choosing.

use protocol::lessons::{
    ClassLesson, GroupPlay, LifeCheck, Mode, NotToMeet, OptedOut, OwnPlay, Play,
};

use super::{rooms, scenes::Doings, school};
use crate::{
    school_folders::beside_us,
    state::{
        State,
        lesson::{Debrief, LessonPage, WhoPlays},
    },
    titles::Titles,
};

/// What can be done there.
pub(super) fn in_lesson() -> Doings {
    let mut doings: Doings = vec![
        ("a lesson that is looked up", |state| {
            state.lesson = Some(LessonPage::of(school::id(105)));
        }),
        ("a lesson, nothing planned", |state| {
            plan(state, ClassLesson::default(), true);
        }),
        ("a lesson with everything, the list open", |state| {
            plan(state, full(), true);
            with(state, |page| {
                page.is_list_open = true;
                page.length = crate::lesson_choice::Length::Long;
                page.play = Some(play("free-coins", true));
                page.is_leaving_out = true;
            });
        }),
        (
            "something is talked through, the topic asked for",
            |state| {
                plan(state, ClassLesson::default(), true);
                with(state, |page| page.debrief = Some(Debrief::default()));
            },
        ),
        ("something is talked through", |state| {
            plan(state, ClassLesson::default(), true);
            with(state, |page| {
                let topics = Titles::load(&beside_us("curriculum/content"));
                let mut topics = topics.library().topics().iter();
                let topic = topics.find(|one| one.id.as_str() == "unkind-messages");
                page.debrief = Some(Debrief {
                    topic: topic.map(|one| one.id.clone()),
                    turned: 1,
                });
            });
        }),
        ("a scenario played on the board", |state| {
            plan(state, full(), true);
            with(state, |page| {
                page.play = Some(play("the-fast-snail", false));
                page.is_modelling = true;
            });
        }),
    ];
    doings.extend(for_whom());
    doings.extend(rooms::in_rooms());
    doings
}

fn for_whom() -> Doings {
    vec![
        ("a lesson for some pupils", |state| {
            plan(state, full(), true);
            with(state, |page| {
                page.play = Some(play("free-coins", false));
                page.who = WhoPlays::Together;
                page.pupils = vec![school::id(151)];
            });
        }),
        ("a lesson for single pupils", |state| {
            plan(state, full(), true);
            with(state, |page| {
                page.play = Some(play("a-song-to-share", false));
                page.who = WhoPlays::EachOwn;
            });
        }),
        ("the lesson a guest was given", |state| {
            plan(state, full(), false);
        }),
    ]
}

fn play(scenario: &str, is_heavy: bool) -> Play {
    Play {
        scenario: scenario.to_owned(),
        topic: "free-gems".to_owned(),
        is_heavy,
        is_support_confirmed: is_heavy,
    }
}

fn full() -> ClassLesson {
    let topic = NotToMeet::Topic("free-gems".to_owned());
    ClassLesson {
        revision: 4,
        mode: Some(Mode::Guided),
        play: Some(play("a-message-from-a-stranger", true)),
        groups: vec![GroupPlay {
            pupils: vec![school::id(150), school::id(151)],
            play: play("free-coins", false),
        }],
        left_out: vec![school::id(152)],
        own: vec![OwnPlay {
            pupil: school::id(153),
            play: play("a-song-to-share", false),
        }],
        opt_outs: vec![OptedOut {
            pupil: school::id(152),
            what: topic,
        }],
        checks: vec![
            LifeCheck {
                scenario: "a-message-from-a-stranger".to_owned(),
                at: school::NOW,
            },
            LifeCheck {
                scenario: "a-song-to-share".to_owned(),
                at: school::NOW - 9 * 86_400,
            },
        ],
        ..ClassLesson::default()
    }
}

fn plan(state: &mut State, told: ClassLesson, may_plan: bool) {
    let mut page = LessonPage::of(school::id(105));
    page.told = Some(ClassLesson {
        modes: vec![Mode::Guided, Mode::Solo, Mode::WholeClass],
        may_plan,
        ..told
    });
    state.lesson = Some(page);
}

fn with(state: &mut State, change: impl FnOnce(&mut LessonPage)) {
    if let Some(page) = &mut state.lesson {
        change(page);
    }
}
