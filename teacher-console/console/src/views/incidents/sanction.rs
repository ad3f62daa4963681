//! The form about a breach: telling and needs first, then the level, what follows, and a restorative way beside it.
//!
//! Nothing is chosen beforehand. Where the child told at once after an accident, the form turns to support (G-23).

use bevy_egui::egui::Ui;
use protocol::{
    field::FieldKind,
    procedure::Review,
    sanctions::{ExampleRow, LevelRow, SanctionGuide},
};

use super::{
    parties,
    steps::{field_ui, room_wish},
};
use crate::{
    intent::RoomIntent,
    state::incidents::{Form, FormFacts, RoomField, asks_of_whom, sanction},
    theme,
    views::{
        parts::{self, Wishes},
        places,
    },
    words::Words,
};

const KIND: FieldKind = FieldKind::Sanction;

/// The whole form, as far as what is answered leads.
pub(super) fn form_ui(
    ui: &mut Ui,
    (form, guide): (&Form, &SanctionGuide),
    facts: FormFacts<'_>,
    words: &Words,
    wishes: &mut Wishes,
) {
    if asks_of_whom(KIND, form, facts) {
        parties::of_whom_ui(ui, (KIND, form), facts, words, wishes);
    }
    if guide.review == Review::NotYet {
        parts::small(ui, words.say("sanction-not-reviewed"));
    }
    if !guide.telling.is_empty() {
        telling_ui(ui, form, guide, words, wishes);
        if form.picked(sanction::TELLING).is_none() {
            return;
        }
    }
    if sanction::is_cleared(form, guide) {
        parts::text(
            ui,
            words.say("sanction-cleared"),
            theme::strong(),
            theme::OK,
        );
        parts::body(ui, words.say("sanction-cleared-how"));
        if parts::quiet(ui, words.say("sanction-to-support")).clicked() {
            wishes.push(room_wish(RoomIntent::ToSupport));
        }
        return;
    }
    if sanction::asks_needs(guide) {
        line_ui(ui, form, sanction::NEEDS, 2, words, wishes);
    }
    examples_ui(ui, form, guide, words, wishes);
    let level = levels_ui(ui, form, guide, words, wishes);
    let Some(level) = level else {
        return;
    };
    line_ui(ui, form, sanction::LEVEL_WHY, 2, words, wishes);
    follows_ui(ui, form, level, words, wishes);
    line_ui(ui, form, sanction::OWN_WORDS, 2, words, wishes);
    if level.asks_restorative {
        parts::strong(ui, words.say("line-restorative"));
        ticks_ui(ui, form, sanction::RESTORATIVE, &guide.restorative, wishes);
        line_ui(ui, form, sanction::WAY_WHY, 2, words, wishes);
    }
    let decides = if level.head_decides {
        sanction::HEAD
    } else {
        sanction::DECIDED_BY
    };
    line_ui(ui, form, decides, 1, words, wishes);
}

fn telling_ui(ui: &mut Ui, form: &Form, guide: &SanctionGuide, words: &Words, wishes: &mut Wishes) {
    let question = words.say("line-told-first");
    parts::strong(ui, question.clone());
    for row in &guide.telling {
        let said = words.say(&format!("line-told-first-{}", row.telling));
        let is_picked = form.picked(sanction::TELLING) == Some(&row.telling);
        if parts::choice_of(ui, &question, is_picked, said.clone()) {
            wishes.push(choose(sanction::TELLING, &row.telling, said));
        }
    }
    ui.add_space(4.0);
}

/// Examples to choose the likest of; once one is chosen, that one with both of its levels.
fn examples_ui(
    ui: &mut Ui,
    form: &Form,
    guide: &SanctionGuide,
    words: &Words,
    wishes: &mut Wishes,
) {
    let question = words.say("line-example");
    parts::strong(ui, question.clone());
    if let Some(example) = sanction::example(form, guide) {
        example_ui(ui, &question, example, true, words, wishes);
        if example.at.len() > 1 {
            parts::small(ui, words.say("sanction-two-levels"));
        }
        for at in &example.at {
            let level = words.say(&format!("line-category-{}", at.level));
            let when = at.when.clone();
            let sentence = if when.is_empty() {
                words.say_with("sanction-at", &[("level", &level)])
            } else {
                words.say_with("sanction-at-when", &[("level", &level), ("when", &when)])
            };
            parts::body(ui, sentence);
        }
    } else {
        places::pairs(ui, &guide.examples, |ui, example| {
            example_ui(ui, &question, example, false, words, wishes);
        });
    }
    ui.add_space(4.0);
}

fn example_ui(
    ui: &mut Ui,
    question: &str,
    example: &ExampleRow,
    is_picked: bool,
    words: &Words,
    wishes: &mut Wishes,
) {
    let letters = example.at.iter();
    let letters: Vec<String> = letters
        .map(|at| words.say(&format!("sanction-letter-{}", at.level)))
        .collect();
    let levels = letters.join(&words.say("sanction-or"));
    let facts = [("example", example.words.as_str()), ("levels", &levels)];
    let said = words.say_with("sanction-example", &facts);
    if parts::choice_of(ui, question, is_picked, said) {
        wishes.push(choose(
            sanction::EXAMPLE,
            &example.words,
            example.words.clone(),
        ));
    }
}

/// The levels it can be; the one that is chosen.
fn levels_ui<'a>(
    ui: &mut Ui,
    form: &Form,
    guide: &'a SanctionGuide,
    words: &Words,
    wishes: &mut Wishes,
) -> Option<&'a LevelRow> {
    let question = words.say("line-category");
    let chosen = sanction::level(form, guide);
    parts::strong(ui, question.clone());
    for row in sanction::open_levels(form, guide) {
        let level = words.say(&format!("line-category-{}", row.level));
        let said = words.say_with("sanction-level", &[("level", &level), ("what", &row.words)]);
        let is_picked = chosen.is_some_and(|one| one.level == row.level);
        if parts::choice_of(ui, &question, is_picked, said.clone()) {
            wishes.push(choose(sanction::LEVEL, &row.level, said));
        }
    }
    ui.add_space(4.0);
    chosen
}

/// What follows at this level, and what other schools have on their lists for it.
fn follows_ui(ui: &mut Ui, form: &Form, level: &LevelRow, words: &Words, wishes: &mut Wishes) {
    parts::strong(ui, words.say("line-follows"));
    ticks_ui(ui, form, sanction::FOLLOWS, &level.responses, wishes);
    for more in &level.more {
        parts::small(
            ui,
            words.say_with("sanction-more", &[("title", &more.title)]),
        );
        ticks_ui(ui, form, sanction::FOLLOWS, &more.responses, wishes);
    }
    ui.add_space(4.0);
}

fn ticks_ui(ui: &mut Ui, form: &Form, name: &'static str, choices: &[String], wishes: &mut Wishes) {
    places::pairs(ui, choices, |ui, choice| {
        let is_ticked = form.has_ticked(name, choice);
        if parts::tick_box(ui, is_ticked, choice.clone()).is_some() {
            wishes.push(room_wish(RoomIntent::Tick(KIND, name, choice.clone())));
        }
    });
}

fn line_ui(
    ui: &mut Ui,
    form: &Form,
    name: &'static str,
    rows: usize,
    words: &Words,
    wishes: &mut Wishes,
) {
    let field = RoomField::Line(KIND, name);
    let label = words.say(&format!("line-{name}"));
    field_ui(ui, field, label, form.typed(name), rows, wishes);
}

fn choose(name: &'static str, id: &str, words: String) -> crate::intent::Intent {
    room_wish(RoomIntent::Choose {
        kind: KIND,
        name,
        id: id.to_owned(),
        words,
    })
}
