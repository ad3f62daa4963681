//! Prompts made from a scenario, part by part, and a way to print them.

use bevy_egui::egui::Ui;
use curriculum::{ReadingMode, Scenario};

use super::{Shown, about, wish};
use crate::{
    intent::lesson::LessonIntent,
    lesson_notes::NotesPart,
    state::lesson::LessonOnPaper,
    views::parts::{self, Wishes},
};

/// The words of the button, and the title on paper.
pub(super) struct Printing {
    pub(super) button: &'static str,
    pub(super) title: &'static str,
}

pub(super) fn prompts_ui(
    ui: &mut Ui,
    (shown, scenario): (&Shown<'_>, &Scenario),
    prompts: Vec<NotesPart>,
    printing: &Printing,
    wishes: &mut Wishes,
) {
    let words = shown.words;
    for part in &prompts {
        ui.add_space(6.0);
        parts::strong(ui, part.heading.clone());
        for point in &part.points {
            parts::body(ui, format!("•  {point}"));
        }
    }
    ui.add_space(6.0);
    if parts::quiet(ui, words.say(printing.button)).clicked() {
        let title = scenario.title(ReadingMode::Full);
        let on_paper = LessonOnPaper {
            title: words.say_with(printing.title, &[("title", title)]),
            about: about(shown, scenario),
            parts: prompts,
        };
        wish(wishes, LessonIntent::Print(Box::new(on_paper)));
    }
}
