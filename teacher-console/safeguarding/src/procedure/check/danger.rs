//! F-51: immediate danger is the first question, asks for nothing, and stands behind no gate.

use super::{Problem, Procedure, ProcedureStep, at, links::reached_from};

pub(super) fn check(procedure: &Procedure, problems: &mut Vec<Problem>) {
    let Some(first) = procedure.steps.first() else {
        return;
    };
    if !first.is_danger {
        problems.push(Problem::new(
            at(&first.id),
            "The first question is not whether a child is in danger now.",
            "Put the shared part 'beginning' first.",
        ));
    }
    let freely_reached = reached_from(procedure, &first.id, |step| step.is_danger);
    for step in procedure.steps.iter().filter(|step| step.is_danger) {
        if asks_for_something(step) {
            problems.push(Problem::new(
                at(&step.id),
                "Danger now asks for something first.",
                "Take `needs`, `second_to`, `checks` and `referral` out of this step: the record is written afterwards.",
            ));
        }
        if !freely_reached.contains(step.id.as_str()) {
            problems.push(Problem::new(
                at(&step.id),
                "Help with danger stands behind another step.",
                "Let an answer of the first step lead straight to it.",
            ));
        }
    }
}

fn asks_for_something(step: &ProcedureStep) -> bool {
    let of_an_answer = step
        .answers
        .iter()
        .any(|answer| answer.needs.is_some() || answer.second_to.is_some() || answer.is_stop);
    of_an_answer || !step.checks.is_empty() || step.is_referral
}
