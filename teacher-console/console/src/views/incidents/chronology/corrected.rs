//! An entry that was corrected: what it said, struck through, and beside it what it says now. Both stay (P13).

use bevy_egui::egui::{Label, RichText, Ui};

use protocol::field::{Field, FieldKind};
use zeroize::Zeroizing;

use super::{super::steps::room_wish, CORRECTED, FACTS, entry_ui};
use crate::{
    clock,
    intent::{IncidentsIntent, Intent, RoomIntent},
    state::incidents::{EntryWords, Form, FormFacts, ShownAct, ShownCase, ShownWords, lines_here},
    theme,
    views::parts::{self, Shape},
    words::Words,
};

/// Beginning to correct it: a sealed field in its own form as it stands, everything else in words.
pub(super) fn begin(open: &ShownCase, act: &ShownAct, words: &Words) -> Intent {
    let field = match &act.words {
        ShownWords::Open(entry) => entry.field.as_ref(),
        _ => None,
    };
    // Which breach a sanction follows is asked step by step, so that it is put right in words.
    let Some(field) = field.filter(|field| field.kind != FieldKind::Sanction) else {
        return Intent::Incidents(IncidentsIntent::BeginCorrection(act.hash));
    };
    room_wish(RoomIntent::Correct {
        act: act.hash,
        kind: field.kind,
        form: form_of(field, open.form_facts(), words),
    })
}

/// A form with what a field says, each choice as the one whose words it is.
fn form_of(field: &Field, facts: FormFacts<'_>, words: &Words) -> Form {
    let mut form = Form::default();
    // What was chosen in one line can bring others.
    for _ in 0..2 {
        let mut open = lines_here(field.kind, &form, facts);
        open.retain(|line| form.said(line.name).is_empty());
        for line in &open {
            let Some(said) = field.lines.iter().find(|one| one.name == line.name) else {
                continue;
            };
            let is_it = |id: &&&str| words.say(&format!("line-{}-{id}", line.name)) == said.words;
            match line.choices.iter().find(is_it) {
                Some(id) => form.choose(line.name, id, said.words.clone()),
                None => form.type_in(line.name, Zeroizing::new(said.words.clone())),
            }
        }
    }
    form
}

/// The old words, then the newer ones.
pub(super) fn corrected_ui(ui: &mut Ui, entry: &EntryWords, newer: &ShownAct, words: &Words) {
    let at = clock::spoken(newer.received_at);
    ui.horizontal_top(|ui| {
        parts::bullet(ui, Shape::Diamond, theme::SOON);
        ui.vertical(|ui| {
            let sentence = words.say_with("act-corrected", &[("at", &at)]);
            parts::text(ui, sentence, theme::strong(), theme::SOON);
        });
    });
    entry_ui(ui, entry, CORRECTED, words);
    if let ShownWords::Open(now) = &newer.words {
        parts::strong(ui, words.say("act-now"));
        entry_ui(ui, now, FACTS, words);
    }
}

/// Words that count no longer.
pub(super) fn struck(ui: &mut Ui, words: &str) {
    let words = RichText::new(words)
        .font(theme::body())
        .color(theme::INK2.on(ui))
        .strikethrough();
    ui.add(Label::new(words).wrap());
}
