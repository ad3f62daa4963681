//! What was practised, summed by ids that this crate does not understand. The learning formulas are the curriculum's.

use crate::PupilId;
use std::collections::BTreeMap;

/// One finished run, as far as sums need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinishedRun {
    /// Who played.
    pub pupil: PupilId,
    /// Which scenario.
    pub scenario: String,
    /// Its topic.
    pub topic: String,
    /// Where it ended.
    pub outcome: String,
    /// How long it took.
    pub seconds: u32,
    /// When it ended, in seconds since 1970 (UTC), by the pupil's machine.
    pub happened_at_s: i64,
}

/// One pupil's runs in one topic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TopicSums {
    /// Finished runs.
    pub runs: u32,
    /// Time spent, in seconds.
    pub seconds: u64,
    /// How often each outcome was reached, by id.
    pub outcomes: BTreeMap<String, u32>,
    /// The last time, in seconds since 1970 (UTC); boosters count from here.
    pub last_at_s: i64,
}

/// Sums for each pupil and topic.
pub fn sums_by_topic<'a>(
    runs: impl IntoIterator<Item = &'a FinishedRun>,
) -> BTreeMap<(PupilId, String), TopicSums> {
    let mut sums: BTreeMap<(PupilId, String), TopicSums> = BTreeMap::new();
    for run in runs {
        let sum = sums.entry((run.pupil, run.topic.clone())).or_default();
        sum.last_at_s = if sum.runs == 0 {
            run.happened_at_s
        } else {
            sum.last_at_s.max(run.happened_at_s)
        };
        sum.runs = sum.runs.saturating_add(1);
        sum.seconds = sum.seconds.saturating_add(u64::from(run.seconds));
        *sum.outcomes.entry(run.outcome.clone()).or_default() += 1;
    }
    sums
}

/// One pupil's finished scenarios, each with the outcome reached last.
pub fn finished<'a>(
    pupil: PupilId,
    runs: impl IntoIterator<Item = &'a FinishedRun>,
) -> BTreeMap<String, String> {
    let mut latest: BTreeMap<String, (i64, String)> = BTreeMap::new();
    for run in runs.into_iter().filter(|run| run.pupil == pupil) {
        let is_later = latest
            .get(&run.scenario)
            .is_none_or(|(at_s, _)| run.happened_at_s >= *at_s);
        if is_later {
            latest.insert(
                run.scenario.clone(),
                (run.happened_at_s, run.outcome.clone()),
            );
        }
    }
    latest
        .into_iter()
        .map(|(scenario, (_, outcome))| (scenario, outcome))
        .collect()
}
