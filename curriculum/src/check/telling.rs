//! Rule: every way through a scenario rehearses telling a trusted adult (R4).

use std::collections::BTreeSet;

use crate::{Problem, check::Draft, steps::Step};

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![&draft.shape.start];
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        match draft.shape.steps.get(id) {
            Some(Step::Telling(_)) => {}
            Some(step) => waiting.extend(step.leads_to()),
            None if draft.shape.outcomes.contains(id) => problems.push(draft.problem(
                id.as_str(),
                format!("A pupil can come to \"{id}\" without having practised telling an adult."),
                "let every way pass a `telling` step before its outcome.",
            )),
            None => {}
        }
    }
}
