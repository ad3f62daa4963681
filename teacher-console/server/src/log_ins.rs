//! Log-ins in use: how each stands by the signed list, and when the yearly review is due (L-03, L-35).

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use protocol::{
    UtcSeconds,
    bytes::Id,
    directory::Presence,
    freshness::keys_of,
    log_ins::{LogIn, LogInState},
    statement::Statement,
};
use store::{GuestRow, Learning, StaffRow, StaffState};

use crate::{
    fault::Fault,
    guests,
    school::Founded,
    school_settings::{Setting, number},
};

/// The setting under which the last signed review is kept.
const REVIEWED: &str = "log-ins-reviewed";

/// Every log-in, by login name.
///
/// # Errors
///
/// What the database says.
pub fn rows(learning: &Learning, founded: &Founded, now: UtcSeconds) -> Result<Vec<LogIn>, Fault> {
    let used: BTreeMap<[u8; 16], UtcSeconds> = learning.last_sign_ins()?.into_iter().collect();
    let (guests, consoles) = (learning.guests()?, learning.consoles_of_people()?);
    let log_in = |row: &StaffRow| {
        let guest = guests.iter().find(|guest| guest.id == row.id);
        LogIn {
            person: Id(row.id),
            login_name: row.login_name.clone(),
            state: guest.map_or_else(
                || state(row, founded),
                |guest| guest_state(guest, founded, now),
            ),
            has_second_factor: row.totp_secret.is_some(),
            guest_until: guest.map(|guest| guest.until_s),
            last_sign_in: used.get(&row.id).copied(),
            consoles: consoles
                .iter()
                .filter(|(person, _)| *person == row.id)
                .map(|(_, console)| console.clone())
                .collect(),
        }
    };
    Ok(learning.all_staff()?.iter().map(log_in).collect())
}

fn guest_state(guest: &GuestRow, founded: &Founded, now: UtcSeconds) -> LogInState {
    match guests::pass_of(guest, founded) {
        Ok(pass) if now < guests::until(guest, &pass) => LogInState::Guest,
        _ => LogInState::FormerGuest,
    }
}

/// How somebody's log-in stands who is no guest.
#[must_use]
pub fn state(row: &StaffRow, founded: &Founded) -> LogInState {
    let Some(person) = founded.chain.newest().person(Id(row.id)) else {
        return match row.state {
            StaffState::Invited => LogInState::Invited,
            StaffState::Active => LogInState::Waiting,
            StaffState::Left => LogInState::Left,
        };
    };
    let mut keys = keys_of(person).into_iter();
    if keys.all(|key| founded.stopped.contains(&key)) {
        LogInState::Stopped
    } else if person.state == Presence::Away {
        LogInState::Away
    } else {
        LogInState::InUse
    }
}

/// The last signed review.
///
/// # Errors
///
/// What the database says.
pub fn last_review(learning: &Learning) -> Result<Option<Statement>, Fault> {
    let text = learning.setting(REVIEWED)?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Keeps a review as the last one. The caller has checked it and put it on record.
///
/// # Errors
///
/// What the database says.
pub fn keep_review(learning: &Learning, review: &Statement) -> Result<(), Fault> {
    let text = serde_json::to_string(review)
        .map_err(|_| Fault::new("A review could not be written.", "Please report this."))?;
    Ok(learning.set_setting(REVIEWED, &text)?)
}

/// Whether the yearly review is due: its month has begun since everybody was last looked at. At the founding two
/// stewards signed for everybody, which is a look too.
///
/// # Errors
///
/// What the database says.
pub fn is_due(
    learning: &Learning,
    is_demo: bool,
    last_look: UtcSeconds,
    now: UtcSeconds,
) -> Result<bool, Fault> {
    let month = number(learning, Setting::LogInsReviewMonth, is_demo)?;
    let begun = month.and_then(|month| newest_first_of(month, now));
    Ok(begun.is_some_and(|begun| last_look < begun))
}

/// The newest first day of this month (1 to 12) that has begun (UTC).
pub(crate) fn newest_first_of(month: u32, now: UtcSeconds) -> Option<UtcSeconds> {
    let today = Timestamp::from_second(now).ok()?.to_zoned(TimeZone::UTC);
    let month = i8::try_from(month).ok()?;
    let year = if today.month() < month {
        today.year() - 1
    } else {
        today.year()
    };
    let first = Date::new(year, month, 1)
        .ok()?
        .to_zoned(TimeZone::UTC)
        .ok()?;
    Some(first.timestamp().as_second())
}

#[cfg(test)]
mod tests {
    use super::newest_first_of;

    #[test]
    fn l35_the_month_of_the_review_is_the_last_one_that_has_begun() {
        // 28 November 2026, 00:00 UTC.
        let now = 1_795_824_000;
        let day = 24 * 60 * 60;
        let days_since = |month| (now - newest_first_of(month, now).unwrap()) / day;
        assert_eq!(days_since(11), 27);
        assert_eq!(days_since(9), 27 + 31 + 30);
        assert_eq!(
            days_since(12),
            27 + 31 + 30 + 31 + 31 + 30 + 31 + 30 + 31 + 28 + 31 + 31
        );
        assert_eq!(newest_first_of(13, now), None);
    }
}
