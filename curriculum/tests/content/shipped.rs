//! Everything in `content/` loads without a problem, and every walk in it ends where it says.

use std::sync::Arc;

use curriculum::{Library, Phase, ReadingMode, Run};

use crate::reading::{shipped_files, template_pair};

fn library() -> Library {
    let (library, problems) = Library::from_files(shipped_files());
    assert!(problems.is_empty(), "{problems:#?}");
    library
}

#[test]
fn the_shipped_library_is_whole() {
    let library = library();
    assert_eq!(library.gaps(), []);
    let coverage = library.coverage();
    assert!(coverage.scenarios >= 60, "{}", coverage.scenarios);
    assert_eq!(coverage.risky, coverage.safe, "half of all are safe (R2)");
    assert_eq!(coverage.topics.len(), 24);
    for topic in &coverage.topics {
        assert!(topic.paired_bands().count() > 0, "{}", topic.id);
    }
}

#[test]
fn every_simulated_app_is_played_in() {
    use curriculum::{SimulatedApp, Step};
    let library = library();
    let played: Vec<SimulatedApp> = library
        .scenarios()
        .flat_map(|scenario| scenario.steps().values())
        .filter_map(|step| match step {
            Step::Messages(messages) => Some(messages.app),
            _ => None,
        })
        .collect();
    for app in SimulatedApp::ALL {
        assert!(played.contains(&app), "no scenario happens in {app:?}");
    }
}

#[test]
fn heavy_stories_are_flagged_name_support_and_show_no_picture() {
    let library = library();
    let mut found = 0;
    for scenario in library.scenarios().filter(|scenario| scenario.is_heavy()) {
        found += 1;
        let at = scenario.id();
        let start = Run::new(Arc::clone(scenario)).current(ReadingMode::Simplified);
        let flag = start.flag.unwrap();
        assert!(!flag.words.is_empty() && !flag.support.is_empty(), "{at}");
        assert!(scenario.notes().contains("## Support"), "{at}");
        assert!(
            scenario
                .steps()
                .values()
                .all(|step| step.picture().is_none()),
            "{at}"
        );
    }
    assert!(found > 0);
}

#[test]
fn every_drawing_that_is_named_is_drawn() {
    use curriculum::{
        BodySign, Feeling, Portrait,
        steps::{PHOTOS, PLACES},
        symbols,
    };
    let pictures = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/pictures");
    let is_there = |path: String| {
        assert!(pictures.join(format!("{path}.svg")).is_file(), "{path}");
    };
    for person in Portrait::CHILDREN.into_iter().chain(Portrait::ADULTS) {
        is_there(format!("characters/assembled/{person}-neutral"));
        for feeling in Feeling::ALL {
            is_there(format!(
                "characters/assembled/{person}-{}",
                feeling.as_str()
            ));
        }
    }
    for badge in Portrait::BADGES {
        is_there(format!("avatars/{badge}"));
    }
    for photo in PHOTOS {
        is_there(format!("photos/{photo}"));
    }
    for place in PLACES {
        is_there(format!("scenes/{place}"));
    }
    for sign in BodySign::ALL {
        is_there(format!("icons/body/{}", sign.as_str()));
    }
    for symbol in symbols::SYMBOLS {
        is_there(format!("icons/ui/{symbol}"));
    }
    for icon in symbols::TOPIC_ICONS {
        is_there(format!("icons/topics/{icon}"));
    }
}

#[test]
fn all_eight_strands_and_their_topics_are_there() {
    let library = library();
    assert_eq!(library.strands().len(), 8);
    for topic in library.topics() {
        assert!(library.strand(&topic.strand).is_some(), "{}", topic.id);
        assert!(!topic.bands.is_empty(), "{}", topic.id);
    }
}

#[test]
fn the_template_checks_clean_when_it_is_copied() {
    let (library, problems) = Library::from_files(template_pair());
    assert!(problems.is_empty(), "{problems:#?}");
    assert_eq!(library.scenarios().count(), 2);
}

#[test]
fn every_walk_ends_at_its_outcome_and_every_outcome_has_a_walk() {
    for scenario in library().scenarios() {
        for (name, walk) in scenario.walkthroughs().iter() {
            let run = Run::replay(Arc::clone(scenario), &walk.acts).unwrap();
            assert_eq!(
                run.outcome(),
                Some(&walk.reaches),
                "{} {name}",
                scenario.id()
            );
            assert!(run.facts().telling_rehearsed, "{} {name}", scenario.id());
        }
        for outcome in scenario.outcomes().keys() {
            assert!(
                scenario
                    .walkthroughs()
                    .values()
                    .any(|walk| walk.reaches == *outcome)
            );
        }
    }
}

#[test]
fn every_screen_on_every_walk_has_its_words_in_both_modes() {
    for scenario in library().scenarios() {
        for walk in scenario.walkthroughs().values() {
            let mut run = Run::new(Arc::clone(scenario));
            for act in &walk.acts {
                for mode in [ReadingMode::Full, ReadingMode::Simplified] {
                    check_screen(&run, mode);
                }
                run.act(act.clone()).unwrap();
            }
            check_screen(&run, ReadingMode::Full);
            check_screen(&run, ReadingMode::Simplified);
        }
    }
}

fn check_screen(run: &Run, mode: ReadingMode) {
    let view = run.current(mode);
    let at = format!("{} {} {mode:?}", view.scenario, view.step);
    assert!(
        !view.title.is_empty() && !view.topic.is_empty() && !view.text.is_empty(),
        "{at}"
    );
    assert!(
        view.part.number >= 1 && view.part.number <= view.part.of,
        "{at} {:?}",
        view.part
    );
    let json = serde_json::to_string(&view).unwrap();
    assert!(
        !json.contains('|') && !json.contains("]]\""),
        "a mark is shown: {at}"
    );
    let offers = match mode {
        ReadingMode::Full => 2..=4,
        ReadingMode::Simplified => 2..=2,
    };
    match view.phase {
        Phase::Click => assert!(offers.contains(&view.choices.len()), "{at}"),
        Phase::Telling => assert!(
            offers.contains(&view.telling.unwrap().answers.len()),
            "{at}"
        ),
        Phase::Think => {
            assert!(!view.feelings.is_empty() && view.app.is_some(), "{at}");
            assert!(view.body.len() >= 2 && view.body.iter().all(|sign| !sign.words.is_empty()));
            let wants = view.wants.unwrap();
            assert!(offers.contains(&wants.answers.len()), "{at}");
            assert!(!wants.words.is_empty(), "{at}");
        }
        Phase::OfflineTwin => assert!(view.alike.is_some_and(|words| !words.is_empty()), "{at}"),
        Phase::Outcome => {
            let happened = view.happened.unwrap();
            assert!(
                happened.reassurance.is_some() && happened.next.is_some(),
                "{at}"
            );
            assert!(
                !happened.signs.is_empty() && !happened.thoughts.is_empty(),
                "{at}"
            );
            assert!(
                happened.signs.iter().all(|sign| !sign.phrase.is_empty()),
                "{at}"
            );
            assert!(happened.wanted.is_some(), "{at}");
            assert!(!happened.talking_point.unwrap().is_empty(), "{at}");
            assert_eq!(view.part.number, view.part.of, "{at}");
        }
        _ => {}
    }
}

#[test]
fn twins_look_alike_until_the_choice_is_made() {
    for scenario in library().scenarios() {
        for walk in scenario.walkthroughs().values() {
            let mut run = Run::new(Arc::clone(scenario));
            for act in &walk.acts {
                run.act(act.clone()).unwrap();
                let view = run.current(ReadingMode::Full);
                let before_choice = matches!(
                    view.phase,
                    Phase::Story | Phase::Stop | Phase::Think | Phase::Click
                );
                if before_choice {
                    let json = serde_json::to_string(&view).unwrap();
                    for word in [
                        "\"kind\":\"risky\"",
                        "\"kind\":\"safe\"",
                        "\"is\":\"warning\"",
                        "\"is\":\"fine\"",
                        "\"mastery\"",
                        "\"fits\"",
                    ] {
                        assert!(!json.contains(word), "{} says {word}", view.step);
                    }
                }
                if view.phase == Phase::Stop {
                    assert!(view.can.stop && view.can.carry_on, "{}", view.step);
                }
            }
        }
    }
}

#[test]
fn every_wrong_idea_has_a_name_and_an_activity() {
    let library = library();
    for scenario in library.scenarios() {
        for idea in scenario.misconceptions() {
            let known = library.misconception(idea).unwrap();
            assert!(!known.name.is_empty() && !known.activity.is_empty());
        }
    }
}
