//! What a class plays in a lesson: for everybody, for groups, for one pupil; checked before it counts.
//!
//! A [`LessonPlan`] cannot be malformed: it comes out of [`LessonPlan::check`] only. [`LessonPlan::hands_out`] is the one
//! answer to what a pupil plays now, and it looks at the opt-outs again, because one may have been written since.

use super::LessonMode;
use crate::{AgeBand, PupilId};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The longest id of a scenario or topic, in bytes.
pub const SCENARIO_ID_BYTES_MAX: usize = 80;

/// One scenario to play. Its ids are opaque text: what they mean is the curriculum's business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Play {
    /// Which scenario.
    pub scenario: String,
    /// Which topic it belongs to.
    pub topic: String,
    /// Whether its topic is heavy for this band, as the console says.
    pub is_heavy: bool,
    /// Whether an adult has confirmed that support is in place (B-29).
    pub is_support_confirmed: bool,
}

/// Something that one pupil is not to meet (C-22).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OptOut {
    /// One scenario.
    Scenario(String),
    /// Every scenario of a topic.
    Topic(String),
}

/// Who is not to meet what. Kept per pupil, whatever is planned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OptOuts(BTreeMap<PupilId, BTreeSet<OptOut>>);

/// Some pupils who play something together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Who.
    pub pupils: BTreeSet<PupilId>,
    /// What.
    pub play: Play,
}

/// What an adult would like to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanDraft {
    /// How it is played.
    pub mode: LessonMode,
    /// What everybody plays who has nothing else.
    pub class: Option<Play>,
    /// What groups play.
    pub groups: Vec<Group>,
    /// What one pupil plays. Nobody is told why (B-40).
    pub own: BTreeMap<PupilId, Play>,
}

/// The class a plan is for.
#[derive(Clone, Copy, Debug)]
pub struct PlannedFor<'a> {
    /// Its band.
    pub band: AgeBand,
    /// Its pupils.
    pub pupils: &'a BTreeSet<PupilId>,
    /// What some of them are not to meet.
    pub opt_outs: &'a OptOuts,
}

/// A plan that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LessonPlan {
    draft: PlanDraft,
    revision: u64,
}

/// Why a plan does not hold. `Display` is the sentence for the adult.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanRefusal {
    /// There is nothing to play in it.
    Nothing,
    /// An id is empty or too long.
    NoScenario,
    /// This band does not play like this (B-30).
    OtherMode,
    /// Heavy, and nobody has confirmed support (B-29).
    SupportNotConfirmed,
    /// Somebody of another class.
    OtherClass(PupilId),
    /// In two groups.
    TwoGroups(PupilId),
    /// Planned for somebody by name who is not to meet it (C-22).
    OptedOut(PupilId),
}

impl fmt::Display for PlanRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "Nothing is chosen yet. Choose a scenario for the class, a group or a pupil.",
            Self::NoScenario => "A scenario in this plan has no name we can read. Choose it again from the list.",
            Self::OtherMode => "This age does not play like this. Choose one of the ways that are offered for the class.",
            Self::SupportNotConfirmed => "A heavy scenario needs somebody to confirm that support is in place.",
            Self::OtherClass(_) => "A pupil in this plan is not in the class. Choose from the pupils of the class.",
            Self::TwoGroups(_) => "A pupil is in two groups. Take the pupil out of one of them.",
            Self::OptedOut(_) => "A pupil in this plan is not to meet this scenario. Choose another one for the pupil.",
        })
    }
}

impl std::error::Error for PlanRefusal {}

impl Play {
    /// Whether an adult may begin it: it is not heavy, or support is in place.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        !self.is_heavy || self.is_support_confirmed
    }

    fn is_named(&self) -> bool {
        [&self.scenario, &self.topic]
            .into_iter()
            .all(|id| (1..=SCENARIO_ID_BYTES_MAX).contains(&id.len()))
    }
}

impl OptOuts {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// One more.
    pub fn add(&mut self, pupil: PupilId, what: OptOut) {
        self.0.entry(pupil).or_default().insert(what);
    }

    /// Each, pupil by pupil.
    pub fn iter(&self) -> impl Iterator<Item = (PupilId, &OptOut)> {
        self.0
            .iter()
            .flat_map(|(pupil, theirs)| theirs.iter().map(|one| (*pupil, one)))
    }

    /// Those of one pupil.
    pub fn of(&self, pupil: PupilId) -> impl Iterator<Item = &OptOut> {
        self.0.get(&pupil).into_iter().flatten()
    }

    /// Whether the pupil may meet this.
    #[must_use]
    pub fn allow(&self, pupil: PupilId, play: &Play) -> bool {
        !self.0.get(&pupil).is_some_and(|theirs| {
            theirs.iter().any(|one| match one {
                OptOut::Scenario(scenario) => *scenario == play.scenario,
                OptOut::Topic(topic) => *topic == play.topic,
            })
        })
    }
}

impl LessonPlan {
    /// Looks at a draft as a whole. Its revision is one more than that of the plan before, so that a pupil's app sees that
    /// there is something new.
    ///
    /// # Errors
    ///
    /// Every [`PlanRefusal`], each once, in the order of the enum; nothing of the draft counts then.
    pub fn check(
        draft: PlanDraft,
        class: PlannedFor<'_>,
        before: Option<&Self>,
    ) -> Result<Self, BTreeSet<PlanRefusal>> {
        let mut refused = BTreeSet::new();
        if draft.plays().next().is_none() {
            refused.insert(PlanRefusal::Nothing);
        }
        if !LessonMode::of_band(class.band).contains(&draft.mode) {
            refused.insert(PlanRefusal::OtherMode);
        }
        for play in draft.plays() {
            if !play.is_named() {
                refused.insert(PlanRefusal::NoScenario);
            }
            if !play.is_ready() {
                refused.insert(PlanRefusal::SupportNotConfirmed);
            }
        }
        let mut grouped = BTreeSet::new();
        for pupil in draft.groups.iter().flat_map(|group| &group.pupils) {
            if !grouped.insert(*pupil) {
                refused.insert(PlanRefusal::TwoGroups(*pupil));
            }
        }
        for (pupil, play) in draft.by_name() {
            if !class.pupils.contains(&pupil) {
                refused.insert(PlanRefusal::OtherClass(pupil));
            }
            if !class.opt_outs.allow(pupil, play) {
                refused.insert(PlanRefusal::OptedOut(pupil));
            }
        }
        if refused.is_empty() {
            let revision = before.map_or(0, |plan| plan.revision).saturating_add(1);
            Ok(Self { draft, revision })
        } else {
            Err(refused)
        }
    }

    /// A plan as it was kept, after [`Self::check`]. What is handed out of it is looked at again all the same.
    #[must_use]
    pub fn kept(draft: PlanDraft, revision: u64) -> Self {
        Self { draft, revision }
    }

    /// What it says.
    #[must_use]
    pub fn draft(&self) -> &PlanDraft {
        &self.draft
    }

    /// Counts up with each plan of the class, from 1.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// How it is played.
    #[must_use]
    pub fn mode(&self) -> LessonMode {
        self.draft.mode
    }

    /// What a pupil plays now: their own, else their group's, else the class's; never what they are not to meet. On the
    /// board there is nothing of the class's at a pupil's computer.
    #[must_use]
    pub fn hands_out(&self, pupil: PupilId, opt_outs: &OptOuts) -> Option<&Play> {
        let own = self.draft.own.get(&pupil);
        let mut groups = self.draft.groups.iter();
        let group = groups.find(|group| group.pupils.contains(&pupil));
        let class = self.draft.class.as_ref();
        own.into_iter()
            .chain(group.map(|group| &group.play))
            .chain(class.filter(|_| self.draft.mode != LessonMode::WholeClass))
            .find(|play| play.is_ready() && opt_outs.allow(pupil, play))
    }

    /// Pupils who are not to meet what the class plays and have nothing else: somebody has to think of them before it
    /// begins, on the board above all.
    #[must_use]
    pub fn left_out(&self, pupils: &BTreeSet<PupilId>, opt_outs: &OptOuts) -> BTreeSet<PupilId> {
        let Some(class) = &self.draft.class else {
            return BTreeSet::new();
        };
        pupils
            .iter()
            .copied()
            .filter(|pupil| !opt_outs.allow(*pupil, class))
            .filter(|pupil| self.hands_out(*pupil, opt_outs).is_none())
            .collect()
    }
}

impl PlanDraft {
    /// A scenario for the whole class, in the way suggested for the band: what four presses make.
    #[must_use]
    pub fn for_class(band: AgeBand, play: Play) -> Self {
        let suggested = LessonMode::of_band(band).first().copied();
        Self {
            mode: suggested.unwrap_or(LessonMode::WholeClass),
            class: Some(play),
            groups: Vec::new(),
            own: BTreeMap::new(),
        }
    }

    /// The next draft, for another class play: what one pupil was given stays theirs.
    #[must_use]
    pub fn after(before: &LessonPlan, band: AgeBand, play: Play) -> Self {
        Self {
            own: before.draft.own.clone(),
            ..Self::for_class(band, play)
        }
    }

    fn plays(&self) -> impl Iterator<Item = &Play> {
        let groups = self.groups.iter().map(|group| &group.play);
        self.class.iter().chain(groups).chain(self.own.values())
    }

    /// Everything planned for somebody in person.
    fn by_name(&self) -> impl Iterator<Item = (PupilId, &Play)> {
        let groups = self.groups.iter().flat_map(|group| {
            let pupils = group.pupils.iter();
            pupils.map(|pupil| (*pupil, &group.play))
        });
        groups.chain(self.own.iter().map(|(pupil, play)| (*pupil, play)))
    }
}
