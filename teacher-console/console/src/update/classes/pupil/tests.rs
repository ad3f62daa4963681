//! Going to a pupil's page and back, and what is sent when a strand is left out.

use curriculum::home::Home;
use protocol::lessons::NotToMeet;

use super::*;
use crate::state::{classes::Progress, pupil::PupilOnPaper};

const CLASS: Id = Id([1; 16]);
const PUPIL: Id = Id([2; 16]);

fn room() -> State {
    let mut state = State::default();
    state.classes.progress = Some(Progress {
        class: Some(CLASS),
        ..Progress::default()
    });
    state
}

#[test]
fn going_to_a_pupil_asks_what_they_do_not_meet_and_going_back_asks_nothing() {
    let mut state = room();
    let effects = decide(&mut state, &PupilIntent::Show(PUPIL));
    assert!(matches!(
        effects.as_slice(),
        [
            Effect::Lesson(LessonEffect::Load(CLASS)),
            Effect::Lesson(LessonEffect::AskSupport(_))
        ]
    ));
    assert_eq!(state.classes.pupil.unwrap().pupil, PUPIL);
    assert!(decide(&mut state, &PupilIntent::ShowLeftOut).is_empty());
    assert!(state.classes.pupil.unwrap().is_leaving_out);
    // C-14: the stories of one strand at a time.
    for (pressed, open) in [(1, Some(1)), (2, Some(2)), (2, None)] {
        decide(&mut state, &PupilIntent::ShowStories(pressed));
        assert_eq!(state.classes.pupil.unwrap().stories_of, open);
    }
    assert!(decide(&mut state, &PupilIntent::Leave).is_empty());
    assert_eq!(state.classes.pupil, None);
}

/// C-14, B-36.
#[test]
fn b36_a_strand_is_left_out_topic_by_topic_for_that_pupil_alone() {
    let mut state = room();
    let strand = ["one", "two"].map(|topic| NotToMeet::Topic(topic.to_owned()));
    let wish = PupilIntent::LeaveOut(strand.to_vec(), true);
    assert!(decide(&mut state, &wish).is_empty(), "nobody is shown");
    decide(&mut state, &PupilIntent::Show(PUPIL));
    let asked = decide(&mut state, &wish);
    let asked: Vec<&SetOptOut> = asked
        .iter()
        .filter_map(|effect| match effect {
            Effect::Lesson(LessonEffect::OptOut(ask)) => Some(ask),
            _ => None,
        })
        .collect();
    assert_eq!(asked.len(), 2);
    for (ask, what) in asked.iter().zip(strand) {
        assert_eq!(
            (ask.class, ask.pupil, ask.is_left_out),
            (CLASS, PUPIL, true)
        );
        assert_eq!(ask.what, what);
    }
}

#[test]
fn the_page_for_home_goes_to_the_printer_once() {
    let mut state = room();
    let page = PupilOnPaper {
        title: "What Amara practised".to_owned(),
        opening: String::new(),
        practised_heading: String::new(),
        practised: Vec::new(),
        nothing: String::new(),
        talk_heading: String::new(),
        talk: Vec::new(),
        next_heading: String::new(),
        next: Vec::new(),
        kept_heading: String::new(),
        kept: String::new(),
        every: Home::default().on_every_page(),
        version: String::new(),
    };
    let effects = decide(&mut state, &PupilIntent::Print(Box::new(page.clone())));
    assert!(
        matches!(effects.as_slice(), [Effect::Lesson(LessonEffect::PrintPupil(sent))] if **sent == page)
    );
}

/// C-20.
#[test]
fn c20_a_stage_is_asked_for_that_pupil_and_what_comes_back_is_theirs() {
    let mut state = room();
    let own = PupilIntent::SetStage(Some("5-7".to_owned()));
    assert!(decide(&mut state, &own).is_empty(), "nobody is shown");
    decide(&mut state, &PupilIntent::Show(PUPIL));
    let effects = decide(&mut state, &own);
    let [Effect::Lesson(LessonEffect::SetStage(ask))] = effects.as_slice() else {
        panic!("one press, one message");
    };
    assert_eq!((ask.class, ask.pupil), (CLASS, PUPIL));
    assert_eq!(ask.band.as_deref(), Some("5-7"));
}

/// H-13: what is staff's is not even asked for a guest.
#[test]
fn h13_how_a_pupil_works_is_not_asked_for_a_guest() {
    let mut state = room();
    state.person = Some(protocol::staff::StaffSession {
        token: protocol::bytes::Token([1; 32]),
        person: Id([3; 16]),
        name: "Ms Bell".to_owned(),
        duties: Vec::new(),
        rooms: vec![protocol::staff::Room::Classes],
        logs: Vec::new(),
        first: Vec::new(),
        guest_until: Some(2_000_000_000),
        idle_lock_s: 1_200,
        now: 1_900_000_000,
    });
    let effects = decide(&mut state, &PupilIntent::Show(PUPIL));
    assert!(matches!(
        effects.as_slice(),
        [Effect::Lesson(LessonEffect::Load(CLASS))]
    ));
    assert!(super::super::super::rooms::load(&state).is_none());
}
