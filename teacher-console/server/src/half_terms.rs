//! The first days of the school's half-terms, as somebody types them: short practices go by them after a month (R7).

use std::collections::BTreeSet;

use jiff::{Unit, civil::Date};
use store::Learning;

use crate::{
    fault::Fault,
    school_settings::{Setting, value},
};

/// What stands where nobody has typed any.
pub const NOT_SET: &str = "not-set";
/// How many days there may be: three years of six half-terms.
pub const DAYS_MAX: usize = 18;

/// How a day is typed.
const FORM: &str = "%Y-%m-%d";

/// The days as they are kept, the earliest first, or the sentence that says what can be typed.
///
/// # Errors
///
/// What may be typed, in words.
pub fn check(text: &str) -> Result<String, String> {
    if text.trim() == NOT_SET {
        return Ok(NOT_SET.to_owned());
    }
    let sentence = || {
        format!(
            "Type the first day of each half-term such as 2026-09-07, apart by spaces, at most {DAYS_MAX}; or \
             '{NOT_SET}'."
        )
    };
    let days: Option<BTreeSet<Date>> = typed(text).map(read).collect();
    match days {
        Some(days) if (1..=DAYS_MAX).contains(&days.len()) => {
            let days: Vec<String> = days
                .iter()
                .map(|day| day.strftime(FORM).to_string())
                .collect();
            Ok(days.join(" "))
        }
        _ => Err(sentence()),
    }
}

/// The days that count now, as numbers from 1970; none where nobody has typed any.
///
/// # Errors
///
/// What the database says.
pub fn days(learning: &Learning, is_demo: bool) -> Result<Vec<u32>, Fault> {
    let kept = value(learning, Setting::HalfTerms, is_demo)?;
    Ok(typed(&kept).filter_map(read).filter_map(number).collect())
}

fn typed(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|letter: char| letter.is_whitespace() || letter == ',' || letter == ';');
    parts.filter(|part| !part.is_empty())
}

/// A day of this century; anything else is a slip.
fn read(text: &str) -> Option<Date> {
    let day = Date::strptime(FORM, text).ok()?;
    (2000..2100).contains(&day.year()).then_some(day)
}

fn number(day: Date) -> Option<u32> {
    let since = day.since((Unit::Day, Date::constant(1970, 1, 1))).ok()?;
    u32::try_from(since.get_days()).ok()
}

#[cfg(test)]
mod tests {
    use protocol::{bytes::Id, school_settings::Choosing};

    use super::*;
    use crate::school_settings::choose;

    #[test]
    fn days_are_kept_in_order_once_and_a_slip_is_refused_with_what_can_be_typed() {
        let typed = " 2026-11-02, 2026-09-07\n2026-11-02";
        assert_eq!(check(typed).as_deref(), Ok("2026-09-07 2026-11-02"));
        assert_eq!(check(NOT_SET).as_deref(), Ok(NOT_SET));
        let many = (1..=19).map(|day| format!("2026-09-{day:02}"));
        let many = many.collect::<Vec<_>>().join(" ");
        for wrong in [
            "",
            "monday",
            "2026-02-30",
            "1026-02-03",
            "2026-09-07 soon",
            &many,
        ] {
            assert!(check(wrong).unwrap_err().contains("2026-09-07"), "{wrong}");
        }
    }

    #[test]
    fn they_are_counted_from_1970() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("learning.db");
        let key = store::StoreKey::from_bytes([7; 32]);
        let learning = Learning::create(&path, &key).unwrap();
        assert_eq!(days(&learning, false), Ok(Vec::new()));
        let chosen = Choosing {
            by: Id([3; 16]),
            at: 1000,
        };
        let typed = "2026-09-07 2026-11-02";
        choose(&learning, Setting::HalfTerms, typed, chosen).unwrap();
        assert_eq!(days(&learning, false), Ok(vec![20_703, 20_759]));
    }
}
