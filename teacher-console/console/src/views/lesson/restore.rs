//! Putting something right between pupils, in place of a punishment: questions for the adult, one stage at a time, or all on
//! paper (B-27). Nothing is typed here: what the pupils say stays in the room, or goes into a worry.

use bevy_egui::egui::Ui;

use super::{Shown, wish};
use crate::{
    intent::lesson::LessonIntent,
    lesson_notes::NotesPart,
    state::lesson::LessonOnPaper,
    theme,
    views::parts::{self, Wishes},
    words::Words,
};

/// A stage: its heading, and what to say, ask or look to.
type Stage = (&'static str, &'static [&'static str]);

const STAGES: [Stage; 7] = [
    (
        "restore-right",
        &[
            "restore-right-lead",
            "restore-right-wish",
            "restore-right-beside",
            "restore-right-shown",
        ],
    ),
    (
        "restore-alone",
        &[
            "restore-alone-side",
            "restore-alone-felt",
            "restore-alone-now",
        ],
    ),
    (
        "restore-begin",
        &[
            "restore-begin-why",
            "restore-begin-turns",
            "restore-begin-told",
        ],
    ),
    (
        "restore-happened",
        &[
            "restore-happened-what",
            "restore-happened-thought",
            "restore-happened-whom",
        ],
    ),
    (
        "restore-needed",
        &[
            "restore-needed-hardest",
            "restore-needed-right",
            "restore-needed-do",
        ],
    ),
    (
        "restore-agreed",
        &[
            "restore-agreed-who",
            "restore-agreed-written",
            "restore-agreed-when",
        ],
    ),
    (
        "restore-after",
        &[
            "restore-after-again",
            "restore-after-stop",
            "restore-after-worry",
        ],
    ),
];

/// The last stage.
const LAST: usize = STAGES.len() - 1;

pub(super) fn restore_ui(ui: &mut Ui, shown: &Shown<'_>, wishes: &mut Wishes) {
    let words = shown.words;
    parts::text(ui, words.say("restore-head"), theme::section(), theme::INK);
    parts::small(ui, words.say("restore-first"));
    let (id, turned) = match shown.page.restoring {
        Some(_) => ("restore-close", None),
        None => ("restore-open", Some(0)),
    };
    if parts::quiet(ui, words.say(id)).clicked() {
        wish(wishes, LessonIntent::Restore(turned));
    }
    let Some(at) = shown.page.restoring.map(|at| at.min(LAST)) else {
        return;
    };
    if let Some(stage) = STAGES.get(at) {
        stage_ui(ui, words, stage, at);
    }
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        if at < LAST && parts::primary(ui, words.say("restore-next")).clicked() {
            wish(wishes, LessonIntent::Restore(Some(at + 1)));
        }
        if at > 0 && parts::quiet(ui, words.say("restore-back")).clicked() {
            wish(wishes, LessonIntent::Restore(Some(at - 1)));
        }
        if parts::quiet(ui, words.say("restore-print")).clicked() {
            let page = Box::new(on_paper(words));
            wish(wishes, LessonIntent::Print(page));
        }
    });
}

fn stage_ui(ui: &mut Ui, words: &Words, (heading, points): &Stage, at: usize) {
    let (number, of) = ((at + 1).to_string(), STAGES.len().to_string());
    let values = [("at", number.as_str()), ("of", &of)];
    ui.add_space(6.0);
    parts::small(ui, words.say_with("restore-stage", &values));
    parts::strong(ui, words.say(heading));
    for point in *points {
        parts::body(ui, format!("•  {}", words.say(point)));
    }
}

fn on_paper(words: &Words) -> LessonOnPaper {
    let part = |(heading, points): &Stage| NotesPart {
        heading: words.say(heading),
        paragraphs: Vec::new(),
        points: points.iter().map(|point| words.say(point)).collect(),
    };
    LessonOnPaper {
        title: words.say("restore-head"),
        about: words.say("restore-first"),
        parts: STAGES.iter().map(part).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{STAGES, on_paper};
    use crate::{school_folders::beside_us, words::Words};

    /// B-27: whether it is the right way comes first, what to do when it is not comes last, and nobody is promised secrecy.
    #[test]
    fn b27_the_guide_asks_first_whether_it_is_right_and_promises_no_secrecy() {
        let words = Words::load(&beside_us("assets")).unwrap();
        let page = on_paper(&words);
        assert_eq!(page.parts.len(), STAGES.len());
        assert!(page.about.contains("safeguarding lead"));
        let first = page.parts.first().unwrap();
        assert!(first.points[0].contains("safeguarding lead"));
        let last = page.parts.last().unwrap();
        assert!(last.points.iter().any(|point| point.contains("stop here")));
        let told = page.parts.iter().flat_map(|part| &part.points);
        let told: Vec<&String> = told.collect();
        assert!(told.iter().any(|point| point.contains("I have to tell")));
        for point in told {
            let small = point.to_lowercase();
            assert!(
                !small.contains("secret") && !small.contains("promise"),
                "{point}"
            );
        }
    }
}
