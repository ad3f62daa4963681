//! Taking a computer out: why, what happens then, and one press.

use bevy_egui::egui::Ui;
use protocol::voucher::RevocationReason;

use super::{super::parts, reason_id, wish};
use crate::{
    intent::computers::ComputersIntent, state::State, theme, views::parts::Wishes, words::Words,
};

/// The page for the computer chosen; nothing when none is.
pub(super) fn taking_out_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let computers = &state.computers;
    let Some(out) = computers.taking_out else {
        return;
    };
    let name = computers
        .find(out.machine)
        .map_or("", |shown| shown.row.name.as_str());
    let named = |id: &str| words.say_with(id, &[("name", name)]);
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::text(ui, named("take-out-title"), theme::section(), theme::INK);
        for reason in RevocationReason::ALL {
            let is_chosen = out.reason == Some(reason);
            if parts::choice(ui, is_chosen, words.say(reason_id(reason))) {
                wishes.push(wish(ComputersIntent::Reason(reason)));
            }
        }
        ui.add_space(4.0);
        parts::body(ui, words.say("take-out-how"));
        ui.horizontal_wrapped(|ui| {
            if parts::primary(ui, named("take-out-finish")).clicked() {
                wishes.push(wish(ComputersIntent::TakeOut));
            }
            if parts::quiet(ui, words.say("leave")).clicked() {
                wishes.push(wish(ComputersIntent::Leave));
            }
        });
    });
    ui.add_space(4.0);
}
