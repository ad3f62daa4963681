//! From raw to checked: one file per rule, so that this folder lists the rules.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    AgeBand, Kind, Library, MisconceptionId, OrderedMap, PackCard, Problem, ScenarioId, StepId,
    StrandId, Topic, TopicId, Walkthrough,
    scenario::RawScenario,
    source::{TextFile, WordFile},
};

mod alike;
mod apps;
mod band;
mod demonstration;
mod endings;
mod faces;
mod imitable;
mod limits;
mod links;
mod literal;
mod notes;
mod phrases;
mod reachable;
pub(crate) mod reading_level;
mod recovery;
mod requirements;
mod risk;
mod same_words;
mod screens;
pub(crate) mod sentences;
mod symbols;
mod telling;
mod tempting;
mod twin;
pub(crate) mod walkthroughs;
mod wants;
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
    /// The pack it came in; `None` for ours.
    pub(crate) pack: Option<Arc<PackCard>>,
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
    twin: Option<ScenarioId>,
    variant_of: Option<ScenarioId>,
}

impl Shelf {
    /// `folders` names every scenario folder, those that could not be read too.
    pub(crate) fn of(
        library: &Library,
        folders: impl Iterator<Item = String>,
        drafts: &[Draft],
    ) -> Self {
        let mut scenarios: BTreeMap<String, Option<TwinFacts>> =
            folders.map(|name| (name, None)).collect();
        let mut names_used_twice = Vec::new();
        for draft in drafts {
            if scenarios
                .get(draft.id.as_str())
                .is_some_and(Option::is_some)
            {
                names_used_twice.push(draft.id.as_str().to_owned());
            }
            let facts = TwinFacts {
                topic: draft.shape.topic.clone(),
                band: draft.shape.band,
                kind: draft.shape.kind,
                twin: draft.shape.twin.clone(),
                variant_of: draft.shape.variant_of.clone(),
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

/// True when a run can go through it without getting lost, whatever else is still to be mended: an author
/// sees the story while writing it.
pub(crate) fn can_be_walked(draft: &Draft) -> bool {
    let mut problems = Vec::new();
    if limits::check(draft, &mut problems) {
        problems.clear();
        links::check(draft, &mut problems);
        endings::check(draft, &mut problems);
        return problems.is_empty();
    }
    false
}

/// Every rule about scenarios beside each other.
pub(crate) fn run_together(drafts: &[Draft], problems: &mut Vec<Problem>) {
    alike::check(drafts, problems);
}

/// Every rule about one scenario but the walkthroughs, which need a finished scenario.
pub(crate) fn run_all(draft: &Draft, shelf: &Shelf, problems: &mut Vec<Problem>) {
    if !limits::check(draft, problems) {
        return;
    }
    links::check(draft, problems);
    reachable::check(draft, problems);
    endings::check(draft, problems);
    telling::check(draft, problems);
    faces::check(draft, problems);
    apps::check(draft, problems);
    demonstration::check(draft, problems);
    tempting::check(draft, problems);
    recovery::check(draft, problems);
    risk::check(draft, problems);
    symbols::check(draft, problems);
    requirements::check(draft, problems);
    band::check(draft, shelf, problems);
    twin::check(draft, shelf, problems);
    words_match::check(draft, problems);
    wants::check(draft, problems);
    phrases::check(draft, problems);
    sentences::check(draft, problems);
    screens::check(draft, problems);
    reading_level::check(draft, problems);
    literal::check(draft, problems);
    same_words::check(draft, problems);
    imitable::check(draft, problems);
    notes::check(draft, problems);
}
