//! Rule: somebody shows how it is done before the pupil's turn (R12), or the author says why not.

use crate::{Problem, check::Draft, steps::Step};

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    let shape = &draft.shape;
    let is_shown = shape
        .steps
        .values()
        .any(|step| matches!(step, Step::Demonstration(_)));
    let reason = shape.no_demonstration.as_deref().map(str::trim);
    match (is_shown, reason) {
        (true, Some(_)) => problems.push(draft.shape_file.problem(
            "no_demonstration",
            "The scenario has a demonstration and a reason why it has none.".to_owned(),
            "take `no_demonstration` out.",
        )),
        (false, None | Some("")) => problems.push(draft.shape_file.problem(
            "steps",
            "Nobody shows STOP, THINK, CLICK before the pupil's turn.".to_owned(),
            "add a `demonstration` step, or write the reason: `no_demonstration: \"…\"`.",
        )),
        _ => {}
    }
}
