//! The class that is at work now: what this console heard last, and how long ago.

use curriculum::AgeBand;
use protocol::{
    UtcSeconds,
    bytes::Id,
    lessons::{ClassLesson, Play},
    live::{ClassNow, Doing, LED_FREE},
};

use super::State;

/// Seconds that an answer may take before what stands on the screen is not called now any more: an open lesson answers
/// three times a second.
const OLD_AFTER_S: UtcSeconds = 3;

/// The room of the live class.
#[derive(Default)]
pub struct LiveRoom {
    /// The class that was chosen.
    pub class: Option<Id>,
    /// What was heard last of it.
    pub now: Option<ClassNow>,
    /// When that was.
    pub heard_at: UtcSeconds,
    /// When the server was asked last.
    pub asked_at: UtcSeconds,
    /// Whether an answer is awaited.
    pub is_asked: bool,
    /// Whether the server did not answer the last time.
    pub is_silent: bool,
    /// The pupil whose menu is open.
    pub pupil: Option<Id>,
    /// Another scenario that is being chosen for that pupil.
    pub another: Option<Another>,
}

/// Another scenario on its way to one pupil.
#[derive(Default)]
pub struct Another {
    /// What the class plays and who is not to meet what; nothing until the server said it.
    pub told: Option<ClassLesson>,
    /// The ages whose scenarios are listed; nothing is the class's own.
    pub band: Option<AgeBand>,
    /// What was chosen, and whether support was confirmed.
    pub play: Option<Play>,
}

/// The part that a class that is led goes on to: the next one, or the one for which somebody waits. A server that was
/// started anew has forgotten how far it was led.
pub fn next_part(now: &ClassNow) -> u8 {
    let seen = now.tiles.iter().filter_map(|tile| tile.seen.as_ref());
    let waiting = seen.filter(|beat| beat.doing == Doing::Waiting);
    let nearest = waiting.map(|beat| beat.part).min().unwrap_or(0);
    let next = now.led_to.max(1).saturating_add(1).max(nearest);
    next.min(LED_FREE - 1)
}

impl State {
    /// The class that is watched: the chosen one while it is open, else the first that is.
    pub fn live_class(&self) -> Option<Id> {
        let open = || self.classes.rows.iter().filter(|row| row.lesson.is_some());
        let chosen = open().find(|row| Some(row.id) == self.live.class);
        chosen.or_else(|| open().next()).map(|row| row.id)
    }

    /// Seconds since the class on the screen was heard of.
    pub fn live_age_s(&self) -> UtcSeconds {
        self.now.saturating_sub(self.live.heard_at).max(0)
    }

    /// Whether the class on the screen is as it was, and not as it is: the server did not answer, or does not yet. A cable
    /// that was pulled out refuses nothing, it only stays quiet.
    pub fn live_is_old(&self) -> bool {
        let waited_s = self.now.saturating_sub(self.live.asked_at);
        self.live.is_silent || self.live.is_asked && waited_s > OLD_AFTER_S
    }
}
