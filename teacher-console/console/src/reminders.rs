//! What somebody is reminded of when they sign in: one thing at a time, calmly, and never in the way of a report.

use protocol::{UtcSeconds, account::ROTATION_REMINDER_SECONDS, staff::Room};

use crate::clock;

/// So many seconds before a list must have been looked at again its stewards are reminded.
const REVIEW_REMINDER_SECONDS: UtcSeconds = 30 * 24 * 60 * 60;

/// What a person's sign-in, keys and list stand at.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Standing {
    /// When the school asks for another password, if it does.
    pub password_due: Option<UtcSeconds>,
    /// Since when their keys are listed; nothing while new ones wait for the stewards.
    pub keys_since: Option<UtcSeconds>,
    /// When the list of adults must have been looked at again; for stewards alone.
    pub review_by: Option<UtcSeconds>,
    /// Whether their own signature under the rules is missing (D-16).
    pub is_unsigned: bool,
    /// Whether a questionnaire waits for their answers.
    pub is_asked: bool,
}

/// One thing to be reminded of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reminder {
    /// The school asks for another password by then, or has since then.
    Password(UtcSeconds),
    /// The keys are from before the last first of August: since then.
    Keys(UtcSeconds),
    /// The list of adults must be looked at again by then.
    List(UtcSeconds),
    /// So many things are due within a week (I-23, B-18).
    Week(u32),
    /// Their signature under the rules is missing.
    Rules,
    /// A questionnaire waits.
    Questionnaire,
}

impl Reminder {
    /// Where it is done.
    pub fn room(self) -> Room {
        match self {
            Self::Password(_) | Self::Keys(_) => Room::Account,
            Self::List(_) => Room::People,
            Self::Week(_) => Room::Registers,
            Self::Rules => Room::Signatures,
            Self::Questionnaire => Room::Questionnaires,
        }
    }
}

/// The first thing that is due, if any: what the school set a day for, then the rules, the list, the keys, and last what can
/// be passed over.
pub fn due(standing: &Standing, now: UtcSeconds) -> Option<Reminder> {
    let is_near = |day: &UtcSeconds, seconds| now >= day.saturating_sub(seconds);
    let password = standing
        .password_due
        .filter(|due| is_near(due, ROTATION_REMINDER_SECONDS))
        .map(Reminder::Password);
    let list = standing
        .review_by
        .filter(|by| is_near(by, REVIEW_REMINDER_SECONDS))
        .map(Reminder::List);
    let keys = standing
        .keys_since
        .filter(|since| clock::last_august(now).is_some_and(|august| *since < august))
        .map(Reminder::Keys);
    let rules = standing.is_unsigned.then_some(Reminder::Rules);
    let asked = standing.is_asked.then_some(Reminder::Questionnaire);
    password.or(rules).or(list).or(keys).or(asked)
}

#[cfg(test)]
mod tests {
    use super::{Reminder, Standing, due};
    use crate::clock::read_day;

    fn day(text: &str) -> i64 {
        read_day(text).unwrap()
    }

    #[test]
    fn keys_are_due_from_the_first_of_august_and_not_a_day_earlier() {
        let standing = |since: &str| Standing {
            keys_since: Some(day(since)),
            ..Standing::default()
        };
        let of_autumn = standing("2026-09-03");
        assert_eq!(due(&of_autumn, day("2027-07-31")), None);
        let due_since = Some(Reminder::Keys(day("2026-09-03")));
        assert_eq!(due(&of_autumn, day("2027-08-01")), due_since);
        assert_eq!(due(&of_autumn, day("2028-01-10")), due_since);
        assert_eq!(due(&standing("2027-08-01"), day("2027-08-01")), None);
        assert_eq!(due(&standing("2027-08-02"), day("2028-07-31")), None);
        let waiting = Standing::default();
        assert_eq!(due(&waiting, day("2028-01-10")), None, "new ones wait");
    }

    #[test]
    fn a_password_is_due_only_where_the_school_set_a_day_and_two_weeks_before_it() {
        let by = Some(day("2027-03-20"));
        let standing = Standing {
            password_due: by,
            ..Standing::default()
        };
        assert_eq!(due(&standing, day("2027-03-05")), None);
        let told = by.map(Reminder::Password);
        assert_eq!(due(&standing, day("2027-03-06")), told);
        assert_eq!(due(&standing, day("2027-05-01")), told);
        assert_eq!(due(&Standing::default(), day("2027-05-01")), None);
    }

    #[test]
    fn of_several_things_one_is_told_and_a_day_comes_before_a_season() {
        let all = Standing {
            password_due: Some(day("2027-08-03")),
            keys_since: Some(day("2026-09-03")),
            review_by: Some(day("2027-08-20")),
            ..Standing::default()
        };
        let without_password = Standing {
            password_due: None,
            ..all
        };
        let told = |standing: &Standing| due(standing, day("2027-08-10"));
        assert!(matches!(told(&all), Some(Reminder::Password(_))));
        assert!(matches!(told(&without_password), Some(Reminder::List(_))));
        let of_no_steward = Standing {
            review_by: None,
            ..without_password
        };
        assert!(matches!(told(&of_no_steward), Some(Reminder::Keys(_))));
        assert_eq!(due(&without_password, day("2027-07-20")), None);
        let asked = Standing {
            is_asked: true,
            ..of_no_steward
        };
        assert!(matches!(told(&asked), Some(Reminder::Keys(_))));
        let unsigned = Standing {
            is_unsigned: true,
            ..asked
        };
        assert_eq!(told(&unsigned), Some(Reminder::Rules));
    }
}
