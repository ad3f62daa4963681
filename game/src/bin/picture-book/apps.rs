//! Every simulated app at its fullest, while messages arrive and after STOP, among all scenarios that ship; and every
//! device that none of these is on.

use std::sync::Arc;

use curriculum::view::{AppView, MessageView, View};
use curriculum::{Action, Device, ItemKind, Phase, ReadingMode, Scenario, SimulatedApp};
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
            if let Some(app) = view.app.as_ref().filter(|_| is_on_screen) {
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
                    weight: weight(&view, app),
                };
                found.push((app.app, app.is_paused, moment));
            }
        }
    }
    found
}

/// While messages arrive, most counts what the app is known by among the newest, and that there are drawings and faces;
/// then different kinds of items, then how many there are.
fn weight(view: &View, app: &AppView) -> usize {
    let mut kinds: Vec<String> = app
        .messages
        .iter()
        .map(|message| format!("{:?}", message.kind))
        .collect();
    let count = kinds.len();
    kinds.sort();
    kinds.dedup();
    let is_known_by = |message: &&MessageView| is_typical(app.app, message.kind);
    let newest = app.messages.iter().rev();
    let typical = newest.clone().take(2).filter(is_known_by).count();
    let last = newest.clone().take(1).find(is_known_by);
    let is_drawn = last.is_some_and(|message| message.drawn.is_some());
    let looks = 300 * typical
        + 200 * usize::from(last.is_some())
        + 500 * usize::from(is_drawn)
        + 400 * usize::from(!view.is_heavy);
    let looks = if app.is_paused { 0 } else { looks };
    looks + kinds.len() * 10 + count
}

/// What an app is known by.
fn is_typical(app: SimulatedApp, kind: ItemKind) -> bool {
    use ItemKind as Item;
    use SimulatedApp as App;
    match app {
        App::Chat | App::GroupChat | App::GameLobbyChat | App::AiChatBot => kind == Item::Line,
        App::ClassPlatform | App::PhotoShare => kind == Item::Photo,
        App::SocialFeed => kind == Item::Post,
        App::Inbox => kind == Item::Mail,
        App::SearchResults => kind == Item::SearchResult,
        App::WebPage => kind == Item::PopUp,
        App::GameShop => kind == Item::ForSale,
        App::VideoCall => kind == Item::Spoken,
        App::PrivacySettings => kind == Item::Setting,
        App::FriendRequest => matches!(kind, Item::Request | Item::ProfileLine),
        App::PasswordForm => kind == Item::Field,
        App::AppStore => kind == Item::AppCard,
        App::PostComposer => kind == Item::Draft,
    }
}
