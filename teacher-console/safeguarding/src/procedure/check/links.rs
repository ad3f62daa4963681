//! Every answer leads somewhere, every step can be reached, and nobody is led round in a circle.

use std::collections::BTreeSet;

use super::{Problem, Procedure, at};

pub(super) fn check(procedure: &Procedure, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for step in &procedure.steps {
        if !seen.insert(step.id.as_str()) {
            problems.push(Problem::new(
                at(&step.id),
                "Two steps have this id.",
                "Give one of them another id.",
            ));
        }
        if step.answers.is_empty() {
            problems.push(Problem::new(
                at(&step.id),
                "Nothing can be answered here, so nobody gets any further.",
                "Add at least one answer, such as 'Done'.",
            ));
        }
        let mut ids = BTreeSet::new();
        for answer in &step.answers {
            if !ids.insert(answer.id.as_str()) {
                problems.push(Problem::new(
                    at(&step.id),
                    format!("Two answers have the id '{}'.", answer.id),
                    "Give one of them another id.",
                ));
            }
            for (named, what) in [
                (&answer.next, "leads to"),
                (&answer.second_to, "is second to"),
            ] {
                if let Some(named) = named.as_ref().filter(|id| procedure.step(id).is_none()) {
                    problems.push(Problem::new(
                        at(&step.id),
                        format!(
                            "The answer '{}' {what} '{named}', and there is no such step.",
                            answer.id
                        ),
                        "Name a step of this file, or 'done' as the end.",
                    ));
                }
            }
        }
    }
    unreachable_steps(procedure, problems);
    circles(procedure, problems);
}

fn unreachable_steps(procedure: &Procedure, problems: &mut Vec<Problem>) {
    let Some(first) = procedure.steps.first() else {
        problems.push(Problem::new(
            "steps",
            "There are none.",
            "Begin with the shared part 'beginning'.",
        ));
        return;
    };
    let reached = reached_from(procedure, &first.id, |_| true);
    for step in &procedure.steps {
        if !reached.contains(step.id.as_str()) {
            problems.push(Problem::new(
                at(&step.id),
                "No answer leads here, so nobody will ever see this step.",
                "Let an answer lead here, or take the step out.",
            ));
        }
    }
}

fn circles(procedure: &Procedure, problems: &mut Vec<Problem>) {
    for step in &procedure.steps {
        let nexts = step
            .answers
            .iter()
            .filter_map(|answer| answer.next.as_ref());
        for next in nexts {
            if reached_from(procedure, next, |_| true).contains(step.id.as_str()) {
                problems.push(Problem::new(
                    at(&step.id),
                    format!("The way over '{next}' leads back here, so it has no end."),
                    "Lead on to a later step. Going back needs no answer: an earlier step can be answered again at any time.",
                ));
            }
        }
    }
}

/// The steps that can be reached from this one, itself included, by passing only steps that `passes` lets through.
pub(super) fn reached_from<'a>(
    procedure: &'a Procedure,
    from: &'a str,
    passes: impl Fn(&super::ProcedureStep) -> bool,
) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        let Some(step) = procedure.step(id) else {
            continue;
        };
        if reached.insert(step.id.as_str()) && passes(step) {
            open.extend(step.answers.iter().filter_map(|one| one.next.as_deref()));
        }
    }
    reached
}
