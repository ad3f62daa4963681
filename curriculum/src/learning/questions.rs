//! What questions before and after a topic say, and what a list question says of a class, with honest intervals.
//!
//! *Before and after* is a paired comparison: the mean of each pupil's change, with a 95 % interval from
//! Student's t, because a class is small. *List questions* are the difference of two means (Blair and Imai
//! 2012, *Statistical Analysis of List Experiments*): the half that saw one thing more counts that much
//! more. With few pupils the interval is wide, and it is shown as it is.

use serde::{Deserialize, Serialize};

use super::normal::t_95;

/// Below this number of pupils a result is marked: it may say more about one pupil than about the class.
pub const PUPILS_FEW: usize = 10;

/// A value between two ends.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// The best guess.
    pub value: f64,
    /// The lower end of the 95 % interval.
    pub low: f64,
    /// The upper end of the 95 % interval.
    pub high: f64,
    /// How many pupils it rests on.
    pub pupils: usize,
    /// True below [`PUPILS_FEW`]: say so beside the number.
    pub is_from_few: bool,
}

/// The mean change of the share of questions answered well, −1 to 1, from `(before, after)` of each pupil,
/// each 0 to 1. `None` for fewer than two pupils.
#[must_use]
pub fn change(pupils: &[(f64, f64)]) -> Option<Estimate> {
    let changes: Vec<f64> = pupils
        .iter()
        .map(|(before, after)| after - before)
        .collect();
    let (mean, variance) = mean_and_variance(&changes)?;
    let count = changes.len();
    let reach = t_95(count)? * (variance / as_float(count)).sqrt();
    Some(Estimate {
        value: mean,
        low: (mean - reach).max(-1.0),
        high: (mean + reach).min(1.0),
        pupils: count,
        is_from_few: count < PUPILS_FEW,
    })
}

/// The share of a class, 0 to 1, for whom the one more thing of a list question holds.
///
/// `without` are the numbers of those who saw the plain things, `with` of those who saw one more. `None`
/// when either half has fewer than two pupils. The share cannot be worked out for anybody in the class.
#[must_use]
pub fn list_share(without: &[u8], with: &[u8]) -> Option<Estimate> {
    let [plain, more] =
        [without, with].map(|half| half.iter().copied().map(f64::from).collect::<Vec<f64>>());
    let (plain_mean, plain_variance) = mean_and_variance(&plain)?;
    let (more_mean, more_variance) = mean_and_variance(&more)?;
    let error =
        (plain_variance / as_float(plain.len()) + more_variance / as_float(more.len())).sqrt();
    let reach = t_95(plain.len().min(more.len()))? * error;
    let value = more_mean - plain_mean;
    let pupils = plain.len() + more.len();
    let in_share = |number: f64| number.clamp(0.0, 1.0);
    Some(Estimate {
        value: in_share(value),
        low: in_share(value - reach),
        high: in_share(value + reach),
        pupils,
        is_from_few: plain.len().min(more.len()) < PUPILS_FEW,
    })
}

/// The mean and the variance with n − 1; `None` for fewer than two values.
fn mean_and_variance(values: &[f64]) -> Option<(f64, f64)> {
    if values.len() < 2 {
        return None;
    }
    let count = as_float(values.len());
    let mean = values.iter().sum::<f64>() / count;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    Some((mean, squares / (count - 1.0)))
}

fn as_float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}
