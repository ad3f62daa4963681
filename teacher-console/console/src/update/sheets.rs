//! The page of two recovery sheets: one thing after the other, and everything is put away at its end.

use super::turn;
use crate::{
    intent::{
        Effect,
        sheets::{SheetsAnswer, SheetsEffect, SheetsIntent},
    },
    state::{
        Notice, State,
        founding::PaperSheet,
        secret::Secret,
        sheets::{Sheets, Stage},
    },
};

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: &SheetsIntent) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    let sheets = &mut state.sheets;
    let effect = match wish {
        SheetsIntent::Begin => {
            state.notice = None;
            sheets.stage = Stage::Lines;
            return Vec::new();
        }
        SheetsIntent::Leave => {
            state.notice = None;
            return leave(state);
        }
        SheetsIntent::Choose(pair) => {
            sheets.pair = *pair;
            return Vec::new();
        }
        SheetsIntent::Open => return open(state),
        SheetsIntent::LetIn(log, to) => SheetsEffect::LetIn { log: *log, to: *to },
        SheetsIntent::Steward(person) => {
            if sheets.stewards.contains(person) {
                sheets.stewards.retain(|known| known != person);
            } else {
                sheets.stewards.push(*person);
            }
            return Vec::new();
        }
        SheetsIntent::MakeNew => SheetsEffect::MakeNew,
        SheetsIntent::Show => {
            sheets.is_shown = true;
            return Vec::new();
        }
        SheetsIntent::Print => match shown_sheet(sheets) {
            Some((number, sheet)) => SheetsEffect::Print { number, sheet },
            None => return Vec::new(),
        },
        SheetsIntent::WrittenDown => {
            written_down(sheets);
            return Vec::new();
        }
        SheetsIntent::Prove => return prove(state),
    };
    state.notice = None;
    vec![Effect::Sheets(effect)]
}

/// Puts everything away, here and in the client.
pub(super) fn leave(state: &mut State) -> Vec<Effect> {
    if state.sheets.stage == Stage::Closed {
        return Vec::new();
    }
    state.sheets = Sheets::default();
    vec![Effect::Sheets(SheetsEffect::Forget)]
}

fn open(state: &mut State) -> Vec<Effect> {
    let [one, other] = &state.sheets.lines;
    if one.is_empty() || other.is_empty() {
        state.notice = Some(Notice::attention("notice-sheets-lines"));
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::Sheets(SheetsEffect::Open {
        pair: state.sheets.pair,
        one: one.clone(),
        other: other.clone(),
    })]
}

/// The sheet whose lines are on the screen, with its number.
fn shown_sheet(sheets: &Sheets) -> Option<(u8, PaperSheet)> {
    let Stage::Sheet(at) = sheets.stage else {
        return None;
    };
    let sheet = sheets.new.get(at).filter(|_| sheets.is_shown)?;
    Some((u8::try_from(at + 1).ok()?, sheet.clone()))
}

fn written_down(sheets: &mut Sheets) {
    let Stage::Sheet(at) = sheets.stage else {
        return;
    };
    if !sheets.is_shown {
        return;
    }
    if let Some(sheet) = sheets.new.get_mut(at) {
        sheet.lines.clear();
    }
    sheets.is_shown = false;
    sheets.stage = if at + 1 < sheets.new.len() {
        Stage::Sheet(at + 1)
    } else {
        Stage::Proof
    };
}

fn prove(state: &mut State) -> Vec<Effect> {
    let sheets = &state.sheets;
    if sheets.proof.iter().any(Secret::is_empty) {
        state.notice = Some(Notice::attention("notice-founding-proof"));
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::Sheets(SheetsEffect::Prove {
        proof: sheets.proof.clone(),
        stewards: sheets.stewards.clone(),
    })]
}

pub(super) fn answered(state: &mut State, answer: SheetsAnswer) -> Vec<Effect> {
    let sheets = &mut state.sheets;
    match answer {
        // Whoever has left the page meanwhile gets nothing back on it.
        SheetsAnswer::Opened(facts) if sheets.stage == Stage::Lines => {
            sheets.lines = <[Secret; 2]>::default();
            sheets.facts = facts;
            sheets.stage = Stage::Open;
        }
        SheetsAnswer::Made(new) if sheets.stage == Stage::Open => {
            sheets.new = new;
            sheets.is_shown = false;
            sheets.proof = <[Secret; 6]>::default();
            sheets.stage = Stage::Sheet(0);
        }
        SheetsAnswer::LetIn {
            name,
            records,
            left_shut,
        } => {
            let notice = Notice::good("notice-sheets-let-in")
                .with("name", name)
                .with("records", records.to_string())
                .with("shut", left_shut.to_string());
            state.notice = Some(notice);
        }
        SheetsAnswer::Printed => state.notice = Some(Notice::good("notice-printed")),
        SheetsAnswer::Renewed => {
            state.sheets = Sheets::default();
            state.notice = Some(Notice::good("notice-sheets-renewed"));
        }
        SheetsAnswer::Opened(_) | SheetsAnswer::Made(_) | SheetsAnswer::Forgotten => {}
    }
    Vec::new()
}
