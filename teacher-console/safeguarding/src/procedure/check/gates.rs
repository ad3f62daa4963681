//! Nothing is closed without lessons (F-27, F-87), and behind a hard stop nothing is looked at any more (F-56).

use super::{Problem, Procedure, at, links::reached_from};

pub(super) fn check(procedure: &Procedure, problems: &mut Vec<Problem>) {
    close_gate(procedure, problems);
    for step in &procedure.steps {
        for answer in &step.answers {
            let Some(next) = answer.next.as_deref().filter(|_| answer.is_stop) else {
                continue;
            };
            let behind = reached_from(procedure, next, |_| true);
            let looks = procedure
                .steps
                .iter()
                .find(|one| one.is_looking && behind.contains(one.id.as_str()));
            if let Some(looks) = looks {
                problems.push(Problem::new(
                    at(&step.id),
                    format!(
                        "The answer '{}' is a hard stop, and leads on to '{}', where something is looked at.",
                        answer.id, looks.id
                    ),
                    "Lead past every step with `looking: true`, for instance to the question whom to refer to.",
                ));
            }
        }
    }
    seconds(procedure, problems);
}

fn close_gate(procedure: &Procedure, problems: &mut Vec<Problem>) {
    let Some(first) = procedure.steps.first() else {
        return;
    };
    let before_the_gate = reached_from(procedure, &first.id, |step| !step.is_gate);
    let ends_early = |step: &&super::ProcedureStep| {
        !step.is_gate
            && before_the_gate.contains(step.id.as_str())
            && step.answers.iter().any(|answer| answer.next.is_none())
    };
    for step in procedure.steps.iter().filter(ends_early) {
        problems.push(Problem::new(
            at(&step.id),
            "The case can be closed from here without a word on what was learned.",
            "Let it lead to the shared part 'ending', which has the close gate.",
        ));
    }
}

/// Who is second has to come after who is first on every way, else nobody could give that answer.
fn seconds(procedure: &Procedure, problems: &mut Vec<Problem>) {
    let Some(first) = procedure.steps.first() else {
        return;
    };
    for step in &procedure.steps {
        for answer in &step.answers {
            let Some(before) = &answer.second_to else {
                continue;
            };
            let without = reached_from(procedure, &first.id, |one| one.id != *before);
            if without.contains(step.id.as_str()) || *before == step.id {
                problems.push(Problem::new(
                    at(&step.id),
                    format!("'{}' can come up before '{before}' was answered.", step.id),
                    format!("Let every way here go over '{before}'."),
                ));
            }
            if step.answers.iter().all(|one| one.second_to.is_some()) {
                problems.push(Problem::new(
                    at(&step.id),
                    "Where nobody else reads the case, this step cannot be answered.",
                    "Add an answer that names the second adult instead, with `needs`.",
                ));
            }
        }
    }
}
