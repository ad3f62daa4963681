//! An unfinished run, kept after every act and resumed exactly where it was left.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{Action, Library, Refusal, Run, Scenario, ScenarioId};

/// A run as it is kept: which scenario, in which shape, and everything done so far.
///
/// It holds no word of the pupil and no time; whoever keeps it adds whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedRun {
    /// Which scenario.
    pub scenario: ScenarioId,
    /// [`crate::Scenario::edition`]: acts mean the same only in the same shape.
    pub edition: String,
    /// Every act, rewinds too.
    pub acts: Vec<Action>,
}

/// Why a kept run cannot go on. The pupil begins the scenario again; nothing else is lost, because facts
/// are handed in only at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotResume {
    /// The scenario is no longer there.
    Gone,
    /// Its author has changed it since.
    Changed,
}

impl fmt::Display for CannotResume {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Gone => "This story is not on this computer any more. Choose another one.",
            Self::Changed => "This story has been changed. It starts from the beginning.",
        })
    }
}

impl std::error::Error for CannotResume {}

impl SavedRun {
    /// Goes on where the run was left.
    ///
    /// # Errors
    /// [`CannotResume`], when the scenario is gone or was changed.
    pub fn resume(&self, library: &Library) -> Result<Run, CannotResume> {
        let scenario = library.scenario(&self.scenario).ok_or(CannotResume::Gone)?;
        if scenario.edition() != self.edition {
            return Err(CannotResume::Changed);
        }
        Run::replay(Arc::clone(scenario), &self.acts).map_err(|_refused| CannotResume::Changed)
    }
}

impl Run {
    /// What to keep now, so that this run can go on later.
    #[must_use]
    pub fn saved(&self) -> SavedRun {
        SavedRun {
            scenario: self.scenario().id().clone(),
            edition: self.scenario().edition().to_owned(),
            acts: self.acts().to_vec(),
        }
    }

    /// The same without what the pupil felt, for whoever keeps it elsewhere: feelings and what the body does stay on
    /// this computer. Everything else, also what a rewind gives back, is as it was.
    #[must_use]
    pub fn saved_without_feelings(&self) -> SavedRun {
        let acts = without_feelings(self.scenario(), self.acts());
        SavedRun {
            acts: acts.unwrap_or_default(),
            ..self.saved()
        }
    }
}

/// A rewind of an act that is left out is left out with it.
fn without_feelings(scenario: &Arc<Scenario>, acts: &[Action]) -> Result<Vec<Action>, Refusal> {
    let mut run = Run::new(Arc::clone(scenario));
    let mut is_kept: Vec<bool> = Vec::new();
    let mut kept = Vec::new();
    for act in acts {
        let is_feeling = matches!(act, Action::Feel(_) | Action::Sense(_));
        let undone = match act {
            Action::Rewind => is_kept.last().copied(),
            _ => None,
        };
        run.act(act.clone())?;
        is_kept.resize(run.depth(), !is_feeling);
        if !is_feeling && undone != Some(false) {
            kept.push(act.clone());
        }
    }
    Ok(kept)
}
