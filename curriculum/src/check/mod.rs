//! From raw to checked: one file per rule, so that this folder lists the rules.

use std::collections::BTreeMap;

use crate::{
    AgeBand, Kind, Library, MisconceptionId, OrderedMap, Problem, ScenarioId, StepId, StrandId,
    Topic, TopicId, Walkthrough,
    scenario::RawScenario,
    source::{TextFile, WordFile},
};

mod band;
mod endings;
mod faces;
mod limits;
mod links;
mod literal;
mod notes;
mod phrases;
mod reachable;
mod reading_level;
mod requirements;
mod screens;
mod sentences;
mod symbols;
mod telling;
mod twin;
pub(crate) mod walkthroughs;
mod words_match;

/// One scenario as read, before it is known to be sound.
pub(crate) struct Draft {
    pub(crate) id: ScenarioId,
    pub(crate) strand: StrandId,
    /// `strand/scenario`.
    pub(crate) folder: String,
    pub(crate) shape_file: TextFile,
    pub(crate) shape: RawScenario,
    pub(crate) full: WordFile,
    pub(crate) simple: WordFile,
    pub(crate) walkthroughs: OrderedMap<StepId, Walkthrough>,
    pub(crate) walkthroughs_file: TextFile,
    pub(crate) notes: Option<TextFile>,
}

impl Draft {
    /// A problem with the shape, on the first line that holds `needle` in quotation marks.
    pub(crate) fn problem(&self, needle: &str, what: String, remedy: &str) -> Problem {
        self.shape_file
            .problem(&format!("\"{needle}\""), what, remedy)
    }
}

/// What a scenario is checked against.
pub(crate) struct Shelf {
    topics: BTreeMap<TopicId, Topic>,
    misconceptions: Vec<MisconceptionId>,
    /// Every scenario folder; `None` where the shape could not be read.
    scenarios: BTreeMap<String, Option<TwinFacts>>,
    /// Folder names that are used in two strands.
    names_used_twice: Vec<String>,
}

/// What a twin must agree on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TwinFacts {
    topic: TopicId,
    band: AgeBand,
    kind: Kind,
    twin: ScenarioId,
}

impl Shelf {
    pub(crate) fn of<'a>(
        library: &Library,
        folders: impl Iterator<Item = &'a String>,
        drafts: &[Draft],
    ) -> Self {
        let mut scenarios = BTreeMap::new();
        let mut names_used_twice = Vec::new();
        for name in folders {
            if scenarios.insert(name.clone(), None).is_some() {
                names_used_twice.push(name.clone());
            }
        }
        for draft in drafts {
            let facts = TwinFacts {
                topic: draft.shape.topic.clone(),
                band: draft.shape.band,
                kind: draft.shape.kind,
                twin: draft.shape.twin.clone(),
            };
            scenarios.insert(draft.id.as_str().to_owned(), Some(facts));
        }
        Self {
            topics: library
                .topics
                .iter()
                .map(|topic| (topic.id.clone(), topic.clone()))
                .collect(),
            misconceptions: library
                .misconceptions
                .iter()
                .map(|idea| idea.id.clone())
                .collect(),
            scenarios,
            names_used_twice,
        }
    }
}

/// Every rule but the walkthroughs, which need a finished scenario.
pub(crate) fn run_all(draft: &Draft, shelf: &Shelf, problems: &mut Vec<Problem>) {
    if !limits::check(draft, problems) {
        return;
    }
    links::check(draft, problems);
    reachable::check(draft, problems);
    endings::check(draft, problems);
    telling::check(draft, problems);
    faces::check(draft, problems);
    symbols::check(draft, problems);
    requirements::check(draft, problems);
    band::check(draft, shelf, problems);
    twin::check(draft, shelf, problems);
    words_match::check(draft, problems);
    phrases::check(draft, problems);
    sentences::check(draft, problems);
    screens::check(draft, problems);
    reading_level::check(draft, problems);
    literal::check(draft, problems);
    notes::check(draft, problems);
}
