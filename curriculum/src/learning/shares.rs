//! The share of a class for whom something held, and how it changed, with intervals that are honest for few pupils.
//!
//! The interval is Wilson's (1927) score interval at 95 %, which Brown, Cai and Das Gupta (2001, *Interval Estimation for
//! a Binomial Proportion*) recommend for small numbers: it never leaves 0 to 1, and is not empty at 0 or 1 as the
//! textbook one is. Where each pupil has a share of their own (signs noticed, of those that were there) the pupil is
//! counted once, not each sign: shares between 0 and 1 spread no more than yes and no do, so that the interval is rather
//! too wide than too narrow. A change is Newcombe's (1998, *Interval Estimation for the Difference between Independent
//! Proportions*) square-and-add of the two: whoever did well before mostly does well after, which would only narrow it.

use super::{Estimate, questions::PUPILS_FEW};

/// The 97.5th percentile of the normal distribution.
const Z: f64 = 1.959_963_985;

/// A share before, after, and how it changed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BeforeAfter {
    /// The first time, 0 to 1.
    pub before: Estimate,
    /// The last time, 0 to 1.
    pub after: Estimate,
    /// What was gained, −1 to 1.
    pub change: Estimate,
}

impl BeforeAfter {
    /// Whether the interval of the change leaves out no change at all.
    #[must_use]
    pub fn is_more_than_chance(&self) -> bool {
        self.change.low > 0.0 || self.change.high < 0.0
    }
}

/// For how many of so many it held, as a share between 0 and 1. `None` of nobody, or of more than there are.
#[must_use]
pub fn share(held: u32, of: u32) -> Option<Estimate> {
    if of == 0 || held > of {
        return None;
    }
    let pupils = usize::try_from(of).unwrap_or(usize::MAX);
    Some(around(f64::from(held) / f64::from(of), pupils))
}

/// The mean of a share that each pupil has of their own, each 0 to 1. `None` of nobody.
#[must_use]
pub fn mean_share(pupils: &[f64]) -> Option<Estimate> {
    let count = pupils.len();
    let mean = pupils.iter().sum::<f64>() / as_float(count);
    (count > 0).then(|| around(mean.clamp(0.0, 1.0), count))
}

/// From `(before, after)` of each pupil, each 0 to 1. `None` of nobody.
#[must_use]
pub fn before_after(pupils: &[(f64, f64)]) -> Option<BeforeAfter> {
    let count = pupils.len();
    if count == 0 {
        return None;
    }
    let mean = |which: fn(&(f64, f64)) -> f64| {
        let sum: f64 = pupils.iter().map(which).sum();
        (sum / as_float(count)).clamp(0.0, 1.0)
    };
    let before = around(mean(|pair| pair.0), count);
    let after = around(mean(|pair| pair.1), count);
    let value = after.value - before.value;
    let reach = |one: f64, other: f64| one.hypot(other);
    Some(BeforeAfter {
        before,
        after,
        change: Estimate {
            value,
            low: (value - reach(after.value - after.low, before.high - before.value)).max(-1.0),
            high: (value + reach(after.high - after.value, before.value - before.low)).min(1.0),
            pupils: count,
            is_from_few: count < PUPILS_FEW,
        },
    })
}

/// Wilson's interval around a share of so many pupils, at least one.
fn around(value: f64, pupils: usize) -> Estimate {
    let count = as_float(pupils);
    let spread = Z * Z / count;
    let middle = (value + spread / 2.0) / (1.0 + spread);
    let reach =
        Z / (1.0 + spread) * (value * (1.0 - value) / count + spread / (4.0 * count)).sqrt();
    Estimate {
        value,
        // At 0 and 1 the end is exact; floating point leaves it a hair beside.
        low: (middle - reach).clamp(0.0, value),
        high: (middle + reach).clamp(value, 1.0),
        pupils,
        is_from_few: pupils < PUPILS_FEW,
    }
}

fn as_float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Against the values in Newcombe (1998, *Two-sided confidence intervals for the single proportion*, table I).
    #[test]
    fn it_agrees_with_published_intervals() {
        for (held, of, low, high) in [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ] {
            let found = share(held, of).unwrap();
            assert!((found.low - low).abs() < 5e-5, "{held} of {of}: {found:?}");
            assert!(
                (found.high - high).abs() < 5e-5,
                "{held} of {of}: {found:?}"
            );
        }
        assert_eq!(share(0, 0), None);
        assert_eq!(share(3, 2), None);
        assert!(share(9, 9).unwrap().is_from_few && !share(10, 10).unwrap().is_from_few);
    }

    /// Against Newcombe (1998, *Interval estimation for the difference between independent proportions*, table II, method
    /// 10), at the rows with equal numbers.
    #[test]
    fn a_change_agrees_with_published_intervals() {
        let pupils = |before: usize, after: usize, of: usize| {
            let yes = |held: usize, at: usize| f64::from(u8::from(at < held));
            let all: Vec<(f64, f64)> = (0..of)
                .map(|at| (yes(before, at), yes(after, at)))
                .collect();
            before_after(&all).unwrap()
        };
        // 5/56 − 0/29 has no equal numbers; 10/10 − 0/10 and 0/10 − 0/10 have.
        let all = pupils(0, 10, 10);
        assert!((all.change.low - 0.6075).abs() < 5e-4, "{all:?}");
        assert!((all.change.high - 1.0).abs() < 1e-9, "{all:?}");
        let none = pupils(0, 0, 10);
        assert!((none.change.low + 0.2775).abs() < 5e-4, "{none:?}");
        assert!((none.change.high - 0.2775).abs() < 5e-4, "{none:?}");
        assert!(all.is_more_than_chance() && !none.is_more_than_chance());
        assert_eq!(before_after(&[]), None);
        assert_eq!(mean_share(&[]), None);
        assert_eq!(mean_share(&[0.0, 1.0]), share(1, 2));
    }

    proptest! {
        #[test]
        fn it_holds_its_value_stays_in_bounds_and_turns_round(of in 1_u32..2_000, part in 0.0_f64..=1.0) {
            let held = ((f64::from(of) * part) as u32).min(of);
            let found = share(held, of).unwrap();
            prop_assert!(0.0 <= found.low && found.low <= found.value);
            prop_assert!(found.value <= found.high && found.high <= 1.0);
            prop_assert!(found.low < found.high, "never certain");
            let other = share(of - held, of).unwrap();
            prop_assert!((found.low + other.high - 1.0).abs() < 1e-9);
        }

        #[test]
        fn more_pupils_of_the_same_share_make_it_narrower(held in 0_u32..50, of in 1_u32..50, times in 2_u32..9) {
            prop_assume!(held <= of);
            let wide = share(held, of).unwrap();
            let narrow = share(held * times, of * times).unwrap();
            prop_assert!(narrow.high - narrow.low < wide.high - wide.low);
        }

        #[test]
        fn a_change_lies_in_its_interval_and_turns_round(pupils in proptest::collection::vec((0.0_f64..=1.0, 0.0_f64..=1.0), 1..60)) {
            let found = before_after(&pupils).unwrap().change;
            prop_assert!(-1.0 <= found.low && found.low <= found.value);
            prop_assert!(found.value <= found.high && found.high <= 1.0);
            let turned: Vec<(f64, f64)> = pupils.iter().map(|(before, after)| (*after, *before)).collect();
            let back = before_after(&turned).unwrap().change;
            prop_assert!((found.low + back.high).abs() < 1e-9);
        }
    }
}
