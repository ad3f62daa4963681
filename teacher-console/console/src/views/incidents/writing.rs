//! Writing an entry, a correction or how it ended: facts, the child's own words and opinion apart (K4).

use bevy_egui::egui::Ui;

use super::todo;
use crate::{
    intent::Field,
    state::incidents::{Doing, Draft, ShownCase},
    views::parts::{self, Typing, Wishes},
    words::Words,
};

pub(super) fn writing_ui(
    ui: &mut Ui,
    open: &ShownCase,
    doing: &Doing,
    draft: &Draft,
    words: &Words,
    wishes: &mut Wishes,
) {
    let what = match doing {
        Doing::Closing => "writing-close",
        Doing::Correcting(_) => "writing-correction",
        _ => "writing-entry",
    };
    let is_closing = *doing == Doing::Closing;
    if is_closing {
        todo::still_open_ui(ui, open, words);
    }
    parts::body(ui, words.say(what));
    let facts = if is_closing {
        "entry-ending"
    } else {
        "entry-facts"
    };
    let fields = [
        (Field::Facts, facts, &draft.facts, 3),
        (
            Field::ChildsWords,
            "entry-childs-words",
            &draft.childs_words,
            2,
        ),
        (Field::Opinion, "entry-opinion", &draft.opinion, 2),
        (Field::Title, "entry-title", &draft.title, 1),
        (
            Field::HappenedAt,
            "entry-happened-at",
            &draft.happened_at,
            1,
        ),
    ];
    // Closing happens now and is about whom it was about before.
    let asked = if is_closing { 3 } else { fields.len() };
    for (field, label, typed, lines) in fields.into_iter().take(asked) {
        parts::field(
            ui,
            &Typing {
                field,
                label: words.say(label),
                typed,
                lines,
                is_masked: false,
                starts: field == Field::Facts,
            },
            wishes,
        );
    }
    let names = open.readers.join(", ");
    parts::small(ui, words.say_with("case-readers", &[("names", &names)]));
}
