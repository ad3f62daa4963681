//! All strands, topics, questions and scenarios that passed the checks.

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;

use crate::{
    AgeBand, Habits, MisconceptionId, OrderedMap, PackFiles, Problem, Scenario, ScenarioId, Strand,
    StrandId, Topic, TopicId, TopicQuestions, rows::Row,
};

/// The largest file the loader reads, in bytes. Whoever reads files for it need not read more than one byte
/// more.
pub const FILE_BYTES_MAX: usize = 256 * 1024;

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
    pub(crate) questions: OrderedMap<TopicId, TopicQuestions>,
    pub(crate) habits: Habits,
    pub(crate) not_by_scenario: OrderedMap<String, String>,
    pub(crate) rows: OrderedMap<String, Row>,
}

impl Library {
    /// Reads and checks the whole content folder. A scenario with a problem is left out; the rest
    /// plays. Folders that begin with an underscore are passed over.
    #[must_use]
    pub fn from_files(files: Vec<SourceFile>) -> (Self, Vec<Problem>) {
        Self::with_packs(files, Vec::new())
    }

    /// Reads our content and a school's own packs beside it (B-25). A pack adds scenarios; one that
    /// takes the name of ours is left out and reported.
    #[must_use]
    pub fn with_packs(files: Vec<SourceFile>, packs: Vec<PackFiles>) -> (Self, Vec<Problem>) {
        let built = crate::build::library_from(files, packs, None);
        (built.library, built.problems)
    }

    /// One scenario as its author sees it while writing: played as far as its ways lead somewhere, however
    /// much is still to be mended, with its own problems beside it.
    #[must_use]
    pub fn preview(
        files: Vec<SourceFile>,
        packs: Vec<PackFiles>,
        id: &ScenarioId,
    ) -> (Option<Arc<Scenario>>, Vec<Problem>) {
        let built = crate::build::library_from(files, packs, Some(id));
        let here = format!("/{id}/");
        let mut problems = built.problems;
        problems.retain(|problem| problem.file.contains(&here));
        (built.preview, problems)
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

    /// The scenarios of a band for normal play, by id: unseen transfer variants are not among them.
    pub fn for_band(&self, band: AgeBand) -> impl Iterator<Item = &Arc<Scenario>> {
        self.scenarios()
            .filter(move |scenario| scenario.band() == band && scenario.variant_of().is_none())
    }

    /// The unseen transfer variants of a topic, by id: played once, to see whether what was learned
    /// goes with the pupil to a new place (R1, R13).
    pub fn unseen(&self, topic: &TopicId) -> impl Iterator<Item = &Arc<Scenario>> {
        self.scenarios()
            .filter(move |scenario| scenario.topic() == topic && scenario.variant_of().is_some())
    }

    /// The questions before and after a topic, and its list question.
    #[must_use]
    pub fn questions(&self, topic: &TopicId) -> Option<&TopicQuestions> {
        self.questions.get(topic)
    }

    /// The letters of SMILE, the daily loops and the tips.
    #[must_use]
    pub fn habits(&self) -> &Habits {
        &self.habits
    }

    /// The rows of section A: whom each is for, and what it is about.
    #[must_use]
    pub fn rows(&self) -> &OrderedMap<String, Row> {
        &self.rows
    }

    /// Rows of section A that no scenario can serve, each with the reason.
    #[must_use]
    pub fn not_by_scenario(&self) -> &OrderedMap<String, String> {
        &self.not_by_scenario
    }

    /// A scenario by id.
    #[must_use]
    pub fn scenario(&self, id: &ScenarioId) -> Option<&Arc<Scenario>> {
        self.scenarios.get(id)
    }
}
