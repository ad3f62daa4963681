//! Who plays what was chosen and how, and who is not to meet its topic.

use bevy_egui::egui::Ui;
use protocol::lessons::{ClassLesson, Mode, NotToMeet, Play};

use super::{Shown, wish};
use crate::{
    intent::lesson::LessonIntent,
    state::lesson::WhoPlays,
    views::{
        parts::{self, Wishes},
        places,
    },
    words::Words,
};

/// The whole class, a group, or each ticked pupil alone.
pub(super) fn who_ui(ui: &mut Ui, shown: &Shown<'_>, wishes: &mut Wishes) {
    let words = shown.words;
    let question = words.say("lesson-who");
    parts::strong(ui, question.clone());
    for (who, id) in [
        (WhoPlays::Class, "lesson-who-class"),
        (WhoPlays::Together, "lesson-who-together"),
        (WhoPlays::EachOwn, "lesson-who-own"),
    ] {
        if parts::choice_of(ui, &question, shown.page.who == who, words.say(id)) {
            wish(wishes, LessonIntent::Who(who));
        }
    }
    if shown.page.who == WhoPlays::Class {
        return;
    }
    if shown.page.who == WhoPlays::EachOwn {
        parts::small(ui, words.say("lesson-own-why"));
    }
    let rows: Vec<_> = shown.progress.iter().flat_map(|one| &one.pupils).collect();
    places::pairs(ui, &rows, |ui, row| {
        let is_ticked = shown.page.pupils.contains(&row.pupil);
        let name = words.say_with("lesson-tick", &[("name", &row.name)]);
        if let Some(is_ticked) = parts::tick_box(ui, is_ticked, name) {
            wish(wishes, LessonIntent::Tick(row.pupil, is_ticked));
        }
    });
}

/// Only the ways that the band may play, the suggested one first (B-30).
pub(super) fn mode_ui(ui: &mut Ui, shown: &Shown<'_>, told: &ClassLesson, wishes: &mut Wishes) {
    let words = shown.words;
    ui.add_space(6.0);
    let question = words.say("lesson-how");
    parts::strong(ui, question.clone());
    for mode in &told.modes {
        let is_chosen = shown.page.mode() == Some(*mode);
        if parts::choice_of(ui, &question, is_chosen, say_mode(words, *mode)) {
            wish(wishes, LessonIntent::Mode(*mode));
        }
    }
}

pub(super) fn say_mode(words: &Words, mode: Mode) -> String {
    words.say(match mode {
        Mode::WholeClass => "lesson-on-board",
        Mode::Guided => "lesson-guided",
        Mode::Solo => "lesson-solo",
    })
}

/// C-22: on wish only, and never why.
pub(super) fn opt_outs_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    play: &Play,
    told: &ClassLesson,
    wishes: &mut Wishes,
) {
    let words = shown.words;
    let topic = shown.titles.topic(&play.topic);
    let head = words.say_with("lesson-opt-outs", &[("topic", topic)]);
    parts::strong(ui, head);
    parts::small(ui, words.say("lesson-opt-outs-why"));
    if shown.page.is_leaving_out {
        let what = NotToMeet::Topic(play.topic.clone());
        let rows: Vec<_> = shown.progress.iter().flat_map(|one| &one.pupils).collect();
        places::pairs(ui, &rows, |ui, row| {
            let mut known = told.opt_outs.iter();
            let is_out = known.any(|one| one.pupil == row.pupil && one.what == what);
            let name = words.say_with("lesson-leaves-out", &[("name", &row.name)]);
            if let Some(is_out) = parts::tick_box(ui, is_out, name) {
                wish(
                    wishes,
                    LessonIntent::LeaveOut(row.pupil, what.clone(), is_out),
                );
            }
        });
    }
    let id = if shown.page.is_leaving_out {
        "lesson-hide-opt-outs"
    } else {
        "lesson-show-opt-outs"
    };
    if parts::quiet(ui, words.say(id)).clicked() {
        wish(wishes, LessonIntent::ShowOptOuts);
    }
}
