//! Signing in, and opening one's keys with the card.

use bevy_egui::egui::{Align, Layout, ScrollArea, Sense, Ui, vec2};

use super::{
    bell, enrol, founding, look,
    navigation::logo,
    notice,
    parts::{self, Typing, Wishes},
};
use crate::{
    intent::{Field, Intent, enrol::EnrolIntent, look::LookIntent},
    state::{Gate, State, account::CardHere},
    theme,
    words::Words,
};

const DOOR_WIDTH: f32 = 440.0;
const FOUNDING_WIDTH: f32 = 640.0;

/// One of the two pages at the door.
pub fn door_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let width = if state.gate == Gate::Founding {
        FOUNDING_WIDTH
    } else {
        DOOR_WIDTH
    };
    let width = width.min(ui.available_width());
    // Each page begins at its top, so each has a place of its own to remember.
    let page = format!(
        "{:?} {:?} {}",
        state.gate, state.founding.stage, state.look.is_open
    );
    let pages = ScrollArea::vertical().id_salt(page).auto_shrink(false);
    pages.show(ui, |ui| {
        ui.with_layout(Layout::top_down(Align::Center), |ui| {
            ui.add_space(24.0);
            ui.allocate_ui(vec2(width, 0.0), |ui| {
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    bell::bar_ui(ui, state, words, wishes);
                    notice::notice_ui(ui, state, words, wishes);
                    parts::card_of(ui, |ui| {
                        head_ui(ui, state, words);
                        if state.look.is_open {
                            look::choices_ui(ui, state, words, wishes);
                            return;
                        }
                        match state.gate {
                            Gate::SigningIn => sign_in_ui(ui, state, words, wishes),
                            Gate::Founding => founding::founding_ui(ui, state, words, wishes),
                            Gate::Enrolling => enrol::enrol_ui(ui, state, words, wishes),
                            Gate::Unlocking | Gate::AtWork { .. } => {
                                unlock_ui(ui, state, words, wishes);
                            }
                        }
                    });
                    if !state.look.is_open && parts::quiet(ui, words.say("look-title")).clicked() {
                        wishes.push(Intent::Look(LookIntent::Open));
                    }
                });
            });
        });
    });
}

fn head_ui(ui: &mut Ui, state: &State, words: &Words) {
    let (rect, _) = ui.allocate_exact_size(vec2(60.0, 30.0), Sense::hover());
    logo(ui, rect.min);
    parts::text(ui, words.say("console-title"), theme::title(), theme::INK);
    if !state.school.name.is_empty() {
        parts::body(ui, state.school.name.clone());
    }
    if state.school.is_demo {
        parts::text(ui, words.say("demo-school"), theme::strong(), theme::SOON);
    }
    if !state.school.code.is_empty() {
        parts::small(
            ui,
            words.say_with("school-code", &[("code", &state.school.code)]),
        );
    }
    ui.add_space(12.0);
}

fn sign_in_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let has_name = !state.door.login_name.is_empty();
    parts::field(
        ui,
        &Typing {
            field: Field::LoginName,
            label: words.say("login-name"),
            typed: &state.door.login_name,
            lines: 1,
            is_masked: false,
            starts: !has_name,
        },
        wishes,
    );
    let mut entered = parts::field(
        ui,
        &Typing {
            field: Field::Password,
            label: words.say("password"),
            typed: state.door.password.text(),
            lines: 1,
            is_masked: true,
            starts: has_name && !state.door.asks_second,
        },
        wishes,
    );
    if state.door.asks_second {
        let typing = Typing {
            field: Field::Second,
            label: words.say("second-factor"),
            typed: &state.door.second,
            lines: 1,
            is_masked: false,
            starts: true,
        };
        entered |= parts::field(ui, &typing, wishes);
    }
    ui.add_space(8.0);
    let pressed = parts::primary(ui, words.say("sign-in")).clicked();
    if pressed || entered {
        wishes.push(Intent::SignIn);
    }
    parts::working(ui, state.is_busy(), words.say("working-sign-in"));
    ui.add_space(8.0);
    if parts::quiet(ui, words.say("enrol-begin")).clicked() {
        wishes.push(Intent::Enrol(EnrolIntent::Begin));
    }
}

fn unlock_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let name = state
        .person
        .as_ref()
        .map_or("", |person| person.name.as_str());
    parts::text(
        ui,
        words.say_with("unlock-hello", &[("name", name)]),
        theme::section(),
        theme::INK,
    );
    parts::body(ui, words.say("unlock-why"));
    ui.add_space(8.0);
    let entered = parts::field(
        ui,
        &Typing {
            field: Field::Kit,
            label: words.say("card-code"),
            typed: state.door.kit.text(),
            lines: 1,
            is_masked: !state.door.is_kit_shown,
            starts: true,
        },
        wishes,
    );
    let is_shown = state.door.is_kit_shown;
    if let Some(is_shown) = parts::tick_box(ui, is_shown, words.say("card-code-show")) {
        wishes.push(Intent::ShowKit(is_shown));
    }
    if state.account.card_here != CardHere::NoSafe {
        let keeps = state.door.keeps_kit;
        if let Some(keeps) = parts::tick_box(ui, keeps, words.say("card-keep")) {
            wishes.push(Intent::KeepKit(keeps));
        }
        parts::small(ui, words.say("card-keep-why"));
    }
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        let pressed = parts::primary(ui, words.say("unlock")).clicked();
        if pressed || entered {
            wishes.push(Intent::Unlock);
        }
        if parts::quiet(ui, words.say("carry-on-closed")).clicked() {
            wishes.push(Intent::CarryOnClosed);
        }
        if parts::quiet(ui, words.say("sign-out")).clicked() {
            wishes.push(Intent::LockNow);
        }
    });
    parts::working(ui, state.is_busy(), words.say("working-unlock"));
}
