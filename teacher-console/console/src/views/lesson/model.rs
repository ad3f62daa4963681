//! Model-it: an adult plays a scenario on the board and thinks aloud (B-32). The prompts are made from the scenario; the
//! board shows the app as a guest sees it, so that nothing of a pupil is there.

use bevy_egui::egui::Ui;
use curriculum::{
    Scenario,
    evening::{Choices, Messages, RunningOrder, Slide},
};

use super::{
    Shown,
    prompts::{Printing, prompts_ui},
    wish,
};
use crate::{
    intent::lesson::LessonIntent,
    lesson_notes::NotesPart,
    theme,
    views::parts::{self, Wishes},
    words::Words,
};

pub(super) fn model_ui(ui: &mut Ui, shown: &Shown<'_>, scenario: &Scenario, wishes: &mut Wishes) {
    let words = shown.words;
    parts::text(ui, words.say("model-head"), theme::section(), theme::INK);
    parts::small(ui, words.say("model-sentence"));
    let id = if shown.page.is_modelling {
        "model-close"
    } else {
        "model-open"
    };
    if parts::quiet(ui, words.say(id)).clicked() {
        wish(wishes, LessonIntent::ShowModel);
    }
    if !shown.page.is_modelling {
        return;
    }
    let printing = Printing {
        button: "model-print",
        title: "model-paper",
    };
    prompts_ui(
        ui,
        (shown, scenario),
        prompts(shown, scenario),
        &printing,
        wishes,
    );
}

/// What to say aloud, from the first page to the last. Made by playing the scenario as far as its first choice, as an
/// evening's slides are.
pub(super) fn prompts(shown: &Shown<'_>, scenario: &Scenario) -> Vec<NotesPart> {
    let (words, titles) = (shown.words, shown.titles);
    let order = RunningOrder {
        minutes: 10,
        stories: vec![scenario.id().clone()],
    };
    let slides = order.slides(titles.library(), titles.home(), 0);
    let mut hero = String::new();
    let mut all = vec![part(
        words,
        "model-before",
        points(words, &["model-guest", "model-slowly"]),
    )];
    for slide in slides {
        match slide {
            Slide::Meet(meet) => {
                hero.clone_from(&meet.hero.name);
                let point = words.say_with("model-meet", &[("name", &hero)]);
                all.push(part(words, "model-story", vec![point]));
            }
            Slide::Stop(messages) => {
                all.push(part(words, "model-stop", noticed(words, &messages)));
            }
            Slide::Feel(_) => {
                let point = words.say_with("model-feel", &[("name", &hero)]);
                all.push(part(words, "model-think", vec![point]));
            }
            Slide::Click(choices) => {
                all.push(part(words, "model-click", chosen(words, &choices)));
            }
            Slide::Welcome | Slide::AtHome(_) | Slide::Own(_) | Slide::Close => {}
        }
    }
    all.push(part(
        words,
        "model-after",
        points(words, &["model-tell", "model-wrong"]),
    ));
    all
}

fn part(words: &Words, heading: &str, points: Vec<String>) -> NotesPart {
    NotesPart {
        heading: words.say(heading),
        paragraphs: Vec::new(),
        points,
    }
}

fn points(words: &Words, ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| words.say(id)).collect()
}

/// What gives a message away, or why one that looks odd is fine.
fn noticed(words: &Words, messages: &Messages) -> Vec<String> {
    let with = ("name", messages.with.name.as_str());
    let mut all = vec![words.say_with("model-read", &[with])];
    for message in &messages.messages {
        for clue in &message.clues {
            let id = if clue.is_warning {
                "model-warning"
            } else {
                "model-fine"
            };
            let values = [("words", message.words.as_str()), ("clue", &clue.label)];
            all.push(words.say_with(id, &values));
        }
    }
    all
}

fn chosen(words: &Words, choices: &Choices) -> Vec<String> {
    let could = choices.choices.iter().map(|choice| {
        let (_, after) = &choice.after;
        let values = [("words", choice.words.as_str()), ("after", after)];
        words.say_with("model-choice", &values)
    });
    let first = words.say_with("model-question", &[("question", &choices.question)]);
    std::iter::once(first)
        .chain(could)
        .chain([words.say("model-choose")])
        .collect()
}
