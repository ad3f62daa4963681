//! Where a pupil stands in a story, so that they go on at another computer from the same step when theirs is lost.
//!
//! The school keeps it from each step to the next, by ids and without feelings, until the story ends or the day is over.
//! Guests and names that nobody checked leave nothing. What a pupil tells is no act of a story and changes nothing here.

use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;
use bevy::time::Real;
use curriculum::{ReadingMode, Run, SavedRun, Scenario, ScenarioId};
use protocol::story_place::StoryPlace;

use super::plan::Planned;
use crate::library::Scenarios;
use crate::overlays::{self, Overlay};
use crate::playing::Playing;
use crate::profile::Profile;
use crate::school::{PlaceChanged, School, SignedIn};
use crate::screens::{self, Here, Screen};

/// The words for a reading mode, as they are kept.
const SIMPLIFIED: &str = "simplified";
const FULL: &str = "full";

/// Where the pupil stood when they signed in here, and what the school was told last.
#[derive(Resource, Debug, Default, Clone, PartialEq, Eq)]
pub struct Left {
    /// Waits for the pupil to say whether they go on there.
    stood: Option<StoryPlace>,
    said: Said,
}

/// What the school was told last: which story, and after how many acts; nothing when it keeps nothing.
type Said = Option<(String, usize)>;

impl Left {
    /// What the school has kept of the pupil who has just signed in.
    #[must_use]
    pub fn at(stood: Option<StoryPlace>) -> Self {
        let said = stood
            .as_ref()
            .map(|place| (place.scenario.clone(), usize::MAX));
        Self { stood, said }
    }

    fn saved(&self) -> Option<SavedRun> {
        let stood = self.stood.as_ref()?;
        let acts = stood.acts.iter().cloned().map(serde_json::from_value);
        Some(SavedRun {
            scenario: ScenarioId::new(&stood.scenario)?,
            edition: stood.edition.clone(),
            acts: acts.collect::<Result<_, _>>().ok()?,
        })
    }
}

/// The story that the pupil can go on with, as far as they had come.
#[must_use]
pub fn waiting(world: &World) -> Option<Run> {
    let saved = world.resource::<Left>().saved()?;
    let run = saved.resume(&world.resource::<Scenarios>().0).ok()?;
    let who = &world.resource::<School>().signed_in;
    let planned = world.resource::<Planned>();
    (!run.is_finished() && planned.lets_go_on(who, run.scenario())).then_some(run)
}

/// Asks once, on home, when the school has said what this pupil is not to meet. Whoever is in a story has chosen.
pub(super) fn offer(world: &mut World) {
    let left = world.resource::<Left>();
    let who = &world.resource::<School>().signed_in;
    if left.stood.is_none() || !world.resource::<Planned>().is_of(who) {
        return;
    }
    if world.contains_resource::<Playing>() || waiting(world).is_none() {
        world.resource_mut::<Left>().stood = None;
    } else if world.resource::<Here>().0 == Screen::Home && overlays::open(world).is_none() {
        overlays::show(world, Overlay::GoOn);
    }
}

/// The pupil goes on where they were, in the words they had there.
pub fn go_on(world: &mut World) {
    let run = waiting(world);
    let stood = world.resource_mut::<Left>().stood.take();
    overlays::close(world);
    let (Some(run), Some(stood)) = (run, stood) else {
        return;
    };
    world.resource_mut::<Left>().said = said_of(&run);
    world.resource_mut::<Profile>().reading = if stood.reading_mode == SIMPLIFIED {
        ReadingMode::Simplified
    } else {
        ReadingMode::Full
    };
    let spent = Duration::from_secs(stood.seconds.into());
    world.insert_resource(Playing::resumed(run).after(spent));
    screens::home::reminder::put_away(world);
    screens::go(world, Screen::Player);
}

/// The pupil chooses anew: the school lets go of where they stood.
pub fn choose_anew(world: &mut World) {
    world.resource_mut::<Left>().stood = None;
    overlays::close(world);
}

/// The scenario of [`waiting`], for the page that asks.
#[must_use]
pub fn story(world: &World) -> Option<Arc<Scenario>> {
    waiting(world).map(|run| run.scenario().clone())
}

/// Tells the school whenever the pupil has done something in a story, has ended it or has left it. As long as they are
/// asked whether to go on, what is kept stays.
pub(super) fn follow(
    time: Res<Time<Real>>,
    school: Res<School>,
    profile: Res<Profile>,
    playing: Option<Res<Playing>>,
    mut left: ResMut<Left>,
    mut changed: MessageWriter<PlaceChanged>,
) {
    if !matches!(school.signed_in, SignedIn::Confirmed(_)) {
        return;
    }
    let run = playing
        .as_ref()
        .map(|playing| playing.run())
        .filter(|run| !run.is_finished() && !run.acts().is_empty());
    if run.is_none() && left.stood.is_some() {
        return;
    }
    let now = run.and_then(said_of);
    if left.said == now {
        return;
    }
    let place = playing.as_ref().zip(run).map(|(playing, run)| {
        let seconds = playing.seconds(time.elapsed());
        place_of(run, profile.reading, seconds)
    });
    left.said = now;
    changed.write(PlaceChanged(place));
}

fn said_of(run: &Run) -> Said {
    Some((run.scenario().id().to_string(), run.acts().len()))
}

fn place_of(run: &Run, reading: ReadingMode, seconds: u32) -> StoryPlace {
    let saved = run.saved_without_feelings();
    let acts = saved.acts.iter().map(serde_json::to_value);
    let mode = match reading {
        ReadingMode::Full => FULL,
        ReadingMode::Simplified => SIMPLIFIED,
    };
    StoryPlace {
        scenario: saved.scenario.to_string(),
        edition: saved.edition.clone(),
        // An act is a word or a word with ids: what could not be written would be left out with all after it.
        acts: acts.map_while(Result::ok).collect(),
        reading_mode: mode.to_owned(),
        seconds,
    }
}
