//! A question for the whole class: chosen, looked at, given, or passed by; and never while a child tells.

use bevy::ecs::message::Messages;
use curriculum::{AgeBand, ReadingMode};
use protocol::bytes::Id;
use protocol::lessons::PupilLesson;

use super::*;
use crate::overlays;
use crate::profile::Profile;
use crate::school::{Pupil, SignedIn};
use crate::screens::{self, tests::world};
use crate::words::Words;

const QUESTION: Id = Id([7; 16]);

fn asked_of(world: &mut World, about: AskedOfClass, is_longer: bool) {
    let lesson = PupilLesson {
        revision: 2,
        question: Some(PupilQuestion {
            question: QUESTION,
            about,
            is_longer,
        }),
        ..PupilLesson::default()
    };
    world
        .resource_mut::<Planned>()
        .hear("amara".to_owned(), lesson);
}

/// Somebody at home, in a class that is asked this.
fn at_home(about: AskedOfClass, is_longer: bool) -> World {
    let mut world = world();
    world.init_resource::<Messages<NumberGiven>>();
    world.resource_mut::<School>().signed_in = SignedIn::Confirmed(Pupil {
        id: "amara".to_owned(),
        class: "oak".to_owned(),
        shown_name: "Amara".to_owned(),
        tile: "boat".to_owned(),
        band: AgeBand::From9To11,
        card: protocol::card::CardKind::default(),
    });
    screens::go(&mut world, Screen::Home);
    asked_of(&mut world, about, is_longer);
    world
}

fn how_many() -> AskedOfClass {
    AskedOfClass::HowMany("true-false-or-not-sure".to_owned())
}

fn vote() -> AskedOfClass {
    AskedOfClass::Vote(vec!["telling".to_owned(), "free-gems".to_owned()])
}

fn keys(world: &World) -> Vec<String> {
    let controls = screens::present(world).controls().into_iter();
    let keys = controls.map(|press| press.key);
    keys.filter(|key| key.starts_with("question/")).collect()
}

fn press(world: &mut World, key: &str) {
    let controls = screens::present(world).controls();
    let control = controls.into_iter().find(|one| one.key == key);
    (control.expect(key).handler)(world);
}

fn given(world: &mut World) -> Vec<GiveNumber> {
    let mut messages = world.resource_mut::<Messages<NumberGiven>>();
    messages.drain().map(|NumberGiven(one)| one).collect()
}

/// R13: half of a class sees one thing more, and everybody can give a number from none to all.
#[test]
fn r13_half_of_a_class_sees_one_thing_more_in_both_reading_modes() {
    for reading in [ReadingMode::Full, ReadingMode::Simplified] {
        let seen = [false, true].map(|is_longer| {
            let mut world = at_home(how_many(), is_longer);
            world.resource_mut::<Profile>().reading = reading;
            world.resource_mut::<Words>().read(reading);
            offer(&mut world);
            assert_eq!(overlays::open(&world), Some(Overlay::Question));
            let said = screens::present(&world).spoken();
            let things = said.iter().filter(|text| text.starts_with('•')).count();
            (things, keys(&world).len())
        });
        assert_eq!(seen[1], (seen[0].0 + 1, seen[0].1 + 1));
        assert_eq!(seen[0].1, seen[0].0 + 2, "none to all, and a way past");
    }
}

#[test]
fn a_number_is_chosen_then_given_and_not_asked_again() {
    let mut world = at_home(how_many(), true);
    offer(&mut world);
    assert!(!keys(&world).contains(&"question/give".to_owned()));
    press(&mut world, "question/4");
    press(&mut world, "question/2");
    assert_eq!(given(&mut world), [], "it can be looked at and changed");
    press(&mut world, "question/give");
    let number = GiveNumber {
        question: QUESTION,
        number: Some(2),
    };
    assert_eq!(given(&mut world), [number]);
    offer(&mut world);
    assert_eq!(overlays::open(&world), None);
    // The school may say it once more before it has heard the answer.
    asked_of(&mut world, how_many(), true);
    offer(&mut world);
    assert_eq!(overlays::open(&world), None);
}

/// R13: one question at a time, in the form that is theirs; what is given is how many were answered as one hopes.
#[test]
fn r13_a_topics_questions_come_one_at_a_time_and_only_how_many_is_given() {
    let form = || AskedOfClass::Form {
        topic: "telling".to_owned(),
        is_after: false,
    };
    for reading in [ReadingMode::Full, ReadingMode::Simplified] {
        let mut met = Vec::new();
        for is_longer in [false, true] {
            let mut world = at_home(form(), is_longer);
            world.resource_mut::<Profile>().reading = reading;
            world.resource_mut::<Words>().read(reading);
            let topic = TopicId::new("telling").unwrap();
            let library = world.resource::<Scenarios>().0.clone();
            let which = if is_longer { Form::B } else { Form::A };
            let questions = library.questions(&topic).unwrap().form(which, reading);
            offer(&mut world);
            for (at, question) in questions.iter().enumerate() {
                let said = screens::present(&world).spoken();
                assert!(said.contains(&question.words), "{said:?}");
                assert!(!keys(&world).contains(&"question/give".to_owned()));
                let answers = &question.answers;
                let hoped = answers.iter().position(|(_, _, fits)| *fits).unwrap();
                // The first is answered otherwise, all others as one hopes.
                let place = if at == 0 {
                    (hoped + 1) % answers.len()
                } else {
                    hoped
                };
                press(&mut world, &format!("question/{place}"));
                assert_eq!(given(&mut world), [], "nothing before the last");
                press(&mut world, "question/give");
            }
            let number = u8::try_from(questions.len() - 1).ok();
            let expected = GiveNumber {
                question: QUESTION,
                number,
            };
            assert_eq!(given(&mut world), [expected]);
            assert_eq!(overlays::open(&world), None);
            met.push(
                questions
                    .into_iter()
                    .map(|one| one.words)
                    .collect::<Vec<_>>(),
            );
        }
        assert!(met[0].iter().all(|words| !met[1].contains(words)));
    }
}

/// B-16: nobody has to, and a question that is closed goes away by itself.
#[test]
fn b16_a_vote_can_be_passed_by_and_goes_away_when_it_is_closed() {
    let mut world = at_home(vote(), false);
    offer(&mut world);
    let mut offered = keys(&world);
    offered.sort();
    let expected = ["question/0", "question/1", "question/rather-not"];
    assert_eq!(offered, expected);
    press(&mut world, "question/rather-not");
    assert_eq!(given(&mut world)[0].number, None);
    let mut world = at_home(vote(), false);
    offer(&mut world);
    press(&mut world, "question/1");
    let closed = PupilLesson {
        revision: 3,
        ..PupilLesson::default()
    };
    let mut planned = world.resource_mut::<Planned>();
    planned.hear("amara".to_owned(), closed);
    offer(&mut world);
    assert_eq!(overlays::open(&world), None);
    assert_eq!(given(&mut world), []);
}

/// design.md §5: it waits for a story to end and for Tell to close, and nobody else is asked.
#[test]
fn it_interrupts_no_story_and_nobody_who_tells() {
    let mut world = at_home(vote(), false);
    overlays::show(&mut world, Overlay::Tell);
    offer(&mut world);
    assert_eq!(overlays::open(&world), Some(Overlay::Tell));
    overlays::close(&mut world);
    screens::go(&mut world, Screen::Player);
    offer(&mut world);
    assert_eq!(overlays::open(&world), None);
    screens::go(&mut world, Screen::Enough);
    offer(&mut world);
    assert_eq!(overlays::open(&world), Some(Overlay::Question));
    overlays::show(&mut world, Overlay::Break);
    overlays::close(&mut world);
    offer(&mut world);
    assert_eq!(overlays::open(&world), Some(Overlay::Question));
    let mut guest = at_home(vote(), false);
    guest.resource_mut::<School>().signed_in = SignedIn::Guest(AgeBand::From9To11);
    offer(&mut guest);
    assert_eq!(overlays::open(&guest), None);
    let unknown = AskedOfClass::HowMany("no-such-topic".to_owned());
    let mut world = at_home(unknown, false);
    offer(&mut world);
    assert_eq!(overlays::open(&world), None, "no words for it here");
}
