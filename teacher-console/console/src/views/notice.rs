//! Bars at the top: what the person should know just now, and that the screen will lock soon.

use bevy_egui::egui::{CornerRadius, Frame, Margin, Ui};
use protocol::staff::Room;

use super::{
    bell, deeds, incidents, kept_page, letting,
    parts::{self, Wishes},
};
use crate::{
    clock,
    heads::Found,
    intent::{Intent, account::AccountIntent},
    reminders::Reminder,
    state::{LOCK_WARNING_S, Link, Notice, RecordWarning, State, Tone},
    theme::{self, Role},
    words::Words,
};

/// Below this width the words stand above the buttons.
const NARROW: f32 = 500.0;
const REMINDER_BUTTONS: f32 = 230.0;
const GOOD_BUTTON: f32 = 140.0;
/// As high as the button beside it, so that a line of words stands at its middle.
const GOOD_HEIGHT: f32 = 28.0;

/// Every bar that holds now.
pub fn bars_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    if let Some(left) = state
        .seconds_to_lock()
        .filter(|left| *left <= LOCK_WARNING_S)
    {
        let sentence = words.say_with("lock-soon", &[("seconds", &left.max(0).to_string())]);
        bar(ui, theme::SOON, theme::SOON_SOFT, |ui| {
            parts::text(ui, sentence, theme::strong(), theme::SOON);
        });
    }
    bell::bar_ui(ui, state, words, wishes);
    bell::silence_ui(ui, state, words);
    for warning in &state.record_warnings {
        bar(ui, theme::URGENT, theme::URGENT_SOFT, |ui| {
            let sentence = record_sentence(words, warning);
            parts::text(ui, sentence, theme::strong(), theme::URGENT);
        });
    }
    notice_ui(ui, state, words, wishes);
    kept_page::bar_ui(ui, state, words, wishes);
    incidents::export::bar_ui(ui, state, words, wishes);
    letting::held_back_ui(ui, state, words, wishes);
    deeds::deeds_ui(ui, state, words, wishes);
    reminder_ui(ui, state, words, wishes);
}

/// One calm line, after all that is urgent. It takes no room from whoever reads a report or works at a case.
fn reminder_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let is_with_a_child = match state.room {
        Some(Room::Reports) => state.reports.open.is_some(),
        Some(Room::Incidents) => state.incidents.open.is_some(),
        _ => false,
    };
    let Some(reminder) = state.reminder.filter(|_| !is_with_a_child) else {
        return;
    };
    let (id, day) = match reminder {
        Reminder::Week(count) => ("remind-week", i64::from(count)),
        Reminder::Rules => ("remind-rules", state.now),
        Reminder::Questionnaire => ("remind-questionnaire", state.now),
        Reminder::Password(due) if state.now < due => ("remind-password-soon", due),
        Reminder::Password(due) => ("remind-password", due),
        Reminder::Keys(since) => ("remind-keys", since),
        Reminder::List(by) => ("remind-list", by),
    };
    let sentence = match reminder {
        Reminder::Week(count) => words.say_with(id, &[("count", &count.to_string())]),
        _ => words.say_with(id, &[("day", &clock::day(day))]),
    };
    bar(ui, theme::ACCENT, theme::ACCENT_SOFT, |ui| {
        beside(
            ui,
            REMINDER_BUTTONS,
            |ui| {
                parts::body(ui, sentence);
            },
            |ui| {
                if parts::quiet(ui, words.say("remind-go")).clicked() {
                    wishes.push(Intent::Account(AccountIntent::FollowReminder));
                }
                if parts::quiet(ui, words.say("remind-later")).clicked() {
                    wishes.push(Intent::Account(AccountIntent::PutReminderAway));
                }
            },
        );
    });
}

fn record_sentence(words: &Words, warning: &RecordWarning) -> String {
    let log = words.say(super::log_words(warning.log));
    match warning.found {
        Found::Gone(entries) => words.say_with(
            "record-gone",
            &[("log", &log), ("entries", &entries.to_string())],
        ),
        Found::Broken | Found::Holds => words.say_with("record-broken", &[("log", &log)]),
    }
}

/// The notice alone, with a way to try again where that helps.
pub fn notice_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let Some(notice) = &state.notice else {
        return;
    };
    let (ink, ground) = match notice.tone {
        Tone::Good => (theme::OK, theme::OK_SOFT),
        Tone::Attention => (theme::SOON, theme::SOON_SOFT),
    };
    let can_retry = matches!(state.link, Link::Broken(_));
    let buttons = if can_retry { 300.0 } else { 170.0 };
    if notice.tone == Tone::Good && !can_retry && ui.available_width() >= NARROW {
        good_ui(ui, sentence(words, notice), words, wishes);
        return;
    }
    bar(ui, ink, ground, |ui| {
        beside(
            ui,
            buttons,
            |ui| {
                parts::text(ui, sentence(words, notice), theme::strong(), ink);
            },
            |ui| {
                if can_retry && parts::quiet(ui, words.say("try-again")).clicked() {
                    wishes.push(Intent::DismissNotice);
                    wishes.push(Intent::Connect);
                }
                if parts::quiet(ui, words.say("notice-read")).clicked() {
                    wishes.push(Intent::DismissNotice);
                }
            },
        );
    });
}

/// That something went well is said in little room: what is worked on stays where it is.
fn good_ui(ui: &mut Ui, said: String, words: &Words, wishes: &mut Wishes) {
    slim_bar(ui, theme::OK, theme::OK_SOFT, 3, |ui| {
        ui.horizontal(|ui| {
            let width = ui.available_width() - GOOD_BUTTON;
            parts::column(ui, width, GOOD_HEIGHT, |ui| {
                ui.add_space(5.0);
                parts::text(ui, said, theme::strong(), theme::OK);
            });
            if incidents::small_button(ui, &words.say("notice-read")).clicked() {
                wishes.push(Intent::DismissNotice);
            }
        });
    });
}

/// In a bar: words, and beside them what can be pressed, which needs this much room; below them where there is none.
pub(super) fn beside(
    ui: &mut Ui,
    press_width: f32,
    say: impl FnOnce(&mut Ui),
    press: impl FnOnce(&mut Ui),
) {
    if ui.available_width() < NARROW {
        say(ui);
        ui.horizontal_wrapped(press);
        return;
    }
    ui.horizontal(|ui| {
        let width = ui.available_width() - press_width;
        parts::column(ui, width, 0.0, say);
        press(ui);
    });
}

/// A bar across the page.
pub(super) fn bar(ui: &mut Ui, ink: Role, ground: Role, show: impl FnOnce(&mut Ui)) {
    slim_bar(ui, ink, ground, 10, show);
}

/// A bar with this much above and below what it says.
fn slim_bar(ui: &mut Ui, ink: Role, ground: Role, edge: i8, show: impl FnOnce(&mut Ui)) {
    Frame::new()
        .fill(ground.on(ui))
        .stroke((1.0, ink.on(ui)))
        .corner_radius(CornerRadius::same(theme::CARD_RADIUS))
        .inner_margin(Margin::symmetric(16, edge))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            show(ui);
        });
    ui.add_space(8.0);
}

pub(super) fn sentence(words: &Words, notice: &Notice) -> String {
    let line = notice
        .line
        .map(|(kind, name)| incidents::line_words(kind, name, words));
    let values = notice.values.iter();
    let values = values.map(|(name, value)| (*name, value.as_str()));
    let line = line.iter().map(|line| ("line", line.as_str()));
    words.say_with(notice.id, &values.chain(line).collect::<Vec<_>>())
}
