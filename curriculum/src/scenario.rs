//! A scenario that has passed every check: its shape and its words, in one value that cannot be malformed.

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{
    AgeBand, CastId, Device, MisconceptionId, OrderedMap, PackCard, ScenarioId, ScenarioWords,
    SignId, StepId, StrandId, TopicId, Walkthrough,
    lookup::Lookup,
    people::CastMember,
    steps::{Outcome, Step},
    view::Learned,
};

/// Whether something is wrong in the story, or only looks as if.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// There are warning signs to find.
    Risky,
    /// Everything is fine; the phrases that look odd have good reasons.
    Safe,
}

/// One of the four Cs; also the rows of the risk matrix (which has no row for commerce).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RiskKind {
    /// What a child is shown.
    Content,
    /// What a child is drawn into.
    Contact,
    /// What a child does.
    Conduct,
    /// What costs money or data.
    Commerce,
}

/// A column of the risk matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RiskTheme {
    /// Money and data.
    Commercial,
    /// Hurting.
    Aggressive,
    /// Grooming and pictures of bodies; never shown, only its signs.
    Sexual,
    /// Beliefs and bad advice.
    Values,
}

/// Where a scenario stands in the risk taxonomy (section M).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RiskTags {
    /// One or more of the four Cs.
    pub kinds: Vec<RiskKind>,
    /// The cell of the 3×4 matrix: row and column.
    pub cell: (RiskKind, RiskTheme),
}

/// A phrase in the messages that can be tapped, and what it really is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// A warning, or fine after all.
    pub is: SignMeaning,
    /// The symbol beside its name.
    pub symbol: crate::SymbolId,
    /// Whether finding it takes knowing the technology or knowing people (C-17); as its topic when
    /// left out.
    #[serde(default)]
    pub skill: Option<Skill>,
}

/// What it takes to find a sign. The two are never added up: pupils most at risk are often good
/// with computers and unsure about people (C-17).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Skill {
    /// Knowing how the technology works: addresses, settings, passwords.
    Technical,
    /// Knowing what people want.
    Social,
}

/// The school subjects a scenario can serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// Computing.
    Computing,
    /// Personal, social, health and economic education.
    Pshe,
    /// Relationships education, and relationships and sex education.
    Relationships,
    /// Health education.
    Health,
    /// Citizenship.
    Citizenship,
    /// English.
    English,
    /// Art, music and media.
    Arts,
}

/// What a phrase that can be tapped really is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignMeaning {
    /// It gives the danger away.
    Warning,
    /// It looks odd and is fine.
    Fine,
}

/// `scenario.ron` as typed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawScenario {
    pub(crate) topic: TopicId,
    pub(crate) band: AgeBand,
    pub(crate) kind: Kind,
    /// The look-alike; a transfer variant has none.
    #[serde(default)]
    pub(crate) twin: Option<ScenarioId>,
    /// The scenario this is an unseen variant of.
    #[serde(default)]
    pub(crate) variant_of: Option<ScenarioId>,
    pub(crate) heavy: bool,
    pub(crate) device: Device,
    pub(crate) subjects: Vec<Subject>,
    pub(crate) requirements: Vec<String>,
    /// Named schemes of others that the scenario goes with (B-24).
    #[serde(default)]
    pub(crate) goes_with: Vec<String>,
    /// Why nobody shows how it is done first (R12 asks for it).
    #[serde(default)]
    pub(crate) no_demonstration: Option<String>,
    /// Words that could be imitated, each with the reason why it may stay here (R15).
    #[serde(default)]
    pub(crate) reviewed_words: OrderedMap<String, String>,
    pub(crate) risk: RiskTags,
    pub(crate) hero: CastId,
    pub(crate) cast: OrderedMap<CastId, CastMember>,
    pub(crate) signs: OrderedMap<SignId, Sign>,
    pub(crate) start: StepId,
    pub(crate) steps: OrderedMap<StepId, Step>,
    pub(crate) outcomes: OrderedMap<StepId, Outcome>,
}

/// One playable situation, checked.
#[derive(Debug, Clone)]
pub struct Scenario {
    pub(crate) edition: String,
    pub(crate) skill: Skill,
    pub(crate) pack: Option<Arc<PackCard>>,
    pub(crate) id: ScenarioId,
    pub(crate) strand: StrandId,
    pub(crate) topic_name: [String; 2],
    pub(crate) shape: RawScenario,
    pub(crate) words: ScenarioWords,
    pub(crate) walkthroughs: OrderedMap<StepId, Walkthrough>,
    pub(crate) notes: String,
    pub(crate) parts_left: BTreeMap<StepId, usize>,
}

impl Scenario {
    /// The name of its folder.
    #[must_use]
    pub fn id(&self) -> &ScenarioId {
        &self.id
    }

    /// A short name of its present shape: acts of a run mean the same only within one edition.
    #[must_use]
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// The school's own pack it came in; `None` for ours.
    #[must_use]
    pub fn pack(&self) -> Option<&PackCard> {
        self.pack.as_deref()
    }

    /// What it takes to find a sign (C-17).
    #[must_use]
    pub fn skill_of(&self, sign: &SignId) -> Skill {
        let sign = self.signs().get(sign);
        sign.and_then(|sign| sign.skill).unwrap_or(self.skill)
    }

    /// The strand it stands in.
    #[must_use]
    pub fn strand(&self) -> &StrandId {
        &self.strand
    }

    /// Its topic.
    #[must_use]
    pub fn topic(&self) -> &TopicId {
        &self.shape.topic
    }

    /// Whom it is written for.
    #[must_use]
    pub fn band(&self) -> AgeBand {
        self.shape.band
    }

    /// Risky or safe.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.shape.kind
    }

    /// The look-alike of the other kind; `None` for a transfer variant.
    #[must_use]
    pub fn twin(&self) -> Option<&ScenarioId> {
        self.shape.twin.as_ref()
    }

    /// The scenario of which this is the unseen transfer variant (R1, R13). Such a scenario is kept
    /// out of normal play, so that it measures what was learned and not what was remembered.
    #[must_use]
    pub fn variant_of(&self) -> Option<&ScenarioId> {
        self.shape.variant_of.as_ref()
    }

    /// The school subjects it serves.
    #[must_use]
    pub fn subjects(&self) -> &[Subject] {
        &self.shape.subjects
    }

    /// Named schemes of others that it goes with.
    #[must_use]
    pub fn goes_with(&self) -> &[String] {
        &self.shape.goes_with
    }

    /// True when a teacher must open it first.
    #[must_use]
    pub fn is_heavy(&self) -> bool {
        self.shape.heavy
    }

    /// What the pupil in the story holds.
    #[must_use]
    pub fn device(&self) -> Device {
        self.shape.device
    }

    /// The rows of the requirements it serves, such as `A-50`.
    #[must_use]
    pub fn requirements(&self) -> &[String] {
        &self.shape.requirements
    }

    /// Its place in the risk taxonomy.
    #[must_use]
    pub fn risk(&self) -> &RiskTags {
        &self.shape.risk
    }

    /// The pupil in the story.
    #[must_use]
    pub fn hero(&self) -> &CastId {
        &self.shape.hero
    }

    /// Everybody in the story.
    #[must_use]
    pub fn cast(&self) -> &OrderedMap<CastId, CastMember> {
        &self.shape.cast
    }

    /// Every phrase that can be tapped.
    #[must_use]
    pub fn signs(&self) -> &OrderedMap<SignId, Sign> {
        &self.shape.signs
    }

    /// The steps in the author's order.
    #[must_use]
    pub fn steps(&self) -> &OrderedMap<StepId, Step> {
        &self.shape.steps
    }

    /// The outcomes in the author's order.
    #[must_use]
    pub fn outcomes(&self) -> &OrderedMap<StepId, Outcome> {
        &self.shape.outcomes
    }

    /// Its words in both modes.
    #[must_use]
    pub fn words(&self) -> &ScenarioWords {
        &self.words
    }

    /// Its name on the screen.
    #[must_use]
    pub fn title(&self, mode: crate::ReadingMode) -> &str {
        self.words.text(mode, "title")
    }

    /// One question for the class to talk about afterwards.
    #[must_use]
    pub fn talking_point(&self, mode: crate::ReadingMode) -> &str {
        self.words.text(mode, "title.talk")
    }

    /// The name of its topic on the screen.
    #[must_use]
    pub fn topic_name(&self, mode: crate::ReadingMode) -> &str {
        let [full, simple] = &self.topic_name;
        match mode {
            crate::ReadingMode::Full => full,
            crate::ReadingMode::Simplified => simple,
        }
    }

    /// What was learned where it ended like this; nothing for an ending it does not have.
    #[must_use]
    pub fn learned(&self, ended: &StepId, mode: crate::ReadingMode) -> Vec<Learned> {
        let lookup = Lookup {
            scenario: self,
            mode,
            at_once: crate::AtOnce::All,
        };
        self.outcomes()
            .get(ended)
            .map(|outcome| lookup.outcome(ended, outcome).learned)
            .unwrap_or_default()
    }

    /// The author's routes, one or more to every outcome.
    #[must_use]
    pub fn walkthroughs(&self) -> &OrderedMap<StepId, Walkthrough> {
        &self.walkthroughs
    }

    /// The notes for the teacher, as written.
    #[must_use]
    pub fn notes(&self) -> &str {
        &self.notes
    }

    /// Every named wrong idea a choice of this scenario can show.
    pub fn misconceptions(&self) -> impl Iterator<Item = &MisconceptionId> {
        self.shape.steps.values().flat_map(|step| match step {
            Step::Moment(moment) => moment
                .choices
                .values()
                .filter_map(|choice| choice.misconception.as_ref())
                .collect::<Vec<_>>(),
            _ => Vec::new(),
        })
    }
}
