//! Rule: each risky scenario has a safe look-alike and each safe one a risky twin (R2); only an unseen
//! transfer variant stands alone, beside the scenario it varies.

use crate::{
    Problem, ScenarioId,
    check::{Draft, Shelf, TwinFacts},
};

pub(super) fn check(draft: &Draft, shelf: &Shelf, problems: &mut Vec<Problem>) {
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
    match (&draft.shape.twin, &draft.shape.variant_of) {
        (Some(twin), None) => check_twin(draft, shelf, twin, problems),
        (None, Some(source)) => check_variant(draft, shelf, source, problems),
        _ => problems.push(draft.shape_file.problem(
            "twin",
            "The scenario must have either a twin or another scenario it is a variant of.".to_owned(),
            "write `twin: \"…\"` for a scenario of normal play, or `variant_of: \"…\"` for an unseen \
             transfer variant, and not both.",
        )),
    }
}

fn check_twin(draft: &Draft, shelf: &Shelf, twin: &ScenarioId, problems: &mut Vec<Problem>) {
    let Some(known) = shelf.scenarios.get(twin.as_str()) else {
        problems.push(draft.problem(
            twin.as_str(),
            format!("The twin \"{twin}\" is not there."),
            "write a look-alike of the other kind, and name its folder here.",
        ));
        return;
    };
    // A twin that could not be read has problems of its own, reported there.
    let Some(other) = known else { return };
    let shape = &draft.shape;
    let names_us = other.twin.as_ref() == Some(&draft.id);
    if other.kind == shape.kind || !is_beside(draft, other) || !names_us {
        problems.push(draft.problem(
            twin.as_str(),
            format!("\"{twin}\" is not a twin of this scenario."),
            "twins have the same topic and band, one is risky and one is safe, and each names the other.",
        ));
    }
}

fn check_variant(draft: &Draft, shelf: &Shelf, source: &ScenarioId, problems: &mut Vec<Problem>) {
    let Some(known) = shelf.scenarios.get(source.as_str()) else {
        problems.push(draft.problem(
            source.as_str(),
            format!("The scenario \"{source}\", of which this is a variant, is not there."),
            "name the folder of a scenario of normal play.",
        ));
        return;
    };
    let Some(other) = known else { return };
    if other.variant_of.is_some() || !is_beside(draft, other) {
        problems.push(draft.problem(
            source.as_str(),
            format!("This cannot be a variant of \"{source}\"."),
            "a variant has the topic and band of the scenario it varies, which is no variant itself.",
        ));
    }
}

fn is_beside(draft: &Draft, other: &TwinFacts) -> bool {
    other.topic == draft.shape.topic && other.band == draft.shape.band
}
