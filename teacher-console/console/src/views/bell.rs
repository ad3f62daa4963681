//! The bell: a bar at every console, and the whole office screen. Shape and words, calm, without a sound.

use bevy_egui::egui::{Align, Layout, Sense, Ui, vec2};
use protocol::staff::Room;

use super::{
    notice::{bar, beside},
    parts::{self, Shape, Wishes},
};
use crate::{
    intent::Intent,
    state::{Gate, State},
    theme,
    words::Words,
};

/// Of the way to the reports.
const WAY_WIDTH: f32 = 190.0;

/// At a console: somebody is needed now. No name, and nothing of what it is about.
pub fn bar_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    if state.bell.rings != Some(true) {
        return;
    }
    let is_at_work = matches!(state.gate, Gate::AtWork { .. });
    let id = if is_at_work {
        "bell-at-work"
    } else {
        "bell-locked"
    };
    let may_read = state
        .person
        .as_ref()
        .is_some_and(|person| person.rooms.contains(&Room::Reports));
    let is_there = state.room == Some(Room::Reports);
    let say = |ui: &mut Ui| {
        ui.horizontal_wrapped(|ui| {
            parts::bullet(ui, Shape::Triangle, theme::URGENT);
            parts::text(ui, words.say(id), theme::strong(), theme::URGENT);
        });
    };
    bar(ui, theme::URGENT, theme::URGENT_SOFT, |ui| {
        if !is_at_work || !may_read || is_there {
            say(ui);
            return;
        }
        beside(ui, WAY_WIDTH, say, |ui| {
            if parts::quiet(ui, words.say("bell-go-to-reports")).clicked() {
                wishes.push(Intent::Enter(Room::Reports));
            }
        });
    });
}

/// A critical incident is declared. Nothing of what it is about.
pub fn silence_ui(ui: &mut Ui, state: &State, words: &Words) {
    if !state.bell.asks_for_silence || !matches!(state.gate, Gate::AtWork { .. }) {
        return;
    }
    bar(ui, theme::URGENT, theme::URGENT_SOFT, |ui| {
        ui.horizontal_wrapped(|ui| {
            parts::bullet(ui, Shape::Diamond, theme::URGENT);
            parts::text(
                ui,
                words.say("silence-title"),
                theme::strong(),
                theme::URGENT,
            );
        });
        parts::body(ui, words.say("silence-how"));
    });
}

/// The words of the office screen, and the shape above them where there is room.
const WORDS_HEIGHT: f32 = 260.0;
const SHAPE_HEIGHT: f32 = 160.0;
const SHAPE_HEIGHT_MIN: f32 = 48.0;

/// The office screen: it fills the window and asks nobody to sign in.
pub fn office_ui(ui: &mut Ui, state: &State, words: &Words) {
    let (shape, title, sentence, ink) = match state.bell.rings {
        Some(true) => (
            Shape::Triangle,
            "bell-office-rings",
            "bell-office-rings-how",
            theme::URGENT,
        ),
        Some(false) => (
            Shape::Dot,
            "bell-office-quiet",
            "bell-office-quiet-how",
            theme::INK,
        ),
        None => (
            Shape::Diamond,
            "bell-office-deaf",
            "bell-office-deaf-how",
            theme::SOON,
        ),
    };
    let height = ui.available_height();
    // Whoever shows everything twice as large on a small screen still sees all of it.
    let side = (height - WORDS_HEIGHT).clamp(SHAPE_HEIGHT_MIN, SHAPE_HEIGHT);
    let space = ((height - WORDS_HEIGHT - side) / 2.0).max(0.0);
    let mut large = theme::title();
    if side >= SHAPE_HEIGHT {
        large.size = 52.0;
    }
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space(space);
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        shape.paint_large(ui, rect.center(), side / 16.0, ink);
        ui.add_space(16.0);
        parts::text(ui, words.say(title), large, ink);
        ui.add_space(8.0);
        parts::text(ui, words.say(sentence), theme::section(), theme::INK);
        ui.add_space(16.0);
        parts::small(ui, state.school.name.clone());
        if state.school.is_demo {
            parts::small(ui, words.say("demo-school"));
        }
    });
}
