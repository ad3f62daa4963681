//! What time it is: the one place that asks the machine, so that everything else can be told.

use std::sync::Arc;

use protocol::UtcSeconds;

/// Answers with the seconds since 1970 (UTC).
pub type Clock = Arc<dyn Fn() -> UtcSeconds + Send + Sync>;

/// The machine's own clock.
pub fn machine_clock() -> Clock {
    Arc::new(now)
}

/// Seconds since 1970 (UTC) by the machine's clock; 0 when it stands before 1970.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the binary's clock module; everything else takes `now`"
)]
pub fn now() -> UtcSeconds {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| {
            UtcSeconds::try_from(since.as_secs()).unwrap_or(UtcSeconds::MAX)
        })
}

/// The second at which the day of `now` ends (UTC).
pub fn end_of_day(now: UtcSeconds) -> UtcSeconds {
    const DAY: UtcSeconds = 24 * 60 * 60;
    now - now.rem_euclid(DAY) + DAY
}
