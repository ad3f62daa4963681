//! Rule: a scenario names the rows of section A it serves, such as `A-50`.

use crate::{Problem, check::Draft, rows::is_row};

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    if draft.shape.requirements.is_empty() {
        problems.push(draft.shape_file.problem(
            "requirements",
            "The scenario names no requirement it serves.".to_owned(),
            "list one or more rows, such as [\"A-50\", \"A-93\"].",
        ));
    }
    for (place, row) in draft.shape.requirements.iter().enumerate() {
        let is_repeated = draft
            .shape
            .requirements
            .iter()
            .take(place)
            .any(|earlier| earlier == row);
        if !is_row(row) || is_repeated {
            problems.push(draft.problem(
                row,
                format!("\"{row}\" is not a requirement, or is there twice."),
                "write a capital A, a hyphen and two digits, from A-01 to A-95, each once.",
            ));
        }
    }
}
