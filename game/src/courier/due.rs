//! When the worker looks around and when it sends, whatever a pupil does; and what it has told already.

use std::time::{Duration, Instant};

use protocol::{bytes::Id, pupils::OpenClasses, statement::Statement};

use super::backoff;

/// When what is due next.
pub(super) struct Due {
    /// A parcel.
    pub(super) parcel: Instant,
    /// Directory, classes and answers.
    pub(super) look: Instant,
}

/// While somebody sits here, so that a class that is opened appears soon.
pub(super) const LOOK_EVERY: Duration = Duration::from_secs(10);
/// While nobody does: for the list of helpers alone.
pub(super) const LOOK_ALONE_EVERY: Duration = Duration::from_secs(120);

impl Due {
    pub(super) fn new(now: Instant, number: u64) -> Self {
        Self {
            parcel: now + backoff::soon(number),
            look: now,
        }
    }

    pub(super) fn next(&self) -> Instant {
        self.parcel.min(self.look)
    }
}

/// Whose lesson is asked for, and whether it is due.
pub(super) struct LessonDue {
    pub(super) pupil: Id,
    pub(super) is_due: bool,
}

/// What was told last, so that the window is woken for news only.
#[derive(Default)]
pub(super) struct Said {
    pub(super) is_reached: Option<bool>,
    pub(super) approved: Option<bool>,
    pub(super) classes: Option<OpenClasses>,
    pub(super) answers: Option<Vec<Option<Statement>>>,
}
