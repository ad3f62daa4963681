//! The yearly review: when it was last done, what has changed since, one press to sign it, and the paper.

use bevy_egui::egui::Ui;

use super::listed::{change_words, last_review, printed};
use crate::{
    intent::{Intent, log_ins::LogInsIntent},
    state::State,
    theme,
    views::parts::{self, Shape, Wishes},
    words::Words,
};

/// The card; it stands above everything else while a review is due.
pub(super) fn review_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let Some(shown) = &state.log_ins.listed else {
        return;
    };
    parts::card_of(ui, |ui| {
        parts::text(ui, words.say("review-title"), theme::section(), theme::INK);
        if shown.is_due {
            let due = words.say("review-due");
            parts::pill(ui, Shape::Diamond, &due, theme::SOON, theme::SOON_SOFT);
        }
        parts::body(ui, last_review(shown, words));
        if shown.last_review.is_some() {
            if shown.changes.is_empty() {
                parts::body(ui, words.say("review-nothing-changed"));
            }
            for change in &shown.changes {
                ui.horizontal_top(|ui| {
                    parts::bullet(ui, Shape::Dot, theme::ACCENT);
                    parts::body(ui, change_words(change, words));
                });
            }
        }
        ui.add_space(4.0);
        if shown.may_review {
            parts::small(ui, words.say("review-how"));
        }
        ui.horizontal_wrapped(|ui| {
            if shown.may_review && parts::primary(ui, words.say("review-sign")).clicked() {
                wishes.push(Intent::LogIns(LogInsIntent::Review));
            }
            if parts::quiet(ui, words.say("review-print")).clicked() {
                let guests = state.log_ins.guests.as_ref();
                let list = printed(shown, guests, state.now, words);
                wishes.push(Intent::LogIns(LogInsIntent::Print(Box::new(list))));
            }
        });
    });
}
