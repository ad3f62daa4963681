//! Choosing what somebody may have of their own record: nothing goes that was not chosen, and passages about others stay
//! out (L-26).

use bevy_egui::egui::Ui;

use crate::{
    clock,
    export::extract::CaseText,
    intent::{Intent, export::ExportIntent},
    state::export::Exporting,
    views::parts::{self, Wishes},
    words::Words,
};

/// Every text with a box to tick; once it is ticked, its passages with a box each.
pub(super) fn choosing_ui(ui: &mut Ui, export: &Exporting, words: &Words, wishes: &mut Wishes) {
    parts::strong(ui, words.say("extract-choose"));
    parts::small(ui, words.say("extract-how"));
    let Some(texts) = &export.texts else {
        parts::small(ui, words.say("working"));
        return;
    };
    for (number, text) in texts.iter().enumerate() {
        text_ui(ui, export, (number + 1, text), words, wishes);
    }
}

fn text_ui(
    ui: &mut Ui,
    export: &Exporting,
    (number, text): (usize, &CaseText),
    words: &Words,
    wishes: &mut Wishes,
) {
    let wish = |wish| Intent::Export(wish);
    let by = text.by.clone();
    let by = by.unwrap_or_else(|| words.say("extract-by-a-pupil"));
    let facts = [
        ("number", number.to_string()),
        ("heading", text.heading.clone()),
        ("by", by),
        ("at", clock::spoken(text.at)),
    ];
    let facts = facts.each_ref().map(|(name, said)| (*name, said.as_str()));
    let is_chosen = export.chosen.texts.contains(&text.id);
    let said = words.say_with("extract-text", &facts);
    if let Some(is_chosen) = parts::tick_box(ui, is_chosen, said) {
        wishes.push(wish(ExportIntent::HandOut(text.id, is_chosen)));
    }
    if !is_chosen {
        let all = text.passages.join(" ");
        parts::small(ui, all);
        return;
    }
    ui.indent(("extract", number), |ui| {
        for (place, passage) in text.passages.iter().enumerate() {
            let id = (text.id, place);
            let is_out = export.chosen.without.contains(&id);
            let label = words.say_with("extract-leave-out", &[("passage", passage)]);
            if let Some(is_out) = parts::tick_box(ui, is_out, label) {
                wishes.push(wish(ExportIntent::LeaveOut(id, is_out)));
            }
        }
    });
}
