//! The only place of this program that asks the computer for the time.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use protocol::UtcSeconds;

/// Seconds since 1970 by this computer's clock, which may be wrong; see the floor in [`super::membership`].
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "the clock module of this binary; everybody else is given the time"
)]
pub fn now() -> UtcSeconds {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    UtcSeconds::try_from(since.as_secs()).unwrap_or(UtcSeconds::MAX)
}

/// A moment that only ever moves forward, for measuring waits.
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "the clock module of this binary; everybody else is given the time"
)]
pub fn moment() -> Instant {
    Instant::now()
}
