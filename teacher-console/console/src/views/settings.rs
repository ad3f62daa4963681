//! The room of the school's own decisions: each with what it is for, what counts, and who chose it.

use bevy_egui::egui::Ui;
use protocol::school_settings::Bounds;

use super::{
    parts::{self, Typing, Wishes},
    places,
};
use crate::{
    clock,
    intent::{Field, Intent, settings::SettingsIntent},
    state::{
        State,
        settings::{SettingsRoom, ShownSetting},
    },
    theme,
    words::Words,
};

/// The whole room.
pub fn settings_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    parts::page_head(
        ui,
        words.say("room-settings"),
        words.say("settings-sentence"),
    );
    let room = &state.settings;
    let Some(list) = &room.list else {
        parts::small(ui, words.say("working"));
        return;
    };
    if !list.may_change {
        parts::body(ui, words.say("settings-not-yours"));
    }
    places::scrolled(ui, "settings", |ui| {
        access_ui(ui, words, wishes);
        for setting in &list.settings {
            parts::card(ui).show(ui, |ui| {
                ui.set_width(ui.available_width());
                one_ui(ui, setting, words);
                if room.changing.as_deref() == Some(&setting.row.id) {
                    change_ui(ui, room, setting, words, wishes);
                } else if list.may_change {
                    let title = title(setting, words);
                    let name = words.say_with("setting-change", &[("setting", &title)]);
                    if parts::quiet(ui, name).clicked() {
                        let begin = SettingsIntent::Begin(setting.row.id.clone());
                        wishes.push(Intent::Settings(begin));
                    }
                }
            });
            ui.add_space(8.0);
        }
    });
}

/// The table of access is the same in every school, and is printed for whoever asks.
fn access_ui(ui: &mut Ui, words: &Words, wishes: &mut Wishes) {
    parts::card_of(ui, |ui| {
        parts::text(ui, words.say("access-title"), theme::section(), theme::INK);
        parts::body(ui, words.say("access-why"));
        if parts::quiet(ui, words.say("access-print")).clicked() {
            wishes.push(Intent::Settings(SettingsIntent::PrintAccess));
        }
    });
}

fn one_ui(ui: &mut Ui, setting: &ShownSetting, words: &Words) {
    let row = &setting.row;
    parts::text(ui, title(setting, words), theme::section(), theme::INK);
    parts::body(ui, why(setting, words));
    let now = value_words(&row.value, words);
    parts::strong(ui, words.say_with("setting-now", &[("value", &now)]));
    let default = value_words(&row.default, words);
    parts::small(
        ui,
        words.say_with("setting-default", &[("value", &default)]),
    );
    let chosen = match row.chosen {
        None => words.say("setting-never-chosen"),
        Some(chosen) => words.say_with(
            "setting-chosen",
            &[
                ("name", &setting.chosen_by),
                ("day", &clock::day(chosen.at)),
            ],
        ),
    };
    parts::small(ui, chosen);
}

fn change_ui(
    ui: &mut Ui,
    room: &SettingsRoom,
    setting: &ShownSetting,
    words: &Words,
    wishes: &mut Wishes,
) {
    match &setting.row.bounds {
        Bounds::Choice(choices) => {
            for choice in choices {
                let is_chosen = room.value == *choice;
                if parts::choice(ui, is_chosen, value_words(choice, words)) {
                    let choose = SettingsIntent::Choose(choice.clone());
                    wishes.push(Intent::Settings(choose));
                }
            }
        }
        Bounds::Number { min, max, or_off } => {
            let label = if *or_off {
                "setting-number-or-off"
            } else {
                "setting-number"
            };
            let bounds = [("min", &*min.to_string()), ("max", &*max.to_string())];
            let typing = Typing {
                field: Field::Setting,
                label: words.say_with(label, &bounds),
                typed: &room.value,
                lines: 1,
                is_masked: false,
                starts: true,
            };
            if parts::field(ui, &typing, wishes) {
                wishes.push(Intent::Settings(SettingsIntent::Finish));
            }
        }
    }
    ui.horizontal_wrapped(|ui| {
        for (name, wish) in [
            ("setting-finish", SettingsIntent::Finish),
            ("setting-take-default", SettingsIntent::TakeDefault),
            ("leave", SettingsIntent::Leave),
        ] {
            let name = words.say(name);
            let pressed = if matches!(wish, SettingsIntent::Finish) {
                parts::primary(ui, name)
            } else {
                parts::quiet(ui, name)
            };
            if pressed.clicked() {
                wishes.push(Intent::Settings(wish));
            }
        }
    });
}

/// The words for one of the server's settings; a newer server may have one that this console does not know.
fn title(setting: &ShownSetting, words: &Words) -> String {
    let id = match setting.row.id.as_str() {
        "idle-lock-minutes" => "setting-idle-lock-minutes",
        "second-factor" => "setting-second-factor",
        "readers-password-days" => "setting-readers-password-days",
        "others-password-days" => "setting-others-password-days",
        "bell-staff-route-minutes" => "setting-bell-staff-route-minutes",
        "bell-office-minutes" => "setting-bell-office-minutes",
        "backup-keep-days" => "setting-backup-keep-days",
        "learning-keep-months" => "setting-learning-keep-months",
        "guests-let-in-by" => "setting-guests-let-in-by",
        "log-ins-review-month" => "setting-log-ins-review-month",
        other => return words.say_with("setting-unknown", &[("id", other)]),
    };
    words.say(id)
}

fn why(setting: &ShownSetting, words: &Words) -> String {
    words.say(match setting.row.id.as_str() {
        "idle-lock-minutes" => "setting-idle-lock-minutes-why",
        "second-factor" => "setting-second-factor-why",
        "readers-password-days" => "setting-readers-password-days-why",
        "others-password-days" => "setting-others-password-days-why",
        "bell-staff-route-minutes" => "setting-bell-staff-route-minutes-why",
        "bell-office-minutes" => "setting-bell-office-minutes-why",
        "backup-keep-days" => "setting-backup-keep-days-why",
        "learning-keep-months" => "setting-learning-keep-months-why",
        "guests-let-in-by" => "setting-guests-let-in-by-why",
        "log-ins-review-month" => "setting-log-ins-review-month-why",
        _ => "setting-unknown-why",
    })
}

/// A number says itself.
fn value_words(value: &str, words: &Words) -> String {
    match value {
        "off" => words.say("setting-off"),
        "readers-must" => words.say("setting-readers-must"),
        "everybody-may" => words.say("setting-everybody-may"),
        "head-or-lead" => words.say("setting-head-or-lead"),
        "coordinator-too" => words.say("setting-coordinator-too"),
        "technician-too" => words.say("setting-technician-too"),
        number => number.to_owned(),
    }
}
