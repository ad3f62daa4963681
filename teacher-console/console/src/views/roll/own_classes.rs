//! Which class of several is a pupil's own: whoever imports ticks them, and looks at the same file again.

use bevy_egui::egui::Ui;
use protocol::roll::RosterLook;

use super::{rows, wish};
use crate::{
    intent::roll::RollIntent,
    state::roll::{Bringing, ROWS_SHOWN},
    theme,
    views::{
        parts::{self, Wishes},
        places,
    },
    words::Words,
};

/// Every class of the file with its tick, and the press that looks again.
pub(super) fn own_classes_ui(
    ui: &mut Ui,
    bringing: &Bringing,
    look: &RosterLook,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::text(ui, words.say("bring-own"), theme::section(), theme::INK);
    parts::body(ui, words.say("bring-own-why"));
    let count = bringing.only.len().to_string();
    parts::strong(ui, words.say_with("bring-own-chosen", &[("count", &count)]));
    let from = bringing.offered_from;
    rows::turning_ui(ui, from, look.offered.len(), words, |from| {
        wish(wishes, RollIntent::OfferedFrom(from));
    });
    let shown = look.offered.iter().skip(from).take(ROWS_SHOWN);
    places::pairs(ui, &shown.collect::<Vec<_>>(), |ui, class| {
        let pupils = class.pupils.to_string();
        let values = [("class", class.title.as_str()), ("count", &pupils)];
        let is_own = bringing.only.contains(&class.title);
        let label = words.say_with("bring-own-class", &values);
        if let Some(is_so) = parts::tick_box(ui, is_own, label) {
            wish(wishes, RollIntent::Own(class.title.clone(), is_so));
        }
    });
    ui.add_space(6.0);
    if parts::primary(ui, words.say("bring-own-look")).clicked() {
        wish(wishes, RollIntent::LookAgain);
    }
}
