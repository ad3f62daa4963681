//! Four presses begin a lesson, and nothing begins that is not ready.

use protocol::{
    classroom::StaffClass,
    lessons::{Mode, NotToMeet},
};

use super::*;
use crate::{
    intent::{Answer, Intent},
    state::{Gate, Tone},
    update::update,
};

const CLASS: Id = Id([7; 16]);

fn pupil(number: u8) -> Id {
    Id([number; 16])
}

fn play(scenario: &str, is_heavy: bool) -> Play {
    Play {
        scenario: scenario.to_owned(),
        topic: "a-topic".to_owned(),
        is_heavy,
        is_support_confirmed: false,
    }
}

fn told() -> ClassLesson {
    ClassLesson {
        modes: vec![Mode::Guided, Mode::Solo],
        may_plan: true,
        ..ClassLesson::default()
    }
}

fn at_classes() -> State {
    let mut state = State {
        gate: Gate::AtWork { keys_open: false },
        ..State::default()
    };
    state.classes.rows = vec![StaffClass {
        id: CLASS,
        name: "4 Hazel".to_owned(),
        band: "7-9".to_owned(),
        pupils: 2,
        lesson: None,
        set_for: Vec::new(),
    }];
    state
}

fn wish(state: &mut State, wish: LessonIntent) -> Vec<Effect> {
    update(state, Intent::Lesson(wish))
}

fn answer(state: &mut State, answer: LessonAnswer) -> Vec<Effect> {
    update(state, Intent::Answered(Answer::Lesson(answer)))
}

/// At the page of a class whose lesson is known.
fn planning() -> State {
    let mut state = at_classes();
    let effects = wish(&mut state, LessonIntent::Plan(CLASS));
    assert!(matches!(
        effects.as_slice(),
        [
            Effect::Lesson(LessonEffect::Load(CLASS)),
            Effect::LoadProgress(CLASS)
        ]
    ));
    answer(&mut state, LessonAnswer::Told(CLASS, told()));
    state
}

fn plan(effects: &[Effect]) -> PlanLesson {
    match effects {
        [Effect::Lesson(LessonEffect::Plan(plan))] => plan.clone(),
        _ => panic!("it is planned"),
    }
}

#[test]
fn class_scenario_and_start_are_enough_and_open_the_class() {
    let mut state = planning();
    wish(&mut state, LessonIntent::Choose(play("a", false)));
    let sent = plan(&wish(&mut state, LessonIntent::Start));
    assert_eq!(sent.play, Some(play("a", false)));
    assert_eq!((sent.mode, sent.groups.len()), (Mode::Guided, 0));
    let begun = ClassLesson {
        play: sent.play,
        ..told()
    };
    let effects = answer(&mut state, LessonAnswer::Planned(CLASS, begun));
    assert!(matches!(effects.as_slice(), [Effect::OpenLesson(CLASS)]));
    assert_eq!(
        state.notice.as_ref().map(|notice| notice.id),
        Some("notice-lesson-started")
    );
}

/// B-29.
#[test]
fn nothing_begins_without_a_scenario_without_support_or_without_a_pupil() {
    let mut state = planning();
    let refused = |state: &mut State, id| {
        assert!(wish(state, LessonIntent::Start).is_empty());
        let notice = state.notice.take().expect("it is said");
        assert_eq!((notice.id, notice.tone), (id, Tone::Attention));
    };
    refused(&mut state, "notice-lesson-choose");
    wish(&mut state, LessonIntent::Choose(play("a", true)));
    refused(&mut state, "notice-lesson-support");
    wish(&mut state, LessonIntent::ConfirmSupport(true));
    wish(&mut state, LessonIntent::Who(WhoPlays::Together));
    refused(&mut state, "notice-lesson-nobody");
    wish(&mut state, LessonIntent::Tick(pupil(1), true));
    let sent = plan(&wish(&mut state, LessonIntent::Start));
    assert!(sent.groups[0].play.is_support_confirmed);
    // Another one is confirmed anew.
    wish(&mut state, LessonIntent::Choose(play("b", true)));
    refused(&mut state, "notice-lesson-support");
}

#[test]
fn a_group_is_added_beside_what_the_class_and_others_play() {
    let mut state = planning();
    let group = |pupils: Vec<Id>, scenario| GroupPlay {
        pupils,
        play: play(scenario, false),
    };
    let before = ClassLesson {
        play: Some(play("a", false)),
        mode: Some(Mode::Solo),
        groups: vec![
            group(vec![pupil(1), pupil(2)], "b"),
            group(vec![pupil(3)], "c"),
        ],
        ..told()
    };
    answer(&mut state, LessonAnswer::Told(CLASS, before));
    wish(&mut state, LessonIntent::Choose(play("d", false)));
    wish(&mut state, LessonIntent::Who(WhoPlays::Together));
    for (number, is_ticked) in [(2, true), (3, true), (4, true), (4, false)] {
        wish(&mut state, LessonIntent::Tick(pupil(number), is_ticked));
    }
    let sent = plan(&wish(&mut state, LessonIntent::Start));
    assert_eq!(sent.play, Some(play("a", false)));
    assert_eq!(
        sent.groups,
        [
            group(vec![pupil(1)], "b"),
            group(vec![pupil(2), pupil(3)], "d")
        ]
    );
}

/// B-40.
#[test]
fn something_of_their_own_is_given_to_each_and_taken_back() {
    let mut state = planning();
    wish(&mut state, LessonIntent::Choose(play("a", false)));
    wish(&mut state, LessonIntent::Who(WhoPlays::EachOwn));
    for number in [1, 2] {
        wish(&mut state, LessonIntent::Tick(pupil(number), true));
    }
    let given = wish(&mut state, LessonIntent::Start);
    let is_given = |effect: &Effect| matches!(effect, Effect::Lesson(LessonEffect::Give(give)) if give.play.is_some());
    assert!(given.len() == 2 && given.iter().all(is_given));
    let back = wish(&mut state, LessonIntent::TakeBack(pupil(1)));
    let is_back = |effect: &Effect| matches!(effect, Effect::Lesson(LessonEffect::Give(give)) if give.play.is_none());
    assert!(back.len() == 1 && back.iter().all(is_back));
}

#[test]
fn an_answer_about_another_class_changes_nothing_and_leaving_forgets() {
    let mut state = planning();
    let other = ClassLesson {
        revision: 9,
        ..told()
    };
    answer(&mut state, LessonAnswer::Told(pupil(9), other));
    let page = state.lesson.as_ref().expect("shown");
    assert_eq!(page.told, Some(told()));
    let what = NotToMeet::Topic("a-topic".to_owned());
    let said = wish(&mut state, LessonIntent::LeaveOut(pupil(1), what, true));
    assert!(matches!(
        said.as_slice(),
        [Effect::Lesson(LessonEffect::OptOut(ask))] if ask.is_left_out
    ));
    let ticked = wish(&mut state, LessonIntent::DoneInLife("a".to_owned(), true));
    assert!(matches!(
        ticked.as_slice(),
        [Effect::Lesson(LessonEffect::Tick(ask))] if ask.is_done
    ));
    wish(&mut state, LessonIntent::Leave);
    assert!(state.lesson.is_none());
    assert!(wish(&mut state, LessonIntent::Start).is_empty());
}

/// B-06, B-40: the topic of a talk goes nowhere, and whoever plays something else is given it like any plan.
#[test]
fn b06_nothing_of_a_talk_is_sent_and_another_story_is_given_like_any() {
    let topic = serde_json::from_str::<curriculum::TopicId>("\"unkind-messages\"");
    let topic = topic.expect("an id");
    let mut state = planning();
    let page = |state: &State| {
        let page = state.lesson.as_ref().expect("a page");
        let topic = page.debrief.as_ref().map(|one| one.topic.clone());
        (topic, page.who, page.is_list_open)
    };
    for debrief in [
        DebriefWish::Open,
        DebriefWish::Topic(topic.clone()),
        DebriefWish::Other,
        DebriefWish::Quiet,
    ] {
        assert!(wish(&mut state, LessonIntent::Debrief(debrief)).is_empty());
    }
    let (about, who, is_list_open) = page(&state);
    assert_eq!(about, Some(Some(topic)));
    assert!(who == WhoPlays::EachOwn && is_list_open);
    wish(&mut state, LessonIntent::Choose(play("b", false)));
    wish(&mut state, LessonIntent::Tick(pupil(1), true));
    let effects = wish(&mut state, LessonIntent::Start);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Lesson(LessonEffect::Give(give))] if give.play == Some(play("b", false))
    ));
    wish(&mut state, LessonIntent::Debrief(DebriefWish::Open));
    assert!(page(&state).0.is_none(), "put away, it is forgotten");
}
