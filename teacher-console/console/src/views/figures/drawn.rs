//! A term's figures drawn on the screen: large numbers, a row for each kind of risk, bars for what was practised.

use bevy_egui::egui::Ui;
use protocol::figures::{Figures, ShownCount};

use crate::{
    state::figures::PrintedFigures,
    theme,
    views::{
        bars::{bar, dumbbell},
        parts, places,
    },
    words::Words,
};

/// The whole term.
pub(super) fn term_ui(ui: &mut Ui, figures: &Figures, paper: &PrintedFigures, words: &Words) {
    parts::text(ui, paper.title.clone(), theme::section(), theme::INK);
    parts::small(ui, paper.term.clone());
    ui.add_space(8.0);
    places::pairs(ui, &paper.big, |ui, [number, what, note]| {
        parts::text(ui, number.clone(), theme::title(), theme::INK);
        parts::strong(ui, what.clone());
        parts::small(ui, note.clone());
        ui.add_space(8.0);
    });
    section(ui, words.say("figures-by-kind"));
    kinds_ui(ui, figures, paper, words);
    if !paper.outcomes.is_empty() {
        section(ui, words.say("figures-outcomes"));
        parts::small(ui, words.say("figures-outcomes-why"));
        named_rows_ui(ui, &paper.outcome_heads, &paper.outcomes, words);
    }
    if !paper.rows.is_empty() {
        section(ui, words.say("figures-by-row"));
        parts::small(ui, words.say("figures-by-row-why"));
        named_rows_ui(ui, &paper.row_heads, &paper.rows, words);
    }
    if !paper.year.is_empty() {
        section(ui, words.say("figures-year"));
        parts::small(ui, words.say("figures-year-why"));
        for (name, cells) in &paper.year {
            parts::strong(ui, name.clone());
            parts::body(ui, line(&paper.year_heads, cells, words));
        }
    }
    if figures.learning.is_some() {
        learning_ui(ui, paper, words);
    }
    ui.add_space(8.0);
    parts::small(ui, words.say("figures-hidden-why"));
}

fn section(ui: &mut Ui, words: String) {
    ui.add_space(12.0);
    parts::text(ui, words, theme::section(), theme::INK);
}

fn kinds_ui(ui: &mut Ui, figures: &Figures, paper: &PrintedFigures, words: &Words) {
    let most = figures
        .kinds
        .iter()
        .filter_map(|row| exact(row.count))
        .max();
    for (row, (name, meaning, cells)) in figures.kinds.iter().zip(&paper.kinds) {
        parts::strong(
            ui,
            words.say_with("figures-kind", &[("name", name), ("meaning", meaning)]),
        );
        // Of nothing there is nothing else to say.
        let said = if row.count == ShownCount::Nought {
            1
        } else {
            bar(ui, exact(row.count), most);
            cells.len()
        };
        let cells = cells.get(..said).unwrap_or_default();
        parts::body(ui, line(&paper.kind_heads, cells, words));
        ui.add_space(6.0);
    }
}

/// A line for each row: how it went on, or the same by the three kinds and in the matrix.
fn named_rows_ui(
    ui: &mut Ui,
    heads: &[String],
    rows: &[(String, String, Vec<String>)],
    words: &Words,
) {
    for (name, meaning, cells) in rows {
        let values = [("name", name.as_str()), ("meaning", meaning)];
        parts::strong(ui, words.say_with("figures-kind", &values));
        let counted: (Vec<String>, Vec<String>) = heads
            .iter()
            .zip(cells)
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(head, cell)| (head.clone(), cell.clone()))
            .unzip();
        parts::body(ui, line(&counted.0, &counted.1, words));
        ui.add_space(6.0);
    }
}

fn exact(count: ShownCount) -> Option<u32> {
    match count {
        ShownCount::Exactly(count) => Some(count),
        ShownCount::Nought | ShownCount::FewerThanFive => None,
    }
}

/// 'Reports: 9 · Followed up: all …'
fn line(heads: &[String], cells: &[String], words: &Words) -> String {
    let cells: Vec<String> = heads
        .iter()
        .zip(cells)
        .map(|(head, cell)| words.say_with("figures-cell", &[("head", head), ("cell", cell)]))
        .collect();
    cells.join(" · ")
}

fn learning_ui(ui: &mut Ui, paper: &PrintedFigures, words: &Words) {
    section(ui, words.say("figures-safely"));
    if paper.safely.is_empty() {
        parts::body(ui, words.say("figures-safely-none"));
    } else {
        parts::small(ui, words.say("figures-safely-why"));
    }
    for (whose, [first, last], in_ten) in &paper.safely {
        let values = [("whose", whose.as_str()), ("first", first), ("last", last)];
        let Some(in_ten) = in_ten else {
            let values = [("head", whose.as_str()), ("cell", first)];
            parts::body(ui, words.say_with("figures-cell", &values));
            continue;
        };
        parts::body(ui, words.say_with("figures-safely-row", &values));
        dumbbell(ui, *in_ten);
        ui.add_space(4.0);
    }
    section(ui, words.say("figures-topics"));
    if paper.topics.is_empty() {
        parts::body(ui, words.say("figures-topics-none"));
    }
    let most = paper.topics.iter().filter_map(|(.., pupils)| *pupils).max();
    for (name, shown, pupils) in &paper.topics {
        parts::body(
            ui,
            words.say_with("figures-cell", &[("head", name), ("cell", shown)]),
        );
        bar(ui, *pupils, most);
        ui.add_space(4.0);
    }
    section(ui, words.say("figures-bands"));
    for (band, in_ten) in &paper.bands {
        let shown = super::said::in_ten(*in_ten, words);
        let ages = words.say_with("figures-ages", &[("band", band)]);
        parts::body(
            ui,
            words.say_with("figures-cell", &[("head", &ages), ("cell", &shown)]),
        );
        if let Some(tenths) = in_ten {
            bar(ui, Some(u32::from(*tenths)), Some(10));
        }
        ui.add_space(4.0);
    }
}
