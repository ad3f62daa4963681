//! Ticking what an incident is about: several topics of one list, under the kind of risk they belong to (M-04 to M-09).

use bevy_egui::egui::Ui;
use protocol::{
    field::FieldKind,
    figures::RiskKind,
    risks::{RiskGuide, RiskTopic},
};

use super::steps::{room_wish, small_button};
use crate::{
    intent::RoomIntent,
    state::incidents::{Form, TOPICS},
    views::{
        parts::{self, Wishes},
        places,
    },
    words::Words,
};

/// Each kind of risk with the id of its heading.
const KINDS: [(RiskKind, &str); 4] = [
    (RiskKind::Content, "line-risk-content"),
    (RiskKind::Contact, "line-risk-contact"),
    (RiskKind::Conduct, "line-risk-conduct"),
    (RiskKind::Commerce, "line-risk-commerce"),
];

/// What is ticked, and all that can be once that is asked for: the list is long.
pub(super) fn topics_ui(
    ui: &mut Ui,
    (form, guide): (&Form, &RiskGuide),
    are_shown: bool,
    words: &Words,
    wishes: &mut Wishes,
) {
    if guide.topics.is_empty() {
        return;
    }
    parts::strong(ui, words.say("line-topics"));
    let ticked: Vec<&str> = form.said(TOPICS).lines().collect();
    if !ticked.is_empty() {
        parts::body(ui, ticked.join(" \u{b7} "));
    }
    let way = if are_shown {
        "topics-hide"
    } else {
        "topics-show"
    };
    if small_button(ui, &words.say(way)).clicked() {
        wishes.push(room_wish(RoomIntent::ShowTopics(!are_shown)));
    }
    if !are_shown {
        return;
    }
    for (kind, heading) in KINDS {
        parts::small(ui, words.say(heading));
        let of_it = guide.topics.iter().filter(|topic| topic.kind == kind);
        let of_it: Vec<&RiskTopic> = of_it.collect();
        places::pairs(ui, &of_it, |ui, topic| {
            let is_ticked = form.has_ticked(TOPICS, &topic.words);
            if parts::tick_box(ui, is_ticked, topic.words.clone()).is_some() {
                let tick = RoomIntent::Tick(FieldKind::Circumstances, TOPICS, topic.words.clone());
                wishes.push(room_wish(tick));
            }
        });
    }
}
