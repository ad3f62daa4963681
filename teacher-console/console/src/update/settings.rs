//! The school's own decisions: what can be chosen is the server's to say; a change asks for the password again.

use protocol::school_settings::{Bounds, ChangeSetting, SettingRow};

use super::{account::confirmed, turn};
use crate::{
    intent::{
        Effect,
        settings::{SettingsAnswer, SettingsEffect, SettingsIntent},
    },
    state::{Notice, State},
};

pub(super) fn load() -> Vec<Effect> {
    vec![Effect::Settings(SettingsEffect::Load)]
}

pub(super) fn decide(state: &mut State, wish: SettingsIntent) -> Vec<Effect> {
    let room = &mut state.settings;
    match wish {
        SettingsIntent::Begin(id) => {
            room.changing = Some(id);
            // Where there is no number yet, there is nothing to put right.
            let setting = room.setting().filter(|one| !is_no_number(&one.row));
            room.value = setting.map_or_else(String::new, |one| one.row.value.clone());
            state.notice = None;
        }
        SettingsIntent::Choose(value) => room.value = value,
        SettingsIntent::TakeDefault => {
            if let Some(setting) = room.setting() {
                room.value = setting.row.default.clone();
            }
        }
        SettingsIntent::PrintAccess => return print(state, SettingsEffect::PrintAccess),
        SettingsIntent::PrintDecisions(decisions) => {
            return print(state, SettingsEffect::PrintDecisions(decisions));
        }
        SettingsIntent::ChooseRules(choice) => room.rules = choice,
        SettingsIntent::PrintRules(rules) => {
            return print(state, SettingsEffect::PrintRules(rules));
        }
        SettingsIntent::Finish => return finish(state),
        SettingsIntent::Leave => {
            leave(state);
            state.notice = None;
        }
    }
    Vec::new()
}

pub(super) fn answered(state: &mut State, answer: SettingsAnswer) -> Vec<Effect> {
    match answer {
        SettingsAnswer::Loaded(list) => state.settings.list = Some(list),
        SettingsAnswer::Changed(list) => {
            state.settings.list = Some(list);
            leave(state);
            state.notice = Some(Notice::good("notice-setting-changed"));
        }
        SettingsAnswer::Printed => state.notice = Some(Notice::good("notice-access-printed")),
    }
    Vec::new()
}

fn print(state: &mut State, effect: SettingsEffect) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::Settings(effect)]
}

fn leave(state: &mut State) {
    state.settings.changing = None;
    state.settings.value.clear();
}

/// Whether it is the number of a body, and the school has none of its own.
fn is_no_number(row: &SettingRow) -> bool {
    matches!(row.bounds, Bounds::Contact { .. }) && row.value == row.default
}

fn finish(state: &mut State) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    let Some(setting) = state.settings.setting() else {
        return Vec::new();
    };
    let value = state.settings.value.trim();
    // The same number again says that it was checked again.
    let is_number = matches!(setting.row.bounds, Bounds::Contact { .. });
    let is_checked_again = is_number && !is_no_number(&setting.row);
    if value.is_empty() || (value == setting.row.value && !is_checked_again) {
        state.notice = Some(Notice::attention("notice-setting-same"));
        return Vec::new();
    }
    let change = ChangeSetting {
        id: setting.row.id.clone(),
        value: value.to_owned(),
    };
    confirmed(state, Effect::Settings(SettingsEffect::Change(change)))
}

#[cfg(test)]
mod tests;
