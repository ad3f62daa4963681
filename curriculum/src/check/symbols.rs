//! Rule: every choice, sign, answer and lesson has a symbol that is drawn.

use crate::{
    Problem, Question, SymbolId,
    check::Draft,
    steps::{Step, Telling},
    symbols::{SYMBOLS, is_drawn},
};

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    for sign in draft.shape.signs.values() {
        check_symbol(draft, &sign.symbol, problems);
    }
    for (id, step) in draft.shape.steps.iter() {
        match step {
            Step::Moment(moment) => {
                for choice in moment.choices.values() {
                    check_symbol(draft, &choice.symbol, problems);
                }
                for want in moment.wants.answers.values() {
                    check_symbol(draft, &want.symbol, problems);
                }
            }
            Step::Telling(telling) => check_telling(draft, id.as_str(), telling, problems),
            _ => {}
        }
    }
    for outcome in draft.shape.outcomes.values() {
        for symbol in outcome.learned.values().chain(outcome.recover.values()) {
            check_symbol(draft, symbol, problems);
        }
    }
}

fn check_telling(draft: &Draft, id: &str, telling: &Telling, problems: &mut Vec<Problem>) {
    for (name, answer) in Question::ALL
        .into_iter()
        .flat_map(|question| telling.answers(question).iter())
    {
        match (&answer.symbol, &answer.person) {
            (Some(symbol), None) => check_symbol(draft, symbol, problems),
            (None, Some(_)) => {}
            _ => problems.push(draft.problem(
                name.as_str(),
                format!("The answer \"{name}\" of \"{id}\" needs a symbol or a person, and only one of them."),
                "write `symbol: \"tell\"` or `person: \"mum\"`.",
            )),
        }
    }
}

fn check_symbol(draft: &Draft, symbol: &SymbolId, problems: &mut Vec<Problem>) {
    if !is_drawn(symbol) {
        problems.push(draft.problem(
            symbol.as_str(),
            format!("There is no symbol called \"{symbol}\"."),
            &format!("use one of {}.", SYMBOLS.join(", ")),
        ));
    }
}
