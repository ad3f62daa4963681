//! Adding to the record what it must hold: which kind, and the form of that kind (F-01 to F-32).

use bevy_egui::egui::Ui;
use protocol::field::FieldKind;

use super::steps::{field_ui, room_wish, small_button};
use crate::{
    intent::RoomIntent,
    state::incidents::{GROUPS, LineForm, RoomDraft, RoomField, lines_of},
    theme,
    views::{
        parts::{self, Wishes},
        places,
    },
    words::Words,
};

/// Every kind, in groups.
pub(super) fn menu_ui(ui: &mut Ui, words: &Words, wishes: &mut Wishes) {
    parts::body(ui, words.say("fields-how"));
    for (heading, kinds) in GROUPS {
        parts::small(ui, words.say(heading));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            for kind in kinds {
                if small_button(ui, &words.say(&format!("field-{}", kind.name()))).clicked() {
                    wishes.push(room_wish(RoomIntent::ChooseField(*kind)));
                }
            }
        });
        ui.add_space(6.0);
    }
}

/// The form of one kind. What is chosen is kept in the words that stand here, because they are what a reader will see.
pub(super) fn form_ui(
    ui: &mut Ui,
    room: &RoomDraft,
    kind: FieldKind,
    words: &Words,
    wishes: &mut Wishes,
) {
    let title = words.say(&format!("field-{}", kind.name()));
    parts::text(ui, title, theme::strong(), theme::ACCENT);
    if let Some(how) = words.find(&format!("field-how-{}", kind.name()), None) {
        parts::small(ui, how);
    }
    let lines = room.forms.get(&kind);
    for form in lines_of(kind) {
        let label = label(form, words);
        let said = lines.and_then(|lines| lines.get(form.name));
        let said = said.map_or("", |said| said.as_str());
        if form.choices.is_empty() {
            let field = RoomField::Line(kind, form.name);
            field_ui(ui, field, label, said, rows(form), wishes);
        } else {
            parts::strong(ui, label.clone());
            places::pairs(ui, form.choices, |ui, choice| {
                let choice = words.say(&format!("line-{}-{choice}", form.name));
                if parts::choice_of(ui, &label, said == choice, choice.clone()) {
                    wishes.push(room_wish(RoomIntent::Line(kind, form.name, choice)));
                }
            });
        }
    }
}

fn label(form: &LineForm, words: &Words) -> String {
    let label = words.say(&format!("line-{}", form.name));
    if form.is_needed {
        label
    } else {
        words.say_with("line-maybe", &[("line", &label)])
    }
}

/// Reasons need more room than names.
fn rows(form: &LineForm) -> usize {
    let long = ["reason", "said", "found", "learnt", "changes", "concerning"];
    if long.contains(&form.name) { 2 } else { 1 }
}
