//! Answering a pupil: the school's agreed sentences, of which one press sends one.

use bevy_egui::egui::{Align, Layout, RichText, Ui, vec2};

use super::{
    parts,
    steady::{self, Face},
};
use crate::{state::State, theme, words::Words};

/// What was pressed.
pub(super) enum Press {
    /// The answer also closes it for the pupil, or not.
    Closing(bool),
    /// This sentence, by its id.
    Sentence(String),
}

/// The sentences; none that no safeguarding professional has looked at, except in a practice school.
pub(super) fn answering_ui(
    ui: &mut Ui,
    state: &State,
    is_closing: bool,
    words: &Words,
    mut on: impl FnMut(Press),
) {
    parts::strong(ui, words.say("answer-title"));
    parts::small(ui, words.say("answer-why"));
    if !state.school.is_reviewed {
        parts::text(ui, words.say("not-reviewed"), theme::small(), theme::SOON);
    }
    if !state.school.is_reviewed && !state.school.is_demo {
        parts::small(ui, words.say("answer-none-reviewed"));
        return;
    }
    if let Some(is_closing) = parts::tick_box(ui, is_closing, words.say("answer-closes")) {
        on(Press::Closing(is_closing));
    }
    // Sentences are read from the left, also where one takes two lines.
    ui.with_layout(Layout::top_down_justified(Align::Min), |ui| {
        for phrase in &state.school.phrases {
            let face = Face {
                min_size: vec2(0.0, theme::BUTTON_HEIGHT),
                ..Face::default()
            };
            let response = steady::button(ui, RichText::new(&phrase.words), &face);
            if parts::ring(ui, &response).clicked() {
                on(Press::Sentence(phrase.id.clone()));
            }
        }
    });
}
