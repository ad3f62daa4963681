//! One pupil's way through a scenario: a pure value that replays from its acts and can always step back.

use std::sync::Arc;

mod acts;
mod at_moment;
mod offers;
mod reading;

use crate::{
    Action, AnswerId, BodySign, Feeling, Judgement, OrderedMap, Refusal, RunFacts, Scenario,
    SignId, StepId, memory::Memory,
};

/// One pupil's way through one scenario. It never draws and reads no clock.
#[derive(Debug, Clone)]
pub struct Run {
    pub(crate) scenario: Arc<Scenario>,
    pub(crate) position: Position,
    earlier: Vec<Position>,
    acts: Vec<Action>,
    memory: Memory,
}

/// Where a run stands; everything a rewind gives back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) at: At,
    /// Message steps read so far, with how many of their messages.
    pub(crate) read: Vec<(StepId, usize)>,
    /// From here in `read` on, messages belong to the moment to come.
    pub(crate) read_before_moment: usize,
    pub(crate) judged: OrderedMap<SignId, Judgement>,
    pub(crate) feelings: Vec<Feeling>,
    pub(crate) body: Vec<BodySign>,
    pub(crate) guess: Option<AnswerId>,
}

/// The kinds of place a run can stand at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum At {
    /// Narration, demonstration, consequence or offline twin.
    Told(StepId),
    /// A simulated app; the count is in `Position::read`.
    Reading(StepId),
    /// THINK, with the message step to go back to.
    Thinking { moment: StepId, reading: StepId },
    /// CLICK; `reading` only when the pupil has not stopped.
    Choosing {
        moment: StepId,
        reading: StepId,
        stopped: bool,
    },
    /// A question of a telling rehearsal, and the answer just given.
    Telling {
        step: StepId,
        question: Question,
        answer: Option<AnswerId>,
    },
    /// The end.
    Ended(StepId),
}

/// The three questions of a telling rehearsal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Who could help?
    Who,
    /// What words?
    Words,
    /// What if they are busy?
    Busy,
}

impl Question {
    /// The three, in order.
    pub const ALL: [Self; 3] = [Self::Who, Self::Words, Self::Busy];

    /// The name used in the files: `who`, `words`, `busy`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Words => "words",
            Self::Busy => "busy",
        }
    }

    fn after(self) -> Option<Self> {
        match self {
            Self::Who => Some(Self::Words),
            Self::Words => Some(Self::Busy),
            Self::Busy => None,
        }
    }
}

impl Run {
    /// Begins a scenario.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>) -> Self {
        let start = scenario.shape.start.clone();
        let mut run = Self {
            position: Position {
                at: At::Told(start.clone()),
                read: Vec::new(),
                read_before_moment: 0,
                judged: OrderedMap::default(),
                feelings: Vec::new(),
                body: Vec::new(),
                guess: None,
            },
            scenario,
            earlier: Vec::new(),
            acts: Vec::new(),
            memory: Memory::default(),
        };
        run.enter(&start);
        run
    }

    /// Does all acts again.
    ///
    /// # Errors
    /// The first refusal, when an act does not fit: the acts belong to another scenario or to an
    /// older version of it.
    pub fn replay(scenario: Arc<Scenario>, acts: &[Action]) -> Result<Self, Refusal> {
        let mut run = Self::new(scenario);
        for act in acts {
            run.act(act.clone())?;
        }
        Ok(run)
    }

    /// The scenario being played.
    #[must_use]
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// Every act so far, rewinds too: what to save in order to go on later.
    #[must_use]
    pub fn acts(&self) -> &[Action] {
        &self.acts
    }

    /// True at an outcome.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        matches!(self.position.at, At::Ended(_))
    }

    /// The outcome reached, if this is one.
    #[must_use]
    pub fn outcome(&self) -> Option<&StepId> {
        match &self.position.at {
            At::Ended(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// What the school may know of this run.
    #[must_use]
    pub fn facts(&self) -> RunFacts {
        self.memory.facts(&self.scenario)
    }

    /// Does one act.
    ///
    /// # Errors
    /// A [`Refusal`] when the act does not fit here; the run has then not changed.
    pub fn act(&mut self, action: Action) -> Result<(), Refusal> {
        match &action {
            Action::Rewind => self.undo_one()?,
            Action::TryAnother => self.undo_to_choice()?,
            _ => {
                let before = self.position.clone();
                self.step_on(&action)?;
                self.earlier.push(before);
            }
        }
        self.acts.push(action);
        Ok(())
    }

    /// How many acts could be undone.
    pub(crate) fn depth(&self) -> usize {
        self.earlier.len()
    }

    /// The last moment the pupil chose at, on the way that led here.
    pub(crate) fn last_moment(&self) -> Option<&StepId> {
        self.earlier.iter().rev().find_map(|then| match &then.at {
            At::Choosing { moment, .. } => Some(moment),
            _ => None,
        })
    }

    /// Undoes the last act.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`] at the very beginning.
    pub fn rewind(&mut self) -> Result<(), Refusal> {
        self.act(Action::Rewind)
    }

    /// Every act that would be taken now.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        let mut actions = self.onward_actions();
        if !self.earlier.is_empty() {
            actions.push(Action::Rewind);
        }
        if self
            .earlier
            .iter()
            .any(|then| matches!(then.at, At::Choosing { .. }))
        {
            actions.push(Action::TryAnother);
        }
        actions
    }
}
