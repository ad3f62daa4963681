//! The same story for the ink runtime: one knot for each thing on a screen, and the same choices.

use std::fmt::Write as _;

use bladeink::story::Story;
use curriculum::{Action, AnswerId, MessageId, ReadingMode, Scenario, Step, StepId, run::Question};

use crate::{Outcome, timed};

/// The scenario as compiled ink.
pub(crate) fn compiled(scenario: &Scenario) -> Outcome<String> {
    let source = source(scenario)?;
    bladeink_compiler::Compiler::new()
        .compile(&source)
        .map_err(|fault| format!("{fault:?}").into())
}

/// Plays the way through, and gives acts per second and the letters of one play.
pub(crate) fn play(
    compiled: &str,
    scenario: &Scenario,
    walk: &[Action],
    plays: u32,
) -> Outcome<(f64, usize)> {
    let mut letters = 0;
    let mut story = Story::new(compiled).map_err(|fault| format!("{fault:?}"))?;
    let (acts, took) = timed(|| -> Outcome<u32> {
        let mut acts = 0;
        for _ in 0..plays {
            letters = 0;
            story.reset_state().map_err(|fault| format!("{fault:?}"))?;
            letters += told(&mut story)?;
            for act in walk {
                let Some(label) = label_of(act) else { continue };
                let choices = story.get_current_choices();
                let place = choices.iter().position(|choice| choice.text == label);
                let place = place.ok_or_else(|| format!("{}: no {label}", scenario.id()))?;
                story
                    .choose_choice_index(place)
                    .map_err(|fault| format!("{fault:?}"))?;
                letters += told(&mut story)?;
                acts += 1;
            }
        }
        Ok(acts)
    });
    Ok((f64::from(acts?) / took * 1_000.0, letters))
}

fn told(story: &mut Story) -> Outcome<usize> {
    let mut letters = 0;
    while story.can_continue() {
        letters += story.cont().map_err(|fault| format!("{fault:?}"))?.len();
    }
    let choices = story.get_current_choices();
    Ok(letters + choices.iter().map(|choice| choice.text.len()).sum::<usize>())
}

fn label_of(act: &Action) -> Option<String> {
    match act {
        Action::Next => Some("next".to_owned()),
        Action::CarryOn => Some("carry on".to_owned()),
        Action::Choose(choice) => Some(format!("choose {choice}")),
        Action::Answer(answer) => Some(format!("answer {answer}")),
        _ => None,
    }
}

fn source(scenario: &Scenario) -> Result<String, std::fmt::Error> {
    let mut ink = String::new();
    let start = scenario.steps().keys().next();
    if let Some(start) = start {
        writeln!(ink, "-> {}", knot(start.as_str()))?;
    }
    for (id, step) in scenario.steps().iter() {
        match step {
            Step::Messages(messages) => {
                let ids: Vec<&MessageId> = messages.messages.keys().collect();
                for (place, message) in ids.iter().enumerate() {
                    if place == 0 {
                        writeln!(ink, "=== {} ===", knot(id.as_str()))?;
                    } else {
                        writeln!(ink, "=== {}_{} ===", knot(id.as_str()), knot(message.as_str()))?;
                    }
                    writeln!(ink, "{}", words(scenario, &format!("{id}.{message}")))?;
                    let next = match ids.get(place + 1) {
                        Some(next) => format!("{}_{}", knot(id.as_str()), knot(next.as_str())),
                        None => knot(messages.next.as_str()),
                    };
                    writeln!(ink, "+ [carry on] -> {next}")?;
                }
            }
            Step::Moment(moment) => {
                open(&mut ink, scenario, id)?;
                for (choice, shape) in moment.choices.iter() {
                    writeln!(ink, "+ [choose {choice}] -> {}", knot(shape.leads_to.as_str()))?;
                }
            }
            Step::Telling(telling) => {
                open(&mut ink, scenario, id)?;
                writeln!(ink, "-> {}_who", knot(id.as_str()))?;
                for (question, next) in [
                    (Question::Who, format!("{}_words", knot(id.as_str()))),
                    (Question::Words, format!("{}_busy", knot(id.as_str()))),
                    (Question::Busy, knot(telling.next.as_str())),
                ] {
                    asked(&mut ink, scenario, id, question, telling.answers(question).keys(), &next)?;
                }
            }
            _ => {
                open(&mut ink, scenario, id)?;
                for next in step.leads_to() {
                    writeln!(ink, "+ [next] -> {}", knot(next.as_str()))?;
                }
            }
        }
    }
    for id in scenario.outcomes().keys() {
        open(&mut ink, scenario, id)?;
        writeln!(ink, "-> END")?;
    }
    Ok(ink)
}

fn asked<'a>(
    ink: &mut String,
    scenario: &Scenario,
    id: &StepId,
    question: Question,
    answers: impl Iterator<Item = &'a AnswerId>,
    next: &str,
) -> std::fmt::Result {
    let name = question.as_str();
    let here = format!("{}_{name}", knot(id.as_str()));
    writeln!(ink, "=== {here} ===\n{}", words(scenario, &format!("{id}.{name}")))?;
    let answers: Vec<_> = answers.collect();
    let mut offers = String::new();
    for answer in &answers {
        writeln!(offers, "+ [answer {answer}] -> {here}_{}", knot(answer.as_str()))?;
    }
    ink.push_str(&offers);
    for answer in answers {
        let reply = words(scenario, &format!("{id}.{name}-{answer}-reply"));
        let there = format!("{here}_{}", knot(answer.as_str()));
        writeln!(ink, "=== {there} ===\n{reply}\n+ [next] -> {next}\n{offers}")?;
    }
    Ok(())
}

fn open(ink: &mut String, scenario: &Scenario, id: &StepId) -> std::fmt::Result {
    writeln!(ink, "=== {} ===\n{}", knot(id.as_str()), words(scenario, id.as_str()))
}

fn words(scenario: &Scenario, key: &str) -> String {
    curriculum::words::plain(scenario.words().text(ReadingMode::Full, key))
}

fn knot(id: &str) -> String {
    format!("k_{}", id.replace('-', "_"))
}
