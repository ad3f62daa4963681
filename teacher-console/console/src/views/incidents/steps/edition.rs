//! That the school has changed the procedure of an open case, and going on with its newer steps.

use bevy_egui::egui::Ui;
use protocol::procedure::Procedure;

use super::{room_wish, small_button};
use crate::{
    intent::RoomIntent,
    theme,
    views::parts::{self, Wishes},
    words::Words,
};

/// Below what is asked, where it is seen. Nobody has to take them: the case can be ended with the steps it began with.
pub(super) fn changed_ui(ui: &mut Ui, procedure: &Procedure, words: &Words, wishes: &mut Wishes) {
    if !procedure.is_changed {
        return;
    }
    parts::text(ui, words.say("steps-changed"), theme::small(), theme::SOON);
    if procedure.newer.is_none() {
        return;
    }
    if small_button(ui, &words.say("steps-take-newer")).clicked() {
        wishes.push(room_wish(RoomIntent::TakeEdition));
    }
    parts::small(ui, words.say("steps-take-newer-how"));
    ui.add_space(8.0);
}
