//! At a case: a person, a place or a service of it that comes for the third time in a year, said quietly and only to those
//! who look for patterns (I-05).

use bevy_egui::egui::Ui;

use crate::{
    state::{
        State,
        incidents::{Compared, ShownCase, comes_again},
    },
    theme,
    views::parts::{self, Shape},
    words::Words,
};

/// One line for each; nothing where nothing comes again.
pub(super) fn again_ui(ui: &mut Ui, state: &State, open: &ShownCase, words: &Words) {
    let incidents = &state.incidents;
    if !state.looks_for_patterns() || open.row.practice || incidents.log != open.log {
        return;
    }
    let (rows, seen) = (&incidents.rows, &incidents.seen);
    for (what, repeat) in comes_again(open.row.case, rows, seen, state.now) {
        let cases = repeat.cases.to_string();
        let facts = [("what", repeat.what.as_str()), ("cases", &cases)];
        line_ui(ui, words.say_with(sentence_id(what), &facts));
    }
}

/// A quiet line: a shape and small letters, and no colour that shouts.
pub(super) fn line_ui(ui: &mut Ui, sentence: String) {
    ui.horizontal_top(|ui| {
        parts::bullet(ui, Shape::Dot, theme::INK2);
        ui.vertical(|ui| parts::small(ui, sentence));
    });
}

fn sentence_id(what: Compared) -> &'static str {
    match what {
        Compared::Person => "again-person",
        Compared::Place => "again-place",
        Compared::Service => "again-service",
    }
}
