//! Rule: every step and every outcome can be reached from the start.

use std::collections::BTreeSet;

use crate::{Problem, StepId, check::Draft};

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    let reached = reached_from(draft, &draft.shape.start);
    let all = draft.shape.steps.keys().chain(draft.shape.outcomes.keys());
    for id in all.filter(|id| !reached.contains(*id)) {
        problems.push(draft.problem(
            id.as_str(),
            format!("No way through the story comes to \"{id}\"."),
            "let a choice or a step lead there, or take it out.",
        ));
    }
}

fn reached_from<'a>(draft: &'a Draft, start: &'a StepId) -> BTreeSet<&'a StepId> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![start];
    while let Some(id) = waiting.pop() {
        if reached.insert(id)
            && let Some(step) = draft.shape.steps.get(id)
        {
            waiting.extend(step.leads_to());
        }
    }
    reached
}
