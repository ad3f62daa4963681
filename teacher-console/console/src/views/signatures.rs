//! The room of rules and signatures: who has signed and who has not, one's own name, and which rules are in force.

mod class_rules;
mod force;
mod own;
mod pupil;
mod register;

use bevy_egui::egui::Ui;

use super::{
    parts::{self, Wishes},
    places::{self, Side},
    recordings::recordings_ui,
};
use crate::{state::State, titles::Titles, words::Words};

const SIDE_WIDTH: f32 = 430.0;

/// The whole room.
pub(super) fn signatures_ui(
    ui: &mut Ui,
    state: &State,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    parts::page_head(
        ui,
        words.say("room-signatures"),
        words.say("signatures-sentence"),
    );
    let room = &state.signatures;
    let Some(register) = &room.register else {
        places::scrolled(ui, "signatures-own", |ui| {
            own::own_ui(ui, state, words, titles, wishes);
            recordings_ui(ui, state, words, wishes);
        });
        return;
    };
    places::beside(
        ui,
        &Side::Last(SIDE_WIDTH),
        wishes,
        |ui, wishes| {
            places::scrolled(ui, "signatures-register", |ui| {
                register::register_ui(ui, room, register, words, titles, wishes);
            });
        },
        |ui, wishes| {
            places::scrolled(ui, "signatures-side", |ui| {
                if let Some(pupil) = room.chosen_pupil() {
                    parts::card_of(ui, |ui| {
                        pupil::pupil_ui(ui, room, register, pupil, words, wishes);
                    });
                }
                class_rules::class_rules_ui(ui, room, register, words, titles, wishes);
                own::own_ui(ui, state, words, titles, wishes);
                recordings_ui(ui, state, words, wishes);
                force::force_ui(ui, room, register, words, titles, wishes);
            });
        },
    );
}
