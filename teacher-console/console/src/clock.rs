//! The one place of the console that reads a clock, and how moments are written for people.

use jiff::{
    Span, Timestamp, ToSpan as _,
    civil::{Date, DateTime},
    tz::TimeZone,
};
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

/// The same of a day that is counted from 1970.
pub fn day_of(number: u32) -> String {
    // At noon, so that it is that day in every time zone but the farthest.
    day(i64::from(number) * 86_400 + 43_200)
}

/// The number of the day, counted from 1970 in UTC.
pub fn day_number(at: UtcSeconds) -> u32 {
    const DAY_S: i64 = 86_400;
    u32::try_from(at.div_euclid(DAY_S)).unwrap_or(0)
}

/// The month alone: `November 2026`.
pub fn month(at: UtcSeconds) -> String {
    shown(at, "%B %Y")
}

/// The day of the week: its number, Monday first, and its name. `None` for no moment.
pub fn weekday(at: UtcSeconds) -> Option<(u8, String)> {
    let moment = Timestamp::from_second(at).ok()?;
    let day = moment.to_zoned(TimeZone::system()).date().weekday();
    let number = u8::try_from(day.to_monday_zero_offset()).ok()?;
    Some((number, shown(at, "%A")))
}

/// Only the time of day: `09:42`.
pub fn time_of_day(at: UtcSeconds) -> String {
    shown(at, "%H:%M")
}

/// How many school days have begun since then: Mondays to Fridays in this computer's time zone. Holidays are not known.
pub fn school_days(since: UtcSeconds, now: UtcSeconds) -> u32 {
    let date = |at| {
        Timestamp::from_second(at)
            .ok()
            .map(|moment| moment.to_zoned(TimeZone::system()).date())
    };
    let (Some(first), Some(last)) = (date(since), date(now)) else {
        return 0;
    };
    let days = first
        .series(1.day())
        .skip(1)
        .take_while(|day| *day <= last)
        .filter(|day| day.weekday().to_monday_one_offset() <= 5);
    u32::try_from(days.count()).unwrap_or(u32::MAX)
}

/// So many school days later, at the same time of day: Mondays to Fridays in UTC. Holidays are not known.
pub fn after_school_days(at: UtcSeconds, days: u32) -> UtcSeconds {
    const DAY_S: UtcSeconds = 24 * 60 * 60;
    // The first of January 1970 was a Thursday.
    let is_school_day = |moment: UtcSeconds| (moment.div_euclid(DAY_S) + 3).rem_euclid(7) < 5;
    let mut then = at;
    for _ in 0..days {
        then += DAY_S;
        while !is_school_day(then) {
            then += DAY_S;
        }
    }
    then
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

const DAY: &str = "%Y-%m-%d";

/// Reads a day such as `2045-12-31` as its first moment (UTC); `None` when it is no day.
pub fn read_day(text: &str) -> Option<UtcSeconds> {
    let day = Date::strptime(DAY, text.trim()).ok()?;
    Some(day.to_zoned(TimeZone::UTC).ok()?.timestamp().as_second())
}

/// The end of a day such as `2026-12-04` by this computer's calendar; `None` when it is no day.
pub fn end_of_day(text: &str) -> Option<UtcSeconds> {
    let next = Date::strptime(DAY, text.trim()).ok()?.tomorrow().ok()?;
    let end = next.to_zoned(TimeZone::system()).ok()?;
    Some(end.timestamp().as_second())
}

/// The day so many school days after this one, Mondays to Fridays, in the form of [`end_of_day`].
pub fn school_day_after(now: UtcSeconds, days: u32) -> Option<String> {
    let moment = Timestamp::from_second(now).ok()?;
    let today = moment.to_zoned(TimeZone::system()).date();
    if days == 0 {
        return Some(today.strftime(DAY).to_string());
    }
    let later = today.series(1.day()).skip(1);
    let mut school = later.filter(|day| day.weekday().to_monday_one_offset() <= 5);
    let day = school.nth(usize::try_from(days).ok()?.checked_sub(1)?)?;
    Some(day.strftime(DAY).to_string())
}

/// The day of this moment in the form of [`end_of_day`].
pub fn day_form(at: UtcSeconds) -> String {
    shown(at, DAY)
}

/// The day after so many years, as [`read_day`] reads it: one day more, so that it is never a moment too early.
pub fn years_later(at: UtcSeconds, years: u32) -> Option<String> {
    let day = Timestamp::from_second(at)
        .ok()?
        .to_zoned(TimeZone::UTC)
        .date();
    let span = Span::new().try_years(years).ok()?.try_days(1).ok()?;
    Some(day.checked_add(span).ok()?.strftime(DAY).to_string())
}

/// The last day of the year in which somebody born on this day is so many years old.
pub fn end_of_year_after(birth: &str, years: u32) -> Option<String> {
    let birth = Date::strptime(DAY, birth.trim()).ok()?;
    let year = birth.year().checked_add(i16::try_from(years).ok()?)?;
    Some(Date::new(year, 12, 31).ok()?.strftime(DAY).to_string())
}

/// The first moment (UTC) of the last first of August: in August a school year's keys and lists are made.
pub fn last_august(now: UtcSeconds) -> Option<UtcSeconds> {
    let today = Timestamp::from_second(now)
        .ok()?
        .to_zoned(TimeZone::UTC)
        .date();
    let of = |year| Date::new(year, 8, 1).ok();
    let this_year = of(today.year())?;
    let last = if this_year <= today {
        this_year
    } else {
        of(today.year().checked_sub(1)?)?
    };
    Some(last.to_zoned(TimeZone::UTC).ok()?.timestamp().as_second())
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

#[cfg(test)]
mod tests {
    use super::{after_school_days, school_day_after, school_days};

    #[test]
    fn five_school_days_after_a_friday_are_the_next_friday() {
        let (friday, day) = (1_763_726_400, 24 * 60 * 60);
        let later = [0, 1, 2].map(|days| after_school_days(friday + days * day, 5));
        assert_eq!(later, [friday + 7 * day; 3]);
        assert_eq!(after_school_days(friday, 1), friday + 3 * day);
    }

    #[test]
    fn a_weekend_is_no_school_day() {
        // Noon UTC: the same day in every time zone near a school.
        let friday = 1_763_726_400;
        let day = 24 * 60 * 60;
        let waited = [0, 1, 2, 3, 4, 7].map(|days| school_days(friday, friday + days * day));
        assert_eq!(waited, [0, 0, 0, 1, 2, 5]);
        assert_eq!(
            school_days(friday, friday - day),
            0,
            "a clock that went back"
        );
    }

    #[test]
    fn a_day_after_so_many_school_days_is_never_at_a_weekend() {
        // Friday, 21 November 2025, at noon.
        let friday = 1_763_726_400;
        let days = [0, 1, 5, 10].map(|days| school_day_after(friday, days).unwrap_or_default());
        assert_eq!(
            days,
            ["2025-11-21", "2025-11-24", "2025-11-28", "2025-12-05"]
        );
    }
}
