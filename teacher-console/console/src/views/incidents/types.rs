//! Types of incident: choosing one, and whose it is first at this school.

use bevy_egui::egui::Ui;
use protocol::cases::NextAct;

use super::steps::field_ui;
use crate::{
    intent::{IncidentsIntent, Intent},
    state::incidents::{RoomField, ShownCase},
    views::{
        parts::{self, Wishes},
        people,
    },
    words::Words,
};

/// The type that puts a bar at every console while it lasts (D-66).
const CRITICAL: &str = "F-50";

/// Whose an incident of this type is first, as the school decided.
pub(super) fn first_contact(open: &ShownCase, kind: &str, words: &Words) -> Option<String> {
    let mut contacts = open.first_contacts.iter();
    let contact = contacts.find(|contact| contact.incident_type == kind)?;
    let duty = words.say(people::duty_id(contact.duty));
    Some(words.say_with("first-contact", &[("duty", &duty)]))
}

/// A type of incident in words; its row's id where this version has none.
pub(super) fn type_words(words: &Words, id: &str) -> String {
    words
        .find(&format!("incident-type-{id}"), None)
        .unwrap_or_else(|| id.to_owned())
}

/// Every type that may stand in this log, those such a worry usually becomes first.
pub(super) fn types_ui(
    ui: &mut Ui,
    open: &ShownCase,
    chosen: Option<&str>,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::body(ui, words.say("choose-type"));
    choices_ui(ui, open, incident_offer(open), chosen, words, wishes);
}

fn choices_ui(
    ui: &mut Ui,
    open: &ShownCase,
    offer: Option<&NextAct>,
    chosen: Option<&str>,
    words: &Words,
    wishes: &mut Wishes,
) {
    for kind in offer.map_or(&[][..], |offer| &offer.types) {
        let is_chosen = chosen == Some(kind.id.as_str());
        if parts::choice(ui, is_chosen, kind.words.clone()) {
            wishes.push(Intent::Incidents(IncidentsIntent::ChooseType(
                kind.id.clone(),
            )));
        }
        let first = first_contact(open, &kind.id, words);
        if let Some(first) = first.filter(|_| is_chosen) {
            parts::small(ui, first);
        }
        if is_chosen && kind.id == CRITICAL && !open.row.practice {
            parts::small(ui, words.say("type-silence"));
        }
    }
}

/// Choosing what it turned out to be, with the reason. What was answered before stays on record.
pub(super) fn changing_ui(
    ui: &mut Ui,
    open: &ShownCase,
    (chosen, why): (Option<&str>, &str),
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::body(ui, words.say("change-type-how"));
    field_ui(
        ui,
        RoomField::Why,
        words.say("change-type-why"),
        why,
        2,
        wishes,
    );
    let offer = open.next.iter().find(|next| next.act == "change-type");
    choices_ui(ui, open, offer, chosen, words, wishes);
}

/// What the server offers while a concern is not yet taken up.
pub(super) fn incident_offer(open: &ShownCase) -> Option<&NextAct> {
    open.next.iter().find(|next| next.act == "make-incident")
}
