//! Somebody shows how STOP, THINK, CLICK is done before it is the pupil's turn (R12).
//!
//! They go on at a press, or by themselves where the pupil chose motion: a step every second and a half, held at a
//! press, and at rest after less than five seconds (criterion 47). With motion face and hands go over from one step into
//! the next; without it there are still pictures.

#[cfg(test)]
mod tests;

use std::time::Duration;

use bevy::prelude::*;
use bevy::time::Real;
use curriculum::ReadingMode;
use curriculum::view::{Phase, View};

use super::Playing;
use crate::overlays;
use crate::page::{Laying, Stale, fades};
use crate::platform::power::Alarm;
use crate::profile::{Motion, Profile};

/// How many steps are shown.
pub const STEPS: usize = 3;
/// How long each stands before the next, where they move by themselves.
const STANDS: Duration = Duration::from_millis(1_500);

/// Where the one who shows it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Showing {
    /// 0 before STOP, then 1 to 3.
    step: usize,
    /// Somebody asked them to hold still.
    is_held: bool,
    /// When the present step began.
    since: Option<Duration>,
    /// The step before this one, while face and hands go over into the present one.
    from: Option<usize>,
    /// When they began to.
    changing: Option<Duration>,
    /// How often they have.
    changes: usize,
}

/// Face and hands go over from one step into another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The step it began from.
    pub from: usize,
    /// Which one it is on this page, counted.
    pub number: usize,
}

/// What the one button of a demonstration does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// They go on by themselves: hold still.
    Hold,
    /// They hold still: go on.
    GoOn,
    /// Show the next step.
    Next,
    /// All was shown: once more.
    Again,
}

impl Showing {
    /// 0 before STOP, then 1 to 3.
    #[must_use]
    pub fn step(self) -> usize {
        self.step
    }

    /// What the button does now.
    #[must_use]
    pub fn ask(self, motion: Motion) -> Ask {
        match motion {
            _ if self.step >= STEPS => Ask::Again,
            Motion::Still => Ask::Next,
            Motion::Gentle if self.is_held => Ask::GoOn,
            Motion::Gentle => Ask::Hold,
        }
    }

    /// The button is pressed.
    pub fn press(&mut self, motion: Motion) {
        let step = match self.ask(motion) {
            Ask::Next => self.step + 1,
            // Without motion there would be nothing to see at 0 but that it begins anew.
            Ask::Again if motion == Motion::Still => 1,
            Ask::Again => 0,
            Ask::Hold | Ask::GoOn => self.step,
        };
        self.is_held = self.ask(motion) == Ask::Hold;
        self.since = None;
        self.come_to(step);
    }

    fn come_to(&mut self, step: usize) {
        if step != self.step {
            self.from = Some(self.step);
            self.changing = None;
            self.changes += 1;
            self.step = step;
        }
    }

    /// How face and hands go over into the present step, while they do.
    #[must_use]
    pub fn change(self) -> Option<Change> {
        let number = self.changes;
        self.from.map(|from| Change { from, number })
    }

    /// Time goes by while face and hands go over; how long they still do.
    fn go_over(&mut self, now: Duration) -> Option<Duration> {
        self.from?;
        let since = *self.changing.get_or_insert(now);
        let wait = fades::LASTS.saturating_sub(now.saturating_sub(since));
        if wait.is_zero() {
            self.from = None;
            return None;
        }
        Some(wait)
    }

    /// Time goes by while they move by themselves towards `last`; how long until the next step, when there is one.
    fn go_on(&mut self, now: Duration, last: usize) -> Option<Duration> {
        if self.is_held || self.step >= last {
            self.since = None;
            return None;
        }
        let since = *self.since.get_or_insert(now);
        let wait = STANDS.saturating_sub(now.saturating_sub(since));
        if wait > Duration::ZERO {
            return Some(wait);
        }
        self.come_to(self.step + 1);
        self.since = (self.step < last).then_some(now);
        self.since.map(|_| STANDS)
    }
}

/// Whether this page shows somebody doing it. A heavy story is told in words only (C-22).
#[must_use]
pub fn is_shown(view: &View) -> bool {
    let is_somebody = match &view.picture {
        Some(picture) => picture.people.first().is_some_and(|one| one.0.is_face()),
        None => !view.is_heavy && view.hero.portrait.is_face(),
    };
    view.phase == Phase::Demonstration && is_somebody
}

/// The step on the page: where one thing is shown at a time, the page says which one, and they come to it.
#[must_use]
pub fn step_on(playing: &Playing, profile: &Profile) -> usize {
    match (profile.reading, profile.motion) {
        (ReadingMode::Full, _) => playing.showing.step,
        (ReadingMode::Simplified, Motion::Still) => playing.leaf.min(STEPS),
        (ReadingMode::Simplified, Motion::Gentle) => playing.showing.step.min(playing.leaf),
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        move_on
            .before(Laying)
            .run_if(resource_exists::<Playing>)
            .run_if(|profile: Res<Profile>| profile.motion == Motion::Gentle),
    );
}

fn move_on(
    time: Res<Time<Real>>,
    profile: Res<Profile>,
    shown: Res<overlays::Shown>,
    mut playing: ResMut<Playing>,
    mut alarm: ResMut<Alarm>,
    mut stale: ResMut<Stale>,
) {
    let playing = playing.bypass_change_detection();
    if !is_shown(&playing.view(profile.reading)) {
        return;
    }
    if shown.overlay.is_some() {
        playing.showing.since = None;
        return;
    }
    let last = match profile.reading {
        ReadingMode::Full => STEPS,
        ReadingMode::Simplified => playing.leaf.min(STEPS),
    };
    let before = (playing.showing.step, playing.showing.from);
    let (now, showing) = (time.elapsed(), &mut playing.showing);
    let waits = [showing.go_on(now, last), showing.go_over(now)];
    for wait in waits.into_iter().flatten() {
        alarm.ring_in(wait);
    }
    if (playing.showing.step, playing.showing.from) != before {
        stale.mark();
    }
}
