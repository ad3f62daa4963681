//! Ids can be read aloud, words fit on a screen, and every step says what it stands for.

use super::{Problem, Procedure, ProcedureStep, at};

/// Characters of a title.
pub(crate) const TITLE_MAX: usize = 60;
/// Characters of what to do, and of a warning.
pub(super) const WORDS_MAX: usize = 240;
/// Characters on a button.
pub(super) const ANSWER_MAX: usize = 80;
/// Characters of a question under seal.
pub(super) const CHECK_MAX: usize = 140;
/// Questions under seal in one step.
pub(super) const CHECKS_MAX: usize = 8;
/// Answers of one step.
pub(super) const ANSWERS_MAX: usize = 6;
/// Steps of one procedure.
pub(super) const STEPS_MAX: usize = 50;

pub(super) fn check(procedure: &Procedure, problems: &mut Vec<Problem>) {
    id("the procedure", &procedure.id, problems);
    length("title", "title", &procedure.title, TITLE_MAX, problems);
    rows("rows", &procedure.rows, problems);
    count("steps", procedure.steps.len(), STEPS_MAX, problems);
    for step in &procedure.steps {
        of_step(step, problems);
    }
}

fn of_step(step: &ProcedureStep, problems: &mut Vec<Problem>) {
    let place = at(&step.id);
    id(&place, &step.id, problems);
    if step.id == super::DONE {
        problems.push(Problem::new(
            &place,
            "'done' is the word for the end, so no answer can lead to this step.",
            "Give the step another id.",
        ));
    }
    length(&place, "title", &step.title, TITLE_MAX, problems);
    length(&place, "text", &step.words, WORDS_MAX, problems);
    if let Some(warning) = &step.warning {
        length(&place, "warning", warning, WORDS_MAX, problems);
    }
    rows(&place, &step.rows, problems);
    count(&place, step.answers.len(), ANSWERS_MAX, problems);
    count(&place, step.checks.len(), CHECKS_MAX, problems);
    for answer in &step.answers {
        id(&place, &answer.id, problems);
        length(&place, "answer", &answer.words, ANSWER_MAX, problems);
    }
    for check in &step.checks {
        id(&place, &check.id, problems);
        length(&place, "question", &check.words, CHECK_MAX, problems);
    }
}

pub(crate) fn length(
    place: &str,
    what: &str,
    words: &str,
    max: usize,
    problems: &mut Vec<Problem>,
) {
    let length = words.chars().count();
    if words.trim().is_empty() {
        problems.push(Problem::new(
            place,
            format!("The {what} is empty."),
            "Write what an adult should read there.",
        ));
    } else if length > max {
        problems.push(Problem::new(
            place,
            format!("The {what} has {length} characters and does not fit on a screen."),
            format!("Say it in at most {max}."),
        ));
    }
}

pub(crate) fn count(place: &str, number: usize, max: usize, problems: &mut Vec<Problem>) {
    if number > max {
        problems.push(Problem::new(
            place,
            format!("There are {number} here, more than a tired adult can take in."),
            format!("Use at most {max}."),
        ));
    }
}

pub(crate) fn id(place: &str, id: &str, problems: &mut Vec<Problem>) {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() || !id.chars().all(is_plain) {
        problems.push(Problem::new(
            place,
            format!("'{id}' cannot be an id."),
            "Use small letters, digits and hyphens.",
        ));
    }
}

pub(crate) fn rows(place: &str, rows: &[String], problems: &mut Vec<Problem>) {
    if rows.is_empty() {
        problems.push(Problem::new(
            place,
            "Nothing says which requirement this stands for.",
            "Add its row, such as \"F-51\".",
        ));
    }
    for row in rows.iter().filter(|row| !is_row(row)) {
        problems.push(Problem::new(
            place,
            format!("'{row}' is not a requirement's row."),
            "Write a letter, a hyphen and two digits, such as \"F-51\".",
        ));
    }
}

fn is_row(row: &str) -> bool {
    matches!(row.as_bytes(), [letter, b'-', tens, ones]
        if letter.is_ascii_uppercase() && tens.is_ascii_digit() && ones.is_ascii_digit())
}
