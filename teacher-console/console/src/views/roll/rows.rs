//! Every row of a roster, by what would happen to it: what is refused comes first, and long lists turn page by page.

use bevy_egui::egui::Ui;
use protocol::roll::{RosterLook, RosterRow, RowFate};

use super::wish;
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

/// Counts on top, then the rows of the kind that is shown.
pub(super) fn rows_ui(
    ui: &mut Ui,
    bringing: &Bringing,
    look: &RosterLook,
    words: &Words,
    wishes: &mut Wishes,
) {
    let question = words.say("bring-rows");
    parts::text(ui, question.clone(), theme::section(), theme::INK);
    let shown = bringing.shown_fate();
    let there: Vec<RowFate> = RowFate::ALL
        .into_iter()
        .filter(|fate| look.count(*fate) > 0)
        .collect();
    places::pairs(ui, &there, |ui, fate| {
        let count = look.count(*fate).to_string();
        let name = words.say_with(fate_id(*fate), &[("count", &count)]);
        if parts::choice_of(ui, &question, shown == Some(*fate), name) {
            wish(wishes, RollIntent::Fate(*fate));
        }
    });
    let Some(fate) = shown else {
        return;
    };
    let all = look.count(fate);
    turning_ui(ui, bringing.from, all, words, |from| {
        wish(wishes, RollIntent::From(from));
    });
    let rows = look.rows.iter().filter(|row| row.fate == fate);
    for row in rows.skip(bringing.from).take(ROWS_SHOWN) {
        ui.separator();
        row_ui(ui, row, words);
    }
}

/// Which rows these are of how many, and the ways to the others.
pub(super) fn turning_ui(
    ui: &mut Ui,
    from: usize,
    all: usize,
    words: &Words,
    mut turn: impl FnMut(usize),
) {
    if all <= ROWS_SHOWN {
        return;
    }
    let to = (from + ROWS_SHOWN).min(all);
    let values = [
        ("from", (from + 1).to_string()),
        ("to", to.to_string()),
        ("all", all.to_string()),
    ];
    let values = values
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    parts::small(ui, words.say_with("bring-page", &values));
    ui.horizontal_wrapped(|ui| {
        if from > 0 && parts::quiet(ui, words.say("bring-page-before")).clicked() {
            turn(from.saturating_sub(ROWS_SHOWN));
        }
        if to < all && parts::quiet(ui, words.say("bring-page-next")).clicked() {
            turn(to);
        }
    });
}

fn row_ui(ui: &mut Ui, row: &RosterRow, words: &Words) {
    if !row.name.is_empty() {
        let values = [
            ("name", row.name.as_str()),
            ("class", row.class.as_str()),
            ("picture", row.picture.as_str()),
            ("before", row.before.as_str()),
        ];
        parts::strong(ui, words.say_with("bring-row", &values));
        let id = match row.fate {
            RowFate::Moves => Some("bring-row-moves"),
            RowFate::Returns => Some("bring-row-returns"),
            RowFate::Changes if !row.before.is_empty() => Some("bring-row-renamed"),
            RowFate::Changes => Some("bring-row-changes"),
            _ => None,
        };
        if let Some(id) = id {
            parts::body(ui, words.say_with(id, &values));
        }
    }
    if !row.why.is_empty() {
        parts::strong(ui, row.why.clone());
    }
    if !row.remedy.is_empty() {
        parts::body(ui, row.remedy.clone());
    }
    parts::small(ui, place(row, words));
}

fn place(row: &RosterRow, words: &Words) -> String {
    let line = row.line.to_string();
    match (row.file.as_str(), row.line) {
        ("", _) => words.say("bring-nowhere"),
        (file, 0) => words.say_with("bring-whole-file", &[("file", file)]),
        (file, _) => words.say_with("bring-place", &[("file", file), ("line", &line)]),
    }
}

const fn fate_id(fate: RowFate) -> &'static str {
    match fate {
        RowFate::Refused => "fate-refused",
        RowFate::Leaves => "fate-leaves",
        RowFate::Added => "fate-added",
        RowFate::Returns => "fate-returns",
        RowFate::Moves => "fate-moves",
        RowFate::Changes => "fate-changes",
        RowFate::Stays => "fate-stays",
        RowFate::ReadPast => "fate-read-past",
    }
}
