//! The bar of what was done to people, keys and machines, newest first, until it was read.

use bevy_egui::egui::{ScrollArea, Ui};

use super::{
    notice,
    parts::{self, Wishes},
};
use crate::{
    clock,
    intent::Intent,
    state::{State, deeds::ToldDeed},
    theme,
    words::Words,
};

/// Of the list; more of it scrolls.
const HEIGHT_MAX: f32 = 96.0;

pub(super) fn deeds_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    if state.deeds.told.is_empty() {
        return;
    }
    notice::bar(ui, theme::ACCENT, theme::ACCENT_SOFT, |ui| {
        parts::strong(ui, words.say("deeds-title"));
        ScrollArea::vertical()
            .id_salt("deeds")
            .max_height(HEIGHT_MAX)
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                for deed in &state.deeds.told {
                    let what = sentence(deed, words);
                    let at = clock::spoken(deed.at);
                    let values = [("at", at.as_str()), ("what", what.as_str())];
                    parts::body(ui, words.say_with("deed-row", &values));
                }
            });
        if parts::quiet(ui, words.say("deeds-read")).clicked() {
            wishes.push(Intent::DeedsRead);
        }
    });
}

fn sentence(deed: &ToldDeed, words: &Words) -> String {
    let id = match deed.what {
        "sheets-used" => "deed-sheets-used",
        "keys-stopped" => "deed-keys-stopped",
        "directory-published" => "deed-directory-published",
        "invited-again" => "deed-invited-again",
        "new-keys-offered" => "deed-new-keys-offered",
        "second-factor-taken-away" => "deed-second-factor-taken-away",
        "machine-revoked" => "deed-machine-revoked",
        "setting-changed" => "deed-setting-changed",
        "subject-data-given" => "deed-subject-data-given",
        "learning-records-deleted" => "deed-learning-records-deleted",
        _ => "deed-restored",
    };
    let about = if deed.about.is_empty() {
        words.say("deed-somebody")
    } else {
        deed.about.clone()
    };
    words.say_with(id, &[("by", &deed.by), ("about", &about)])
}
