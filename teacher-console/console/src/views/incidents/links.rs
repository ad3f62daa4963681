//! Choosing a related incident from those that can be read, and the way to it (F-29).

use bevy_egui::egui::Ui;
use protocol::{bytes::Id, field::FieldKind};

use super::steps::{field_ui, room_wish, small_button};
use crate::{
    export::number,
    intent::{IncidentsIntent, Intent, RoomIntent},
    state::{
        State,
        incidents::{Form, FormFacts, Linkable, RELATED, RoomField},
    },
    views::parts::{self, Wishes},
    words::Words,
};

/// More are not offered at once: a number or a word of the title makes them fewer.
const OFFERED_MAX: usize = 6;

/// What is typed makes the list shorter; what is chosen stands there as its number.
pub(super) fn related_ui(
    ui: &mut Ui,
    (form, label): (&Form, String),
    facts: FormFacts<'_>,
    words: &Words,
    wishes: &mut Wishes,
) {
    let Some(incidents) = facts.incidents else {
        return;
    };
    let field = RoomField::Line(FieldKind::Link, RELATED);
    field_ui(ui, field, label.clone(), form.typed(RELATED), 1, wishes);
    let typed = form.said(RELATED).to_lowercase();
    let fits = |one: &Linkable<'_>| {
        one.number.contains(&typed) || one.title.to_lowercase().contains(&typed)
    };
    let linkable = incidents.linkable();
    let mut offered: Vec<_> = linkable.iter().filter(|one| fits(one)).collect();
    let all = offered.len();
    offered.truncate(OFFERED_MAX);
    for one in &offered {
        let said = named(&one.number, one.title, words);
        if parts::choice_of(ui, &label, one.number == typed, said) {
            wishes.push(room_wish(RoomIntent::Choose {
                kind: FieldKind::Link,
                name: RELATED,
                id: one.number.clone(),
                words: one.number.clone(),
            }));
        }
    }
    let how = if linkable.is_empty() {
        "link-none"
    } else if all > offered.len() {
        "link-more"
    } else {
        "link-how"
    };
    parts::small(ui, words.say(how));
}

/// The way to a related case, where this reader can read it; the words alone where not.
pub(super) fn way_ui(
    ui: &mut Ui,
    state: &State,
    related: &str,
    words: &Words,
    wishes: &mut Wishes,
) {
    if let Some(case) = state.incidents.numbered(related) {
        go_ui(ui, state, (case, related), words, wishes);
    }
}

/// Cases that name the open one as related: the link stands there, and here is the way back (F-29).
pub(super) fn named_by_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    for row in state.incidents.named_by() {
        let number = number(row.case);
        let said = words.say_with("link-named-by", &[("case", &number)]);
        parts::body(ui, said);
        go_ui(ui, state, (row.case, &number), words, wishes);
    }
}

fn go_ui(
    ui: &mut Ui,
    state: &State,
    (case, number): (Id, &str),
    words: &Words,
    wishes: &mut Wishes,
) {
    // The title above the button: a button is one line, and a title can be long.
    if let Some(title) = state.incidents.titles.get(&case) {
        parts::small(ui, title);
    }
    let name = words.say_with("link-go", &[("case", number)]);
    if small_button(ui, &name).clicked() {
        wishes.push(Intent::Incidents(IncidentsIntent::Open(case)));
    }
}

/// Its number, and its title where that is known.
fn named(number: &str, title: &str, words: &Words) -> String {
    if title.is_empty() {
        return number.to_owned();
    }
    words.say_with("link-case", &[("number", number), ("title", title)])
}
