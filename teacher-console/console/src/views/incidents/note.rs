//! A note at the foot of the chronology: ready phrases fill it, one press puts it on record (F-19, F-65).

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

/// Ids of what is said most often.
const PHRASES: [&str; 6] = [
    "note-spoke-child",
    "note-spoke-parents",
    "note-left-message",
    "note-told-head",
    "note-told-coordinator",
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
    });
    let label = words.say("note-label");
    let typed = &state.incidents.room.note;
    field_ui(ui, RoomField::Note, label, typed, 2, wishes);
    if parts::primary(ui, words.say("note-add")).clicked() {
        wishes.push(room_wish(RoomIntent::AddNote));
    }
    parts::small(ui, words.say("note-how"));
}
