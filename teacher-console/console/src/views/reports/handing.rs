//! A report that is about somebody who can read it: about whom, and who reads it then.

use bevy_egui::egui::Ui;

use crate::{
    intent::{Intent, ReportsIntent, hand_over::HandOverIntent},
    state::{
        State,
        reports::{Handing, ShownReport},
    },
    theme,
    views::parts::{self, Wishes},
    words::Words,
};

fn wish(wish: HandOverIntent) -> Intent {
    Intent::Reports(ReportsIntent::HandOver(wish))
}

/// In place of the foot of the open report, while it is being handed over.
pub(super) fn handing_ui(
    ui: &mut Ui,
    state: &State,
    (open, handing): (&ShownReport, &Handing),
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::text(
        ui,
        words.say("hand-over-title"),
        theme::section(),
        theme::INK,
    );
    parts::body(ui, words.say("hand-over-how"));
    if state.reports.case_of_open().is_some() {
        parts::body(ui, words.say("hand-over-case"));
    }
    for (person, name) in &open.may_be_about {
        let label = words.say_with("hand-over-about", &[("name", name)]);
        if parts::choice(ui, handing.about == Some(*person), label) {
            wishes.push(wish(HandOverIntent::About(*person)));
        }
    }
    if let Some(readers) = &handing.readers {
        let names: Vec<&str> = readers.people.iter().map(|one| one.name.as_str()).collect();
        let sentence = words.say_with("hand-over-readers", &[("names", &names.join(", "))]);
        parts::strong(ui, sentence);
        if !readers.is_complete {
            parts::text(
                ui,
                words.say("worry-few-readers"),
                theme::strong(),
                theme::URGENT,
            );
        }
    } else if handing.about.is_some() {
        parts::small(ui, words.say("working"));
    }
    ui.horizontal_wrapped(|ui| {
        let is_ready = handing.readers.is_some();
        if is_ready && parts::primary(ui, words.say("hand-over-finish")).clicked() {
            wishes.push(wish(HandOverIntent::Finish));
        }
        if parts::quiet(ui, words.say("leave")).clicked() {
            wishes.push(wish(HandOverIntent::Leave));
        }
        if let Some(case) = state.reports.case_of_open()
            && parts::quiet(ui, words.say("go-to-case")).clicked()
        {
            wishes.push(Intent::Reports(ReportsIntent::GoToCase(case)));
        }
    });
}

/// Begins it.
pub(super) fn begin_ui(ui: &mut Ui, open: &ShownReport, words: &Words, wishes: &mut Wishes) {
    let is_offered = !open.may_be_about.is_empty();
    if is_offered && parts::quiet(ui, words.say("hand-over-begin")).clicked() {
        wishes.push(wish(HandOverIntent::Begin));
    }
}
