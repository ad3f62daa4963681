//! Rule: each risky scenario has a safe look-alike and each safe one a risky twin (R2).

use crate::{
    Problem,
    check::{Draft, Shelf},
};

pub(super) fn check(draft: &Draft, shelf: &Shelf, problems: &mut Vec<Problem>) {
    let twin = &draft.shape.twin;
    if shelf
        .names_used_twice
        .iter()
        .any(|name| name == draft.id.as_str())
    {
        problems.push(draft.shape_file.problem(
            "topic",
            format!("Two folders are called \"{}\".", draft.id),
            "give one of them another name, and change it in its twin too.",
        ));
    }
    match shelf.scenarios.get(twin.as_str()) {
        None => problems.push(draft.problem(
            twin.as_str(),
            format!("The twin \"{twin}\" is not there."),
            "write a look-alike of the other kind, and name its folder here.",
        )),
        // The twin has problems of its own, reported there.
        Some(None) => {}
        Some(Some(other)) => {
            let shape = &draft.shape;
            if other.kind == shape.kind
                || other.topic != shape.topic
                || other.band != shape.band
                || other.twin != draft.id
            {
                problems.push(draft.problem(
                    twin.as_str(),
                    format!("\"{twin}\" is not a twin of this scenario."),
                    "twins have the same topic and band, one is risky and one is safe, and each names the other.",
                ));
            }
        }
    }
}
