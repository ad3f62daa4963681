//! The cases of a log, newest first, each with its title once it was opened, and how it stands.

use bevy_egui::egui::Ui;
use protocol::cases::{CaseRow, CaseStatus};

use super::super::{
    parts::{self, Shape, Wishes},
    places,
};
use crate::{
    clock,
    intent::{IncidentsIntent, Intent},
    state::State,
    theme,
    words::Words,
};

pub(super) fn list_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let incidents = &state.incidents;
    if incidents.is_loaded && incidents.rows.is_empty() {
        parts::body(ui, words.say("incidents-none"));
    }
    places::scrolled(ui, "cases", |ui| {
        let (invented, real): (Vec<_>, Vec<_>) =
            incidents.rows.iter().partition(|row| row.practice);
        for (place, row) in real.iter().chain(&invented).enumerate() {
            if row.practice && place == real.len() {
                ui.add_space(8.0);
                parts::strong(ui, words.say("practice-list"));
            }
            let open = incidents.open.as_ref();
            let is_open = open.is_some_and(|open| open.row.case == row.case);
            let title = incidents.titles.get(&row.case);
            if case_row_ui(ui, row, title, is_open, words) {
                wishes.push(Intent::Incidents(IncidentsIntent::Open(row.case)));
            }
        }
    });
}

fn case_row_ui(
    ui: &mut Ui,
    row: &CaseRow,
    title: Option<&String>,
    is_open: bool,
    words: &Words,
) -> bool {
    let opened = clock::spoken(row.opened_at);
    let title = title
        .filter(|title| !title.is_empty())
        .cloned()
        .unwrap_or_else(|| words.say("case-unopened"));
    let status = words.say(status_id(row.status));
    let name = words.say_with(
        if row.practice {
            "case-row-practice"
        } else {
            "case-row"
        },
        &[("title", &title), ("status", &status), ("opened", &opened)],
    );
    places::row(ui, &name, is_open, 100.0, |ui| {
        status_pill(ui, row.status, words);
        parts::strong(ui, title);
        parts::small(ui, opened);
    })
    .clicked()
}

fn status_id(status: CaseStatus) -> &'static str {
    match status {
        CaseStatus::Concern => "status-concern",
        CaseStatus::Incident => "status-incident",
        CaseStatus::Closed => "status-closed",
    }
}

pub(super) fn status_pill(ui: &mut Ui, status: CaseStatus, words: &Words) {
    let (shape, ink, ground) = match status {
        CaseStatus::Concern => (Shape::Dot, theme::ACCENT, theme::ACCENT_SOFT),
        CaseStatus::Incident => (Shape::Diamond, theme::SOON, theme::SOON_SOFT),
        CaseStatus::Closed => (Shape::Tick, theme::OK, theme::OK_SOFT),
    };
    parts::pill(ui, shape, &words.say(status_id(status)), ink, ground);
}
