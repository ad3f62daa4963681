//! Overlays and pages with what they are for in them, in the longest words that ship: what a class is asked, a
//! questionnaire, another story, going on, a digital leader, the keypads, and what is due at a lesson's start.

use std::sync::Arc;

use curriculum::Scenario;
use curriculum::questionnaires::Whom;
use protocol::bytes::Id;
use protocol::card::CardKind;
use protocol::class_questions::{AskedOfClass, PupilQuestion};
use protocol::lessons::PupilLesson;
use protocol::live::BeatAnswer;
use protocol::questionnaires::WaitingRound;
use protocol::story_place::StoryPlace;

use super::home::warm_up::WarmUp;
use super::*;
use crate::lesson::LessonHeard;
use crate::lesson::plan::Planned;
use crate::lesson::story_place::Left;
use crate::library::Asked;
use crate::practice::tests::played_on_day_100;
use crate::school::{Leader, Pupil, SignInAnswer, SignedIn};

/// Each reading mode in the usual words, and with everything larger, wider and with symbols at once.
fn looks() -> Vec<Profile> {
    let [usual, .., everything] = manners();
    [ReadingMode::Full, ReadingMode::Simplified]
        .into_iter()
        .flat_map(|reading| [usual, everything].map(|one| Profile { reading, ..one }))
        .collect()
}

fn is_usual(profile: &Profile) -> bool {
    profile.size == Profile::default().size && profile.spacing == Profile::default().spacing
}

/// Somebody of this band at home, checked and with this plan.
fn with_plan(app: &mut App, band: AgeBand, lesson: PupilLesson) {
    let pupil = Pupil {
        id: "amara".to_owned(),
        class: "oak".to_owned(),
        shown_name: "Amara".to_owned(),
        tile: "boat".to_owned(),
        band,
        card: CardKind::default(),
    };
    let world = app.world_mut();
    world.insert_resource(Planned::of(pupil.id.clone(), lesson));
    world.resource_mut::<School>().signed_in = SignedIn::Confirmed(pupil);
    world.resource_mut::<Here>().0 = Screen::Home;
    overlays::close(world);
    home::reminder::put_away(world);
}

/// Presses the first control whose key begins like this; false where there is none.
fn press(app: &mut App, key: &str) -> bool {
    press_where(app, |one| one.starts_with(key))
}

fn press_where(app: &mut App, is_it: impl Fn(&str) -> bool) -> bool {
    let mut controls = present(app.world()).controls().into_iter();
    let Some(found) = controls.find(|one| is_it(&one.key)) else {
        return false;
    };
    (found.handler)(app.world_mut());
    true
}

fn look(app: &mut App, profile: &Profile, faults: &mut Vec<String>) {
    let name = format!(
        "{} {:?} {:?} {:?}",
        present(app.world()).key,
        profile.reading,
        profile.size,
        profile.spacing
    );
    faults.extend(looked_at(app, &name, profile));
}

fn topics(app: &App) -> Vec<String> {
    let library = &app.world().resource::<Scenarios>().0;
    let all = library.topics().iter();
    all.map(|topic| topic.id.to_string()).collect()
}

fn question(number: u8, about: AskedOfClass) -> PupilLesson {
    PupilLesson {
        question: Some(PupilQuestion {
            question: Id([number; 16]),
            about,
            is_longer: true,
        }),
        ..PupilLesson::default()
    }
}

/// Looks at every page of a question, with the longest answer chosen.
fn look_through(app: &mut App, topic: &str, profile: &Profile, faults: &mut Vec<String>) -> usize {
    let mut pages = 0;
    while overlays::open(app.world()) == Some(Overlay::Question) {
        let before = faults.len();
        assert!(press(app, "question/2"), "{topic}");
        look(app, profile, faults);
        for fault in faults.iter_mut().skip(before) {
            *fault = format!("{topic}: {fault}");
        }
        pages += 1;
        assert!(press(app, "question/give"), "{topic}");
    }
    pages
}

#[test]
fn every_question_to_a_class_is_shown_whole() {
    let mut app = unseen::app();
    app.update();
    *app.world_mut().resource_mut::<School>() = demo_school(AgeBand::From9To11);
    let mut faults = Vec::new();
    let mut pages = 0;
    for profile in looks() {
        *app.world_mut().resource_mut::<Profile>() = profile;
        app.update();
        for (number, topic) in topics(&app).into_iter().enumerate() {
            // In one column only the amount of words matters: a sample is enough there.
            if !is_usual(&profile) && number % 7 != 0 {
                continue;
            }
            for about in [
                AskedOfClass::HowMany(topic.clone()),
                AskedOfClass::Form {
                    topic: topic.clone(),
                    is_after: false,
                },
            ] {
                with_plan(&mut app, AgeBand::From9To11, question(7, about));
                overlays::show(app.world_mut(), Overlay::Question);
                if press_is_there(&app, "question/2") {
                    pages += look_through(&mut app, &topic, &profile, &mut faults);
                }
            }
        }
        let vote = AskedOfClass::Vote(longest_topics(&app, profile.reading));
        with_plan(&mut app, AgeBand::From9To11, question(8, vote));
        overlays::show(app.world_mut(), Overlay::Question);
        pages += look_through(&mut app, "vote", &profile, &mut faults);
    }
    assert!(pages > 100, "{pages}");
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

fn press_is_there(app: &App, key: &str) -> bool {
    let controls = present(app.world()).controls();
    controls.iter().any(|one| one.key == key)
}

/// The four topics with the longest names.
fn longest_topics(app: &App, reading: ReadingMode) -> Vec<String> {
    let library = &app.world().resource::<Scenarios>().0;
    let mut all: Vec<_> = library.topics().iter().collect();
    all.sort_by_key(|topic| {
        let name = match reading {
            ReadingMode::Full => &topic.name,
            ReadingMode::Simplified => &topic.simple_name,
        };
        std::cmp::Reverse(name.chars().count())
    });
    all.iter()
        .take(4)
        .map(|topic| topic.id.to_string())
        .collect()
}

#[test]
fn every_page_of_every_questionnaire_is_shown_whole() {
    let mut app = unseen::app();
    app.update();
    *app.world_mut().resource_mut::<School>() = demo_school(AgeBand::From9To11);
    let mut faults = Vec::new();
    let mut pages = 0;
    for profile in looks() {
        *app.world_mut().resource_mut::<Profile>() = profile;
        app.update();
        let asked = &app.world().resource::<Asked>().0;
        let named: Vec<String> = asked
            .all(profile.reading)
            .filter(|one| one.whom == Whom::Pupils)
            .map(|one| one.id.to_string())
            .collect();
        assert!(!named.is_empty());
        for questionnaire in named {
            let lesson = PupilLesson {
                questionnaire: Some(WaitingRound {
                    round: Id([3; 16]),
                    questionnaire,
                }),
                ..PupilLesson::default()
            };
            with_plan(&mut app, AgeBand::From9To11, lesson);
            overlays::survey::offer(app.world_mut());
            look(&mut app, &profile, &mut faults);
            assert!(press(&mut app, "survey/begin"));
            while !press_is_there(&app, "survey/give") {
                look(&mut app, &profile, &mut faults);
                let is_second = |key: &str| key.starts_with("survey/") && key.ends_with("/1");
                assert!(press_where(&mut app, is_second));
                look(&mut app, &profile, &mut faults);
                assert!(press(&mut app, "survey/next"));
                pages += 1;
            }
            look(&mut app, &profile, &mut faults);
            assert!(press(&mut app, "survey/give"));
        }
    }
    assert!(pages > 20, "{pages}");
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// The story with the longest name in this reading mode.
fn longest_story(app: &App, band: AgeBand, reading: ReadingMode) -> Arc<Scenario> {
    let offered = app
        .world()
        .resource::<Scenarios>()
        .offered(band)
        .into_iter();
    let longest = offered.max_by_key(|story| story.title(reading).chars().count());
    longest.expect("a story")
}

#[test]
fn another_story_going_on_and_what_a_digital_leader_says_are_shown_whole() {
    let mut app = unseen::app();
    app.update();
    let mut faults = Vec::new();
    for band in [AgeBand::From5To7, AgeBand::From9To11, AgeBand::From14To16] {
        *app.world_mut().resource_mut::<School>() = demo_school(band);
        for profile in looks() {
            *app.world_mut().resource_mut::<Profile>() = profile;
            let story = longest_story(&app, band, profile.reading);
            let lesson = PupilLesson {
                scenario: Some(story.id().to_string()),
                ..PupilLesson::default()
            };
            with_plan(&mut app, band, lesson);
            overlays::show(app.world_mut(), Overlay::Another);
            assert!(press_is_there(&app, "another/go"));
            look(&mut app, &profile, &mut faults);
            overlays::close(app.world_mut());
            let saved = Playing::new(story.clone()).run().saved_without_feelings();
            app.world_mut().insert_resource(Left::at(Some(StoryPlace {
                scenario: saved.scenario.to_string(),
                edition: saved.edition,
                ..StoryPlace::default()
            })));
            app.world_mut().remove_resource::<Playing>();
            overlays::show(app.world_mut(), Overlay::GoOn);
            assert!(press_is_there(&app, "go-on/go"));
            look(&mut app, &profile, &mut faults);
            app.world_mut().insert_resource(Left::default());
            overlays::close(app.world_mut());
            app.world_mut().insert_resource(Playing::new(story));
            leading(&mut app, &profile, &mut faults);
            app.world_mut().remove_resource::<Playing>();
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// Every page of a digital leader, to the thanks.
fn leading(app: &mut App, profile: &Profile, faults: &mut Vec<String>) {
    app.world_mut().insert_resource(Leader(true));
    for about in 0..3 {
        overlays::leader::begin(app.world_mut());
        look(app, profile, faults);
        assert!(press(app, &format!("leader/about/{about}")));
        assert!(press(app, "leader/phrase/0"));
        look(app, profile, faults);
        assert!(press(app, "leader/give"));
        look(app, profile, faults);
        overlays::close(app.world_mut());
    }
    app.world_mut().insert_resource(Leader(false));
}

#[test]
fn both_keypads_are_shown_whole_whatever_came_of_the_last_try() {
    let mut app = unseen::app();
    app.update();
    let mut faults = Vec::new();
    for band in [AgeBand::From5To7, AgeBand::From14To16] {
        for card in [CardKind::Pictures, CardKind::Pin] {
            let mut school = demo_school(band);
            school.signed_in = SignedIn::Nobody;
            for pupil in &mut school.pupils {
                pupil.card = card;
            }
            *app.world_mut().resource_mut::<School>() = school;
            for profile in looks() {
                *app.world_mut().resource_mut::<Profile>() = profile;
                app.world_mut().resource_mut::<Here>().0 = Screen::SignInClass;
                assert!(press(&mut app, "pupil/"));
                // A name that was pressed lets go of what was pressed for another.
                app.update();
                if card == CardKind::Pin {
                    assert!(press(&mut app, "digit/4"));
                }
                look(&mut app, &profile, &mut faults);
                for answer in [SignInAnswer::Refused, SignInAnswer::Paused] {
                    app.world_mut().write_message(answer);
                    app.update();
                    look(&mut app, &profile, &mut faults);
                }
                assert!(press(&mut app, "need-help"));
                for _ in 0..6 {
                    assert!(press(&mut app, "digit/4"));
                }
                look(&mut app, &profile, &mut faults);
                app.world_mut().write_message(SignInAnswer::Refused);
                app.update();
                look(&mut app, &profile, &mut faults);
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn what_is_due_at_a_lessons_start_is_shown_whole() {
    let mut app = unseen::app();
    app.update();
    let mut faults = Vec::new();
    for profile in looks() {
        *app.world_mut().resource_mut::<Profile>() = profile;
        let world = app.world_mut();
        let (_, topic) = played_on_day_100(world, 102);
        let scenarios = world.resource::<Scenarios>();
        let offered = scenarios.offered(AgeBand::From7To9).into_iter();
        let other = offered.filter(|one| one.topic().as_str() != topic);
        let plan = PupilLesson {
            scenario: other.map(|one| one.id().to_string()).next(),
            ..PupilLesson::default()
        };
        world.insert_resource(Planned::of("amara".to_owned(), plan));
        world.insert_resource(WarmUp::default());
        world.remove_resource::<Playing>();
        world.resource_mut::<Here>().0 = Screen::Home;
        home::reminder::put_away(world);
        world.write_message(LessonHeard(BeatAnswer {
            is_open: true,
            ..BeatAnswer::default()
        }));
        app.update();
        assert_eq!(present(app.world()).key, "home/warm-up");
        look(&mut app, &profile, &mut faults);
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
