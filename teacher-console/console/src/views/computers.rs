//! The room of computers: approve by sight what stands there, look at what is not as it should be, take out what is gone.

mod card;
mod taking_out;

use bevy_egui::egui::Ui;
use protocol::voucher::RevocationReason;

use super::{
    parts::{self, Wishes},
    places,
};
use crate::{
    intent::{
        Intent,
        computers::ComputersIntent::{self, ApproveAll},
    },
    state::State,
    words::Words,
};

/// The whole room.
pub fn computers_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let computers = &state.computers;
    let waiting = computers.waiting().count();
    parts::page_head(
        ui,
        words.say("room-computers"),
        words.say_with("computers-waiting", &[("count", &waiting.to_string())]),
    );
    let marked = computers.marked().to_string();
    parts::body(
        ui,
        words.say_with("computers-marked", &[("count", &marked)]),
    );
    if waiting > 1 && parts::primary(ui, words.say("approve-all")).clicked() {
        wishes.push(wish(ApproveAll));
    }
    let new = computers.new_ones().count();
    let all = words.say_with("know-all", &[("count", &new.to_string())]);
    if computers.may_know && new > 1 && parts::quiet(ui, all).clicked() {
        wishes.push(wish(ComputersIntent::KnowAll));
    }
    places::scrolled(ui, "computers", |ui| {
        taking_out::taking_out_ui(ui, state, words, wishes);
        if computers.is_loaded && computers.rows.is_empty() {
            parts::body(ui, words.say("computers-none"));
        }
        for shown in &computers.rows {
            card::card_ui(ui, computers, shown, words, wishes);
        }
    });
}

/// The words for why one was taken out.
pub fn reason_id(reason: RevocationReason) -> &'static str {
    match reason {
        RevocationReason::Gone => "take-out-gone",
        RevocationReason::Lost => "take-out-lost",
        RevocationReason::Copied => "take-out-copied",
    }
}

fn wish(wish: ComputersIntent) -> Intent {
    Intent::Computers(wish)
}
