//! A short practice: a scenario from just before its moment to its end, which takes about two minutes (R7).

use std::sync::Arc;

use super::{At, Run};
use crate::{Action, Scenario, StepId, steps::Step};

impl Run {
    /// Begins where the last messages before the moment do, or the last that is told before it where there are none.
    /// What came before stands as read and cannot be gone back to; the facts are those of any run, because all of them
    /// come from the moment on.
    #[must_use]
    pub fn at_moment(scenario: Arc<Scenario>) -> Self {
        let mut run = Self::new(scenario);
        while let Some(on) = run.way_to_moment() {
            if run.act(on).is_err() {
                break;
            }
        }
        if run.is_choosing() {
            // Nothing was to be read before it: what was told last leads into it.
            run.position = run.earlier.pop().unwrap_or(run.position);
            run.acts.pop();
        }
        run.earlier.clear();
        run
    }

    /// The act that goes on while the moment is not next.
    fn way_to_moment(&self) -> Option<Action> {
        match &self.position.at {
            At::Told(_) => Some(Action::Next),
            At::Reading(step) => (!self.leads_to_moment(step)).then_some(Action::CarryOn),
            _ => None,
        }
    }

    fn leads_to_moment(&self, step: &StepId) -> bool {
        let steps = &self.scenario.shape.steps;
        let next = steps.get(step).map(Step::leads_to).unwrap_or_default();
        next.iter()
            .any(|next| matches!(steps.get(next), Some(Step::Moment(_))))
    }

    fn is_choosing(&self) -> bool {
        matches!(self.position.at, At::Choosing { .. })
    }
}
