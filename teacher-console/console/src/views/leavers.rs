//! What pupils who have left practised: who, since when, and the two people by whom it goes.

use bevy_egui::egui::{Grid, Ui, vec2};
use protocol::sweep::{Leaver, Leavers};

use super::{
    parts::{self, Shape, Wishes},
    places,
};
use crate::{
    clock,
    intent::{Intent, leavers::LeaversIntent},
    state::State,
    theme,
    words::Words,
};

/// Their row above the cases, for whoever answers for them.
pub(super) fn row_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let part = &state.keeping.leavers;
    let Some(list) = &part.list else {
        return;
    };
    let title = words.say("leavers-title");
    let stands = (!list.rows.is_empty()).then(|| words.say(standing_id(list)));
    let count = words.say_with("leavers-count", &[("count", &list.rows.len().to_string())]);
    let said = [Some(title.as_str()), stands.as_deref(), Some(&count)];
    let name = said.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let pressed = places::row(ui, ("leavers", &name), part.is_chosen, 100.0, |ui| {
        if stands.is_some() {
            standing_pill(ui, list, words);
        }
        parts::strong(ui, title);
        parts::small(ui, count);
    })
    .clicked();
    if pressed {
        wishes.push(Intent::Leavers(LeaversIntent::Choose));
    }
}

fn standing_id(list: &Leavers) -> &'static str {
    if list.waits.is_some() {
        "keeping-waits-deletion"
    } else if list.rows.iter().any(|row| row.is_due) {
        "leavers-due"
    } else {
        "leavers-kept"
    }
}

fn standing_pill(ui: &mut Ui, list: &Leavers, words: &Words) {
    let id = standing_id(list);
    let (shape, ink, ground) = if id == "leavers-kept" {
        (Shape::Tick, theme::OK, theme::OK_SOFT)
    } else {
        (Shape::Diamond, theme::SOON, theme::SOON_SOFT)
    };
    parts::pill(ui, shape, &words.say(id), ink, ground);
}

/// The list, and what one may do with it.
pub(super) fn leavers_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let part = &state.keeping.leavers;
    let Some(list) = &part.list else {
        return;
    };
    parts::card_of(ui, |ui| {
        parts::text(ui, words.say("leavers-title"), theme::section(), theme::INK);
        let figures = [
            ("months", list.months.to_string()),
            ("days", list.backup_days.to_string()),
        ];
        let figures = figures
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        parts::body(ui, words.say_with("leavers-how", &figures));
        parts::body(ui, words.say("leavers-holds"));
        if let Some(swept) = part.swept {
            parts::strong(
                ui,
                words.say_with(
                    "leavers-gone",
                    &[
                        ("pupils", &swept.pupils.to_string()),
                        ("runs", &swept.runs.to_string()),
                        ("until", &clock::day(swept.in_backups_until)),
                    ],
                ),
            );
        }
        if list.rows.is_empty() {
            parts::body(ui, words.say("leavers-nobody"));
            return;
        }
        table_ui(ui, state, list, words, wishes);
        ui.add_space(6.0);
        offers_ui(ui, state, list, words, wishes);
    });
}

/// Widths of the columns: pupil, last class, left on, finished scenarios.
const WIDTHS: [f32; 4] = [220.0, 90.0, 160.0, 110.0];
const GAP: f32 = 8.0;

/// The same in a smaller page, each narrower by as much.
fn widths(page: f32) -> [f32; 4] {
    let meant: f32 = WIDTHS.iter().sum();
    let part = ((page - 4.0 * GAP) / meant).min(1.0);
    WIDTHS.map(|width| width * part)
}

fn table_ui(ui: &mut Ui, state: &State, list: &Leavers, words: &Words, wishes: &mut Wishes) {
    let can_go = state.keeping.leavers.can_go();
    let widths = widths(ui.available_width());
    let heads = ["pupil", "leavers-class", "leavers-since", "leavers-runs"];
    Grid::new("leavers")
        .striped(true)
        .spacing(vec2(GAP, 8.0))
        .show(ui, |ui| {
            for (width, id) in widths.into_iter().zip(heads) {
                cell_ui(ui, width, |ui| {
                    parts::strong(ui, words.say(id));
                });
            }
            ui.end_row();
            for row in &list.rows {
                let [pupil, class, since, runs] = widths;
                cell_ui(ui, pupil, |ui| {
                    if can_go.contains(&row.pupil) {
                        tick_ui(ui, state, row, words, wishes);
                    } else {
                        parts::body(ui, row.name.clone());
                        let day = clock::day(row.due_at);
                        parts::small(ui, words.say_with("leavers-not-yet", &[("day", &day)]));
                    }
                });
                for (width, text) in [
                    (class, row.class.clone()),
                    (since, clock::day(row.left_at)),
                    (runs, row.runs.to_string()),
                ] {
                    cell_ui(ui, width, |ui| {
                        parts::body(ui, text);
                    });
                }
                ui.end_row();
            }
        });
}

fn cell_ui(ui: &mut Ui, width: f32, show: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(width);
        show(ui);
    });
}

fn tick_ui(ui: &mut Ui, state: &State, row: &Leaver, words: &Words, wishes: &mut Wishes) {
    let goes = !state.keeping.leavers.kept.contains(&row.pupil);
    let label = words.say_with("leavers-tick", &[("name", &row.name)]);
    if let Some(goes) = parts::tick_box(ui, goes, label) {
        wishes.push(Intent::Leavers(LeaversIntent::Keep(row.pupil, !goes)));
    }
}

fn offers_ui(ui: &mut Ui, state: &State, list: &Leavers, words: &Words, wishes: &mut Wishes) {
    let part = &state.keeping.leavers;
    let count = part.to_go().len().to_string();
    let me = state.person.as_ref().map(|me| me.person);
    let mut offers = Vec::new();
    if let Some(waits) = &list.waits {
        let is_mine = me == Some(waits.by);
        let name = state.school.people.get(&waits.by);
        parts::body(
            ui,
            match name {
                _ if is_mine => words.say("leavers-you-asked"),
                Some(name) => words.say_with("leavers-asked", &[("name", name)]),
                None => words.say("leavers-somebody-asked"),
            },
        );
        if !is_mine && name.is_some() {
            parts::body(ui, words.say("keeping-goes"));
            offers.push(("leavers-agree", LeaversIntent::Agree));
        }
        offers.push(("leavers-print", LeaversIntent::Print));
        offers.push(("leavers-take-back", LeaversIntent::TakeBack));
    } else if !part.can_go().is_empty() {
        offers.push(("leavers-ask", LeaversIntent::Ask));
        offers.push(("leavers-print", LeaversIntent::Print));
    }
    ui.horizontal_wrapped(|ui| {
        for (id, wish) in offers {
            let label = words.say_with(id, &[("count", &count)]);
            let is_main = matches!(id, "leavers-agree" | "leavers-ask");
            let pressed = if is_main {
                parts::primary(ui, label)
            } else {
                parts::quiet(ui, label)
            };
            if pressed.clicked() {
                wishes.push(Intent::Leavers(wish));
            }
        }
    });
}
