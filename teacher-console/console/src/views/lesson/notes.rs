//! The page that helps to teach a scenario: aim, prompts, the check in real life, the task for home; to be printed.

use bevy_egui::egui::Ui;
use curriculum::{ReadingMode, Scenario};

use super::{Shown, about, wish};
use crate::{
    intent::lesson::LessonIntent,
    lesson_notes::notes_parts,
    state::lesson::LessonOnPaper,
    theme,
    views::parts::{self, Wishes},
};

pub(super) fn notes_ui(ui: &mut Ui, shown: &Shown<'_>, scenario: &Scenario, wishes: &mut Wishes) {
    let words = shown.words;
    let title = scenario.title(ReadingMode::Full);
    let head = words.say_with("lesson-notes", &[("title", title)]);
    parts::text(ui, head, theme::section(), theme::INK);
    let about = about(shown, scenario);
    parts::small(ui, about.clone());
    let notes = notes_parts(scenario.notes());
    for part in &notes {
        ui.add_space(6.0);
        parts::strong(ui, part.heading.clone());
        for paragraph in &part.paragraphs {
            parts::body(ui, paragraph.clone());
        }
        for point in &part.points {
            parts::body(ui, format!("•  {point}"));
        }
    }
    ui.add_space(6.0);
    if parts::quiet(ui, words.say("lesson-print")).clicked() {
        let on_paper = LessonOnPaper {
            title: title.to_owned(),
            about,
            parts: notes,
        };
        wish(wishes, LessonIntent::Print(Box::new(on_paper)));
    }
}
