//! How the console looks: `State` and `Words` in, what was asked for out. Nothing here decides.

pub mod account;
mod answering;
mod bars;
pub mod bell;
pub mod classes;
pub mod computers;
mod coverage;
mod deeds;
pub mod door;
pub mod enrol;
mod families;
pub mod figures;
pub mod founding;
pub mod guest;
pub mod incidents;
pub mod keeping;
mod kept_page;
mod leavers;
mod lesson;
mod letting;
mod live;
pub mod log_ins;
mod look;
pub mod navigation;
mod next;
pub mod notice;
pub mod parts;
pub mod people;
pub mod places;
mod printing;
mod pupil;
mod questionnaires;
mod recordings;
mod registers;
pub mod reports;
mod right_to_left;
mod roll;
mod rooms;
mod rules;
mod search;
pub mod settings;
pub mod sheets;
mod signatures;
pub mod steady;
pub mod worry;

#[cfg(test)]
pub(crate) mod tests;

use bevy_egui::egui::{
    CentralPanel, Frame, Key, Margin, Modifiers, Panel, ScrollArea, Ui, gui_zoom::kb_shortcuts,
};
use protocol::{directory::LogName, staff::Room};

use crate::{
    intent::{Intent, look::LookIntent},
    look::Size,
    state::{Gate, State, sheets::Stage},
    theme,
    titles::Titles,
    words::Words,
};
use parts::Wishes;

const NAV_WIDTH: f32 = 200.0;

/// The whole window.
pub fn console_ui(ui: &mut Ui, state: &State, words: &Words, titles: &Titles) -> Wishes {
    let mut wishes = Wishes::new();
    keys_for_size(ui, &mut wishes);
    if state.bell.is_office {
        ground(ui, 28).show(ui, |ui| bell::office_ui(ui, state, words));
        return wishes;
    }
    let locks = ui.input_mut(|input| input.consume_key(Modifiers::CTRL, Key::L));
    if locks && matches!(state.gate, Gate::Unlocking | Gate::AtWork { .. }) {
        wishes.push(Intent::LockNow);
    }
    match state.gate {
        Gate::SigningIn | Gate::Enrolling | Gate::Founding | Gate::Unlocking => {
            ground(ui, 28).show(ui, |ui| door::door_ui(ui, state, words, &mut wishes));
        }
        Gate::AtWork { .. } if places::is_one_column(ui) => {
            one_column_ui(ui, state, words, titles, &mut wishes);
        }
        Gate::AtWork { .. } => {
            let navy = Frame::new().fill(theme::NAV.on(ui));
            Panel::left("navigation")
                .exact_size(NAV_WIDTH)
                .resizable(false)
                .frame(navy)
                .show(ui, |ui| {
                    navigation::navigation_ui(ui, state, words, &mut wishes);
                });
            ground(ui, 24).show(ui, |ui| {
                // However many bars there are, half of the page is left for what one does.
                let half = ui.available_height() / 2.0;
                ScrollArea::vertical()
                    .id_salt("bars")
                    .max_height(half)
                    .show(ui, |ui| notice::bars_ui(ui, state, words, &mut wishes));
                room_ui(ui, state, words, titles, &mut wishes);
            });
        }
    }
    wishes
}

/// The keys everybody knows from a browser, on every page.
fn keys_for_size(ui: &Ui, wishes: &mut Wishes) {
    for (shortcut, wish) in [
        (kb_shortcuts::ZOOM_IN, LookIntent::Larger),
        (kb_shortcuts::ZOOM_IN_SECONDARY, LookIntent::Larger),
        (kb_shortcuts::ZOOM_OUT, LookIntent::Smaller),
        (kb_shortcuts::ZOOM_RESET, LookIntent::Size(Size::Usual)),
    ] {
        if ui.input_mut(|input| input.consume_shortcut(&shortcut)) {
            wishes.push(Intent::Look(wish));
        }
    }
}

/// The rooms behind one button, and a page that scrolls as a whole.
fn one_column_ui(ui: &mut Ui, state: &State, words: &Words, titles: &Titles, wishes: &mut Wishes) {
    let navy = Frame::new().fill(theme::NAV.on(ui));
    Panel::top("navigation")
        .frame(navy.inner_margin(Margin::symmetric(8, 2)))
        .show(ui, |ui| navigation::bar_ui(ui, state, words, wishes));
    if state.look.is_menu_open {
        let navy = CentralPanel::default().frame(navy.inner_margin(Margin::same(8)));
        navy.show(ui, |ui| navigation::menu_ui(ui, state, words, wishes));
        return;
    }
    ground(ui, 16).show(ui, |ui| {
        ScrollArea::vertical()
            .id_salt(page_name(state))
            .auto_shrink(false)
            .show(ui, |ui| {
                notice::bars_ui(ui, state, words, wishes);
                room_ui(ui, state, words, titles, wishes);
            });
    });
}

/// Each page begins at its top: what was opened from a list, and each step, is a page of its own.
fn page_name(state: &State) -> String {
    let doing = state.incidents.doing.as_ref().map(std::mem::discriminant);
    let case = state.incidents.open.as_ref().map(|open| open.row.case);
    let report = state.reports.open.as_ref().map(|open| open.envelope);
    let class = state.classes.progress.as_ref().map(|shown| shown.class);
    let lesson = state.lesson.as_ref().map(|page| page.class);
    let bringing = state.roll.bringing.as_ref();
    let roll = (
        bringing.map(|one| (one.looked.is_some(), one.done.is_some())),
        state.roll.year.is_some(),
    );
    let is_asking = state.confirming.then.is_some();
    format!(
        "{:?} {report:?} {case:?} {doing:?} {class:?} {lesson:?} {roll:?} {:?} {:?} {is_asking} {} {}",
        state.room,
        state.keeping.chosen,
        state.sheets.stage,
        state.search.log.is_some(),
        state.look.is_open,
    )
}

fn ground(ui: &Ui, margin: i8) -> CentralPanel {
    CentralPanel::default().frame(
        Frame::new()
            .fill(theme::BG.on(ui))
            .inner_margin(Margin::symmetric(margin, 20)),
    )
}

fn room_ui(ui: &mut Ui, state: &State, words: &Words, titles: &Titles, wishes: &mut Wishes) {
    if state.confirming.then.is_some() {
        account::confirm_ui(ui, state, words, wishes);
        return;
    }
    if state.look.is_open {
        look::look_ui(ui, state, words, wishes);
        return;
    }
    if state.sheets.stage != Stage::Closed {
        sheets::sheets_ui(ui, state, words, wishes);
        return;
    }
    if state.search.log.is_some() {
        search::search_ui(ui, state, words, wishes);
        return;
    }
    match state.room {
        Some(Room::Account) => account::account_ui(ui, state, words, wishes),
        Some(Room::Reports) => reports::reports_ui(ui, state, words, wishes),
        Some(Room::Incidents) => incidents::incidents_ui(ui, state, words, wishes),
        Some(Room::Worry) => worry::worry_ui(ui, state, words, wishes),
        Some(Room::LiveClass) => live::live_ui(ui, state, words, titles, wishes),
        Some(Room::Classes) if state.lesson.is_some() => {
            lesson::lesson_ui(ui, state, words, titles, wishes);
        }
        Some(Room::Classes) => classes::classes_ui(ui, state, words, titles, wishes),
        Some(Room::Computers) => computers::computers_ui(ui, state, words, wishes),
        Some(Room::People) => people::people_ui(ui, state, words, wishes),
        Some(Room::Keeping) => keeping::keeping_ui(ui, state, words, wishes),
        Some(Room::LogIns) => log_ins::log_ins_ui(ui, state, words, wishes),
        Some(Room::Guest) => guest::guest_ui(ui, state, words),
        Some(Room::Families) => families::families_ui(ui, state, words, titles, wishes),
        Some(Room::Figures) => figures::figures_ui(ui, state, words, titles, wishes),
        Some(Room::Questionnaires) => {
            questionnaires::questionnaires_ui(ui, state, words, titles, wishes);
        }
        Some(Room::Signatures) => signatures::signatures_ui(ui, state, words, titles, wishes),
        Some(Room::Roll) => roll::roll_ui(ui, state, words, wishes),
        Some(Room::Registers) => registers::registers_ui(ui, state, words, titles, wishes),
        Some(Room::Settings) => settings::settings_ui(ui, state, words, titles, wishes),
        None => {
            parts::body(ui, words.say("no-rooms"));
        }
    }
}

/// The id of the words for a log.
fn log_words(log: LogName) -> &'static str {
    match log {
        LogName::Safeguarding => "log-safeguarding",
        LogName::Staff => "log-staff",
        LogName::Leaders => "log-leaders",
    }
}

/// Tabs for people who look after more than one log.
fn log_tabs(
    ui: &mut Ui,
    state: &State,
    words: &Words,
    chosen: LogName,
    mut choose: impl FnMut(LogName),
) {
    let logs = state
        .person
        .as_ref()
        .map(|person| person.logs.as_slice())
        .unwrap_or_default();
    if logs.len() < 2 {
        return;
    }
    ui.horizontal(|ui| {
        for log in logs {
            let name = words.say(log_words(*log));
            let says = name.clone();
            let response = steady::scope(ui, says, |ui| ui.selectable_label(*log == chosen, name));
            parts::ring(ui, &response);
            if response.clicked() && *log != chosen {
                choose(*log);
            }
        }
    });
}
