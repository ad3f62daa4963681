//! Rule: where something went wrong first, the end says what puts it right, step by step (A-09, B-03).

use crate::{Mastery, Problem, check::Draft};

/// More cards than this are not read.
const CARDS_MAX: usize = 4;

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    for (id, outcome) in draft.shape.outcomes.iter() {
        let cards = outcome.recover.len();
        if outcome.mastery == Mastery::PutRight && cards == 0 {
            problems.push(draft.problem(
                id.as_str(),
                format!("\"{id}\" is put right, but the pupil is not told how."),
                "add `recover: {\"tell\": \"tell\", …}` and the words `.recover-tell`.",
            ));
        }
        if cards > CARDS_MAX || outcome.learned.is_empty() || outcome.learned.len() > CARDS_MAX {
            problems.push(draft.problem(
                id.as_str(),
                format!("\"{id}\" has too many cards, or none that says what was learned."),
                "give it one to four cards in `learned`, and at most four in `recover`.",
            ));
        }
    }
}
