//! What a class plays today: for everybody, groups and single pupils, who has nothing, and what was done in real life.

use bevy_egui::egui::Ui;
use protocol::lessons::ClassLesson;

use super::{Shown, who, wish};
use crate::{
    clock,
    intent::lesson::LessonIntent,
    lesson_choice::to_tick,
    theme,
    views::parts::{self, Wishes},
};

pub(super) fn today_ui(ui: &mut Ui, shown: &Shown<'_>, told: &ClassLesson, wishes: &mut Wishes) {
    let words = shown.words;
    parts::text(ui, words.say("lesson-today"), theme::section(), theme::INK);
    let has_nothing = told.play.is_none() && told.groups.is_empty() && told.own.is_empty();
    if has_nothing {
        parts::body(ui, words.say("lesson-today-nothing"));
    }
    if let Some(play) = &told.play {
        let title = shown.titles.scenario(&play.scenario);
        parts::body(
            ui,
            words.say_with("lesson-class-plays", &[("title", title)]),
        );
        if play.is_support_confirmed {
            parts::small(ui, words.say("lesson-supported"));
        }
    }
    for group in &told.groups {
        let names = shown.names_of(&group.pupils);
        let values = [
            ("names", names.as_str()),
            ("title", shown.titles.scenario(&group.play.scenario)),
        ];
        parts::body(ui, words.say_with("lesson-group-plays", &values));
    }
    own_ui(ui, shown, told, wishes);
    if let Some(mode) = told.mode {
        parts::small(ui, who::say_mode(words, mode));
    }
    if let Some(at) = told.reminded.first() {
        let at = clock::spoken(*at);
        parts::small(ui, words.say_with("lesson-reminded", &[("at", &at)]));
    }
    if !told.left_out.is_empty() {
        let names = shown.names_of(&told.left_out);
        parts::body(ui, words.say_with("lesson-left-out", &[("names", &names)]));
    }
    if told.may_plan {
        checks_ui(ui, shown, told, wishes);
    }
}

fn own_ui(ui: &mut Ui, shown: &Shown<'_>, told: &ClassLesson, wishes: &mut Wishes) {
    let words = shown.words;
    for own in &told.own {
        let name = shown.name_of(own.pupil);
        let title = shown.titles.scenario(&own.play.scenario);
        let values = [("name", name), ("title", title)];
        parts::body(ui, words.say_with("lesson-own-plays", &values));
        if told.may_plan {
            let back = words.say_with("lesson-take-back", &[("name", name)]);
            if parts::quiet(ui, back).clicked() {
                wish(wishes, LessonIntent::TakeBack(own.pupil));
            }
        }
    }
}

/// R8: a square for what is played today or was of late, and what was ticked before.
fn checks_ui(ui: &mut Ui, shown: &Shown<'_>, told: &ClassLesson, wishes: &mut Wishes) {
    let words = shown.words;
    let open = to_tick(told, shown.progress, shown.today);
    if open.is_empty() && told.checks.is_empty() {
        return;
    }
    ui.add_space(6.0);
    parts::strong(ui, words.say("lesson-checks"));
    for scenario in &open {
        let is_done = told.checks.iter().any(|one| one.scenario == *scenario);
        let title = shown.titles.scenario(scenario);
        let name = words.say_with("lesson-check", &[("title", title)]);
        if let Some(is_done) = parts::tick_box(ui, is_done, name) {
            wish(wishes, LessonIntent::DoneInLife(scenario.clone(), is_done));
        }
    }
    for check in &told.checks {
        if open.contains(&check.scenario) {
            continue;
        }
        let day = clock::day(check.at);
        let values = [
            ("title", shown.titles.scenario(&check.scenario)),
            ("day", &day),
        ];
        parts::small(ui, words.say_with("lesson-checked", &values));
    }
}
