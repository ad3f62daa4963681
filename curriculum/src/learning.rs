//! The one place of the learning formulas: from facts to what to do next.
//!
//! *Telling danger from its look-alike* is measured by signal detection (Macmillan and Creelman,
//! *Detection Theory*): d′ = z(hit rate) − z(false-alarm rate). Rates of 0 and 1 have no finite z,
//! so each count is corrected log-linearly (Hautus 1995): rate = (count + ½) / (number + 1).
//! A pupil who fears everything has many hits *and* many false alarms, and so a d′ near 0.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{MisconceptionId, RunFacts};

/// Days after the first play on which a booster is due (R7); then each half-term.
pub const BOOSTER_DAYS: [u32; 4] = [2, 7, 14, 30];

/// Counts of judged phrases; sums of these add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SignCounts {
    /// Warnings called warnings.
    pub hits: u32,
    /// Warnings passed over.
    pub misses: u32,
    /// Harmless phrases called warnings.
    pub false_alarms: u32,
    /// Harmless phrases left alone.
    pub correct_rejections: u32,
}

impl SignCounts {
    /// The counts of one run.
    #[must_use]
    pub fn of(facts: &RunFacts) -> Self {
        let count = |list: &[crate::SignId]| u32::try_from(list.len()).unwrap_or(u32::MAX);
        Self {
            hits: count(&facts.signs_hit),
            misses: count(&facts.signs_missed),
            false_alarms: count(&facts.safe_feared),
            correct_rejections: count(&facts.safe_trusted),
        }
    }

    /// Both counts together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            hits: self.hits.saturating_add(other.hits),
            misses: self.misses.saturating_add(other.misses),
            false_alarms: self.false_alarms.saturating_add(other.false_alarms),
            correct_rejections: self
                .correct_rejections
                .saturating_add(other.correct_rejections),
        }
    }

    /// How well danger is told from its look-alike: 0 is guessing, 1 is fair, above 2 is good.
    /// `None` until at least one warning and one harmless phrase have been met.
    #[must_use]
    pub fn d_prime(self) -> Option<f64> {
        let warnings = f64::from(self.hits) + f64::from(self.misses);
        let harmless = f64::from(self.false_alarms) + f64::from(self.correct_rejections);
        if warnings < 1.0 || harmless < 1.0 {
            return None;
        }
        let hit_rate = (f64::from(self.hits) + 0.5) / (warnings + 1.0);
        let alarm_rate = (f64::from(self.false_alarms) + 0.5) / (harmless + 1.0);
        Some(z_score(hit_rate) - z_score(alarm_rate))
    }
}

/// How often each wrong idea was shown, most often first, then by name.
#[must_use]
pub fn misconceptions<'a>(
    runs: impl IntoIterator<Item = &'a RunFacts>,
) -> Vec<(MisconceptionId, u32)> {
    let mut counts: BTreeMap<&MisconceptionId, u32> = BTreeMap::new();
    for idea in runs.into_iter().flat_map(|run| &run.misconceptions) {
        *counts.entry(idea).or_default() += 1;
    }
    let mut sorted: Vec<_> = counts
        .into_iter()
        .map(|(idea, count)| (idea.clone(), count))
        .collect();
    sorted.sort_by(|(first, a), (second, b)| b.cmp(a).then_with(|| first.cmp(second)));
    sorted
}

/// The booster to play now, by its day, or `None`.
///
/// `days_since_first` counts from the first play of the topic; `last_played_day` is the day of the
/// latest play, on the same count. A booster is due from its day on until the topic is played again,
/// and only the latest one counts: a pupil who was away does not owe four.
#[must_use]
pub fn booster_due(days_since_first: u32, last_played_day: u32) -> Option<u32> {
    BOOSTER_DAYS
        .into_iter()
        .rev()
        .find(|day| *day <= days_since_first)
        .filter(|day| last_played_day < *day)
}

/// The day, counted from the first play, of the next booster; `None` after the last, when
/// half-terms take over.
#[must_use]
pub fn next_booster_day(last_played_day: u32) -> Option<u32> {
    BOOSTER_DAYS.into_iter().find(|day| last_played_day < *day)
}

/// The inverse of the normal distribution, by Acklam's rational approximation
/// (relative error below 1.2 × 10⁻⁹). `rate` lies strictly between 0 and 1.
fn z_score(rate: f64) -> f64 {
    const LOW: f64 = 0.024_25;
    if rate < LOW {
        tail((-2.0 * rate.ln()).sqrt())
    } else if rate > 1.0 - LOW {
        -tail((-2.0 * (1.0 - rate).ln()).sqrt())
    } else {
        middle(rate - 0.5)
    }
}

fn tail(q: f64) -> f64 {
    let above = polynomial(
        q,
        &[
            -7.784_894_002_430_293e-3,
            -3.223_964_580_411_365e-1,
            -2.400_758_277_161_838,
            -2.549_732_539_343_734,
            4.374_664_141_464_968,
            2.938_163_982_698_783,
        ],
    );
    let below = polynomial(
        q,
        &[
            7.784_695_709_041_462e-3,
            3.224_671_290_700_398e-1,
            2.445_134_137_142_996,
            3.754_408_661_907_416,
            1.0,
        ],
    );
    above / below
}

fn middle(q: f64) -> f64 {
    let r = q * q;
    let above = polynomial(
        r,
        &[
            -3.969_683_028_665_376e1,
            2.209_460_984_245_205e2,
            -2.759_285_104_469_687e2,
            1.383_577_518_672_69e2,
            -3.066_479_806_614_716e1,
            2.506_628_277_459_239,
        ],
    );
    let below = polynomial(
        r,
        &[
            -5.447_609_879_822_406e1,
            1.615_858_368_580_409e2,
            -1.556_989_798_598_866e2,
            6.680_131_188_771_972e1,
            -1.328_068_155_288_572e1,
            1.0,
        ],
    );
    q * above / below
}

/// Horner's scheme, highest power first.
fn polynomial(x: f64, coefficients: &[f64]) -> f64 {
    coefficients
        .iter()
        .fold(0.0, |sum, coefficient| sum.mul_add(x, *coefficient))
}

#[cfg(test)]
mod tests;
