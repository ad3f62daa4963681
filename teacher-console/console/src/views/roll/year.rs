//! A new school year, step by step: each says what it would do, what is done says so, and any can be left and taken up
//! again.

mod class;

use bevy_egui::egui::Ui;
use protocol::{
    staff::Room,
    turning::{ArchivedClass, YearNow, YearTurned},
};

use crate::{
    clock,
    intent::{Intent, roll::RollIntent, turning::TurningIntent},
    state::{State, turning::YearPage},
    theme,
    views::{
        parts::{self, Shape, Wishes},
        places,
    },
    words::Words,
};

/// The whole page.
pub(super) fn year_ui(
    ui: &mut Ui,
    state: &State,
    page: &YearPage,
    words: &Words,
    wishes: &mut Wishes,
) {
    let title = page.now.as_ref().map_or_else(
        || words.say("year-title-asking"),
        |now| words.say_with("year-title", &[("years", &years(now.year))]),
    );
    parts::page_head(ui, title, words.say("year-sentence"));
    if parts::quiet(ui, words.say("bring-leave")).clicked() {
        wish(wishes, TurningIntent::Open(false));
    }
    ui.add_space(8.0);
    places::scrolled(ui, "roll-year", |ui| {
        let Some(now) = &page.now else {
            parts::body(ui, words.say("roll-asking"));
            return;
        };
        parts::card_of(ui, |ui| match &now.turned {
            Some(turned) => turned_ui(ui, state, turned, words),
            None => classes_ui(ui, state, page, now, words, wishes),
        });
        parts::card_of(ui, |ui| new_pupils_ui(ui, words, wishes));
        parts::card_of(ui, |ui| teachers_ui(ui, now, words, wishes));
        parts::card_of(ui, |ui| cards_ui(ui, now, words, wishes));
        parts::card_of(ui, |ui| due_ui(ui, state, now, words, wishes));
        if !now.archived.is_empty() {
            parts::card_of(ui, |ui| archived_ui(ui, &now.archived, words, wishes));
        }
    });
}

/// 2026/27.
fn years(year: u32) -> String {
    format!("{year}/{:02}", (year + 1) % 100)
}

fn wish(wishes: &mut Wishes, wish: TurningIntent) {
    wishes.push(Intent::Turning(wish));
}

fn step_ui(ui: &mut Ui, words: &Words, id: &str, done: Option<bool>) {
    places::headed(ui, &words.say(id), theme::section(), |ui| match done {
        Some(true) => {
            let said = words.say("year-done");
            parts::pill(ui, Shape::Tick, &said, theme::OK, theme::OK_SOFT);
        }
        Some(false) => {
            let said = words.say("year-open");
            parts::pill(ui, Shape::Diamond, &said, theme::SOON, theme::SOON_SOFT);
        }
        None => {}
    });
}

fn turned_ui(ui: &mut Ui, state: &State, turned: &YearTurned, words: &Words) {
    step_ui(ui, words, "year-classes", Some(true));
    let day = clock::day(turned.at);
    let said = match state.school.people.get(&turned.by) {
        Some(name) => words.say_with("year-turned-by", &[("day", &day), ("name", name)]),
        None => words.say_with("year-turned", &[("day", &day)]),
    };
    parts::body(ui, said);
}

fn classes_ui(
    ui: &mut Ui,
    state: &State,
    page: &YearPage,
    now: &YearNow,
    words: &Words,
    wishes: &mut Wishes,
) {
    step_ui(ui, words, "year-classes", Some(false));
    parts::body(ui, words.say("year-classes-how"));
    parts::body(ui, words.say("year-classes-keep"));
    ui.horizontal_wrapped(|ui| {
        if parts::quiet(ui, words.say("year-everything-stays")).clicked() {
            wish(wishes, TurningIntent::EverythingStays);
        }
        if !page.choices.is_empty() && parts::quiet(ui, words.say("year-as-proposed")).clicked() {
            wish(wishes, TurningIntent::AsProposed);
        }
    });
    for row in &now.classes {
        ui.separator();
        class::class_ui(ui, state, page, row, words, wishes);
    }
    ui.separator();
    let sums = page.sums();
    let values = [
        ("up", sums.up.to_string()),
        ("stay", sums.stay.to_string()),
        ("leave", sums.leave.to_string()),
        ("pupils", sums.pupils_leave.to_string()),
    ];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    parts::strong(ui, words.say_with("year-sums", &values));
    if parts::primary(ui, words.say("year-turn")).clicked() {
        wish(wishes, TurningIntent::Turn);
    }
    parts::working(ui, state.is_busy(), words.say("roll-working"));
}

fn new_pupils_ui(ui: &mut Ui, words: &Words, wishes: &mut Wishes) {
    step_ui(ui, words, "year-new", None);
    parts::body(ui, words.say("year-new-how"));
    if parts::quiet(ui, words.say("year-new-go")).clicked() {
        wishes.push(Intent::Roll(RollIntent::BringIn(true)));
    }
}

fn teachers_ui(ui: &mut Ui, now: &YearNow, words: &Words, wishes: &mut Wishes) {
    step_ui(ui, words, "year-teachers", Some(now.without_teacher == 0));
    let count = now.without_teacher.to_string();
    parts::body(
        ui,
        words.say_with("year-teachers-how", &[("count", &count)]),
    );
    if now.without_teacher > 0 && parts::quiet(ui, words.say("year-teachers-go")).clicked() {
        wishes.push(Intent::Enter(Room::Classes));
    }
}

fn cards_ui(ui: &mut Ui, now: &YearNow, words: &Words, wishes: &mut Wishes) {
    step_ui(ui, words, "year-cards", Some(now.without_card == 0));
    let count = now.without_card.to_string();
    parts::body(ui, words.say_with("year-cards-how", &[("count", &count)]));
    if now.without_card > 0 && parts::quiet(ui, words.say("bring-done-go")).clicked() {
        wish(wishes, TurningIntent::Open(false));
    }
}

fn due_ui(ui: &mut Ui, state: &State, now: &YearNow, words: &Words, wishes: &mut Wishes) {
    step_ui(ui, words, "year-due", Some(now.due == 0));
    let count = now.due.to_string();
    parts::body(ui, words.say_with("year-due-how", &[("count", &count)]));
    let rooms = state.person.as_ref().map(|person| &person.rooms);
    let has_it = rooms.is_some_and(|rooms| rooms.contains(&Room::Keeping));
    if now.due > 0 && has_it && parts::quiet(ui, words.say("year-due-go")).clicked() {
        wishes.push(Intent::Enter(Room::Keeping));
    }
}

fn archived_ui(ui: &mut Ui, archived: &[ArchivedClass], words: &Words, wishes: &mut Wishes) {
    parts::text(ui, words.say("year-archived"), theme::section(), theme::INK);
    parts::body(ui, words.say("year-archived-how"));
    for class in archived {
        ui.separator();
        let (day, count) = (clock::day(class.at), class.pupils.to_string());
        let values = [
            ("name", class.name.as_str()),
            ("day", day.as_str()),
            ("count", count.as_str()),
        ];
        parts::body(ui, words.say_with("year-archived-row", &values));
        if parts::quiet(ui, words.say_with("year-take-back", &values)).clicked() {
            wish(wishes, TurningIntent::TakeBack(class.id));
        }
    }
}
