//! Ways through a scenario's steps: the moment ahead, and how many parts are left.

use std::collections::BTreeMap;

use crate::{
    OrderedMap, StepId,
    steps::{Outcome, Step},
};

/// How often the ways are gone over; more steps than a scenario may have ([`crate::check`]).
const ROUNDS_MAX: usize = 64;

/// The moment that comes after a message step, past other messages and narration.
///
/// Stops after as many steps as there are, so that a circle cannot hold it.
pub(crate) fn moment_after(steps: &OrderedMap<StepId, Step>, from: &StepId) -> Option<StepId> {
    let mut at = from;
    for _ in 0..=steps.len() {
        match steps.get(at)? {
            Step::Moment(_) => return Some(at.clone()),
            Step::Messages(messages) => at = &messages.next,
            Step::Narration(told) | Step::Demonstration(told) => at = &told.next,
            Step::Consequence(_) | Step::Telling(_) | Step::OfflineTwin(_) => return None,
        }
    }
    None
}

/// For each step and outcome, the number of parts on the longest way from it to an end, itself
/// included. Steps on a circle, or with no way to an end, are left out.
pub(crate) fn parts_left(
    steps: &OrderedMap<StepId, Step>,
    outcomes: &OrderedMap<StepId, Outcome>,
) -> BTreeMap<StepId, usize> {
    let mut left: BTreeMap<StepId, usize> = outcomes.keys().map(|id| (id.clone(), 1)).collect();
    for _ in 0..steps.len().min(ROUNDS_MAX) {
        let before = left.len();
        for (id, step) in steps.iter().filter(|(id, _)| !outcomes.contains(id)) {
            let ahead: Option<Vec<usize>> = step
                .leads_to()
                .into_iter()
                .map(|next| left.get(next).copied())
                .collect();
            if let Some(longest) = ahead.and_then(|ahead| ahead.into_iter().max()) {
                left.insert(id.clone(), longest + parts_of(step));
            }
        }
        if left.len() == before {
            break;
        }
    }
    left
}

/// THINK and CLICK are two parts of a moment; every other step is one.
fn parts_of(step: &Step) -> usize {
    match step {
        Step::Moment(_) => 2,
        _ => 1,
    }
}
