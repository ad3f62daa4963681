//! How large everything is and in which colours: at the door as well as at work, and kept on this computer only.

use bevy_egui::egui::Ui;

use super::parts::{self, Wishes};
use crate::{
    intent::{Intent, look::LookIntent},
    look::{Colours, Size},
    state::State,
    theme,
    words::Words,
};

/// The whole page.
pub(super) fn look_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    parts::page_head(ui, words.say("look-title"), words.say("look-sentence"));
    parts::card_of(ui, |ui| choices_ui(ui, state, words, wishes));
}

/// Both questions, and the way back.
pub(super) fn choices_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let chosen = state.look.chosen;
    parts::text(ui, words.say("look-size"), theme::section(), theme::INK);
    for size in Size::ALL {
        let percent = size.percent().to_string();
        let name = words.say_with("look-percent", &[("percent", &percent)]);
        if parts::choice(ui, size == chosen.size, name) {
            wishes.push(Intent::Look(LookIntent::Size(size)));
        }
    }
    parts::small(ui, words.say("look-keys"));
    ui.add_space(8.0);
    parts::text(ui, words.say("look-colours"), theme::section(), theme::INK);
    for colours in Colours::ALL {
        let name = words.say(&format!("look-{}", colours.name()));
        if parts::choice(ui, colours == chosen.colours, name) {
            wishes.push(Intent::Look(LookIntent::Colours(colours)));
        }
    }
    ui.add_space(8.0);
    if parts::quiet(ui, words.say("leave")).clicked() {
        wishes.push(Intent::Look(LookIntent::Close));
    }
}
