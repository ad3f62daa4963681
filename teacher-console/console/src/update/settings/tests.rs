//! A setting is changed after the password was typed again, and what was typed stays until it is on record.

use protocol::{
    school_settings::{Bounds, SettingRow},
    staff::Room,
};

use super::*;
use crate::{
    intent::{Answer, Attempt, Field, Intent, Trouble},
    state::{
        Gate,
        settings::{ShownSetting, ShownSettings},
    },
    update::update,
};

fn list(value: &str) -> ShownSettings {
    ShownSettings {
        settings: vec![ShownSetting {
            row: SettingRow {
                id: "idle-lock-minutes".to_owned(),
                value: value.to_owned(),
                default: "20".to_owned(),
                bounds: Bounds::Number {
                    min: 1,
                    max: 20,
                    or_off: false,
                },
                source: "L-11".to_owned(),
                chosen: None,
            },
            chosen_by: String::new(),
        }],
        may_change: true,
    }
}

fn in_the_room() -> State {
    let mut state = State {
        gate: Gate::AtWork { keys_open: true },
        room: Some(Room::Settings),
        now: 1_000,
        ..State::default()
    };
    let loaded = SettingsAnswer::Loaded(list("15"));
    update(&mut state, Intent::Answered(Answer::Settings(loaded)));
    wish(
        &mut state,
        SettingsIntent::Begin("idle-lock-minutes".to_owned()),
    );
    state
}

fn wish(state: &mut State, wish: SettingsIntent) -> Vec<Effect> {
    update(state, Intent::Settings(wish))
}

fn type_in(state: &mut State, text: &str) {
    update(state, Intent::Typed(Field::Setting, text.to_owned()));
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

#[test]
fn a_change_waits_for_the_password_and_is_made_at_once_when_it_was_typed_just_now() {
    let mut state = in_the_room();
    assert_eq!(state.settings.value, "15", "it begins with what counts now");
    type_in(&mut state, " 5 ");
    assert!(wish(&mut state, SettingsIntent::Finish).is_empty());
    let waiting = state.confirming.then.as_deref();
    let Some(Effect::Settings(SettingsEffect::Change(change))) = waiting else {
        panic!("the change waits for the password");
    };
    assert_eq!(
        (change.id.as_str(), change.value.as_str()),
        ("idle-lock-minutes", "5")
    );
    state.confirming.then = None;
    state.confirming.until = 2_000;
    let effects = wish(&mut state, SettingsIntent::Finish);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Settings(SettingsEffect::Change(_))]
    ));
}

#[test]
fn what_was_typed_stays_when_it_is_refused_and_goes_once_it_is_on_record() {
    let mut state = in_the_room();
    type_in(&mut state, "45");
    let refused = Trouble::Server("Type a number from 1 to 20.".to_owned(), String::new());
    let failed = Answer::Failed(Attempt::Change, refused);
    update(&mut state, Intent::Answered(failed));
    assert_eq!(state.settings.value, "45");
    assert!(state.settings.changing.is_some());
    let changed = SettingsAnswer::Changed(list("5"));
    update(&mut state, Intent::Answered(Answer::Settings(changed)));
    assert!(state.settings.changing.is_none() && state.settings.value.is_empty());
    assert_eq!(notice(&state), "notice-setting-changed");
}

#[test]
fn what_counts_already_is_no_change_and_the_default_is_one_press_away() {
    let mut state = in_the_room();
    for typed in ["", "15"] {
        type_in(&mut state, typed);
        assert!(wish(&mut state, SettingsIntent::Finish).is_empty());
        assert_eq!(notice(&state), "notice-setting-same");
        assert!(state.confirming.then.is_none());
    }
    wish(&mut state, SettingsIntent::TakeDefault);
    assert_eq!(state.settings.value, "20");
    wish(&mut state, SettingsIntent::Leave);
    assert!(state.settings.changing.is_none() && state.notice.is_none());
}

/// F-90.
#[test]
fn a_number_is_typed_and_put_on_record_again_once_it_was_checked_again() {
    let mut shown = list("none");
    let row = &mut shown.settings[0].row;
    row.id = "number-police".to_owned();
    row.default = "none".to_owned();
    row.bounds = Bounds::Contact { chars_max: 60 };
    let mut state = in_the_room();
    state.settings.list = Some(shown);
    let begin = || SettingsIntent::Begin("number-police".to_owned());
    wish(&mut state, begin());
    assert_eq!(state.settings.value, "", "there is none to put right");
    assert!(wish(&mut state, SettingsIntent::Finish).is_empty());
    let list = state.settings.list.as_mut().unwrap();
    list.settings[0].row.value = "01632 960 001".to_owned();
    wish(&mut state, begin());
    state.notice = None;
    wish(&mut state, SettingsIntent::Finish);
    assert_eq!(state.notice, None, "the same again is a check");
}
