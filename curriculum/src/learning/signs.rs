//! Telling danger from its look-alike: hits, false alarms and d′, by topic and by skill.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::normal::z_score;
use crate::{Library, MisconceptionId, RunFacts, Skill, TopicId};

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

/// The counts of each topic.
#[must_use]
pub fn by_topic<'a>(runs: impl IntoIterator<Item = &'a RunFacts>) -> BTreeMap<TopicId, SignCounts> {
    let mut sums: BTreeMap<TopicId, SignCounts> = BTreeMap::new();
    for run in runs {
        let sum = sums.entry(run.topic.clone()).or_default();
        *sum = sum.plus(SignCounts::of(run));
    }
    sums
}

/// The counts of each skill, never added up: finding an odd address says nothing about seeing through
/// flattery (C-17). Signs of scenarios that are not in the library are left out.
#[must_use]
pub fn by_skill<'a>(
    library: &Library,
    runs: impl IntoIterator<Item = &'a RunFacts>,
) -> BTreeMap<Skill, SignCounts> {
    let mut sums: BTreeMap<Skill, SignCounts> = BTreeMap::new();
    for run in runs {
        let Some(scenario) = library.scenario(&run.scenario) else {
            continue;
        };
        let mut add = |signs: &[crate::SignId], count: fn(&mut SignCounts) -> &mut u32| {
            for sign in signs {
                let sum = sums.entry(scenario.skill_of(sign)).or_default();
                let number = count(sum);
                *number = number.saturating_add(1);
            }
        };
        add(&run.signs_hit, |sum| &mut sum.hits);
        add(&run.signs_missed, |sum| &mut sum.misses);
        add(&run.safe_feared, |sum| &mut sum.false_alarms);
        add(&run.safe_trusted, |sum| &mut sum.correct_rejections);
    }
    sums
}

/// How often pupils saw what the other one wanted (C-07): `(seen, asked)`, first tries only.
#[must_use]
pub fn wants_seen<'a>(runs: impl IntoIterator<Item = &'a RunFacts>) -> (u32, u32) {
    let answers = runs.into_iter().filter_map(|run| run.wants_seen);
    answers.fold((0, 0), |(seen, asked), saw| {
        (seen + u32::from(saw), asked + 1)
    })
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
