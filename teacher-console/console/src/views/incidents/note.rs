//! A note at the foot of the chronology: ready phrases fill it, one press puts it on record (F-19, F-65). The way to the
//! forms of the record begins here too.

use bevy_egui::egui::Ui;

use super::steps::{field_ui, room_wish, small_button};
use crate::{
    intent::RoomIntent,
    state::{
        State,
        incidents::{RoomField, ShownCase},
    },
    views::parts::{self, Wishes},
    words::Words,
};

/// Room for the button beside the field, and above it for the field's label.
const ADD_WIDTH: f32 = 76.0;
const LABEL_HEIGHT: f32 = 26.0;

/// Ids of what is said most often.
const PHRASES: [&str; 5] = [
    "note-spoke-child",
    "note-spoke-parents",
    "note-left-message",
    "note-told-head",
    "note-waiting",
];

/// Shown where an entry may be added.
pub(super) fn note_ui(
    ui: &mut Ui,
    state: &State,
    open: &ShownCase,
    words: &Words,
    wishes: &mut Wishes,
) {
    if !open.next.iter().any(|next| next.act == "add-entry") {
        return;
    }
    ui.separator();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for id in PHRASES {
            let phrase = words.say(id);
            if small_button(ui, &phrase).clicked() {
                wishes.push(room_wish(RoomIntent::Phrase(phrase)));
            }
        }
        if small_button(ui, &words.say("fields-begin")).clicked() {
            wishes.push(room_wish(RoomIntent::BeginField));
        }
    });
    let label = words.say("note-label");
    let typed = &state.incidents.room.note;
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - ADD_WIDTH).max(0.0);
        parts::column(ui, width, 0.0, |ui| {
            field_ui(ui, RoomField::Note, label, typed, 2, wishes);
        });
        ui.vertical(|ui| {
            ui.add_space(LABEL_HEIGHT);
            if parts::primary(ui, words.say("note-add")).clicked() {
                wishes.push(room_wish(RoomIntent::AddNote));
            }
        });
    });
    parts::small(ui, words.say("note-how"));
}
