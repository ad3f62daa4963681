//! A topic's questions before and after it (R13): asking them, and what came of them.

use bevy_egui::egui::Ui;
use curriculum::{ReadingMode, TopicId, questions::Form};
use protocol::class_questions::{AskedOfClass, ClosedClassQuestion, FORM_PUPILS_MIN};

use super::{Shown, ask::title, wish};
use crate::{
    class_asked::{before, mean},
    intent::lesson::LessonIntent,
    views::{
        bars, next,
        parts::{self, Wishes},
    },
};

/// What can be asked of the scenario's topic; nothing where it has no questions.
pub(super) fn forms_ui(ui: &mut Ui, shown: &Shown<'_>, wishes: &mut Wishes) {
    let words = shown.words;
    let Some(topic) = shown.scenario().map(|scenario| scenario.topic().clone()) else {
        return;
    };
    let count = questions(shown, topic.as_str());
    if count == 0 {
        return;
    }
    ui.add_space(6.0);
    let name = shown.titles.topic(topic.as_str());
    parts::strong(ui, words.say_with("ask-form-title", &[("topic", name)]));
    if shown.class.pupils < FORM_PUPILS_MIN {
        parts::small(ui, words.say("ask-form-small"));
        return;
    }
    let count = count.to_string();
    parts::small(ui, words.say_with("ask-form-why", &[("count", &count)]));
    ui.horizontal_wrapped(|ui| {
        for (is_after, id) in [(false, "ask-form-before"), (true, "ask-form-after")] {
            if parts::quiet(ui, words.say(id)).clicked() {
                let topic = topic.to_string();
                let about = AskedOfClass::Form { topic, is_after };
                wish(wishes, LessonIntent::AskClass(Some(about)));
            }
        }
    });
}

/// The mean with its interval, and beside an earlier one whether they lie apart.
pub(super) fn mean_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    topic: &str,
    all: &[ClosedClassQuestion],
    closed: &ClosedClassQuestion,
) {
    if let Some(found) = mean(closed, questions(shown, topic)) {
        bars::range(ui, found.value, (found.low, found.high));
    }
    for line in mean_lines(shown, topic, all, closed) {
        parts::body(ui, line);
    }
}

/// The same in words.
pub(super) fn mean_lines(
    shown: &Shown<'_>,
    topic: &str,
    all: &[ClosedClassQuestion],
    closed: &ClosedClassQuestion,
) -> Vec<String> {
    let (words, count) = (shown.words, questions(shown, topic));
    let Some(found) = mean(closed, count) else {
        return vec![words.say("ask-form-few")];
    };
    let earlier = before(all, closed);
    let apart = earlier
        .and_then(|one| mean(one, count))
        .map(|earlier| found.low > earlier.high || found.high < earlier.low);
    let compared = apart.map(|is_apart| {
        let heading = earlier.map(|one| title(shown, &one.about));
        let id = if is_apart {
            "ask-form-apart"
        } else {
            "ask-form-near"
        };
        words.say_with(id, &[("earlier", &heading.unwrap_or_default())])
    });
    [next::estimated("ask-form-mean", found, words)]
        .into_iter()
        .chain(compared)
        .collect()
}

/// How many questions each form of a topic has.
fn questions(shown: &Shown<'_>, topic: &str) -> usize {
    TopicId::new(topic)
        .and_then(|topic| shown.titles.library().questions(&topic))
        .map_or(0, |one| one.form(Form::A, ReadingMode::Full).len())
}
