//! Slows down who tries too often. Nothing here can refuse or drop a parcel: a report always gets in (P21).

use std::{collections::HashMap, sync::Mutex, time::Duration};

use protocol::{UtcSeconds, bytes::Id};

/// Wrong staff tries that cost nothing, for one name on one console.
pub const FREE_TRIES: u32 = 5;
const WAIT_S_MAX: u32 = 15 * 60;
/// Parcels a minute from one machine before it is slowed.
pub const PARCELS_A_MINUTE: u32 = 60;
const PARCEL_WAIT_MS: u64 = 100;

/// How many seconds are left to wait after so many wrong tries, the last of them at `last_at`.
pub fn wait_s(wrong_tries: u32, last_at: UtcSeconds, now: UtcSeconds) -> u32 {
    let Some(beyond) = wrong_tries.checked_sub(FREE_TRIES) else {
        return 0;
    };
    let wait = 15_u32.saturating_mul(1 << beyond.min(6)).min(WAIT_S_MAX);
    // A clock that was put back must not lock anybody out for longer than the whole wait.
    let passed = u32::try_from(now.saturating_sub(last_at).max(0)).unwrap_or(u32::MAX);
    wait.saturating_sub(passed)
}

/// Counts parcels, so that one machine's flood waits its turn behind everybody else.
#[derive(Default)]
pub struct Pace {
    minutes: Mutex<HashMap<Id, (UtcSeconds, u32)>>,
}

impl Pace {
    /// How long this machine's parcel has to wait before it is taken in; zero for all but floods.
    pub fn parcel_wait(&self, machine: Id, now: UtcSeconds) -> Duration {
        let mut minutes = self
            .minutes
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let minute = now.div_euclid(60);
        minutes.retain(|_, (seen, _)| *seen == minute);
        let (_, count) = minutes.entry(machine).or_insert((minute, 0));
        *count = count.saturating_add(1);
        if *count > PARCELS_A_MINUTE {
            Duration::from_millis(PARCEL_WAIT_MS)
        } else {
            Duration::ZERO
        }
    }
}

#[cfg(test)]
mod tests;
