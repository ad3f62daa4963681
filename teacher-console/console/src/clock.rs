//! The one place of the console that reads a clock, and how moments are written for people.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use protocol::UtcSeconds;

/// Now, by this computer's clock.
#[expect(
    clippy::disallowed_methods,
    reason = "the console's only clock; everything else takes the time as an argument"
)]
pub fn now() -> UtcSeconds {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| {
        UtcSeconds::try_from(since.as_secs()).unwrap_or(UtcSeconds::MAX)
    })
}

const FORM: &str = "%Y-%m-%d %H:%M";

/// As typed and as shown in forms: `2026-11-20 09:42`, in this computer's time zone.
pub fn written(at: UtcSeconds) -> String {
    shown(at, FORM)
}

/// For reading: `20 Nov, 09:42`.
pub fn spoken(at: UtcSeconds) -> String {
    shown(at, "%-d %b, %H:%M")
}

/// The day alone, in words: `20 November 2026`.
pub fn day(at: UtcSeconds) -> String {
    shown(at, "%-d %B %Y")
}

/// Only the time of day: `09:42`.
pub fn time_of_day(at: UtcSeconds) -> String {
    shown(at, "%H:%M")
}

/// Reads the form of [`written`]; `None` when it is no moment.
pub fn read(text: &str) -> Option<UtcSeconds> {
    let moment = DateTime::strptime(FORM, text.trim()).ok()?;
    Some(
        moment
            .to_zoned(TimeZone::system())
            .ok()?
            .timestamp()
            .as_second(),
    )
}

fn shown(at: UtcSeconds, form: &str) -> String {
    Timestamp::from_second(at).map_or_else(
        |_| String::new(),
        |moment| {
            moment
                .to_zoned(TimeZone::system())
                .strftime(form)
                .to_string()
        },
    )
}
