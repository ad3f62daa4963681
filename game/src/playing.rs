//! The scenario in the pupil's hands: the run itself, what the page has turned to, and the time spent.

pub mod showing;

use std::sync::Arc;
use std::time::Duration;

use bevy::prelude::*;
use bevy::time::Real;
use curriculum::{Action, ChoiceId, ReadingMode, Run, Scenario, SignId, StepId, View};

use showing::Showing;

use crate::overlays::{self, Overlay};
use crate::page::{Laying, Stale};
use crate::profile::Profile;
use crate::school::{RunFinished, School, SignedIn, StepReached};

/// The three questions at the foot of THINK, asked one at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Noticing {
    /// How does it feel?
    #[default]
    Feelings,
    /// What does the body do?
    Body,
    /// What does the other one want?
    Wants,
}

impl Noticing {
    /// The question after this one.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Feelings => Self::Body,
            Self::Body => Self::Wants,
            Self::Wants => Self::Feelings,
        }
    }
}

/// One run, and what the page shows of it.
#[derive(Resource)]
pub struct Playing {
    run: Run,
    /// The phrase that was pressed last in THINK.
    pub picked: Option<SignId>,
    /// The choice being looked at before it is made.
    pub looked_at: Option<ChoiceId>,
    /// Which part of a page that shows one thing at a time.
    pub leaf: usize,
    /// Which question of THINK is asked.
    pub noticing: Noticing,
    /// How many of the newest messages are out of view, because the pupil went back to earlier ones.
    pub scrolled: usize,
    /// In a demonstration, how far it has come.
    pub showing: Showing,
    step: Option<StepId>,
    spent: Duration,
    since: Option<Duration>,
    handed_in: bool,
    /// The furthest part so far, and how often the pupil went back since they came there.
    furthest: usize,
    back: u32,
}

impl Playing {
    /// Begins a scenario.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>) -> Self {
        Self::resumed(Run::new(scenario))
    }

    /// Begins just before a scenario's moment, for a short practice of about two minutes.
    #[must_use]
    pub fn at_moment(scenario: Arc<Scenario>) -> Self {
        Self::resumed(Run::at_moment(scenario))
    }

    /// Goes on with a run.
    #[must_use]
    pub fn resumed(run: Run) -> Self {
        Self {
            run,
            picked: None,
            looked_at: None,
            leaf: 0,
            noticing: Noticing::default(),
            scrolled: 0,
            showing: Showing::default(),
            step: None,
            spent: Duration::ZERO,
            since: None,
            handed_in: false,
            furthest: 0,
            back: 0,
        }
    }

    /// Goes on with a run that has taken this long so far.
    #[must_use]
    pub fn after(self, spent: Duration) -> Self {
        Self { spent, ..self }
    }

    /// How long it has taken so far, in seconds.
    #[must_use]
    pub fn seconds(&self, now: Duration) -> u32 {
        let running = self
            .since
            .map_or(Duration::ZERO, |since| now.saturating_sub(since));
        u32::try_from((self.spent + running).as_secs()).unwrap_or(u32::MAX)
    }

    /// What the page shows now, with every way to go on that the mode shows.
    #[must_use]
    pub fn view(&self, mode: ReadingMode) -> View {
        self.run.current(mode)
    }

    /// What the page shows to this pupil.
    #[must_use]
    pub fn view_for(&self, profile: &Profile) -> View {
        self.run.current_at_once(profile.reading, profile.at_once)
    }

    /// The run, for its facts and acts.
    #[must_use]
    pub fn run(&self) -> &Run {
        &self.run
    }

    /// Does one act. An act that does not fit changes nothing: the page simply stays.
    pub fn act(&mut self, action: Action) {
        let stays = matches!(
            action,
            Action::Judge(..)
                | Action::Unjudge(_)
                | Action::Feel(_)
                | Action::Sense(_)
                | Action::Guess(_)
        );
        let is_back = matches!(action, Action::Rewind | Action::TryAnother);
        match self.run.act(action) {
            Ok(()) if stays => {}
            Ok(()) => {
                self.count_ways_back(is_back);
                self.picked = None;
                self.looked_at = None;
                self.leaf = 0;
                self.noticing = Noticing::default();
                self.scrolled = 0;
                self.showing = Showing::default();
            }
            Err(refusal) => debug!("{refusal}"),
        }
    }
}

impl Playing {
    /// How often the pupil went back since they came as far as they have come.
    #[must_use]
    pub fn back(&self) -> u32 {
        self.back
    }

    fn count_ways_back(&mut self, is_back: bool) {
        let part = self.view(ReadingMode::Full).part.number;
        if is_back {
            self.back = self.back.saturating_add(1);
        } else if part > self.furthest {
            self.furthest = part;
            self.back = 0;
        }
    }
}

/// An act on the scenario in hand, when there is one.
pub fn act(world: &mut World, action: Action) {
    if let Some(mut playing) = world.get_resource_mut::<Playing>() {
        playing.act(action);
    }
}

/// A change of what the page shows, without any act.
pub fn turn(world: &mut World, change: impl FnOnce(&mut Playing)) {
    if let Some(mut playing) = world.get_resource_mut::<Playing>() {
        change(&mut playing);
    }
}

pub(crate) fn plugin(app: &mut App) {
    showing::plugin(app);
    app.add_systems(
        Update,
        (keep_time, tell_the_step, hand_in)
            .chain()
            .before(Laying)
            .run_if(resource_exists::<Playing>),
    );
}

/// Time in Break, Hide, Tell and a pause of the class is not time in the scenario.
fn keep_time(time: Res<Time<Real>>, shown: Res<overlays::Shown>, mut playing: ResMut<Playing>) {
    let away = matches!(
        shown.top(),
        Some(
            Overlay::Break
                | Overlay::Hide
                | Overlay::Tell
                | Overlay::Pause
                | Overlay::Another
                | Overlay::GoOn
                | Overlay::Question
                | Overlay::Survey
                | Overlay::Leader
        )
    );
    let now = time.elapsed();
    let playing = playing.bypass_change_detection();
    match (playing.since, away) {
        (None, false) => playing.since = Some(now),
        (Some(since), true) => {
            playing.spent += now.saturating_sub(since);
            playing.since = None;
        }
        _ => {}
    }
}

fn tell_the_step(mut playing: ResMut<Playing>, mut steps: MessageWriter<StepReached>) {
    if !playing.is_changed() {
        return;
    }
    let view = playing.view(ReadingMode::Full);
    if playing.step.as_ref() != Some(&view.step) {
        steps.write(StepReached {
            scenario: view.scenario.to_string(),
            step: view.step.to_string(),
        });
        playing.bypass_change_detection().step = Some(view.step);
    }
}

/// A finished run is told once; a guest's run is not told at all.
fn hand_in(
    time: Res<Time<Real>>,
    school: Res<School>,
    mut playing: ResMut<Playing>,
    mut finished: MessageWriter<RunFinished>,
    mut stale: ResMut<Stale>,
) {
    if playing.handed_in || !playing.run.is_finished() {
        return;
    }
    let playing = playing.bypass_change_detection();
    playing.handed_in = true;
    stale.mark();
    if !matches!(
        school.signed_in,
        SignedIn::Confirmed(_) | SignedIn::NotChecked(_)
    ) {
        return;
    }
    let seconds = playing.seconds(time.elapsed());
    let mut facts = playing.run.facts();
    facts.seconds = Some(seconds);
    finished.write(RunFinished {
        facts,
        actions: playing.run.acts().to_vec(),
        seconds,
    });
}
