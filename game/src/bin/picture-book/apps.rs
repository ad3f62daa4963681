//! Every simulated app at its fullest, while messages arrive and after STOP, among all scenarios that ship; and every
//! device that none of these is on.

use std::sync::Arc;

use curriculum::view::AppView;
use curriculum::{Action, Device, Phase, ReadingMode, Scenario, SimulatedApp};
use game::playing::Playing;

/// The moment of a scenario at which an app shows most.
#[derive(Clone)]
pub(crate) struct Fullest {
    /// Which app, and whether it is paused.
    pub(crate) name: String,
    /// In which scenario.
    pub(crate) scenario: Arc<Scenario>,
    /// How to come there.
    pub(crate) acts: Vec<Action>,
    device: Device,
    weight: usize,
}

/// The fullest moments of every app, open and paused, and of the devices that are missing among them.
pub(crate) fn fullest(scenarios: &[Arc<Scenario>]) -> Vec<Fullest> {
    let moments: Vec<(SimulatedApp, bool, Fullest)> = scenarios.iter().flat_map(moments).collect();
    let mut found: Vec<Fullest> = Vec::new();
    for app in SimulatedApp::ALL {
        for paused in [false, true] {
            let best = moments
                .iter()
                .filter(|(one, is_paused, _)| *one == app && *is_paused == paused)
                .max_by_key(|(_, _, moment)| moment.weight);
            found.extend(best.map(|(_, _, moment)| moment.clone()));
        }
    }
    for device in Device::ALL {
        if found.iter().any(|moment| moment.device == device) {
            continue;
        }
        let best = moments
            .iter()
            .filter(|(_, is_paused, moment)| !is_paused && moment.device == device)
            .max_by_key(|(_, _, moment)| moment.weight);
        found.extend(best.map(|(_, _, moment)| Fullest {
            name: format!("on-a-{device:?}").to_lowercase(),
            ..moment.clone()
        }));
    }
    found
}

fn moments(scenario: &Arc<Scenario>) -> Vec<(SimulatedApp, bool, Fullest)> {
    let mut found = Vec::new();
    for route in scenario.walkthroughs().values() {
        let mut playing = Playing::new(scenario.clone());
        let mut acts = Vec::new();
        for act in &route.acts {
            playing.act(act.clone());
            acts.push(act.clone());
            let view = playing.view(ReadingMode::Full);
            let is_on_screen = matches!(view.phase, Phase::Stop | Phase::Think);
            if let Some(app) = view.app.filter(|_| is_on_screen) {
                let moment = Fullest {
                    name: format!(
                        "{:?}-{}",
                        app.app,
                        if app.is_paused { "paused" } else { "open" }
                    )
                    .to_lowercase(),
                    scenario: scenario.clone(),
                    acts: acts.clone(),
                    device: app.device,
                    weight: weight(&app),
                };
                found.push((app.app, app.is_paused, moment));
            }
        }
    }
    found
}

/// Different kinds of items count most, then how many there are.
fn weight(app: &AppView) -> usize {
    let mut kinds: Vec<String> = app
        .messages
        .iter()
        .map(|message| format!("{:?}", message.kind))
        .collect();
    let count = kinds.len();
    kinds.sort();
    kinds.dedup();
    kinds.len() * 10 + count
}
