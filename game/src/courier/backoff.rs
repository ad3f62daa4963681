//! When to try again, and when to send a parcel for no reason at all: pure sums over a random number given from outside.

use std::time::Duration;

/// How long to wait after this many failures in a row: doubling from one second to twenty, with a random part so
/// that a room of computers does not come back all at once.
#[must_use]
pub fn wait_after(failures: u32, random: u64) -> Duration {
    let whole_ms = 1_000_u64 << failures.saturating_sub(1).min(6);
    let longest_ms = whole_ms.min(20_000);
    between(longest_ms / 2, longest_ms, random)
}

/// The pause before a parcel that follows something a pupil did: play and telling look alike (P8).
#[must_use]
pub fn soon(random: u64) -> Duration {
    between(500, 4_000, random)
}

/// The pause before a parcel that goes out by itself, full or empty.
#[must_use]
pub fn sometime(random: u64) -> Duration {
    between(120_000, 360_000, random)
}

fn between(least_ms: u64, most_ms: u64, random: u64) -> Duration {
    let span = most_ms.saturating_sub(least_ms).saturating_add(1);
    Duration::from_millis(least_ms + random % span)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_failure_waits_longer_and_never_more_than_twenty_seconds() {
        let longest = |failures| wait_after(failures, u64::MAX / 2).as_millis();
        assert!(longest(1) <= 1_000);
        assert!(wait_after(4, 0) >= Duration::from_secs(4));
        for failures in 0..200 {
            for random in [0, 7, u64::MAX] {
                let wait = wait_after(failures, random);
                assert!(wait >= Duration::from_millis(500) && wait <= Duration::from_secs(20));
            }
        }
    }

    #[test]
    fn parcels_after_play_come_within_seconds_and_others_within_minutes() {
        for random in [0, 1, 3_500, 999_999_999, u64::MAX] {
            assert!(soon(random) <= Duration::from_secs(4));
            assert!(sometime(random) >= Duration::from_secs(120));
            assert!(sometime(random) <= Duration::from_secs(360));
        }
    }

    #[test]
    fn two_computers_with_other_dice_do_not_come_back_together() {
        assert_ne!(wait_after(6, 11), wait_after(6, 12_345));
    }
}
