//! Something happened: talking it through with the class, by a scenario that is about the same and about nobody (B-06).
//!
//! Only the topic is asked for. It goes nowhere: not to the server, not on paper, and not beyond this page.

use bevy_egui::egui::Ui;
use curriculum::{AgeBand, ReadingMode, Scenario};

use super::{
    Shown, about,
    prompts::{Printing, prompts_ui},
    wish,
};
use crate::{
    debrief::{Story, questions, stories, topics},
    intent::lesson::{DebriefWish, LessonIntent},
    lesson_choice::play_of,
    lesson_notes::NotesPart,
    state::lesson::Debrief,
    theme,
    views::{
        parts::{self, Wishes},
        places,
    },
    words::Words,
};

const SAY: [&str; 3] = ["debrief-say-1", "debrief-say-2", "debrief-say-3"];
const ASK: [&str; 3] = ["debrief-ask-1", "debrief-ask-2", "debrief-ask-3"];
const IF: [&str; 3] = ["debrief-if-named", "debrief-if-upset", "debrief-if-told"];

pub(super) fn debrief_ui(ui: &mut Ui, shown: &Shown<'_>, wishes: &mut Wishes) {
    let words = shown.words;
    parts::text(ui, words.say("debrief-head"), theme::section(), theme::INK);
    parts::small(ui, words.say("debrief-first"));
    let id = if shown.page.debrief.is_some() {
        "debrief-close"
    } else {
        "debrief-open"
    };
    if parts::quiet(ui, words.say(id)).clicked() {
        debrief_wish(wishes, DebriefWish::Open);
    }
    let own = AgeBand::parse(&shown.class.band);
    let (Some(debrief), Some(band)) = (&shown.page.debrief, own) else {
        return;
    };
    topic_ui(ui, shown, debrief, wishes);
    let Some(topic) = &debrief.topic else {
        return;
    };
    let rows = shown.progress.iter().flat_map(|one| &one.pupils);
    let names: Vec<&str> = rows.map(|row| row.name.as_str()).collect();
    let found = stories(shown.titles.library(), band, topic, &names);
    let at = debrief.turned.checked_rem(found.len()).unwrap_or_default();
    if let Some(story) = found.get(at) {
        story_ui(ui, shown, story, found.len(), wishes);
        quiet_ui(ui, words, wishes);
    }
}

fn debrief_wish(wishes: &mut Wishes, debrief: DebriefWish) {
    wish(wishes, LessonIntent::Debrief(debrief));
}

fn topic_ui(ui: &mut Ui, shown: &Shown<'_>, debrief: &Debrief, wishes: &mut Wishes) {
    let question = shown.words.say("debrief-topic");
    ui.add_space(6.0);
    parts::strong(ui, question.clone());
    parts::small(ui, shown.words.say("debrief-topic-only"));
    let topics = topics(shown.titles.library());
    places::pairs(ui, &topics, |ui, topic| {
        let is_chosen = debrief.topic.as_ref() == Some(*topic);
        let name = shown.titles.topic(topic.as_str());
        if parts::choice_of(ui, &question, is_chosen, name) {
            debrief_wish(wishes, DebriefWish::Topic((*topic).clone()));
        }
    });
}

/// The scenario, and how to talk about it.
fn story_ui(ui: &mut Ui, shown: &Shown<'_>, story: &Story<'_>, count: usize, wishes: &mut Wishes) {
    let (words, scenario) = (shown.words, story.scenario);
    ui.add_space(10.0);
    parts::strong(ui, scenario.title(ReadingMode::Full));
    parts::small(ui, about(shown, scenario));
    if story.shares_a_name {
        parts::body(ui, words.say("debrief-name-shared"));
    }
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say("debrief-take")).clicked() {
            wish(wishes, LessonIntent::Choose(play_of(scenario)));
        }
        if count > 1 && parts::quiet(ui, words.say("debrief-other")).clicked() {
            debrief_wish(wishes, DebriefWish::Other);
        }
    });
    let printing = Printing {
        button: "debrief-print",
        title: "debrief-paper",
    };
    prompts_ui(
        ui,
        (shown, scenario),
        prompts(words, scenario),
        &printing,
        wishes,
    );
}

/// What to say first, what to ask, and what to do if. Nothing of it is about anybody.
fn prompts(words: &Words, scenario: &Scenario) -> Vec<NotesPart> {
    let say = |ids: [&str; 3]| ids.map(|id| words.say(id)).to_vec();
    let part = |heading, points| NotesPart {
        heading: words.say(heading),
        paragraphs: Vec::new(),
        points,
    };
    let asked = questions(scenario).into_iter().chain(say(ASK)).collect();
    vec![
        part("debrief-say", say(SAY)),
        part("debrief-ask", asked),
        part("debrief-if", say(IF)),
    ]
}

/// Whoever it comes too close to has another story: a plan like any, and why is kept nowhere (B-40, C-22).
fn quiet_ui(ui: &mut Ui, words: &Words, wishes: &mut Wishes) {
    ui.add_space(6.0);
    parts::strong(ui, words.say("debrief-quiet-head"));
    parts::body(ui, words.say("debrief-quiet-sentence"));
    if parts::quiet(ui, words.say("debrief-quiet")).clicked() {
        debrief_wish(wishes, DebriefWish::Quiet);
    }
}
