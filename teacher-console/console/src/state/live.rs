//! The class that is at work now: what this console heard last, and how long ago.

use protocol::{UtcSeconds, bytes::Id, live::ClassNow};

use super::State;

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
}
