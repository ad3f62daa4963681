//! Strands, topics and stories that one pupil is not to meet (C-14, B-36): never why, and on wish only.

use bevy_egui::egui::Ui;
use curriculum::{Library, ReadingMode, Scenario, TopicId};
use protocol::lessons::{ClassLesson, NotToMeet};

use super::{Shown, wish};
use crate::{
    intent::pupil::PupilIntent,
    pupil_page::by_strand,
    views::{
        parts::{self, Wishes},
        places,
    },
};

pub(super) fn left_out_ui(ui: &mut Ui, shown: &Shown<'_>, told: &ClassLesson, wishes: &mut Wishes) {
    let words = shown.words;
    parts::strong(ui, shown.say("pupil-left-out"));
    parts::small(ui, words.say("pupil-left-out-why"));
    now_ui(ui, shown, told);
    if shown.shown.is_leaving_out {
        let strands = by_strand(shown.titles.library()).into_iter();
        for (place, (id, title, topics)) in strands.enumerate() {
            ui.push_id(id.as_str(), |ui| {
                strand_ui(ui, shown, title, &topics, wishes);
                stories_ui(ui, shown, (place, title), &topics, wishes);
            });
        }
    }
    let id = if shown.shown.is_leaving_out {
        "pupil-hide-left-out"
    } else {
        "pupil-show-left-out"
    };
    if parts::quiet(ui, words.say(id)).clicked() {
        wish(wishes, PupilIntent::ShowLeftOut);
    }
}

/// What is left out now, by name.
fn now_ui(ui: &mut Ui, shown: &Shown<'_>, told: &ClassLesson) {
    let theirs = told
        .opt_outs
        .iter()
        .filter(|one| one.pupil == shown.row.pupil);
    let names: Vec<&str> = theirs
        .map(|one| match &one.what {
            NotToMeet::Scenario(id) => shown.titles.scenario(id),
            NotToMeet::Topic(id) => shown.titles.topic(id),
        })
        .collect();
    if names.is_empty() {
        parts::body(ui, shown.words.say("pupil-left-out-nothing"));
        return;
    }
    let names = names.join(", ");
    let values = [("names", names.as_str())];
    parts::body(ui, shown.words.say_with("pupil-left-out-now", &values));
}

fn strand_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    title: &str,
    topics: &[&TopicId],
    wishes: &mut Wishes,
) {
    let words = shown.words;
    let known = shown.left_out();
    let topic_of = |id: &TopicId| NotToMeet::Topic(id.to_string());
    let is_out = |id: &TopicId| known.contains(&topic_of(id));
    ui.add_space(8.0);
    parts::strong(ui, title);
    places::pairs(ui, topics, |ui, topic| {
        let name = words.say_with("pupil-leaves-out", &[("topic", shown.topic(topic))]);
        if let Some(is_out) = parts::tick_box(ui, is_out(topic), name) {
            wish(wishes, PupilIntent::LeaveOut(vec![topic_of(topic)], is_out));
        }
    });
    let is_whole = topics.iter().all(|topic| is_out(topic));
    let id = if is_whole {
        "pupil-take-strand"
    } else {
        "pupil-leave-strand"
    };
    if parts::quiet(ui, words.say_with(id, &[("strand", title)])).clicked() {
        let change = topics.iter().filter(|topic| is_out(topic) == is_whole);
        let change = change.map(|topic| topic_of(topic)).collect();
        wish(wishes, PupilIntent::LeaveOut(change, !is_whole));
    }
}

/// The stories of a strand one by one, each with what it practises: an outcome that is too much is left out with its
/// stories, and the rest of the topic stays.
fn stories_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    (place, strand): (usize, &str),
    topics: &[&TopicId],
    wishes: &mut Wishes,
) {
    let words = shown.words;
    let is_open = shown.shown.stories_of == Some(place);
    let id = if is_open {
        "pupil-hide-stories"
    } else {
        "pupil-show-stories"
    };
    if parts::quiet(ui, words.say_with(id, &[("strand", strand)])).clicked() {
        wish(wishes, PupilIntent::ShowStories(place));
    }
    if !is_open {
        return;
    }
    let known = shown.left_out();
    let mut any = false;
    for scenario in stories(shown, topics, &known) {
        any = true;
        let what = NotToMeet::Scenario(scenario.id().to_string());
        let title = scenario.title(ReadingMode::Full);
        let name = words.say_with("pupil-leaves-out-story", &[("title", title)]);
        if let Some(is_out) = parts::tick_box(ui, known.contains(&what), name) {
            wish(wishes, PupilIntent::LeaveOut(vec![what], is_out));
        }
        let outcomes = outcomes_of(shown.titles.library(), scenario).join(" ");
        parts::small(
            ui,
            words.say_with("pupil-story-outcomes", &[("outcomes", &outcomes)]),
        );
    }
    if !any {
        parts::small(ui, shown.say("pupil-stories-none"));
    }
}

/// Those that the pupil would meet at their stage: a topic that is left out takes its own along.
fn stories<'a>(
    shown: &'a Shown<'_>,
    topics: &'a [&TopicId],
    known: &'a [NotToMeet],
) -> impl Iterator<Item = &'a Scenario> {
    let is_met = |topic: &&&TopicId| !known.contains(&NotToMeet::Topic(topic.to_string()));
    topics.iter().filter(is_met).flat_map(|topic| {
        let all = shown.titles.library().scenarios();
        let theirs = all.filter(|one| one.topic() == *topic && Some(one.band()) == shown.band);
        theirs.map(AsRef::as_ref)
    })
}

/// What a story practises, in the words of the programme.
fn outcomes_of<'a>(library: &'a Library, scenario: &'a Scenario) -> Vec<&'a str> {
    let rows = library.rows();
    let named = scenario.requirements().iter();
    named
        .filter_map(|row| rows.get(row).map(|row| row.about.as_str()))
        .collect()
}
