//! Rule: the notes hold what a teacher needs: aim, prompts, a real-life check (R8), home, review.

use crate::{Problem, check::Draft};

/// The headings, as they must be written.
const HEADINGS: [&str; 5] = [
    "## Aim",
    "## Talk about it",
    "## Five-minute check in real life",
    "## At home",
    "## Review",
];

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    let Some(notes) = &draft.notes else { return };
    for heading in HEADINGS {
        let mut lines = notes
            .text
            .lines()
            .skip_while(|line| line.trim_end() != heading);
        let has_text = lines.next().is_some()
            && lines
                .take_while(|line| !line.starts_with("## "))
                .any(|line| !line.trim().is_empty());
        if !has_text {
            problems.push(notes.problem(
                heading,
                format!("The notes say nothing under \"{heading}\"."),
                "add the heading, written just so, and a few lines below it.",
            ));
        }
    }
}
