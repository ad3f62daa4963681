//! Fewer ways to go on at once: the lesson stays, and a run replays however many were shown (criterion 31).

use std::sync::Arc;

use curriculum::{AtOnce, Library, ReadingMode, Run, View};

use crate::reading::shipped_files;

/// The ids of all ways to go on that a view shows.
fn ways(view: &View) -> Vec<String> {
    let choices = view.choices.iter().map(|choice| choice.id.to_string());
    let wants = view.wants.iter().flat_map(|wants| &wants.answers);
    let answers = view.telling.iter().flat_map(|telling| &telling.answers);
    choices
        .chain(wants.map(|want| want.id.to_string()))
        .chain(answers.map(|answer| answer.id.to_string()))
        .collect()
}

#[test]
fn in_every_scenario_two_ways_are_those_of_simplified_mode_and_three_lie_between_them_and_all() {
    let (library, _) = Library::from_files(shipped_files());
    let mut fewer = 0;
    for scenario in library.scenarios() {
        for walk in scenario.walkthroughs().values() {
            let mut run = Run::new(Arc::clone(scenario));
            for act in &walk.acts {
                run.act(act.clone()).unwrap();
                let [two, three, all] = AtOnce::ALL
                    .map(|at_once| ways(&run.current_at_once(ReadingMode::Full, at_once)));
                let at = format!("{} {act:?}", scenario.id());
                let simple = ways(&run.current(ReadingMode::Simplified));
                assert_eq!(two, simple, "{at}");
                assert_eq!(three.len(), all.len().min(3), "{at}");
                assert!(two.iter().all(|way| three.contains(way)), "{at}");
                let kept: Vec<String> = all
                    .iter()
                    .filter(|way| three.contains(way))
                    .cloned()
                    .collect();
                assert_eq!(kept, three, "{at}: the author's order");
                fewer += usize::from(two.len() < all.len());
            }
        }
    }
    assert!(fewer > 100, "{fewer}");
}

#[test]
fn a_run_replays_to_the_same_screen_and_facts_however_many_ways_were_shown() {
    let (library, _) = Library::from_files(shipped_files());
    for scenario in library.scenarios() {
        for walk in scenario.walkthroughs().values() {
            // A walk may take a way that is not shown: the number can be changed in the middle.
            let run = Run::replay(Arc::clone(scenario), &walk.acts).unwrap();
            let again = Run::replay(Arc::clone(scenario), run.acts()).unwrap();
            for at_once in AtOnce::ALL {
                assert_eq!(
                    run.current_at_once(ReadingMode::Full, at_once),
                    again.current_at_once(ReadingMode::Full, at_once)
                );
            }
            assert_eq!(run.facts(), again.facts());
        }
    }
}
