//! The list of the room: under four headings, urgent first, with a number and an age; nothing of the words.

use bevy_egui::egui::Ui;
use protocol::{bytes::Id, cases::InboxRow, seen::SeenState};

use super::former;
use crate::{
    clock,
    intent::{Intent, ReportsIntent},
    state::{State, reports::Stage},
    theme,
    views::{
        parts::{self, Shape, Wishes},
        places,
    },
    words::Words,
};

pub(super) fn list_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let reports = &state.reports;
    if reports.is_loaded && reports.rows.is_empty() {
        parts::body(ui, words.say("reports-none"));
    }
    places::scrolled(ui, "reports", |ui| {
        for stage in Stage::ALL {
            stage_ui(ui, state, stage, words, wishes);
        }
        former::former_ui(ui, state, words);
    });
}

/// One heading with what stands under it; nothing where nothing does.
fn stage_ui(ui: &mut Ui, state: &State, stage: Stage, words: &Words, wishes: &mut Wishes) {
    let reports = &state.reports;
    let rows: Vec<&InboxRow> = reports
        .rows
        .iter()
        .filter(|row| Stage::of(row) == stage)
        .collect();
    if rows.is_empty() {
        return;
    }
    let id = match stage {
        Stage::New => "stage-new",
        Stage::Read => "stage-read",
        Stage::InHand => "stage-in-hand",
        Stage::Closed => "stage-closed",
    };
    let count = rows.len().to_string();
    parts::strong(ui, words.say_with(id, &[("count", &count)]));
    for row in rows {
        let is_open = reports
            .open
            .as_ref()
            .is_some_and(|open| open.envelope == row.envelope);
        if list_row_ui(ui, state, row, is_open, words) {
            wishes.push(Intent::Reports(ReportsIntent::Open(row.envelope)));
        }
    }
}

/// How long it has waited, in words.
fn age(state: &State, row: &InboxRow, words: &Words) -> String {
    match clock::school_days(row.received_at, state.now) {
        0 => words.say("age-today"),
        days => words.say_with("age-days", &[("days", &days.to_string())]),
    }
}

fn list_row_ui(
    ui: &mut Ui,
    state_now: &State,
    row: &InboxRow,
    is_open: bool,
    words: &Words,
) -> bool {
    let number = number(state_now, row.envelope);
    let age = age(state_now, row, words);
    let at = clock::spoken(row.received_at);
    let state = words.say(state_id(row.state));
    let urgency = words.say(urgency_id(row.urgent));
    let id = if row.concern.is_some() {
        "worry-row"
    } else {
        "report-row"
    };
    let kind = row.concern.map_or_else(String::new, |kind| {
        words.say(&format!("worry-{}", kind.name()))
    });
    let name = words.say_with(
        id,
        &[
            ("urgency", &urgency),
            ("at", &at),
            ("computer", &row.machine_name),
            ("state", &state),
            ("kind", &kind),
            ("number", &number),
            ("age", &age),
        ],
    );
    places::row(ui, (row.envelope, &name), is_open, 96.0, |ui| {
        ui.horizontal(|ui| {
            urgency_pill(ui, row.urgent, words);
            parts::small(ui, format!("{number} \u{b7} {age}"));
        });
        let what = row.concern.map_or_else(
            || row.machine_name.clone(),
            |kind| words.say(&format!("worry-{}", kind.name())),
        );
        parts::body(ui, what);
        let ink = if row.state.is_none() {
            theme::ACCENT
        } else {
            theme::INK2
        };
        parts::text(ui, state, theme::small(), ink);
    })
    .clicked()
}

pub(super) fn urgency_pill(ui: &mut Ui, urgent: bool, words: &Words) {
    let said = words.say(urgency_id(urgent));
    if urgent {
        parts::pill(
            ui,
            Shape::Triangle,
            &said,
            theme::URGENT,
            theme::URGENT_SOFT,
        );
    } else {
        parts::pill(ui, Shape::Dot, &said, theme::ACCENT, theme::ACCENT_SOFT);
    }
}

fn urgency_id(urgent: bool) -> &'static str {
    if urgent {
        "urgency-now"
    } else {
        "urgency-waiting"
    }
}

pub(super) fn state_id(state: Option<SeenState>) -> &'static str {
    match state {
        None => "seen-not-opened",
        Some(SeenState::Opened) => "seen-opened",
        Some(SeenState::InHand) => "seen-in-hand",
        Some(SeenState::Closed) => "seen-closed",
    }
}

/// The number this reader's list gives it.
pub(super) fn number(state: &State, envelope: Id) -> String {
    let number = state.reports.number_of(envelope);
    number.map_or_else(String::new, |number| number.to_string())
}
