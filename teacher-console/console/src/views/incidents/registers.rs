//! What the record holds, gathered from its fields: who is part of it, who has been told, what is kept and by whom, what was
//! decided and why, and what belongs together (F-05, F-10, F-14, F-20 to F-22, F-29).

use bevy_egui::egui::Ui;
use protocol::field::FieldKind;

use super::{fields::line_words, links};
use crate::{
    clock,
    state::{
        State,
        incidents::{GatheredField, RELATED, ShownCase, lines_of},
    },
    theme,
    views::parts::{self, Shape, Wishes},
    words::Words,
};

/// Room for a day and a time beside what was written.
const WHEN_WIDTH: f32 = 118.0;
/// From this width on they stand beside each other.
const BESIDE_MIN: f32 = 360.0;

/// Each register with the id of its heading and the kinds that belong to it.
const REGISTERS: [(&str, &[FieldKind]); 4] = [
    ("register-people", &[FieldKind::Party]),
    (
        "register-evidence",
        &[FieldKind::Evidence, FieldKind::Device],
    ),
    (
        "register-decisions",
        &[
            FieldKind::Substance,
            FieldKind::Decision,
            FieldKind::Referral,
        ],
    ),
    ("register-linked", &[FieldKind::Link]),
];

/// Every register in which something stands.
pub(super) fn registers_ui(
    ui: &mut Ui,
    state: &State,
    open: &ShownCase,
    words: &Words,
    wishes: &mut Wishes,
) {
    told_ui(ui, open, words);
    for (heading, kinds) in REGISTERS {
        let fields = open.fields(kinds);
        if fields.is_empty() {
            continue;
        }
        parts::text(ui, words.say(heading), theme::section(), theme::INK);
        for field in &fields {
            row_ui(ui, field, kinds.len() > 1, words);
            if field.field.kind == FieldKind::Link {
                links::way_ui(ui, state, field.line(RELATED), words, wishes);
            }
        }
        ui.add_space(8.0);
    }
    links::named_by_ui(ui, state, words, wishes);
}

/// Who has been told, when and by whom, and who has not, so that nobody is forgotten (F-20, F-63).
fn told_ui(ui: &mut Ui, open: &ShownCase, words: &Words) {
    let told = open.fields(&[FieldKind::Told]);
    if told.is_empty() {
        return;
    }
    parts::text(ui, words.say("told-title"), theme::section(), theme::INK);
    for field in &told {
        ui.horizontal_top(|ui| {
            parts::bullet(ui, Shape::Tick, theme::OK);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                let lines = field.field.lines.iter().map(|line| line.words.as_str());
                let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
                parts::body(ui, lines.join(" \u{b7} "));
                let at = clock::spoken(field.act.happened_at);
                let facts = [("at", at.as_str()), ("by", &field.act.author)];
                parts::small(ui, words.say_with("told-by", &facts));
            });
        });
    }
    let is_told = |name: &str| told.iter().any(|field| field.line("whom") == name);
    let choices = lines_of(FieldKind::Told).iter();
    let choices = choices.flat_map(|form| form.choices);
    let missing: Vec<_> = choices
        .filter(|choice| **choice != "nobody")
        .map(|choice| words.say(&format!("line-whom-{choice}")))
        .filter(|name| !is_told(name))
        .collect();
    if !missing.is_empty() {
        let names = missing.join(" \u{b7} ");
        parts::small(ui, words.say_with("told-not", &[("names", &names)]));
    }
    ui.add_space(8.0);
}

/// When and by whom, and what was written.
fn row_ui(ui: &mut Ui, field: &GatheredField<'_>, names_kind: bool, words: &Words) {
    let when = |ui: &mut Ui| {
        parts::small(ui, clock::spoken(field.act.happened_at));
        parts::small(ui, field.act.author.clone());
    };
    let lines = |ui: &mut Ui| {
        ui.set_width(ui.available_width());
        if names_kind {
            let kind = format!("field-{}", field.field.kind.name());
            parts::strong(ui, words.say(&kind));
        }
        for line in field
            .field
            .lines
            .iter()
            .filter(|line| !line.words.is_empty())
        {
            let label = line_words(field.field.kind, &line.name, words);
            let facts = [("label", label.as_str()), ("words", &line.words)];
            // A question needs nothing more before its answer.
            let id = if label.ends_with('?') {
                "register-answer"
            } else {
                "register-line"
            };
            parts::body(ui, words.say_with(id, &facts));
        }
        ui.add_space(6.0);
    };
    if ui.available_width() < BESIDE_MIN {
        when(ui);
        lines(ui);
        return;
    }
    ui.horizontal_top(|ui| {
        parts::column(ui, WHEN_WIDTH, 0.0, when);
        ui.vertical(lines);
    });
}
