//! Rule: every way comes to an end, without circles and not too late.

use crate::{Problem, check::Draft, route};

/// The most parts on the longest way through.
const PARTS_MAX: usize = 14;

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    let left = route::parts_left(&draft.shape.steps, &draft.shape.outcomes);
    for id in draft
        .shape
        .steps
        .keys()
        .filter(|id| !left.contains_key(*id))
    {
        problems.push(draft.problem(
            id.as_str(),
            format!("From \"{id}\" a pupil can go in a circle or come to a dead end."),
            "let every way lead on to an outcome; going back is always possible without a step for it.",
        ));
    }
    let longest = left.get(&draft.shape.start).copied().unwrap_or_default();
    if longest > PARTS_MAX {
        problems.push(draft.problem(
            draft.shape.start.as_str(),
            format!("The longest way has {longest} parts; more than {PARTS_MAX} take too long."),
            "tell it in fewer steps, or make two scenarios of it.",
        ));
    }
}
