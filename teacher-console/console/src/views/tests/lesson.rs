//! A class's lesson: nothing planned, everything planned, and every way of choosing.

use protocol::{
    class_questions::{AskedOfClass, ClosedClassQuestion, GivenNumber, OpenClassQuestion},
    lessons::{ClassLesson, GroupPlay, LifeCheck, Mode, NotToMeet, OptedOut, OwnPlay, Play},
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
    doings.extend(with_the_class());
    doings.extend(for_whom());
    doings.extend(rooms::in_rooms());
    doings
}

/// Something open, or something closed of both kinds and one that too few answered.
fn asked(is_open: bool) -> ClassLesson {
    let list = || AskedOfClass::HowMany("who-is-really-there".to_owned());
    let vote = || AskedOfClass::Vote(vec!["telling".to_owned(), "free-gems".to_owned()]);
    let form = |is_after| AskedOfClass::Form {
        topic: "who-is-really-there".to_owned(),
        is_after,
    };
    let number = |is_longer, number, times| GivenNumber {
        is_longer,
        number,
        times,
    };
    let closed = |about, given: Vec<GivenNumber>| ClosedClassQuestion {
        about,
        closed_at: school::NOW - 86_400,
        answered: 28,
        given,
    };
    let halves = [
        (false, 1, 8),
        (false, 2, 6),
        (true, 1, 5),
        (true, 2, 5),
        (true, 3, 4),
    ];
    let given = halves.map(|(half, value, times)| number(half, value, times));
    ClassLesson {
        question: is_open.then(|| OpenClassQuestion {
            about: list(),
            answered: 12,
            asked: 28,
        }),
        questions: vec![
            closed(list(), given.to_vec()),
            closed(form(true), vec![number(false, 2, 9), number(true, 3, 12)]),
            closed(form(false), vec![number(false, 1, 12), number(true, 2, 9)]),
            closed(vote(), vec![number(false, 0, 9), number(false, 1, 17)]),
            closed(list(), Vec::new()),
        ],
        ..full()
    }
}

/// The class is asked, and something is put right.
fn with_the_class() -> Doings {
    vec![
        ("a class that is asked something", |state| {
            plan(state, asked(true), true);
        }),
        ("what came of asking a class", |state| {
            plan(state, asked(false), true);
            for row in &mut state.classes.rows {
                row.pupils = 30;
            }
            with(state, |page| {
                page.play = Some(play("the-fast-snail", false));
            });
        }),
        ("putting something right, at its beginning", |state| {
            plan(state, full(), true);
            with(state, |page| page.restoring = Some(0));
        }),
        ("putting something right, at its end", |state| {
            plan(state, full(), true);
            with(state, |page| page.restoring = Some(usize::MAX));
        }),
    ]
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
        reminded: vec![school::NOW - 1_200],
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
