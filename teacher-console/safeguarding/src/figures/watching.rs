//! For those who keep the log: how many a month, exactly; and which cases have lain still.

use super::{Fact, Risk};
use std::collections::BTreeMap;

/// School days without a deed after which a case that is open is called quiet.
pub const QUIET_SCHOOL_DAYS: u32 = 10;

/// One month's counts, exact: for safeguarding leads, co-ordinator and head, who may see all of them anyhow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthCounts {
    /// The month, by whatever number the caller gives it.
    pub month: i32,
    /// By kind of risk, in the order of [`Risk::ALL`]; what was not taken up stands last.
    pub counts: [u32; 5],
    /// Of how many a body outside was told, or asked to take it on: the serious ones (I-30).
    pub passed_on: u32,
}

/// Counts by month and kind of risk, oldest first. `month_of` numbers the month of a time, or leaves it out.
#[must_use]
pub fn by_month(facts: &[Fact], month_of: impl Fn(i64) -> Option<i32>) -> Vec<MonthCounts> {
    let mut months: BTreeMap<i32, ([u32; 5], u32)> = BTreeMap::new();
    for fact in facts.iter().filter(|fact| fact.is_counted()) {
        let Some(month) = month_of(fact.arrived_at_s) else {
            continue;
        };
        let kind = fact.risk();
        let column = Risk::ALL
            .into_iter()
            .position(|risk| kind == Some(risk))
            .unwrap_or(Risk::ALL.len());
        let (counts, passed_on) = months.entry(month).or_default();
        *passed_on = passed_on.saturating_add(u32::from(fact.is_passed_on));
        if let Some(count) = counts.get_mut(column) {
            *count = count.saturating_add(1);
        }
    }
    months
        .into_iter()
        .map(|(month, (counts, passed_on))| MonthCounts {
            month,
            counts,
            passed_on,
        })
        .collect()
}

/// How many school days have begun since, Monday to Friday by UTC: what came on a Friday and was done on Monday took
/// one. Holidays are not known here, so they count.
#[must_use]
pub fn school_days_between(from_s: i64, to_s: i64) -> u32 {
    const DAY_S: i64 = 24 * 60 * 60;
    /// School days from Monday, 5 January 1970, until the morning of this day.
    fn before(day: i64) -> i64 {
        let since_monday = day - 4;
        since_monday.div_euclid(7) * 5 + since_monday.rem_euclid(7).min(5)
    }
    let (first, last) = (from_s.div_euclid(DAY_S), to_s.div_euclid(DAY_S));
    u32::try_from(before(last + 1) - before(first + 1)).unwrap_or(0)
}
