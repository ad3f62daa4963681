//! The co-ordinator's annual report on the strategy: which year, and what is typed beside its counts (I-02).

use std::collections::BTreeSet;

use bevy_egui::egui::Ui;
use protocol::figures::FiguresOffered;

use super::{said, year_on_paper};
use crate::{
    intent::{Field, Intent, figures::FiguresIntent},
    state::{State, figures::FiguresField},
    theme,
    titles::Titles,
    views::{
        parts::{self, Typing, Wishes},
        places,
    },
    words::Words,
};

/// The card. What is typed stays until the console is locked.
pub(super) fn annual_ui(
    ui: &mut Ui,
    state: &State,
    offered: &FiguresOffered,
    (words, titles): (&Words, &Titles),
    wishes: &mut Wishes,
) {
    let annual = &state.figures.annual;
    parts::text(ui, words.say("annual-head"), theme::section(), theme::INK);
    parts::small(ui, words.say("annual-sentence"));
    let question = words.say("annual-which");
    parts::strong(ui, question.clone());
    let years: BTreeSet<i16> = offered.terms.iter().map(|one| one.term.year).collect();
    let years: Vec<i16> = years.into_iter().rev().collect();
    places::pairs(ui, &years, |ui, year| {
        let name = said::year(*year, words);
        if parts::choice_of(ui, &question, annual.year == Some(*year), name) {
            wishes.push(wish(FiguresIntent::Year(*year)));
        }
    });
    let Some(year) = annual.year else {
        return;
    };
    for (field, label, typed) in [
        (FiguresField::Taught, "annual-taught", &annual.taught),
        (FiguresField::Found, "annual-found", &annual.found),
        (FiguresField::Next, "annual-next", &annual.next),
    ] {
        let typing = Typing {
            field: Field::Figures(field),
            label: words.say(label),
            typed,
            lines: 4,
            is_masked: false,
            starts: false,
        };
        parts::field(ui, &typing, wishes);
    }
    // A year is printed once each of its terms was told.
    if annual.told.len() < state.figures.terms_of(year).len() {
        parts::small(ui, words.say("annual-asking"));
        return;
    }
    let paper = year_on_paper::written(state, year, words, titles);
    parts::small(ui, paper.year.clone());
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say("annual-print")).clicked() {
            let paper = Box::new(paper.clone());
            wishes.push(wish(FiguresIntent::PrintAnnual(paper)));
        }
        if parts::quiet(ui, words.say("annual-save")).clicked() {
            wishes.push(wish(FiguresIntent::SaveAnnual(Box::new(paper))));
        }
    });
}

fn wish(wish: FiguresIntent) -> Intent {
    Intent::Figures(wish)
}
