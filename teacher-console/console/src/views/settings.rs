//! The room of the school's own decisions: each with what it is for, what counts, and who chose it.

use bevy_egui::egui::Ui;
use protocol::school_settings::Bounds;

use super::{
    parts::{self, Typing, Wishes},
    places, rules,
};
use crate::{
    clock,
    intent::{Field, Intent, settings::SettingsIntent},
    state::{
        State,
        settings::{Decision, SettingsRoom, ShownSetting, ShownSettings},
    },
    theme,
    titles::Titles,
    words::Words,
};

/// The whole room.
pub fn settings_ui(
    ui: &mut Ui,
    state: &State,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
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
        decisions_ui(ui, list, words, wishes);
        rules::rules_ui(ui, room, words, titles, wishes);
        for setting in &list.settings {
            parts::card(ui).show(ui, |ui| {
                ui.set_width(ui.available_width());
                one_ui(ui, setting, words);
                if room.changing.as_deref() == Some(&setting.row.id) {
                    change_ui(ui, room, setting, words, wishes);
                } else if list.may_change {
                    let title = title_words(setting, words);
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

/// Everything of this room, for whoever asks what the school has decided.
fn decisions_ui(ui: &mut Ui, list: &ShownSettings, words: &Words, wishes: &mut Wishes) {
    parts::card_of(ui, |ui| {
        let title = words.say("decisions-title");
        parts::text(ui, title, theme::section(), theme::INK);
        parts::body(ui, words.say("decisions-why"));
        if parts::quiet(ui, words.say("decisions-print")).clicked() {
            let decision = |setting: &ShownSetting| Decision {
                what: title_words(setting, words),
                why: why(setting, words),
                value: value_words(&setting.row.value, words),
                by: chosen_words(setting, words),
            };
            let decisions = list.settings.iter().map(decision).collect();
            let wish = SettingsIntent::PrintDecisions(decisions);
            wishes.push(Intent::Settings(wish));
        }
    });
}

fn one_ui(ui: &mut Ui, setting: &ShownSetting, words: &Words) {
    let row = &setting.row;
    parts::text(
        ui,
        title_words(setting, words),
        theme::section(),
        theme::INK,
    );
    // Numbers stand in a row: what holds for all of them is said where one is typed.
    let is_number = matches!(row.bounds, Bounds::Contact { .. });
    if !is_number {
        parts::body(ui, why(setting, words));
    }
    let now = value_words(&row.value, words);
    parts::strong(ui, words.say_with("setting-now", &[("value", &now)]));
    // Where it is what counts anyhow, it need not be read twice.
    if row.default != row.value && !is_number {
        let default = value_words(&row.default, words);
        parts::small(
            ui,
            words.say_with("setting-default", &[("value", &default)]),
        );
    }
    if row.chosen.is_some() || !is_number {
        parts::small(ui, chosen_words(setting, words));
    }
}

fn chosen_words(setting: &ShownSetting, words: &Words) -> String {
    match setting.row.chosen {
        None => words.say("setting-never-chosen"),
        Some(chosen) => words.say_with(
            "setting-chosen",
            &[
                ("name", &setting.chosen_by),
                ("day", &clock::day(chosen.at)),
            ],
        ),
    }
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
        Bounds::Contact { chars_max } => {
            parts::body(ui, why(setting, words));
            parts::body(ui, words.say("setting-contact-checked"));
            let max = chars_max.to_string();
            let label = words.say_with("setting-contact", &[("max", &max)]);
            typed_ui(ui, room, label, wishes);
        }
        Bounds::Days { most } => {
            let most = most.to_string();
            typed_ui(
                ui,
                room,
                words.say_with("setting-days", &[("most", &most)]),
                wishes,
            );
        }
        Bounds::Number { min, max, or_off } => {
            let label = if *or_off {
                "setting-number-or-off"
            } else {
                "setting-number"
            };
            let bounds = [("min", &*min.to_string()), ("max", &*max.to_string())];
            typed_ui(ui, room, words.say_with(label, &bounds), wishes);
        }
    }
    let back = if matches!(setting.row.bounds, Bounds::Contact { .. }) {
        "setting-contact-out"
    } else {
        "setting-take-default"
    };
    ui.horizontal_wrapped(|ui| {
        for (name, wish) in [
            ("setting-finish", SettingsIntent::Finish),
            (back, SettingsIntent::TakeDefault),
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

fn typed_ui(ui: &mut Ui, room: &SettingsRoom, label: String, wishes: &mut Wishes) {
    let typing = Typing {
        field: Field::Setting,
        label,
        typed: &room.value,
        lines: 1,
        is_masked: false,
        starts: true,
    };
    if parts::field(ui, &typing, wishes) {
        wishes.push(Intent::Settings(SettingsIntent::Finish));
    }
}

/// The words for one of the server's settings; a newer server may have one that this console does not know.
fn title_words(setting: &ShownSetting, words: &Words) -> String {
    let id = match setting.row.id.as_str() {
        "idle-lock-minutes" => "setting-idle-lock-minutes",
        "second-factor" => "setting-second-factor",
        "readers-password-days" => "setting-readers-password-days",
        "others-password-days" => "setting-others-password-days",
        "bell-staff-route-minutes" => "setting-bell-staff-route-minutes",
        "bell-office-minutes" => "setting-bell-office-minutes",
        "backup-keep-days" => "setting-backup-keep-days",
        "learning-keep-months" => "setting-learning-keep-months",
        "half-terms" => "setting-half-terms",
        "rooms-seen" => "setting-rooms-seen",
        "guests-let-in-by" => "setting-guests-let-in-by",
        "log-ins-review-month" => "setting-log-ins-review-month",
        "agreements-signed" => "setting-agreements-signed",
        "agreements-signed-by" => "setting-agreements-signed-by",
        "governors-figures" => "setting-governors-figures",
        "first-contact-misuse" => "setting-first-contact-misuse",
        "first-contact-sites" => "setting-first-contact-sites",
        "first-contact-complaints" => "setting-first-contact-complaints",
        "locality" => "setting-locality",
        "number-safeguarding-adviser" => "setting-number-safeguarding-adviser",
        "number-childrens-services" => "setting-number-childrens-services",
        "number-police" => "setting-number-police",
        "number-allegations-officer" => "setting-number-allegations-officer",
        "number-online-safety-officer" => "setting-number-online-safety-officer",
        "number-prevent" => "setting-number-prevent",
        "number-ceop" => "setting-number-ceop",
        "number-iwf" => "setting-number-iwf",
        "number-helpdesk" => "setting-number-helpdesk",
        "number-behaviour-policy" => "setting-number-behaviour-policy",
        "number-whistle-blowing-policy" => "setting-number-whistle-blowing-policy",
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
        "half-terms" => "setting-half-terms-why",
        "rooms-seen" => "setting-rooms-seen-why",
        "guests-let-in-by" => "setting-guests-let-in-by-why",
        "log-ins-review-month" => "setting-log-ins-review-month-why",
        "agreements-signed" => "setting-agreements-signed-why",
        "agreements-signed-by" => "setting-agreements-signed-by-why",
        "governors-figures" => "setting-governors-figures-why",
        "first-contact-misuse" => "setting-first-contact-misuse-why",
        "first-contact-sites" => "setting-first-contact-sites-why",
        "first-contact-complaints" => "setting-first-contact-complaints-why",
        "locality" => "setting-locality-why",
        id if id.starts_with("number-") => "setting-number-why",
        _ => "setting-unknown-why",
    })
}

/// A number says itself.
fn value_words(value: &str, words: &Words) -> String {
    words.say(match value {
        "off" => "setting-off",
        "not-set" => "setting-not-set",
        "readers-must" => "setting-readers-must",
        "everybody-may" => "setting-everybody-may",
        "head-or-lead" => "setting-head-or-lead",
        "coordinator-too" => "setting-coordinator-too",
        "technician-too" => "setting-technician-too",
        "each-year" => "setting-each-year",
        "on-joining" => "setting-on-joining",
        "before-first-use" => "setting-before-first-use",
        "pupil-and-parent" => "setting-pupil-and-parent",
        "pupil-alone" => "setting-pupil-alone",
        "parent-alone" => "setting-parent-alone",
        "each-half-term" => "setting-each-half-term",
        "each-term" => "setting-each-term",
        "each-half-year" => "setting-each-half-year",
        "contact-lead" => "setting-contact-lead",
        "contact-deputies" => "setting-contact-deputies",
        "contact-head" => "setting-contact-head",
        "contact-coordinator" => "setting-contact-coordinator",
        "contact-technician" => "setting-contact-technician",
        "anywhere" => "setting-anywhere",
        "birmingham" => "setting-birmingham",
        "camden" => "setting-camden",
        "derbyshire" => "setting-derbyshire",
        "middlesbrough" => "setting-middlesbrough",
        "northamptonshire" => "setting-northamptonshire",
        "own" => "setting-own",
        "none" => "setting-none",
        number => return number.to_owned(),
    })
}
