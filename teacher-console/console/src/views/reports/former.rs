//! Who has left, and what of this list they could have read (P3).

use bevy_egui::egui::Ui;

use super::super::parts;
use crate::{clock, state::State, words::Words};

/// One sentence for each; nothing when nobody has left.
pub(super) fn former_ui(ui: &mut Ui, state: &State, words: &Words) {
    for former in &state.reports.former {
        let name = state.school.people.get(&former.person);
        parts::small(
            ui,
            words.say_with(
                "reports-former",
                &[
                    ("name", name.map_or("", String::as_str)),
                    ("count", &former.could_read.to_string()),
                    ("until", &clock::day(former.until)),
                ],
            ),
        );
    }
}
