//! Rule: what stands on a simulated screen belongs into its app.

use crate::{Problem, check::Draft, steps::Step};

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    for (id, step) in draft.shape.steps.iter() {
        let Step::Messages(messages) = step else {
            continue;
        };
        for (message, shape) in messages.messages.iter() {
            if !messages.app.holds(shape.kind) {
                problems.push(draft.problem(
                    message.as_str(),
                    format!("\"{message}\" of \"{id}\" cannot stand in the app of that step."),
                    "choose the app that shows such things, or another `as`; the table in \
                     curriculum/README.md says what goes with what.",
                ));
            }
        }
    }
}
