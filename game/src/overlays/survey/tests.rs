//! A questionnaire in the app: answered by pictures, passed over, looked at again, given once, and never while a child tells.

use bevy::ecs::message::Messages;
use curriculum::{AgeBand, ReadingMode};
use protocol::lessons::PupilLesson;

use super::*;
use crate::overlays;
use crate::profile::Profile;
use crate::school::{Pupil, SignedIn};
use crate::screens::{self, tests::world};
use crate::words::Words;

const ROUND: Id = Id([7; 16]);

fn hear(world: &mut World, questionnaire: Option<&str>) {
    let lesson = PupilLesson {
        revision: 2,
        questionnaire: questionnaire.map(|name| WaitingRound {
            round: ROUND,
            questionnaire: name.to_owned(),
        }),
        ..PupilLesson::default()
    };
    let mut planned = world.resource_mut::<Planned>();
    planned.hear("amara".to_owned(), lesson);
}

/// Somebody at home, in a class that is asked.
fn at_home(reading: ReadingMode) -> World {
    let mut world = world();
    world.init_resource::<Messages<AnswersGiven>>();
    world.resource_mut::<Profile>().reading = reading;
    world.resource_mut::<Words>().read(reading);
    world.resource_mut::<School>().signed_in = SignedIn::Confirmed(Pupil {
        id: "amara".to_owned(),
        class: "oak".to_owned(),
        shown_name: "Amara".to_owned(),
        tile: "boat".to_owned(),
        band: AgeBand::From9To11,
        card: protocol::card::CardKind::default(),
    });
    screens::go(&mut world, Screen::Home);
    hear(&mut world, Some("pupils-survey"));
    world
}

fn offers(world: &World, key: &str) -> bool {
    let controls = screens::present(world).controls();
    controls.iter().any(|one| one.key == key)
}

fn press(world: &mut World, key: &str) {
    let controls = screens::present(world).controls();
    let control = controls.into_iter().find(|one| one.key == key);
    (control.expect(key).handler)(world);
}

fn given(world: &mut World) -> Vec<GiveAnswers> {
    let mut messages = world.resource_mut::<Messages<AnswersGiven>>();
    messages.drain().map(|AnswersGiven(one)| one).collect()
}

/// I-11: in both reading modes, each question once, with a picture and words for each answer, and a way past.
#[test]
fn i11_every_question_is_answered_by_pictures_or_passed_over_and_given_once() {
    for reading in [ReadingMode::Full, ReadingMode::Simplified] {
        let mut world = at_home(reading);
        offer(&mut world);
        assert_eq!(overlays::open(&world), Some(Overlay::Survey));
        let said = screens::present(&world).spoken();
        let kept = Desk::new(&world).say("survey-kept");
        assert!(said.contains(&kept), "what is known is said first");
        press(&mut world, "survey/begin");
        let mut expected = Vec::new();
        let mut at = 0;
        while !offers(&world, "survey/give") {
            assert!(offers(&world, &format!("survey/{at}/1")));
            if at % 2 == 0 {
                press(&mut world, &format!("survey/{at}/0"));
                press(&mut world, &format!("survey/{at}/1"));
                expected.push(Some(1));
            } else {
                expected.push(None);
            }
            press(&mut world, "survey/next");
            at += 1;
        }
        assert!(at >= 5);
        press(&mut world, "survey/again");
        press(&mut world, "survey/0/1");
        assert_eq!(given(&mut world), [], "it can be looked at and taken back");
        expected[0] = None;
        for _ in 0..at {
            press(&mut world, "survey/next");
        }
        press(&mut world, "survey/give");
        let answers = GiveAnswers {
            round: ROUND,
            answers: expected,
        };
        assert_eq!(given(&mut world), [answers]);
        // The school may say it once more before it has heard the answers.
        hear(&mut world, Some("pupils-survey"));
        offer(&mut world);
        assert_eq!(overlays::open(&world), None);
    }
}

#[test]
fn whoever_would_rather_not_or_passes_everything_over_is_asked_no_more_and_says_nothing() {
    let mut world = at_home(ReadingMode::Full);
    offer(&mut world);
    press(&mut world, "survey/rather-not");
    assert_eq!(given(&mut world)[0].answers, []);
    let mut world = at_home(ReadingMode::Full);
    offer(&mut world);
    press(&mut world, "survey/begin");
    while !offers(&world, "survey/give") {
        press(&mut world, "survey/next");
    }
    press(&mut world, "survey/give");
    assert_eq!(given(&mut world)[0].answers, []);
}

/// design.md §5: it waits for a story to end and for Tell to close, keeps its place, and goes away when it is closed.
#[test]
fn it_interrupts_nobody_who_tells_and_keeps_its_place_under_a_break() {
    let mut world = at_home(ReadingMode::Full);
    overlays::show(&mut world, Overlay::Tell);
    offer(&mut world);
    assert_eq!(overlays::open(&world), Some(Overlay::Tell));
    overlays::close(&mut world);
    screens::go(&mut world, Screen::Player);
    offer(&mut world);
    assert_eq!(overlays::open(&world), None);
    screens::go(&mut world, Screen::Enough);
    offer(&mut world);
    press(&mut world, "survey/begin");
    for help in ["tell", "read", "break", "hide"] {
        assert!(offers(&world, &format!("rail/{help}")), "{help}");
    }
    hear(&mut world, None);
    offer(&mut world);
    assert_eq!(overlays::open(&world), None, "it was closed");
    hear(&mut world, Some("staff-survey"));
    offer(&mut world);
    assert_eq!(overlays::open(&world), None, "it is not for pupils");
}
