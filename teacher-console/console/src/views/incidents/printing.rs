//! Printing a case at one's own desk: why is asked first.

use bevy_egui::egui::Ui;

use crate::{
    intent::Field,
    state::State,
    views::parts::{self, Typing, Wishes},
    words::Words,
};

/// What it is for, and what printing it means.
pub(super) fn asking_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    parts::body(ui, words.say("print-case-how"));
    let typing = Typing {
        field: Field::PrintWhy,
        label: words.say("print-case-why"),
        typed: &state.incidents.print_why,
        lines: 2,
        is_masked: false,
        starts: true,
    };
    parts::field(ui, &typing, wishes);
    parts::small(ui, words.say("print-case-beyond-recall"));
}
