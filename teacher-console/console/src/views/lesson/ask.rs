//! Asking the whole class: how many of some things hold, a topic's questions (R13), or what to learn next (B-16). What came of it is drawn, and
//! nothing of it is about one pupil.

use bevy_egui::egui::Ui;
use curriculum::{AgeBand, ReadingMode, TopicId};
use protocol::{
    class_questions::{AskedOfClass, ClosedClassQuestion, LIST_PUPILS_MIN, OpenClassQuestion},
    lessons::ClassLesson,
};

use super::{Shown, forms, wish};
use crate::{
    class_asked::{share, to_vote, votes},
    clock,
    intent::lesson::LessonIntent,
    lesson_notes::NotesPart,
    state::{State, lesson::LessonOnPaper},
    theme,
    views::{
        bars, next,
        parts::{self, Wishes},
    },
};

/// So many of the last questions are shown.
const SHOWN_MAX: usize = 6;

pub(super) fn ask_ui(
    ui: &mut Ui,
    state: &State,
    shown: &Shown<'_>,
    told: &ClassLesson,
    wishes: &mut Wishes,
) {
    let words = shown.words;
    parts::text(ui, words.say("ask-head"), theme::section(), theme::INK);
    parts::small(ui, words.say("ask-sentence"));
    match &told.question {
        Some(open) => open_ui(ui, shown, open, wishes),
        None => {
            forms::forms_ui(ui, shown, wishes);
            list_ui(ui, shown, wishes);
            vote_ui(ui, state, shown, wishes);
        }
    }
    for closed in told.questions.iter().take(SHOWN_MAX) {
        closed_ui(ui, shown, &told.questions, closed);
    }
    if told.questions.is_empty() {
        return;
    }
    ui.add_space(6.0);
    if parts::quiet(ui, words.say("ask-print")).clicked() {
        let page = on_paper(shown, &told.questions);
        wish(wishes, LessonIntent::Print(Box::new(page)));
    }
}

/// What came of those that are shown, in words. It is about the class and names nobody.
fn on_paper(shown: &Shown<'_>, questions: &[ClosedClassQuestion]) -> LessonOnPaper {
    let words = shown.words;
    let part = |closed: &ClosedClassQuestion| {
        let points = match &closed.about {
            AskedOfClass::HowMany(topic) => share_lines(shown, topic, closed),
            AskedOfClass::Form { topic, .. } => forms::mean_lines(shown, topic, questions, closed),
            AskedOfClass::Vote(_) => votes(closed)
                .into_iter()
                .map(|(topic, times)| voted(shown, topic, times))
                .collect(),
        };
        NotesPart {
            heading: title(shown, &closed.about),
            paragraphs: vec![until(shown, closed)],
            points,
        }
    };
    LessonOnPaper {
        title: words.say_with("ask-paper", &[("name", &shown.class.name)]),
        about: words.say("ask-sentence"),
        parts: questions.iter().take(SHOWN_MAX).map(part).collect(),
    }
}

fn until(shown: &Shown<'_>, closed: &ClosedClassQuestion) -> String {
    let (day, answered) = (clock::day(closed.closed_at), closed.answered.to_string());
    let values = [("day", day.as_str()), ("answered", &answered)];
    shown.words.say_with("ask-closed", &values)
}

fn voted(shown: &Shown<'_>, topic: &str, times: u32) -> String {
    let times = times.to_string();
    let values = [("topic", shown.titles.topic(topic)), ("times", &times)];
    shown.words.say_with("ask-voted", &values)
}

/// What the list question counted, and the share; or that too few answered.
fn share_lines(shown: &Shown<'_>, topic: &str, closed: &ClosedClassQuestion) -> Vec<String> {
    let words = shown.words;
    match share(closed) {
        None => vec![words.say("ask-few")],
        Some(found) => vec![
            thing_line(shown, topic),
            next::estimated("ask-share", found, words),
        ],
    }
}

fn thing_line(shown: &Shown<'_>, topic: &str) -> String {
    let list = TopicId::new(topic)
        .and_then(|topic| shown.titles.library().questions(&topic))
        .and_then(|questions| questions.list(ReadingMode::Full));
    let thing = list.map_or_else(|| topic.to_owned(), |list| list.about);
    let words = shown.words;
    words.say_with("ask-share-thing", &[("thing", &thing)])
}

fn ask(wishes: &mut Wishes, about: Option<AskedOfClass>) {
    wish(wishes, LessonIntent::AskClass(about));
}

fn open_ui(ui: &mut Ui, shown: &Shown<'_>, open: &OpenClassQuestion, wishes: &mut Wishes) {
    let words = shown.words;
    ui.add_space(6.0);
    parts::strong(ui, title(shown, &open.about));
    let (answered, asked) = (open.answered.to_string(), open.asked.to_string());
    let values = [("answered", answered.as_str()), ("asked", &asked)];
    parts::body(ui, words.say_with("ask-open", &values));
    if parts::primary(ui, words.say("ask-close")).clicked() {
        ask(wishes, None);
    }
}

/// The list question of the scenario's topic, word for word, before anybody is asked.
fn list_ui(ui: &mut Ui, shown: &Shown<'_>, wishes: &mut Wishes) {
    let words = shown.words;
    let Some(topic) = shown.scenario().map(|scenario| scenario.topic().clone()) else {
        return;
    };
    let questions = shown.titles.library().questions(&topic);
    let Some(list) = questions.and_then(|one| one.list(ReadingMode::Full)) else {
        return;
    };
    ui.add_space(6.0);
    let about = AskedOfClass::HowMany(topic.to_string());
    parts::strong(ui, title(shown, &about));
    if shown.class.pupils < LIST_PUPILS_MIN {
        parts::small(ui, words.say("ask-list-small"));
        return;
    }
    parts::body(ui, list.words);
    for thing in list.plain {
        parts::body(ui, format!("•  {thing}"));
    }
    let more = words.say_with("ask-list-more", &[("thing", &list.about)]);
    parts::body(ui, format!("•  {more}"));
    parts::small(ui, words.say("ask-list-why"));
    if parts::quiet(ui, words.say("ask-list")).clicked() {
        ask(wishes, Some(about));
    }
}

fn vote_ui(ui: &mut Ui, state: &State, shown: &Shown<'_>, wishes: &mut Wishes) {
    let words = shown.words;
    let (Some(band), Some(progress)) = (AgeBand::parse(&shown.class.band), shown.progress) else {
        return;
    };
    let today = clock::day_number(state.now);
    let topics = to_vote(shown.titles.library(), band, progress, today);
    if topics.is_empty() {
        return;
    }
    let ids = topics.iter().map(TopicId::to_string).collect();
    let about = AskedOfClass::Vote(ids);
    ui.add_space(6.0);
    parts::strong(ui, title(shown, &about));
    for topic in &topics {
        parts::body(ui, format!("•  {}", shown.titles.topic(topic.as_str())));
    }
    parts::small(ui, words.say("ask-vote-why"));
    if parts::quiet(ui, words.say("ask-vote")).clicked() {
        ask(wishes, Some(about));
    }
}

/// What was asked, as a heading.
pub(super) fn title(shown: &Shown<'_>, about: &AskedOfClass) -> String {
    match about {
        AskedOfClass::HowMany(topic) => {
            let topic = shown.titles.topic(topic);
            shown.words.say_with("ask-list-title", &[("topic", topic)])
        }
        AskedOfClass::Form { topic, is_after } => {
            let topic = shown.titles.topic(topic);
            let id = if *is_after {
                "ask-form-title-after"
            } else {
                "ask-form-title-before"
            };
            shown.words.say_with(id, &[("topic", topic)])
        }
        AskedOfClass::Vote(_) => shown.words.say("ask-vote-title"),
    }
}

fn closed_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    all: &[ClosedClassQuestion],
    closed: &ClosedClassQuestion,
) {
    ui.add_space(10.0);
    parts::strong(ui, title(shown, &closed.about));
    parts::small(ui, until(shown, closed));
    match &closed.about {
        AskedOfClass::HowMany(topic) => share_ui(ui, shown, topic, closed),
        AskedOfClass::Form { topic, .. } => forms::mean_ui(ui, shown, topic, all, closed),
        AskedOfClass::Vote(_) => {
            let all = votes(closed);
            let most = all.iter().map(|(_, times)| *times).max();
            for (topic, times) in all {
                parts::body(ui, voted(shown, topic, times));
                bars::bar(ui, Some(times), most);
            }
        }
    }
}

fn share_ui(ui: &mut Ui, shown: &Shown<'_>, topic: &str, closed: &ClosedClassQuestion) {
    let words = shown.words;
    let Some(found) = share(closed) else {
        parts::body(ui, words.say("ask-few"));
        return;
    };
    parts::body(ui, thing_line(shown, topic));
    bars::range(ui, found.value, (found.low, found.high));
    parts::body(ui, next::estimated("ask-share", found, words));
}
