//! Rule: the author has walked to every outcome, and every walk still comes to where it says.

use std::sync::Arc;

use crate::{
    Action, Problem, ReadingMode, Run, Scenario, Walkthrough,
    source::TextFile,
    walkthrough::{Refused, Strayed},
};

pub(crate) fn run_all(scenario: &Arc<Scenario>, file: &TextFile, problems: &mut Vec<Problem>) {
    for (name, walk) in scenario.walkthroughs().iter() {
        if let Err(strayed) = follow(scenario, walk) {
            let what = match strayed {
                Strayed::Refused(refused) => format!(
                    "The walkthrough \"{name}\" stops at act {}, `{}`, in \"{}\": {} Possible there: {}.",
                    refused.number,
                    refused.act,
                    refused.step,
                    refused.refusal,
                    refused.possible.join(", ")
                ),
                Strayed::Elsewhere(outcome) => {
                    format!(
                        "The walkthrough \"{name}\" comes to \"{outcome}\", not to \"{}\".",
                        walk.reaches
                    )
                }
                Strayed::Unfinished => {
                    format!("The walkthrough \"{name}\" ends before an outcome.")
                }
            };
            problems.push(file.problem(
                &format!("\"{name}\""),
                what,
                "correct the acts, or the steps if they are wrong.",
            ));
        }
    }
    for outcome in scenario.outcomes().keys() {
        if !scenario
            .walkthroughs()
            .values()
            .any(|walk| walk.reaches == *outcome)
        {
            problems.push(file.problem(
                "walkthroughs",
                format!("No walkthrough comes to the outcome \"{outcome}\"."),
                "add one: the acts of a pupil who ends there.",
            ));
        }
    }
}

fn follow(scenario: &Arc<Scenario>, walk: &Walkthrough) -> Result<(), Strayed> {
    let mut run = Run::new(Arc::clone(scenario));
    for (place, act) in walk.acts.iter().enumerate() {
        if let Err(refusal) = run.act(act.clone()) {
            return Err(Strayed::Refused(Refused {
                number: place + 1,
                act: as_typed(act),
                step: run.current(ReadingMode::Full).step,
                refusal,
                possible: run.actions().iter().map(as_typed).collect(),
            }));
        }
    }
    match run.outcome() {
        Some(outcome) if *outcome == walk.reaches => Ok(()),
        Some(outcome) => Err(Strayed::Elsewhere(outcome.clone())),
        None => Err(Strayed::Unfinished),
    }
}

/// An act as an author types it: `judge("secret", warning)`.
fn as_typed(act: &Action) -> String {
    ron::to_string(act).unwrap_or_default()
}
