//! Every story in the usual words: one message with its wish at a time, what may come of a choice, and where it says that it
//! is a story.

use curriculum::View;
use curriculum::view::Phase;

use super::*;
use crate::playing;

/// Faults of the page in hand, under this name.
fn faults_of(app: &mut App, name: &str) -> Vec<String> {
    app.world_mut().resource_mut::<Stale>().mark();
    app.update();
    app.update();
    let world = app.world_mut();
    let mut faults = cut_off(world);
    faults.extend(over::covered(world));
    faults.extend(symbols::misplaced(world));
    faults.truncate(2);
    let named = |fault| format!("{name}: {fault}");
    faults.into_iter().map(named).collect()
}

/// Everything that the page in hand turns to without an act.
fn faults_here(app: &mut App, view: &View, mode: ReadingMode) -> Vec<String> {
    let name = format!("{} {} {mode:?}", view.scenario, view.step);
    let mut faults = Vec::new();
    match view.phase {
        Phase::Stop if mode == ReadingMode::Simplified => {
            let number = view.app.as_ref().map_or(0, |app| app.messages.len());
            faults.extend(faults_of(app, &format!("{name} {number}")));
        }
        Phase::Click => {
            for choice in &view.choices {
                let id = choice.id.clone();
                playing::turn(app.world_mut(), |playing| playing.looked_at = Some(id));
                faults.extend(faults_of(app, &format!("{name} {}", choice.id)));
            }
        }
        Phase::Story | Phase::Outcome => {
            for leaf in 0..24 {
                playing::turn(app.world_mut(), |playing| playing.leaf = leaf);
                faults.extend(faults_of(app, &format!("{name} {leaf}")));
                let controls = present(app.world()).controls();
                let turns = controls.iter().any(|press| press.key == "next");
                let is_last = view.phase == Phase::Story && leaf >= 3;
                if !turns || is_last {
                    break;
                }
            }
            playing::turn(app.world_mut(), |playing| playing.leaf = 0);
        }
        _ => {}
    }
    faults
}

#[test]
fn every_wish_every_look_and_every_end_of_every_story_is_shown_whole() {
    let mut app = unseen::app();
    app.update();
    app.world_mut().resource_mut::<Here>().0 = Screen::Player;
    let library = app.world().resource::<Scenarios>();
    let shipped: Vec<_> = library.0.scenarios().cloned().collect();
    let mut faults = Vec::new();
    for scenario in shipped {
        *app.world_mut().resource_mut::<School>() = demo_school(scenario.band());
        let route = scenario.walkthroughs().values().next().expect("a route");
        for mode in [ReadingMode::Full, ReadingMode::Simplified] {
            *app.world_mut().resource_mut::<Profile>() = Profile {
                reading: mode,
                ..Profile::default()
            };
            app.update();
            app.world_mut()
                .insert_resource(Playing::new(scenario.clone()));
            for act in route.acts.iter().cloned().map(Some).chain([None]) {
                let view = app.world().resource::<Playing>().view(mode);
                faults.extend(faults_here(&mut app, &view, mode));
                if let Some(act) = act {
                    playing::act(app.world_mut(), act);
                }
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
