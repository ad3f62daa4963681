//! What the programme asks, outcome by outcome: four words with their shapes, for a class and for one pupil.

use bevy_egui::egui::Ui;
use curriculum::{AgeBand, learning::Standing};

use super::parts::{self, Shape};
use crate::{
    outcomes::{Outcome, counts, outcomes, word},
    state::classes::PupilRow,
    theme,
    titles::Titles,
    words::Words,
};

/// Of a class: those that somebody has met, and how many more there are for its age.
pub(super) fn asked_ui(ui: &mut Ui, asked: &[Outcome], words: &Words) {
    parts::strong(ui, words.say("outcomes-head"));
    parts::small(ui, words.say("outcomes-sentence"));
    for outcome in asked.iter().filter(|outcome| outcome.is_met()) {
        ui.add_space(6.0);
        parts::body(ui, line(outcome, words));
        parts::small(ui, counts(outcome, words));
    }
    more_ui(ui, asked, words);
}

/// Of one pupil.
pub(in crate::views) fn asked_of_one_ui(
    ui: &mut Ui,
    row: &PupilRow,
    (band, today): (Option<AgeBand>, u32),
    words: &Words,
    titles: &Titles,
) {
    let asked = outcomes(std::slice::from_ref(row), titles.library(), band, today);
    parts::strong(ui, words.say("outcomes-head"));
    parts::small(ui, words.say("outcomes-sentence"));
    for outcome in asked.iter().filter(|outcome| outcome.is_met()) {
        ui.add_space(6.0);
        parts::body(ui, line(outcome, words));
        let standing = outcome.standings.first().copied();
        standing_ui(ui, standing.unwrap_or(Standing::NotMet), words);
    }
    more_ui(ui, &asked, words);
}

fn more_ui(ui: &mut Ui, asked: &[Outcome], words: &Words) {
    ui.add_space(6.0);
    parts::small(ui, more(asked, words));
}

/// How many nobody has met.
pub(super) fn more(asked: &[Outcome], words: &Words) -> String {
    let count = asked.iter().filter(|outcome| !outcome.is_met()).count();
    words.say_with("outcomes-more", &[("count", &count.to_string())])
}

/// The row and what it says.
pub(super) fn line(outcome: &Outcome, words: &Words) -> String {
    let values = [
        ("row", outcome.row.as_str()),
        ("about", outcome.about.as_str()),
    ];
    words.say_with("outcome-line", &values)
}

fn standing_ui(ui: &mut Ui, standing: Standing, words: &Words) {
    let (shape, ink, ground) = match standing {
        Standing::Secure => (Shape::Tick, theme::OK, theme::OK_SOFT),
        Standing::Fading => (Shape::Diamond, theme::SOON, theme::SOON_SOFT),
        Standing::Practising | Standing::NotMet => (Shape::Dot, theme::INK, theme::ACCENT_SOFT),
    };
    parts::pill(ui, shape, &words.say(word(standing)), ink, ground);
}
