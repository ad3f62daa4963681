//! The room of log-ins: everybody who can sign in, the yearly review of them, and guests.

mod guests;
mod listed;
mod review;

use bevy_egui::egui::Ui;

use super::{
    parts::{self, Wishes},
    places::{self, Side},
};
use crate::{state::State, words::Words};

const SIDE_WIDTH: f32 = 430.0;

/// The whole room.
pub fn log_ins_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    parts::page_head(ui, words.say("room-log-ins"), words.say("log-ins-sentence"));
    places::beside(
        ui,
        &Side::Last(SIDE_WIDTH),
        wishes,
        |ui, _| {
            places::scrolled(ui, "log-ins-listed", |ui| listed::list_ui(ui, state, words));
        },
        |ui, wishes| {
            places::scrolled(ui, "log-ins-side", |ui| {
                review::review_ui(ui, state, words, wishes);
                guests::letting_in_ui(ui, state, words, wishes);
                guests::list_ui(ui, state, words, wishes);
            });
        },
    );
}
