//! Rule: one moment offers two tempting choices that go less well, each in its own way (R10).
//!
//! A wrong choice that nobody would make teaches nothing, so each carries the wrong idea behind it.

use crate::{
    Problem,
    check::Draft,
    steps::{Moment, Step},
};

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    let tempts = draft.shape.steps.values().any(|step| match step {
        Step::Moment(moment) => has_two_temptations(moment),
        _ => false,
    });
    if !tempts {
        problems.push(draft.shape_file.problem(
            "choices",
            "No moment has two tempting choices with different consequences.".to_owned(),
            "give a moment three choices or more: two of them with a `misconception`, each leading \
             to its own step.",
        ));
    }
}

fn has_two_temptations(moment: &Moment) -> bool {
    let tempting: Vec<_> = moment
        .choices
        .values()
        .filter(|choice| choice.misconception.is_some())
        .collect();
    tempting.iter().enumerate().any(|(place, choice)| {
        let later = tempting.iter().skip(place + 1);
        later
            .into_iter()
            .any(|other| other.leads_to != choice.leads_to)
    }) && moment.choices.len() > tempting.len()
}
