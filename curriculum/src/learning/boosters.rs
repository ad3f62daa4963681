//! When a topic is due again: days 2, 7, 14 and 30 after its first play, then each half-term (R7).

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{
    mastery::{Played, Standing, standing_of},
    next::wanted,
};
use crate::{Library, Scenario, TopicId};

/// Days after the first play on which a booster is due; then each half-term.
pub const BOOSTER_DAYS: [u32; 4] = [2, 7, 14, 30];

/// A topic that is due, and since when.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Booster {
    /// The day it became due, on the count of [`Played::day`].
    pub due_since: u32,
    /// The topic.
    pub topic: TopicId,
}

/// Every booster that is due today, the longest waiting first.
///
/// `half_terms` are the first days of the school's half-terms, on the count of [`Played::day`]. A booster
/// waits from its day on until the topic is played again, and only the latest one counts: a pupil who was
/// away does not owe four. A topic that is secure needs no booster before the next half-term.
#[must_use]
pub fn boosters(
    library: &Library,
    played: &[Played],
    today: u32,
    half_terms: &[u32],
) -> Vec<Booster> {
    let mut due: Vec<Booster> = library
        .topics()
        .iter()
        .filter_map(|topic| {
            let of_topic = || played.iter().filter(|run| run.facts.topic == topic.id);
            let is_secure = standing_of(library, of_topic(), today) == Standing::Secure;
            let days: Vec<u32> = of_topic().map(|run| run.day).collect();
            let due_since = due_since(&days, today, half_terms, is_secure)?;
            Some(Booster {
                due_since,
                topic: topic.id.clone(),
            })
        })
        .collect();
    due.sort();
    due
}

/// The day since which a booster has been due; `None` when none is.
///
/// `days` are the days on which the topic was played, in any order.
#[must_use]
pub fn due_since(days: &[u32], today: u32, half_terms: &[u32], is_secure: bool) -> Option<u32> {
    let first = *days.iter().min()?;
    let last = *days.iter().max()?;
    let after_first = BOOSTER_DAYS
        .into_iter()
        .filter(|_| !is_secure)
        .map(|day| first.saturating_add(day));
    // Half-terms take over when the four days are past, or nothing more is needed before.
    let later = half_terms
        .iter()
        .copied()
        .filter(|day| is_secure || *day > first.saturating_add(30));
    after_first
        .chain(later)
        .filter(|day| *day <= today && *day > last)
        .max()
}

/// The next day on which a booster will be due, after today; `None` when no half-term is known.
#[must_use]
pub fn next_due(days: &[u32], today: u32, half_terms: &[u32], is_secure: bool) -> Option<u32> {
    let first = *days.iter().min()?;
    let after_first = BOOSTER_DAYS
        .into_iter()
        .filter(|_| !is_secure)
        .map(|day| first.saturating_add(day));
    after_first
        .chain(half_terms.iter().copied())
        .filter(|day| *day > today)
        .min()
}

/// The short practice that one pupil is offered by itself: of the topic that has waited longest and has a scenario
/// among those `offered` to this pupil.
///
/// Within the topic it is another scenario than the one played last, where there is one; then one of the kind that the
/// pupil needs (the safe one after false alarms, the risky one after misses); then the shorter one; then the one played
/// longest ago.
#[must_use]
pub fn short_practice(
    library: &Library,
    offered: &[Arc<Scenario>],
    played: &[Played],
    today: u32,
    half_terms: &[u32],
) -> Option<Arc<Scenario>> {
    let due = boosters(library, played, today, half_terms);
    due.iter().find_map(|booster| {
        let of_topic: Vec<&Played> = played
            .iter()
            .filter(|run| run.facts.topic == booster.topic)
            .collect();
        let wanted = wanted(&of_topic);
        let last = of_topic.iter().max_by_key(|run| run.day);
        let order = |scenario: &&Arc<Scenario>| {
            let runs = of_topic
                .iter()
                .filter(|run| run.facts.scenario == *scenario.id());
            (
                last.is_some_and(|run| run.facts.scenario == *scenario.id()),
                wanted.is_some_and(|kind| scenario.kind() != kind),
                scenario.steps().len(),
                runs.map(|run| run.day).max(),
            )
        };
        let of_topic = offered
            .iter()
            .filter(|scenario| *scenario.topic() == booster.topic);
        of_topic.min_by_key(order).cloned()
    })
}
