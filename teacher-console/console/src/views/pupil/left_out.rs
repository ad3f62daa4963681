//! Strands and topics that one pupil is not to meet (C-14, B-36): never why, and on wish only.

use bevy_egui::egui::Ui;
use curriculum::TopicId;
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
        for (id, title, topics) in by_strand(shown.titles.library()) {
            ui.push_id(id.as_str(), |ui| {
                strand_ui(ui, shown, title, &topics, wishes);
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
