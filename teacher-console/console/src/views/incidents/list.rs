//! The cases of a log, newest first, each with its title once it was opened, and how it stands.

use bevy_egui::egui::Ui;
use protocol::{
    UtcSeconds,
    cases::{CaseRow, CaseStatus},
};

use super::{
    super::{
        letting,
        parts::{self, Shape, Wishes},
        places,
    },
    patterns, practice,
    steps::small_button,
};
use crate::{
    clock,
    intent::{IncidentsIntent, Intent},
    state::{State, incidents::Listed},
    theme,
    words::Words,
};

pub(super) fn list_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let incidents = &state.incidents;
    if incidents.is_loaded && incidents.rows.is_empty() {
        parts::body(ui, words.say("incidents-none"));
    }
    places::scrolled(ui, "cases", |ui| {
        which_ui(ui, state, words, wishes);
        let rows = incidents.rows.iter();
        let rows = rows.filter(|row| incidents.lists(incidents.listed, row, state.now));
        let (invented, real): (Vec<_>, Vec<_>) = rows.partition(|row| row.practice);
        if incidents.listed != Listed::All && real.is_empty() && invented.is_empty() {
            parts::body(ui, words.say("listed-none"));
        }
        for (place, row) in real.iter().chain(&invented).enumerate() {
            if row.practice && place == real.len() {
                ui.add_space(8.0);
                parts::strong(ui, words.say("practice-list"));
            }
            let open = incidents.open.as_ref();
            let is_open = open.is_some_and(|open| open.row.case == row.case);
            let title = incidents.titles.get(&row.case);
            if case_row_ui(ui, row, title, (is_open, state.now), words) {
                wishes.push(Intent::Incidents(IncidentsIntent::Open(row.case)));
            }
        }
    });
}

/// Until a case is chosen: what waits in this log, and letting somebody read it.
pub(super) fn no_case_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    places::filling_card(ui, 16, |ui| {
        places::scrolled(ui, "no-case", |ui| {
            if state.incidents.shows_patterns {
                patterns::patterns_ui(ui, state, words, wishes);
                return;
            }
            parts::body(ui, words.say("incidents-choose"));
            patterns::way_in_ui(ui, state, words, wishes);
            letting::waiting_ui(ui, state, words, wishes);
            letting::log_ui(ui, state, words, wishes);
            practice::stories_ui(ui, state, words, wishes);
        });
    });
}

/// Which cases are listed; offered only where something has lain still or is late.
fn which_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let incidents = &state.incidents;
    let count = |listed: Listed| {
        let rows = incidents.rows.iter();
        let listed = rows.filter(|row| incidents.lists(listed, row, state.now));
        listed.count()
    };
    let is_needed = incidents.shows_risks
        || incidents.listed != Listed::All
        || count(Listed::Quiet) + count(Listed::Late) > 0;
    let question = words.say("listed-question");
    let mut choice_ui = |ui: &mut Ui, listed: Listed, said: String| {
        let is_chosen = incidents.listed == listed;
        if parts::choice_of(ui, &question, is_chosen, said) {
            wishes.push(Intent::Incidents(IncidentsIntent::List(listed)));
        }
    };
    for listed in Listed::ALL.into_iter().filter(|_| is_needed) {
        let count = count(listed).to_string();
        let id = listed_id(listed);
        choice_ui(ui, listed, words.say_with(id, &[("count", &count)]));
    }
    // One that is chosen stays in sight.
    let is_in_sight = |listed: Listed| incidents.shows_risks || incidents.listed == listed;
    for (place, risk) in incidents.watched.iter().enumerate() {
        let listed = Listed::Risk(place);
        if is_in_sight(listed) {
            let count = count(listed).to_string();
            let facts = [("risk", risk.words.as_str()), ("count", &count)];
            choice_ui(ui, listed, words.say_with("listed-risk", &facts));
        }
    }
    let has_incidents = incidents.rows.iter().any(|row| row.incident_type.is_some());
    if has_incidents && !incidents.watched.is_empty() {
        if incidents.shows_risks {
            parts::small(ui, words.say("listed-risks-how"));
        }
        let way = if incidents.shows_risks {
            "listed-risks-hide"
        } else {
            "listed-risks-show"
        };
        if small_button(ui, &words.say(way)).clicked() {
            let wish = IncidentsIntent::ListRisks(!incidents.shows_risks);
            wishes.push(Intent::Incidents(wish));
        }
    }
    ui.add_space(6.0);
}

fn listed_id(listed: Listed) -> &'static str {
    match listed {
        Listed::All | Listed::Risk(_) => "listed-all",
        Listed::Quiet => "listed-quiet",
        Listed::Late => "listed-late",
    }
}

/// That nothing has been done for many school days, and that a task is late.
fn waits_for(row: &CaseRow, now: UtcSeconds, words: &Words) -> Vec<String> {
    let quiet = row.quiet_school_days.map(|days| {
        let days = days.to_string();
        words.say_with("case-quiet", &[("days", &days)])
    });
    let late = row.next_due.filter(|due| *due < now).map(|due| {
        let day = clock::day(due);
        words.say_with("case-late", &[("day", &day)])
    });
    quiet.into_iter().chain(late).collect()
}

fn case_row_ui(
    ui: &mut Ui,
    row: &CaseRow,
    title: Option<&String>,
    (is_open, now): (bool, UtcSeconds),
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
    let waits = waits_for(row, now, words);
    let name = [vec![name], waits.clone()].concat().join(" ");
    places::row(ui, (row.case, &name), is_open, 100.0, |ui| {
        status_pill(ui, row.status, words);
        parts::strong(ui, title);
        parts::small(ui, opened);
        for wait in waits {
            ui.horizontal_top(|ui| {
                parts::bullet(ui, Shape::Diamond, theme::SOON);
                ui.vertical(|ui| parts::text(ui, wait, theme::small(), theme::SOON));
            });
        }
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
