//! The room of reports: nothing of the words in the list; the words only once the keys are open.

mod former;
mod handing;
mod sender;

use bevy_egui::egui::{CornerRadius, Frame, Margin, Ui};
use protocol::{
    report::{About, Report, SignInManner, Teller, WHERE},
    seen::SeenState,
};

use super::{
    answering::{Press, answering_ui},
    log_tabs,
    parts::{self, Wishes},
    places::{self, Side},
    printing, search,
};
use crate::{
    clock,
    intent::{Field, Intent, ReportsIntent},
    state::{State, reports::ShownReport},
    theme,
    words::Words,
};

mod list;

use list::{list_ui, number, state_id, urgency_pill};

const LIST_WIDTH: f32 = 300.0;
const SIDE_WIDTH: f32 = 250.0;
/// With less room for the child's words, the answer stands below them.
const WORDS_WIDTH_MIN: f32 = 240.0;

/// The whole room.
pub fn reports_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let new = state.reports.unopened();
    parts::page_head(
        ui,
        words.say("reports-title"),
        words.say_with("reports-sentence", &[("new", &new.to_string())]),
    );
    log_tabs(ui, state, words, state.reports.log, |log| {
        wishes.push(Intent::Reports(ReportsIntent::ChooseLog(log)));
    });
    let side = Side::List {
        width: LIST_WIDTH,
        has_chosen: state.reports.open.is_some(),
    };
    places::beside(
        ui,
        &side,
        wishes,
        |ui, wishes| {
            places::filling_card(ui, 8, |ui| {
                search::way_in_ui(ui, state, words, state.reports.log, wishes);
                list_ui(ui, state, words, wishes);
            });
        },
        |ui, wishes| {
            places::filling_card(ui, 16, |ui| match &state.reports.open {
                Some(open) => report_ui(ui, state, open, words, wishes),
                None if state.keys_open() => {
                    parts::body(ui, words.say("reports-choose"));
                }
                None => {
                    parts::body(ui, words.say("reports-keys-closed"));
                }
            });
        },
    );
}

fn report_ui(ui: &mut Ui, state: &State, open: &ShownReport, words: &Words, wishes: &mut Wishes) {
    if let Some(handing) = &state.reports.handing {
        places::scrolled(ui, "handing", |ui| {
            handing::handing_ui(ui, state, (open, handing), words, wishes);
        });
        return;
    }
    if let Some(why) = &state.reports.print_why {
        printing_ui(ui, why, words, wishes);
        return;
    }
    // Two closures cannot both wish into one list.
    let mut at_foot = Wishes::new();
    places::above_a_foot(
        ui,
        "report",
        |ui| {
            head_ui(ui, state, open, words);
            ui.separator();
            body_ui(ui, state, open, words, wishes);
        },
        |ui| {
            ui.separator();
            foot_ui(ui, state, words, &mut at_foot);
        },
    );
    wishes.append(&mut at_foot);
}

/// The child's words with what was said around them; the answer beside them, or below where there is no room.
fn body_ui(ui: &mut Ui, state: &State, open: &ShownReport, words: &Words, wishes: &mut Wishes) {
    let width = ui.available_width() - SIDE_WIDTH - 16.0;
    if width < WORDS_WIDTH_MIN {
        words_ui(ui, &open.report, words);
        around_ui(ui, open, words);
        ui.separator();
        side_ui(ui, state, words, wishes);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(width);
            words_ui(ui, &open.report, words);
            around_ui(ui, open, words);
        });
        ui.vertical(|ui| {
            ui.set_width(SIDE_WIDTH);
            side_ui(ui, state, words, wishes);
        });
    });
}

/// In place of the open report, while it is asked what a print is for.
fn printing_ui(ui: &mut Ui, why: &str, words: &Words, wishes: &mut Wishes) {
    parts::text(ui, words.say("print-case"), theme::section(), theme::INK);
    let typed = (Field::PrintReportWhy, why);
    printing::asking_ui(ui, "print-report-how", typed, words, wishes);
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say("finish-print")).clicked() {
            wishes.push(Intent::Reports(ReportsIntent::Print));
        }
        if parts::quiet(ui, words.say("leave")).clicked() {
            wishes.push(Intent::Reports(ReportsIntent::LeavePrint));
        }
    });
}

fn head_ui(ui: &mut Ui, state: &State, open: &ShownReport, words: &Words) {
    let teller = teller_name(&open.report.who, words);
    places::headed(ui, &teller, theme::title(), |ui| {
        urgency_pill(ui, open.report.danger_today, words);
    });
    let sent = clock::spoken(open.report.written_at);
    let row = state.reports.open_row();
    let arrived = row.map_or_else(String::new, |row| clock::spoken(row.received_at));
    let number_here = number(state, open.envelope);
    let opened = clock::time_of_day(open.opened_at);
    parts::small(
        ui,
        words.say_with(
            "report-times",
            &[
                ("number", &number_here),
                ("sent", &sent),
                ("arrived", &arrived),
                ("opened", &opened),
            ],
        ),
    );
    parts::wrong_clock(ui, words, open.report.clock_offset);
    let row_state = row.and_then(|row| row.state).unwrap_or(open.state);
    parts::small(ui, words.say(state_id(Some(row_state))));
    same_pupil_ui(ui, state, open, words);
    if open.missing > 0 {
        let count = open.missing.to_string();
        parts::text(
            ui,
            words.say_with("report-missing", &[("count", &count)]),
            theme::strong(),
            theme::URGENT,
        );
    }
}

/// Other opened reports that name this pupil, by their numbers on this reader's list.
fn same_pupil_ui(ui: &mut Ui, state: &State, open: &ShownReport, words: &Words) {
    if open.same_pupil.is_empty() {
        return;
    }
    let numbers: Vec<String> = open
        .same_pupil
        .iter()
        .map(|other| number(state, *other))
        .filter(|number| !number.is_empty())
        .collect();
    let count = open.same_pupil.len().to_string();
    let sentence = words.say_with(
        "report-same-pupil",
        &[("count", &count), ("numbers", &numbers.join(", "))],
    );
    parts::strong(ui, sentence);
}

fn teller_name(who: &Teller, words: &Words) -> String {
    match who {
        Teller::SignedIn { name, .. } | Teller::NameTapped { name, .. } => name.clone(),
        Teller::RatherNotSay => words.say("teller-rather-not"),
    }
}

fn words_ui(ui: &mut Ui, report: &Report, words: &Words) {
    parts::strong(ui, words.say("report-words"));
    Frame::new()
        .fill(theme::SURFACE2.on(ui))
        .corner_radius(CornerRadius::same(10))
        .inner_margin(Margin::same(16))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            if report.words.trim().is_empty() {
                parts::body(ui, words.say("report-no-words"));
            } else {
                let quoted = format!("\u{201c}{}\u{201d}", report.words.trim());
                let mut font = theme::section();
                font.family = bevy_egui::egui::FontFamily::Proportional;
                font.size = 19.0;
                parts::text(ui, quoted, font, theme::INK);
            }
        });
    let (places, kinds): (Vec<String>, Vec<String>) = report
        .kinds
        .iter()
        .cloned()
        .partition(|word| word.starts_with(WHERE));
    for (label, prefix, ids) in [
        ("report-kinds", "kind", &kinds),
        ("report-where", "kind", &places),
        ("report-feelings", "feeling", &report.feelings),
    ] {
        if !ids.is_empty() {
            let said: Vec<String> = ids.iter().map(|id| by_id(words, prefix, id)).collect();
            fact(ui, &words.say(label), &said.join(", "));
        }
    }
}

/// Words for an id that came from outside; the id itself, made readable, where this version has none.
fn by_id(words: &Words, prefix: &str, id: &str) -> String {
    words
        .find(&format!("{prefix}-{id}"), None)
        .unwrap_or_else(|| id.replace(['-', '_'], " "))
}

fn around_ui(ui: &mut Ui, open: &ShownReport, words: &Words) {
    let report = &open.report;
    ui.add_space(8.0);
    parts::strong(ui, words.say("report-around"));
    let about = match report.about {
        About::Me => "about-me",
        About::Friend => "about-friend",
    };
    fact(ui, &words.say("fact-about"), &words.say(about));
    if !report.when.is_empty() {
        fact(
            ui,
            &words.say("fact-when"),
            &by_id(words, "when", &report.when),
        );
    }
    // A child may leave every question out: what was not said must not read as a no.
    let said =
        |yes: bool, words_for_yes: &str| words.say(if yes { words_for_yes } else { "not-said" });
    fact(
        ui,
        &words.say("fact-talk"),
        &said(report.wants_to_talk, "yes"),
    );
    fact(
        ui,
        &words.say("fact-school-adult"),
        &said(report.about_school_adult, "yes-or-not-sure"),
    );
    fact(
        ui,
        &words.say("fact-signed-in"),
        &manner(&report.who, words),
    );
    fact(ui, &words.say("fact-computer"), &open.machine);
    sender::doubts_ui(ui, open, words);
    fact(ui, &words.say("fact-readers"), &open.readers.join(", "));
    if !open.left_out.is_empty() {
        fact(ui, &words.say("fact-left-out"), &open.left_out.join(", "));
    }
    if !report.list_was_fresh {
        parts::text(
            ui,
            words.say("report-list-stale"),
            theme::body(),
            theme::SOON,
        );
    }
}

fn manner(who: &Teller, words: &Words) -> String {
    words.say(match who {
        Teller::SignedIn { manner, .. } => match manner {
            SignInManner::Pictures => "manner-pictures",
            SignInManner::Pin => "manner-pin",
            SignInManner::Assisted => "manner-assisted",
            SignInManner::NotChecked => "manner-not-checked",
        },
        Teller::NameTapped { .. } => "manner-tapped",
        Teller::RatherNotSay => "manner-none",
    })
}

fn fact(ui: &mut Ui, label: &str, value: &str) {
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(120.0);
            parts::text(ui, label, theme::body(), theme::INK2);
        });
        ui.vertical(|ui| {
            parts::body(ui, value);
        });
    });
}

fn side_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    answering_ui(ui, state, state.reports.is_closing, words, |press| {
        wishes.push(Intent::Reports(match press {
            Press::Closing(is_closing) => ReportsIntent::Closing(is_closing),
            Press::Sentence(id) => ReportsIntent::Answer(id),
        }));
    });
    ui.add_space(8.0);
    parts::strong(ui, words.say("speak-title"));
    for id in [
        "speak-listen",
        "speak-promise",
        "speak-image",
        "speak-write",
    ] {
        parts::small(ui, format!("\u{2022} {}", words.say(id)));
    }
}

fn foot_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let case = state.reports.case_of_open();
    let is_new = |open: &ShownReport| open.state == SeenState::Opened;
    let may_take = state.reports.open.as_deref().is_some_and(is_new);
    ui.horizontal_wrapped(|ui| {
        match case {
            Some(case) => {
                if parts::primary(ui, words.say("go-to-case")).clicked() {
                    wishes.push(Intent::Reports(ReportsIntent::GoToCase(case)));
                }
            }
            None => {
                if parts::primary(ui, words.say("record-concern")).clicked() {
                    wishes.push(Intent::Reports(ReportsIntent::RecordConcern));
                }
            }
        }
        if may_take && parts::quiet(ui, words.say("i-have-this")).clicked() {
            wishes.push(Intent::Reports(ReportsIntent::IHaveThis));
        }
        let Some(open) = &state.reports.open else {
            return;
        };
        handing::begin_ui(ui, open, words, wishes);
        // What is on a case is printed with it.
        if case.is_none() && parts::quiet(ui, words.say("print-case")).clicked() {
            wishes.push(Intent::Reports(ReportsIntent::BeginPrint));
        }
    });
}
