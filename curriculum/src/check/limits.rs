//! Rule: a scenario stays small enough to play in three to five minutes, and offers real choices.

use crate::{
    OrderedMap, Problem, Question,
    check::Draft,
    steps::{Answer, Moment, Step, Telling},
};

/// The most steps and outcomes of a scenario together.
pub(crate) const STEPS_MAX: usize = 40;
/// The most choices at a moment.
const CHOICES_MAX: usize = 4;
/// The most answers to a question.
const ANSWERS_MAX: usize = 3;
/// What a simplified screen shows.
const SIMPLE_CHOICES: usize = 2;

/// The most messages of one step.
const MESSAGES_MAX: usize = 12;

/// False when there are so many steps that the other rules are not worth running.
pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) -> bool {
    let shape = &draft.shape;
    let is_too_long = shape.steps.len() + shape.outcomes.len() > STEPS_MAX;
    if is_too_long {
        let what = format!("The scenario has more than {STEPS_MAX} steps and outcomes.");
        problems.push(draft.shape_file.problem(
            "steps",
            what,
            "tell one thing; make a second scenario of the rest.",
        ));
    }
    if shape.outcomes.is_empty() {
        let what = "The scenario has no outcome.".to_owned();
        problems.push(
            draft
                .shape_file
                .problem("outcomes", what, "add at least one outcome."),
        );
    }
    for (id, step) in shape.steps.iter() {
        match step {
            Step::Moment(moment) => check_moment(draft, id.as_str(), moment, problems),
            Step::Telling(telling) => check_telling(draft, id.as_str(), telling, problems),
            Step::Messages(messages) => {
                let count = messages.messages.len();
                if count == 0 || count > MESSAGES_MAX {
                    problems.push(draft.problem(
                        id.as_str(),
                        format!("The step \"{id}\" has {count} messages."),
                        &format!("give it between one and {MESSAGES_MAX}."),
                    ));
                }
            }
            _ => {}
        }
    }
    !is_too_long
}

fn check_moment(draft: &Draft, id: &str, moment: &Moment, problems: &mut Vec<Problem>) {
    let count = moment.choices.len();
    if !(SIMPLE_CHOICES..=CHOICES_MAX).contains(&count) {
        problems.push(draft.problem(
            id,
            format!("The moment \"{id}\" has {count} choices."),
            "give it two, three or four.",
        ));
    }
    let simple = moment
        .choices
        .values()
        .filter(|choice| !choice.full_only)
        .count();
    if simple != SIMPLE_CHOICES {
        problems.push(draft.problem(
            id,
            format!(
                "The moment \"{id}\" leaves {simple} choices for simplified mode, which shows two."
            ),
            "write `full_only: true` in all choices but two.",
        ));
    }
    check_wants(draft, id, moment, problems);
    if moment.body.is_empty() {
        problems.push(draft.problem(
            id,
            format!("The moment \"{id}\" names no body sign that fits."),
            "list one or more in `body`, such as [heart_fast, tummy_tight].",
        ));
    }
    if moment.feelings.is_empty() {
        problems.push(draft.problem(
            id,
            format!("The moment \"{id}\" names no feeling that fits."),
            "list one or more of the eight feelings.",
        ));
    }
}

fn check_wants(draft: &Draft, id: &str, moment: &Moment, problems: &mut Vec<Problem>) {
    let answers = &moment.wants.answers;
    let simple = answers.values().filter(|want| !want.full_only);
    let (shown, fitting) = simple.fold((0, 0), |(shown, fitting), want| {
        (shown + 1, fitting + usize::from(want.fits))
    });
    let all_fitting = answers.values().filter(|want| want.fits).count();
    if shown != SIMPLE_CHOICES || answers.len() > ANSWERS_MAX || fitting != 1 || all_fitting != 1 {
        problems.push(draft.problem(
            id,
            format!("`wants` of \"{id}\" is not a question with one fitting answer in both modes."),
            "give it two or three answers, `fits: true` in one that both modes show, and \
             `full_only: true` in the third.",
        ));
    }
}

fn check_telling(draft: &Draft, id: &str, telling: &Telling, problems: &mut Vec<Problem>) {
    for question in Question::ALL {
        let answers = telling.answers(question);
        let name = question.as_str();
        let simple = answers.values().filter(|answer| !answer.full_only).count();
        if simple != SIMPLE_CHOICES || answers.len() > ANSWERS_MAX {
            problems.push(draft.problem(
                id,
                format!("The question \"{name}\" of \"{id}\" has {} answers, {simple} of them simplified.", answers.len()),
                "give it two or three answers; write `full_only: true` in all but two.",
            ));
        }
        if !simple_answer_helps(answers) {
            problems.push(draft.problem(
                id,
                format!("The question \"{name}\" of \"{id}\" has no answer that helps in simplified mode."),
                "write `helps: true` in one of the two answers that both modes show.",
            ));
        }
    }
}

fn simple_answer_helps(answers: &OrderedMap<crate::AnswerId, Answer>) -> bool {
    answers
        .values()
        .any(|answer| answer.helps && !answer.full_only)
}
