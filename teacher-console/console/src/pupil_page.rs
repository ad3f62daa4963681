//! One pupil's page: what was practised and what comes next, from facts by id. No mark, no rank, nobody to compare with.
//!
//! It is the class's own working out ([`teach_next`]) for a class of one, so that both pages say the same.

use std::collections::BTreeSet;

use curriculum::{
    AgeBand, Library, ScenarioId, Skill, StrandId, TopicId,
    learning::{self, Offer, SignCounts, Suggestion},
};
use protocol::lessons::NotToMeet;

use crate::{
    state::classes::{Progress, PupilRow},
    teach_next::{Idea, MapCell, teach_next},
};

/// Topics that are suggested.
const NEXT_MAX: usize = 3;

/// Everything of one pupil.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PupilPage {
    /// Topics that were practised, in the curriculum's order.
    pub practised: Vec<Practised>,
    /// Wrong ideas with their five minutes.
    pub ideas: Vec<Idea>,
    /// Topics that are due again, the longest waiting first.
    pub due: Vec<TopicId>,
    /// The two skills, never added up (C-17).
    pub skills: Vec<(Skill, SignCounts)>,
    /// How it went in new places.
    pub new_places: Vec<NewPlace>,
    /// What comes next, the most pressing first.
    pub next: Vec<Suggestion>,
}

/// One topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practised {
    /// Which.
    pub topic: TopicId,
    /// The same numbers as on the map of the class.
    pub cell: MapCell,
    /// Its scenarios with the day on which each was last played, counted from 1970.
    pub scenarios: Vec<(ScenarioId, u32)>,
}

/// A scenario that nobody had practised (R13).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPlace {
    /// Its topic.
    pub topic: TopicId,
    /// Whether it went well at the first try.
    pub went_well: bool,
    /// Whether it went well six to eight weeks later; nothing until it was looked at once more.
    pub later: Option<bool>,
}

/// `today` counts days from 1970; nothing left out is suggested.
#[must_use]
pub fn pupil_page(
    row: &PupilRow,
    half_terms: &[u32],
    library: &Library,
    band: Option<AgeBand>,
    left_out: &[NotToMeet],
    today: u32,
) -> PupilPage {
    let alone = Progress {
        pupils: vec![row.clone()],
        half_terms: half_terms.to_vec(),
        ..Progress::default()
    };
    let class = teach_next(&alone, library, today);
    let cells = class.rows.first().map_or(&[][..], |row| &row.cells);
    let practised = class.topics.iter().zip(cells).filter_map(|(topic, cell)| {
        Some(Practised {
            topic: topic.clone(),
            cell: (*cell)?,
            scenarios: scenarios(row, topic),
        })
    });
    let facts = || row.played.iter().map(|run| &run.facts);
    let due = learning::boosters(library, &row.played, today, half_terms);
    PupilPage {
        practised: practised.collect(),
        ideas: class.ideas,
        due: due.into_iter().map(|booster| booster.topic).collect(),
        skills: learning::by_skill(library, facts()).into_iter().collect(),
        new_places: new_places(row, library),
        next: band.map_or_else(Vec::new, |band| {
            next(row, half_terms, library, band, left_out, today)
        }),
    }
}

/// The newest day of each, in the order in which they were last played.
fn scenarios(row: &PupilRow, topic: &TopicId) -> Vec<(ScenarioId, u32)> {
    let mut found: Vec<(ScenarioId, u32)> = Vec::new();
    for run in row.played.iter().filter(|run| run.facts.topic == *topic) {
        found.retain(|(known, _)| *known != run.facts.scenario);
        found.push((run.facts.scenario.clone(), run.day));
    }
    found
}

/// Only the first time counts: after that the place is not new any more.
fn new_places(row: &PupilRow, library: &Library) -> Vec<NewPlace> {
    let mut seen: BTreeSet<&ScenarioId> = BTreeSet::new();
    let is_new = |run: &&learning::Played| {
        let scenario = library.scenario(&run.facts.scenario);
        scenario.is_some_and(|scenario| scenario.variant_of().is_some())
    };
    let first = row.played.iter().filter(is_new);
    let first = first.filter(|run| seen.insert(&run.facts.scenario));
    first
        .map(|run| NewPlace {
            topic: run.facts.topic.clone(),
            went_well: learning::went_well(library, &run.facts),
            later: learning::follow_up(library, &run.facts.topic, &row.played)
                .filter(|again| again.facts.scenario == run.facts.scenario)
                .map(|again| learning::went_well(library, &again.facts)),
        })
        .collect()
}

fn next(
    row: &PupilRow,
    half_terms: &[u32],
    library: &Library,
    band: AgeBand,
    left_out: &[NotToMeet],
    today: u32,
) -> Vec<Suggestion> {
    let topics = left_out.iter().filter_map(|one| match one {
        NotToMeet::Topic(topic) => TopicId::new(topic),
        NotToMeet::Scenario(_) => None,
    });
    let offer = Offer {
        left_out: topics.collect(),
        ..Offer::default()
    };
    let is_met = |suggestion: &Suggestion| {
        let id = suggestion.scenario.as_str();
        !left_out.contains(&NotToMeet::Scenario(id.to_owned()))
    };
    let mut found = learning::next_to_play(library, band, &offer, &row.played, today, half_terms);
    found.retain(is_met);
    found.truncate(NEXT_MAX);
    found
}

/// The strands in their order, each with its topics (C-14, B-36).
#[must_use]
pub fn by_strand(library: &Library) -> Vec<(&StrandId, &str, Vec<&TopicId>)> {
    let strands = library.strands().iter();
    strands
        .map(|strand| {
            let topics = library.topics().iter();
            let of_strand = topics.filter(|topic| topic.strand == strand.id);
            let topics = of_strand.map(|topic| &topic.id).collect();
            (&strand.id, strand.title.as_str(), topics)
        })
        .filter(|(_, _, topics): &(_, _, Vec<_>)| !topics.is_empty())
        .collect()
}

#[cfg(test)]
mod tests;
