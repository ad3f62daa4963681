//! A guest's own page: until when they are let in, what they see, and whom to tell when they worry about a child (K-11).

use bevy_egui::egui::Ui;
use protocol::staff::Room;

use super::parts;
use crate::{clock, state::State, theme, words::Words};

/// The whole page.
pub fn guest_ui(ui: &mut Ui, state: &State, words: &Words) {
    let Some(person) = &state.person else {
        return;
    };
    let last = person.guest_until.map(|until| clock::day(until - 1));
    let last = last.unwrap_or_default();
    parts::page_head(
        ui,
        words.say_with("guest-hello", &[("name", &person.name)]),
        words.say_with("guest-hello-until", &[("day", &last)]),
    );
    parts::card_of(ui, |ui| {
        parts::text(ui, words.say("guest-worried"), theme::section(), theme::INK);
        let names = state.school.safeguarding.join(", ");
        parts::body(
            ui,
            words.say_with("guest-worried-how", &[("names", &names)]),
        );
    });
    parts::card_of(ui, |ui| {
        parts::text(ui, words.say("guest-sees"), theme::section(), theme::INK);
        let sees = if person.rooms.contains(&Room::Classes) {
            "guest-sees-classes"
        } else {
            "guest-sees-nothing"
        };
        parts::body(ui, words.say(sees));
    });
}
