//! Above the classes: whose safeguards or note are to be looked at again, or wait for the other to confirm (C-02, C-19).

use bevy_egui::egui::Ui;
use protocol::safeguards::{DueReview, ReviewOf};

use super::wish;
use crate::{
    clock,
    intent::pupil::PupilIntent,
    state::State,
    theme,
    views::parts::{self, Wishes},
    words::Words,
};

/// Nothing where nobody waits.
pub(crate) fn reviews_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let all = &state.classes.reviews;
    if all.is_empty() {
        return;
    }
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::text(ui, words.say("reviews-head"), theme::section(), theme::INK);
        for (place, one) in all.iter().enumerate() {
            // Somebody may stand here for two things.
            ui.push_id(place, |ui| review_ui(ui, state, one, words, wishes));
        }
    });
}

fn review_ui(ui: &mut Ui, state: &State, one: &DueReview, words: &Words, wishes: &mut Wishes) {
    let mut rows = state.classes.rows.iter();
    let class = rows.find(|row| row.id == one.class);
    let class = class.map_or("", |row| row.name.as_str());
    let day = clock::day(one.since);
    let id = match one.what {
        ReviewOf::Open => "reviews-open",
        ReviewOf::Decision => "reviews-decision",
        ReviewOf::Note => "reviews-note",
    };
    ui.add_space(6.0);
    parts::small(ui, words.say_with(id, &[("class", class), ("day", &day)]));
    let button = match one.what {
        ReviewOf::Open | ReviewOf::Decision => "reviews-go",
        ReviewOf::Note => "reviews-go-note",
    };
    let name = words.say_with(button, &[("name", &one.name)]);
    if parts::quiet(ui, name).clicked() {
        wish(wishes, PupilIntent::GoTo(one.class, one.pupil));
    }
}
