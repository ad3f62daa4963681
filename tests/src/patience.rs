//! Waiting for a condition with a deadline; the tests' only clock.

use crate::{Fault, Outcome};
use std::time::{Duration, Instant, SystemTime};

/// How long things on a slow two-core machine with a drawn-by-hand screen may take before we call them stuck.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Between two looks at a condition.
const BETWEEN_LOOKS: Duration = Duration::from_millis(60);

/// A moment from which time is measured.
#[derive(Clone, Copy, Debug)]
pub struct Moment(Instant);

impl Moment {
    /// This moment.
    #[expect(
        clippy::disallowed_methods,
        reason = "the tests' one clock: deadlines and measurements start here"
    )]
    #[must_use]
    pub fn now() -> Self {
        Self(Instant::now())
    }

    /// How long ago this was.
    #[must_use]
    pub fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}

/// Seconds since 1970, for names and times that a person reads.
#[expect(clippy::disallowed_methods, reason = "the tests' one clock")]
#[must_use]
pub fn unix_seconds() -> i64 {
    let since = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// Looks again and again until there is something to see.
///
/// # Errors
/// When a look fails, or when nothing is seen `within` the time; the words say `what` was awaited.
pub fn until<T>(
    what: &str,
    within: Duration,
    mut look: impl FnMut() -> Outcome<Option<T>>,
) -> Outcome<T> {
    let start = Moment::now();
    loop {
        if let Some(seen) = look()? {
            return Ok(seen);
        }
        if start.elapsed() > within {
            return Err(Fault::new(format!(
                "waited {} s in vain for {what}",
                within.as_secs()
            )));
        }
        std::thread::park_timeout(BETWEEN_LOOKS);
    }
}

#[cfg(test)]
mod tests {
    use super::until;
    use std::time::Duration;

    #[test]
    fn what_comes_late_is_waited_for_and_what_never_comes_is_named() {
        let mut looks = 0;
        let seen = until("the third look", Duration::from_secs(5), || {
            looks += 1;
            Ok((looks == 3).then_some(looks))
        });
        assert_eq!(seen.unwrap(), 3);
        let never = until::<()>("godot", Duration::from_millis(1), || Ok(None)).unwrap_err();
        assert!(never.to_string().contains("godot"));
    }
}
