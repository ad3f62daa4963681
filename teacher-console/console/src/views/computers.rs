//! The room of computers: approve by sight what stands there, by comparing eight characters.

use bevy_egui::egui::{ScrollArea, Ui};
use protocol::machines::{MachineKind, MachineRow, MachineState};

use super::parts::{self, Shape, Wishes};
use crate::{
    clock,
    intent::{ComputersIntent, Intent},
    state::{State, computers::key_face},
    theme,
    words::Words,
};

/// The whole room.
pub fn computers_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let waiting = state.computers.waiting().count();
    parts::page_head(
        ui,
        words.say("room-computers"),
        words.say_with("computers-waiting", &[("count", &waiting.to_string())]),
    );
    if waiting > 1 && parts::primary(ui, words.say("approve-all")).clicked() {
        wishes.push(Intent::Computers(ComputersIntent::ApproveAll));
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        if state.computers.is_loaded && state.computers.rows.is_empty() {
            parts::body(ui, words.say("computers-none"));
        }
        for row in &state.computers.rows {
            computer_ui(ui, row, words, wishes);
        }
    });
}

fn computer_ui(ui: &mut Ui, row: &MachineRow, words: &Words, wishes: &mut Wishes) {
    parts::card().show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            ui.vertical(|ui| {
                ui.set_width(ui.available_width() - 260.0);
                parts::strong(ui, row.name.clone());
                let kind = words.say(match row.kind {
                    MachineKind::Pupil => "computer-pupil",
                    MachineKind::Console => "computer-console",
                });
                let joined = clock::spoken(row.joined_at);
                parts::small(
                    ui,
                    words.say_with(
                        "computer-facts",
                        &[("kind", &kind), ("room", &row.room), ("joined", &joined)],
                    ),
                );
                parts::body(
                    ui,
                    words.say_with("computer-face", &[("face", &key_face(&row.device_key))]),
                );
            });
            let (id, shape, ink, ground) = match row.state {
                MachineState::Pending => (
                    "computer-pending",
                    Shape::Diamond,
                    theme::SOON,
                    theme::SOON_SOFT,
                ),
                MachineState::Approved => {
                    ("computer-approved", Shape::Tick, theme::OK, theme::OK_SOFT)
                }
                MachineState::Revoked => (
                    "computer-revoked",
                    Shape::Triangle,
                    theme::URGENT,
                    theme::URGENT_SOFT,
                ),
            };
            parts::pill(ui, shape, &words.say(id), ink, ground);
            if row.state == MachineState::Pending {
                let name = words.say_with("approve-one", &[("name", &row.name)]);
                if parts::quiet(ui, name).clicked() {
                    wishes.push(Intent::Computers(ComputersIntent::Approve(row.machine)));
                }
            }
        });
    });
}
