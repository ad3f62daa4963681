//! Who has been told, gathered from the fields of the case that say so (F-20, F-63).

use bevy_egui::egui::Ui;
use protocol::field::FieldKind;

use crate::{
    clock,
    state::incidents::{ShownAct, ShownCase, ShownWords},
    theme,
    views::parts,
    words::Words,
};

/// Nothing where nobody has been told.
pub(super) fn told_ui(ui: &mut Ui, open: &ShownCase, words: &Words) {
    let told: Vec<(&ShownAct, String)> = open.acts.iter().filter_map(telling).collect();
    if told.is_empty() {
        return;
    }
    parts::text(ui, words.say("told-title"), theme::section(), theme::INK);
    for (act, whom) in told {
        parts::body(ui, whom);
        let at = clock::spoken(act.happened_at);
        let facts = [("at", at.as_str()), ("by", &act.author)];
        parts::small(ui, words.say_with("told-by", &facts));
    }
}

/// What an act says about who was told, its lines one after the other.
fn telling(act: &ShownAct) -> Option<(&ShownAct, String)> {
    let ShownWords::Open(entry) = &act.words else {
        return None;
    };
    let field = entry.field.as_ref()?;
    let lines = field.lines.iter().map(|line| line.words.as_str());
    let lines = lines.filter(|line| !line.is_empty());
    (field.kind == FieldKind::Told).then(|| (act, lines.collect::<Vec<_>>().join(" \u{b7} ")))
}
