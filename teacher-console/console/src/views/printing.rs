//! Printing a case or a report at one's own desk: why is asked first.

use bevy_egui::egui::Ui;

use super::parts::{self, Typing, Wishes};
use crate::{intent::Field, words::Words};

/// What it is for, and what printing it means.
pub(super) fn asking_ui(
    ui: &mut Ui,
    how: &str,
    (field, typed): (Field, &str),
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::body(ui, words.say(how));
    let typing = Typing {
        field,
        label: words.say("print-case-why"),
        typed,
        lines: 2,
        is_masked: false,
        starts: true,
    };
    parts::field(ui, &typing, wishes);
    parts::small(ui, words.say("print-case-beyond-recall"));
}
