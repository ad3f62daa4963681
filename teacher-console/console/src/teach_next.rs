//! What to teach a class next: from facts by id to a map, wrong ideas with whom they concern, and what is due.
//!
//! Pupils stand in the order of the register everywhere, never by how well they do (C-10). Only runs count in which
//! somebody checked who played, and of each scenario a pupil's newest one. The formulas are `curriculum::learning`'s.

mod whole_class;

use std::collections::BTreeMap;

use curriculum::{
    Library, MisconceptionId, RunFacts, ScenarioId, Skill, TopicId,
    learning::{self, BeforeAfter, Estimate, Played, SignCounts, questions::PUPILS_FEW},
};
use protocol::bytes::Id;

use crate::state::classes::{Progress, PupilRow};

/// Everything of one class that says what comes next.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TeachNext {
    /// Topics that anybody has played, in the curriculum's order.
    pub topics: Vec<TopicId>,
    /// One row for each pupil.
    pub rows: Vec<MapRow>,
    /// Wrong ideas, those that concern most pupils first.
    pub ideas: Vec<Idea>,
    /// Topics that are due again, in the curriculum's order.
    pub due: Vec<Due>,
    /// The two skills, never added up (C-17).
    pub skills: Vec<SkillShare>,
    /// How it went in a new place, in the curriculum's order.
    pub transfer: Vec<Transfer>,
    /// The first time beside the latest.
    pub compared: Vec<Compared>,
    /// How many pupils it rests on.
    pub pupils_played: usize,
}

/// One pupil on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapRow {
    /// Which.
    pub pupil: Id,
    /// As shown.
    pub name: String,
    /// In the order of [`TeachNext::topics`]; `None` where not played.
    pub cells: Vec<Option<MapCell>>,
}

/// One pupil in one topic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MapCell {
    /// Scenarios of it that were played.
    pub scenarios: u32,
    /// What was noticed and feared in them.
    pub signs: SignCounts,
    /// In how many of them telling was rehearsed to a helpful answer.
    pub telling: u32,
}

/// A wrong idea, what helps against it, and whom it concerns (R14).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idea {
    /// The idea in a sentence; its id where the curriculum does not know it any more.
    pub name: String,
    /// Five minutes for the class; empty where the curriculum does not know it any more.
    pub activity: String,
    /// Names, in the order of the register.
    pub pupils: Vec<String>,
}

/// A topic that is due again (R7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Which.
    pub topic: TopicId,
    /// Names, in the order of the register.
    pub pupils: Vec<String>,
}

/// One skill of the class: the mean of each pupil's share, 0 to 1, with its interval.
#[derive(Clone, Debug, PartialEq)]
pub struct SkillShare {
    /// Which.
    pub skill: Skill,
    /// Pupils who met it.
    pub pupils: usize,
    /// Warning signs noticed; `None` for fewer than two pupils.
    pub noticed: Option<Estimate>,
    /// Harmless things feared; `None` for fewer than two pupils.
    pub feared: Option<Estimate>,
    /// How well danger is told from its look-alike (d′), all signs together; `None` for a few pupils.
    pub told_apart: Option<f64>,
}

/// What became of a topic in a scenario that nobody had practised (R13).
#[derive(Clone, Debug, PartialEq)]
pub struct Transfer {
    /// Which.
    pub topic: TopicId,
    /// For how many pupils it went well.
    pub well: usize,
    /// How many pupils played it.
    pub pupils: usize,
    /// The share of pupils for whom it went well, with its interval.
    pub share: Option<Estimate>,
    /// How it went once more six to eight weeks later; nothing where nobody has come to it.
    pub later: Option<Later>,
}

/// What is left of it six to eight weeks later.
#[derive(Clone, Debug, PartialEq)]
pub struct Later {
    /// For how many pupils it went well.
    pub well: usize,
    /// How many pupils played it once more.
    pub pupils: usize,
    /// The share of them, with its interval.
    pub share: Option<Estimate>,
}

/// What is looked at before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measured {
    /// Warning signs noticed, of all that were there.
    Noticed,
    /// Harmless things feared, of all that were there.
    Feared,
}

/// The first time beside the latest, each pupil once; `None` where nobody has played a topic on two days.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// What.
    pub what: Measured,
    /// How it was and is.
    pub found: Option<BeforeAfter>,
}

/// `today` counts days as [`Played::day`] does.
#[must_use]
pub fn teach_next(progress: &Progress, library: &Library, today: u32) -> TeachNext {
    let pupils: Vec<(&PupilRow, Vec<&RunFacts>)> = progress
        .pupils
        .iter()
        .map(|row| (row, newest(&row.played)))
        .collect();
    let topics = topics_of(library, &pupils);
    let rows = pupils
        .iter()
        .map(|(row, runs)| MapRow {
            pupil: row.pupil,
            name: row.name.clone(),
            cells: topics.iter().map(|topic| cell(runs, topic)).collect(),
        })
        .collect();
    TeachNext {
        rows,
        ideas: ideas(library, &pupils),
        due: due(library, progress, today),
        skills: [Skill::Technical, Skill::Social]
            .into_iter()
            .map(|skill| skill_share(library, &pupils, skill))
            .collect(),
        transfer: transfer(library, &topics, &pupils),
        compared: [Measured::Noticed, Measured::Feared]
            .into_iter()
            .map(|what| compared(progress, what))
            .collect(),
        pupils_played: pupils.iter().filter(|(_, runs)| !runs.is_empty()).count(),
        topics,
    }
}

/// The newest run of each scenario; runs come oldest first.
fn newest(played: &[Played]) -> Vec<&RunFacts> {
    let mut last: BTreeMap<&ScenarioId, &RunFacts> = BTreeMap::new();
    for run in played {
        last.insert(&run.facts.scenario, &run.facts);
    }
    last.into_values().collect()
}

/// In the curriculum's order; what it does not know comes last, by id.
fn topics_of(library: &Library, pupils: &[(&PupilRow, Vec<&RunFacts>)]) -> Vec<TopicId> {
    let mut topics: Vec<TopicId> = pupils
        .iter()
        .flat_map(|(_, runs)| runs.iter().map(|run| run.topic.clone()))
        .collect();
    let place = |id: &TopicId| {
        let known = library.topics().iter().position(|topic| topic.id == *id);
        known.unwrap_or(usize::MAX)
    };
    topics.sort_by(|one, other| place(one).cmp(&place(other)).then_with(|| one.cmp(other)));
    topics.dedup();
    topics
}

fn cell(runs: &[&RunFacts], topic: &TopicId) -> Option<MapCell> {
    let sums =
        runs.iter()
            .filter(|run| run.topic == *topic)
            .fold(MapCell::default(), |sum, run| MapCell {
                scenarios: sum.scenarios + 1,
                signs: sum.signs.plus(SignCounts::of(run)),
                telling: sum.telling + u32::from(run.telling_rehearsed),
            });
    (sums.scenarios > 0).then_some(sums)
}

fn ideas(library: &Library, pupils: &[(&PupilRow, Vec<&RunFacts>)]) -> Vec<Idea> {
    let mut concerned: BTreeMap<&MisconceptionId, Vec<String>> = BTreeMap::new();
    for (row, runs) in pupils {
        let mut shown: Vec<_> = runs.iter().flat_map(|run| &run.misconceptions).collect();
        shown.sort_unstable();
        shown.dedup();
        for idea in shown {
            concerned.entry(idea).or_default().push(row.name.clone());
        }
    }
    let mut ideas: Vec<Idea> = concerned
        .into_iter()
        .map(|(id, pupils)| {
            let known = library.misconception(id);
            Idea {
                name: known.map_or_else(|| id.to_string(), |idea| idea.name.clone()),
                activity: known.map(|idea| idea.activity.clone()).unwrap_or_default(),
                pupils,
            }
        })
        .collect();
    // Stable: ideas that concern as many stay in the order of their ids.
    ideas.sort_by_key(|idea| std::cmp::Reverse(idea.pupils.len()));
    ideas
}

fn due(library: &Library, progress: &Progress, today: u32) -> Vec<Due> {
    let mut waiting: BTreeMap<TopicId, Vec<String>> = BTreeMap::new();
    for row in &progress.pupils {
        for booster in learning::boosters(library, &row.played, today, &progress.half_terms) {
            let names = waiting.entry(booster.topic).or_default();
            names.push(row.name.clone());
        }
    }
    let in_order = library.topics().iter().filter_map(|topic| {
        let pupils = waiting.remove(&topic.id)?;
        let topic = topic.id.clone();
        Some(Due { topic, pupils })
    });
    in_order.collect()
}

/// Each pupil counts once, however much they have played: signs of one pupil do not stand for a class.
fn skill_share(
    library: &Library,
    pupils: &[(&PupilRow, Vec<&RunFacts>)],
    skill: Skill,
) -> SkillShare {
    let counts: Vec<SignCounts> = pupils
        .iter()
        .filter_map(|(_, runs)| {
            learning::by_skill(library, runs.iter().copied())
                .get(&skill)
                .copied()
        })
        .collect();
    let mean = |part: fn(&SignCounts) -> u32, rest: fn(&SignCounts) -> u32| {
        let shares: Vec<(f64, f64)> = counts
            .iter()
            .filter(|count| part(count) + rest(count) > 0)
            .map(|count| {
                let share = f64::from(part(count)) / f64::from(part(count) + rest(count));
                // A mean is a change from nothing.
                (0.0, share)
            })
            .collect();
        learning::change(&shares)
    };
    let is_enough = counts.len() >= PUPILS_FEW;
    let all = counts.iter().copied().reduce(SignCounts::plus);
    SkillShare {
        skill,
        told_apart: all.filter(|_| is_enough).and_then(SignCounts::d_prime),
        pupils: counts.len(),
        noticed: mean(|count| count.hits, |count| count.misses),
        feared: mean(|count| count.false_alarms, |count| count.correct_rejections),
    }
}

fn transfer(
    library: &Library,
    topics: &[TopicId],
    pupils: &[(&PupilRow, Vec<&RunFacts>)],
) -> Vec<Transfer> {
    let is_unseen = |run: &&RunFacts| {
        let scenario = library.scenario(&run.scenario);
        scenario.is_some_and(|scenario| scenario.variant_of().is_some())
    };
    let of_topic = |topic: &TopicId| {
        let first: Vec<&RunFacts> = pupils
            .iter()
            .filter_map(|(row, _)| {
                // The first time only: after that it is not new any more.
                let mut facts = row.played.iter().map(|run| &run.facts);
                facts.find(|run| run.topic == *topic && is_unseen(run))
            })
            .collect();
        let is_well = |run: &&&RunFacts| learning::went_well(library, run);
        let well = first.iter().filter(is_well).count();
        (!first.is_empty()).then(|| Transfer {
            topic: topic.clone(),
            well,
            pupils: first.len(),
            share: learning::share(counted(well), counted(first.len())),
            later: later(library, topic, pupils),
        })
    };
    topics.iter().filter_map(of_topic).collect()
}

/// The follow-up of R13, each pupil once.
fn later(
    library: &Library,
    topic: &TopicId,
    pupils: &[(&PupilRow, Vec<&RunFacts>)],
) -> Option<Later> {
    let again = pupils
        .iter()
        .filter_map(|(row, _)| learning::follow_up(library, topic, &row.played));
    let again: Vec<bool> = again
        .map(|run| learning::went_well(library, &run.facts))
        .collect();
    let well = again.iter().filter(|went_well| **went_well).count();
    (!again.is_empty()).then(|| Later {
        well,
        pupils: again.len(),
        share: learning::share(counted(well), counted(again.len())),
    })
}

fn counted(pupils: usize) -> u32 {
    u32::try_from(pupils).unwrap_or(u32::MAX)
}

/// Of each topic the first run beside the newest on a later day; a pupil's topics are added up, and the pupil counts once.
fn compared(progress: &Progress, what: Measured) -> Compared {
    let pairs: Vec<(f64, f64)> = progress
        .pupils
        .iter()
        .filter_map(|row| first_and_latest(&row.played, what))
        .collect();
    Compared {
        what,
        found: learning::before_after(&pairs),
    }
}

fn first_and_latest(played: &[Played], what: Measured) -> Option<(f64, f64)> {
    let parts = |run: &Played| {
        let counts = SignCounts::of(&run.facts);
        match what {
            Measured::Noticed => (counts.hits, counts.hits + counts.misses),
            Measured::Feared => (
                counts.false_alarms,
                counts.false_alarms + counts.correct_rejections,
            ),
        }
    };
    let mut topics: BTreeMap<&TopicId, Vec<&Played>> = BTreeMap::new();
    for run in played.iter().filter(|run| parts(run).1 > 0) {
        topics.entry(&run.facts.topic).or_default().push(run);
    }
    let mut sums = [(0_u32, 0_u32); 2];
    for runs in topics.values() {
        let (Some(first), Some(last)) = (runs.first(), runs.last()) else {
            continue;
        };
        if first.day < last.day {
            for (sum, run) in sums.iter_mut().zip([first, last]) {
                let (part, whole) = parts(run);
                *sum = (sum.0 + part, sum.1 + whole);
            }
        }
    }
    let [before, after] =
        sums.map(|(part, whole)| (whole > 0).then(|| f64::from(part) / f64::from(whole)));
    Some((before?, after?))
}

#[cfg(test)]
mod tests;
