//! The room of log-ins: everybody who can sign in, the yearly review of them, and guests.

mod guests;
mod listed;
mod review;

use bevy_egui::egui::{ScrollArea, Ui};

use super::{
    parts::{self, Wishes},
    places,
};
use crate::{state::State, words::Words};

const SIDE_WIDTH: f32 = 430.0;

/// The whole room.
pub fn log_ins_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    parts::page_head(ui, words.say("room-log-ins"), words.say("log-ins-sentence"));
    ui.horizontal_top(|ui| {
        let height = ui.available_height();
        let width = ui.available_width() - places::side_width(ui, SIDE_WIDTH) - 8.0;
        parts::column(ui, width, height, |ui| {
            ScrollArea::vertical()
                .id_salt("log-ins-listed")
                .auto_shrink(false)
                .show(ui, |ui| listed::list_ui(ui, state, words));
        });
        ui.add_space(8.0);
        parts::column(ui, ui.available_width(), height, |ui| {
            ScrollArea::vertical()
                .id_salt("log-ins-side")
                .auto_shrink(false)
                .show(ui, |ui| {
                    review::review_ui(ui, state, words, wishes);
                    guests::letting_in_ui(ui, state, words, wishes);
                    guests::list_ui(ui, state, words, wishes);
                });
        });
    });
}
