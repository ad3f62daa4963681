//! The room of figures: a term in which nobody can be recognised, on the screen as on the paper; and what those who keep
//! the log watch.

mod annual;
mod drawn;
mod on_paper;
mod policy;
pub(super) mod said;
mod watched;
mod year_on_paper;

use bevy_egui::egui::Ui;
use protocol::figures::{Audience, FiguresOffered};

use super::{
    parts::{self, Typing, Wishes},
    places,
};
use crate::{
    clock,
    intent::{Field, Intent, figures::FiguresIntent},
    state::{
        State,
        figures::{FiguresField, FiguresRoom, PrintedFigures},
    },
    theme,
    titles::Titles,
    words::Words,
};

/// The whole room.
pub fn figures_ui(ui: &mut Ui, state: &State, words: &Words, titles: &Titles, wishes: &mut Wishes) {
    parts::page_head(ui, words.say("room-figures"), words.say("figures-sentence"));
    let room = &state.figures;
    let Some(offered) = &room.offered else {
        parts::small(ui, words.say("working"));
        return;
    };
    places::scrolled(ui, "figures", |ui| {
        parts::card_of(ui, |ui| {
            choosing_ui(ui, room, offered, state.school.is_demo, words, wishes);
        });
        if let Some(figures) = &room.shown {
            let paper = on_paper::written(room, figures, state.policy.page.as_ref(), words, titles);
            parts::card_of(ui, |ui| drawn::term_ui(ui, figures, &paper, words));
            parts::card_of(ui, |ui| printing_ui(ui, room, &paper, words, wishes));
        }
        if offered.may_watch && !offered.terms.is_empty() {
            parts::card_of(ui, |ui| {
                annual::annual_ui(ui, state, offered, (words, titles), wishes);
            });
        }
        if let Some(watch) = &room.watch {
            parts::card_of(ui, |ui| watched::months_ui(ui, watch, words));
        }
        if let Some(page) = &state.policy.page {
            parts::card_of(ui, |ui| {
                policy::technology_ui(ui, state, page, words, wishes);
            });
            parts::card_of(ui, |ui| policy::policy_ui(ui, state, page, words, wishes));
        }
        if let Some(watch) = &room.watch {
            parts::card_of(ui, |ui| watched::quiet_ui(ui, watch, words));
        }
    });
}

fn choosing_ui(
    ui: &mut Ui,
    room: &FiguresRoom,
    offered: &FiguresOffered,
    is_demo: bool,
    words: &Words,
    wishes: &mut Wishes,
) {
    if let Some(due) = offered.next_due {
        let day = clock::day(said::within(due));
        parts::strong(ui, words.say_with("figures-due", &[("day", &day)]));
    }
    parts::small(
        ui,
        words.say(if is_demo {
            "figures-practice"
        } else {
            "figures-whole-terms"
        }),
    );
    if offered.terms.is_empty() {
        parts::body(ui, words.say("figures-none-yet"));
        return;
    }
    ui.add_space(8.0);
    let question = words.say("figures-which-term");
    parts::strong(ui, question.clone());
    places::pairs(ui, &offered.terms, |ui, one| {
        let name = said::term(one.term, words);
        if parts::choice_of(ui, &question, room.term == Some(one.term), name) {
            wishes.push(Intent::Figures(FiguresIntent::Term(one.term)));
        }
    });
    if offered.audiences.len() > 1 {
        ui.add_space(8.0);
        audiences_ui(ui, room, &offered.audiences, words, wishes);
    }
}

fn audiences_ui(
    ui: &mut Ui,
    room: &FiguresRoom,
    audiences: &[Audience],
    words: &Words,
    wishes: &mut Wishes,
) {
    let question = words.say("figures-for-whom");
    parts::strong(ui, question.clone());
    for audience in audiences {
        let name = words.say(match audience {
            Audience::Governors => "figures-for-governors",
            Audience::SafeguardingGovernor => "figures-for-safeguarding-governor",
            Audience::Leaders => "figures-for-leaders",
            Audience::Authority => "figures-for-authority",
        });
        if parts::choice_of(ui, &question, room.audience == Some(*audience), name) {
            wishes.push(Intent::Figures(FiguresIntent::Audience(*audience)));
        }
    }
}

/// What is typed for the paper stays until the console is locked.
fn printing_ui(
    ui: &mut Ui,
    room: &FiguresRoom,
    paper: &PrintedFigures,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::text(ui, words.say("figures-paper"), theme::section(), theme::INK);
    parts::small(ui, words.say("figures-paper-why"));
    for (field, label, typed, lines) in [
        (
            FiguresField::Opening,
            "figures-opening",
            &room.opening,
            2_usize,
        ),
        (FiguresField::Learnt, "figures-learnt", &room.learnt, 3),
        (FiguresField::Steps, "figures-steps", &room.steps, 4),
    ] {
        let typing = Typing {
            field: Field::Figures(field),
            label: words.say(label),
            typed,
            lines,
            is_masked: false,
            starts: false,
        };
        parts::field(ui, &typing, wishes);
    }
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say("figures-print")).clicked() {
            let paper = Box::new(paper.clone());
            wishes.push(Intent::Figures(FiguresIntent::Print(paper)));
        }
        if parts::quiet(ui, words.say("figures-save")).clicked() {
            let paper = Box::new(paper.clone());
            wishes.push(Intent::Figures(FiguresIntent::Save(paper)));
        }
    });
}
