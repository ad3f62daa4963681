//! What a run tells the school, by id only: no words of the pupil, no clock.

use serde::{Deserialize, Serialize};

use crate::{AgeBand, ChoiceId, Kind, MisconceptionId, ScenarioId, SignId, StepId, TopicId};

/// The facts of one run, finished or not.
///
/// Signs, stops and choices are taken from the first try; what a pupil does after a rewind is
/// practice and changes none of them (only the outcome and the telling are the latest).
/// The seconds are added by whoever holds a clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunFacts {
    /// Which scenario.
    pub scenario: ScenarioId,
    /// Its topic.
    pub topic: TopicId,
    /// Its band.
    pub band: AgeBand,
    /// Risky or safe.
    pub kind: Kind,
    /// Whether the pupil stopped to check, at the first try.
    pub stopped: bool,
    /// Warning signs on the screen that were called warnings (hits).
    pub signs_hit: Vec<SignId>,
    /// Warning signs on the screen that were not (misses).
    pub signs_missed: Vec<SignId>,
    /// Harmless phrases called warnings (false alarms).
    pub safe_feared: Vec<SignId>,
    /// Harmless phrases left alone or called fine (correct rejections).
    pub safe_trusted: Vec<SignId>,
    /// Whether the pupil saw what the other one wanted, at the first try; `None` where nothing was said
    /// (C-07).
    #[serde(default)]
    pub wants_seen: Option<bool>,
    /// The first choice at each moment, in order.
    pub first_choices: Vec<ChoiceId>,
    /// Named wrong ideas shown by any choice, rewound ones too.
    pub misconceptions: Vec<MisconceptionId>,
    /// Where it ended; `None` while unfinished.
    pub outcome: Option<StepId>,
    /// True when who, what words and what-if-busy were all practised to a helpful answer.
    pub telling_rehearsed: bool,
    /// How long it took; given by the caller.
    pub seconds: Option<u32>,
}
