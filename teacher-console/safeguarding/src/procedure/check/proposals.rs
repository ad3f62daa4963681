//! An answer that says 'none of these' stands under questions, and a task that an answer proposes has words and a day.

use super::{Problem, Procedure, ProcedureStep, at, words};

/// School days until a task that an answer proposes: about a term.
const SCHOOL_DAYS_MAX: u32 = 60;

pub(super) fn check(procedure: &Procedure, problems: &mut Vec<Problem>) {
    for step in &procedure.steps {
        all_no(step, problems);
        tasks(step, problems);
    }
}

/// Beside 'none of these' there is something else to answer, or a single yes would leave nobody a way on.
fn all_no(step: &ProcedureStep, problems: &mut Vec<Problem>) {
    if step.answers.iter().all(|answer| !answer.is_all_no) {
        return;
    }
    if step.checks.is_empty() {
        problems.push(Problem::new(
            at(&step.id),
            "An answer with `all_no: true` needs questions that can be answered no.",
            "Add `checks` to this step, or take `all_no` out.",
        ));
    }
    if step.answers.iter().all(|answer| answer.is_all_no) {
        problems.push(Problem::new(
            at(&step.id),
            "Whoever answers one question with yes gets no further.",
            "Add an answer without `all_no`.",
        ));
    }
}

fn tasks(step: &ProcedureStep, problems: &mut Vec<Problem>) {
    let tasks = step
        .answers
        .iter()
        .filter_map(|answer| answer.task.as_ref());
    for task in tasks {
        let place = at(&step.id);
        words::length(&place, "task", &task.words, words::ANSWER_MAX, problems);
        if !(1..=SCHOOL_DAYS_MAX).contains(&task.school_days) {
            problems.push(Problem::new(
                place,
                "The task of an answer has no day that can be worked out.",
                format!("Write `school_days`, between 1 and {SCHOOL_DAYS_MAX}, beside `task`."),
            ));
        }
    }
}
