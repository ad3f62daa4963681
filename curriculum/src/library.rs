//! All strands, topics and scenarios that passed the checks, and what is covered by them.

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;

use crate::{
    AgeBand, Kind, MisconceptionId, Problem, Scenario, ScenarioId, Strand, StrandId, Topic, TopicId,
};

/// A file as its bytes; the path is below the content folder, with `/` between its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// For example `online-bullying/what-they-wrote/scenario.ron`.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A named wrong idea and the five-minute activity that helps against it (R14).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Misconception {
    /// Its id, the same in every scenario.
    pub id: MisconceptionId,
    /// The wrong idea in a sentence.
    pub name: String,
    /// What a teacher can do about it in five minutes.
    pub activity: String,
}

/// Everything that can be played.
#[derive(Debug, Clone, Default)]
pub struct Library {
    pub(crate) strands: Vec<Strand>,
    pub(crate) topics: Vec<Topic>,
    pub(crate) misconceptions: Vec<Misconception>,
    pub(crate) scenarios: BTreeMap<ScenarioId, Arc<Scenario>>,
}

impl Library {
    /// Reads and checks the whole content folder. A scenario with a problem is left out; the rest
    /// plays. Folders that begin with an underscore are passed over.
    #[must_use]
    pub fn from_files(files: Vec<SourceFile>) -> (Self, Vec<Problem>) {
        crate::build::library_from(files)
    }

    /// The strands in their order.
    #[must_use]
    pub fn strands(&self) -> &[Strand] {
        &self.strands
    }

    /// The topics in the order of `topics.ron`.
    #[must_use]
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// A strand by id.
    #[must_use]
    pub fn strand(&self, id: &StrandId) -> Option<&Strand> {
        self.strands.iter().find(|strand| strand.id == *id)
    }

    /// A topic by id.
    #[must_use]
    pub fn topic(&self, id: &TopicId) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == *id)
    }

    /// A named wrong idea by id.
    #[must_use]
    pub fn misconception(&self, id: &MisconceptionId) -> Option<&Misconception> {
        self.misconceptions.iter().find(|idea| idea.id == *id)
    }

    /// Every scenario, by id.
    pub fn scenarios(&self) -> impl Iterator<Item = &Arc<Scenario>> {
        self.scenarios.values()
    }

    /// The scenarios of a band, by id.
    pub fn for_band(&self, band: AgeBand) -> impl Iterator<Item = &Arc<Scenario>> {
        self.scenarios()
            .filter(move |scenario| scenario.band() == band)
    }

    /// A scenario by id.
    #[must_use]
    pub fn scenario(&self, id: &ScenarioId) -> Option<&Arc<Scenario>> {
        self.scenarios.get(id)
    }

    /// What the scenarios cover and what is still missing.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        let of_kind = |kind| {
            self.scenarios()
                .filter(|scenario| scenario.kind() == kind)
                .count()
        };
        let mut topics = Vec::new();
        let mut uncovered = Vec::new();
        for topic in &self.topics {
            let bands: Vec<AgeBand> = topic
                .bands
                .iter()
                .copied()
                .filter(|band| self.has_both_kinds(&topic.id, *band))
                .collect();
            if bands.is_empty() {
                uncovered.push(topic.id.clone());
            }
            topics.push(TopicCoverage {
                id: topic.id.clone(),
                bands,
            });
        }
        Coverage {
            scenarios: self.scenarios.len(),
            risky: of_kind(Kind::Risky),
            safe: of_kind(Kind::Safe),
            topics,
            uncovered,
        }
    }

    fn has_both_kinds(&self, topic: &TopicId, band: AgeBand) -> bool {
        [Kind::Risky, Kind::Safe].into_iter().all(|kind| {
            self.for_band(band)
                .any(|scenario| scenario.topic() == topic && scenario.kind() == kind)
        })
    }
}

/// What the scenarios cover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// How many scenarios.
    pub scenarios: usize,
    /// How many of them are risky.
    pub risky: usize,
    /// How many of them are safe.
    pub safe: usize,
    /// Every topic with the bands that have a risky and a safe scenario.
    pub topics: Vec<TopicCoverage>,
    /// Topics without a pair in any band.
    pub uncovered: Vec<TopicId>,
}

/// The bands of one topic that have a risky and a safe scenario.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TopicCoverage {
    /// The topic.
    pub id: TopicId,
    /// The bands, youngest first.
    pub bands: Vec<AgeBand>,
}
