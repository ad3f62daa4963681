//! Choosing who it is: somebody new, somebody of this case, or the same person as in another; and whom a form concerns (F-05).

use bevy_egui::egui::Ui;
use protocol::field::FieldKind;

use super::{fields::line_words, steps::room_wish};
use crate::{
    intent::RoomIntent,
    state::incidents::{Form, FormFacts, OF_WHOM, PERSON, SAME_AS, same_as},
    views::{
        parts::{self, Wishes},
        places,
    },
    words::Words,
};

/// More people of other cases are not offered at once: a role that is chosen makes them fewer.
const ELSEWHERE_MAX: usize = 8;

fn choose(name: &'static str, said: &str) -> RoomIntent {
    RoomIntent::Choose {
        kind: FieldKind::Party,
        name,
        id: said.to_owned(),
        words: said.to_owned(),
    }
}

/// Somebody new, or one of those who stand in this case.
pub(super) fn person_ui(
    ui: &mut Ui,
    form: &Form,
    facts: FormFacts<'_>,
    words: &Words,
    wishes: &mut Wishes,
) {
    let Some(open) = facts
        .incidents
        .and_then(|incidents| incidents.open.as_ref())
    else {
        return;
    };
    let (people, next) = (open.parties(), open.next_person());
    let new = words.say_with("party-new", &[("person", &next)]);
    if people.is_empty() {
        parts::small(ui, words.say_with("party-first", &[("person", &next)]));
        return;
    }
    let question = words.say("line-person");
    parts::strong(ui, question.clone());
    let chosen = form.said(PERSON);
    if parts::choice_of(ui, &question, chosen.is_empty(), new) && !chosen.is_empty() {
        wishes.push(room_wish(choose(PERSON, "")));
    }
    places::pairs(ui, &people, |ui, one| {
        let facts = [("person", one.person), ("role", one.role)];
        let said = words.say_with("party-here", &facts);
        if parts::choice_of(ui, &question, chosen == one.person, said) {
            wishes.push(room_wish(choose(PERSON, one.person)));
        }
    });
}

/// The same person as in another case that everybody can read who reads here. Pressed again it is taken back.
pub(super) fn same_as_ui(
    ui: &mut Ui,
    form: &Form,
    facts: FormFacts<'_>,
    words: &Words,
    wishes: &mut Wishes,
) {
    let Some(incidents) = facts.incidents else {
        return;
    };
    let linkable = incidents.linkable();
    let (role, chosen) = (form.said("role"), form.said(SAME_AS));
    let people = linkable.iter().flat_map(|one| {
        let people = one.seen.people_here().into_iter();
        people.map(move |person| (one, person))
    });
    let fits = |person_role: &str| role.is_empty() || person_role == role;
    let people = people.filter(|(_, person)| fits(person.role));
    let people: Vec<_> = people.take(ELSEWHERE_MAX).collect();
    if people.is_empty() && chosen.is_empty() {
        return;
    }
    let question = words.say("line-same-as");
    parts::strong(ui, question.clone());
    parts::small(ui, words.say("party-elsewhere-how"));
    places::pairs(ui, &people, |ui, (one, person)| {
        let said = same_as(person.person, &one.number);
        let facts = [
            ("person", said.as_str()),
            ("role", person.role),
            ("title", one.title),
        ];
        let shown = words.say_with("party-elsewhere", &facts);
        if parts::choice_of(ui, &question, chosen == said, shown) {
            wishes.push(room_wish(choose(SAME_AS, &said)));
        }
    });
}

/// Which of the people of the case it concerns: one of them for a breach, else as many as fit.
pub(super) fn of_whom_ui(
    ui: &mut Ui,
    (kind, form): (FieldKind, &Form),
    facts: FormFacts<'_>,
    words: &Words,
    wishes: &mut Wishes,
) {
    let incidents = facts.incidents;
    let Some(open) = incidents.and_then(|incidents| incidents.open.as_ref()) else {
        return;
    };
    let question = line_words(kind, OF_WHOM, words);
    parts::strong(ui, question.clone());
    places::pairs(ui, &open.parties(), |ui, one| {
        let facts = [("person", one.person), ("role", one.role)];
        let said = words.say_with("party-here", &facts);
        let wish = if kind == FieldKind::Sanction {
            parts::choice_of(ui, &question, form.said(OF_WHOM) == one.person, said).then(|| {
                RoomIntent::Choose {
                    kind,
                    name: OF_WHOM,
                    id: one.person.to_owned(),
                    words: one.person.to_owned(),
                }
            })
        } else {
            let is_ticked = form.has_ticked(OF_WHOM, one.person);
            let tick = parts::tick_box(ui, is_ticked, said);
            tick.map(|_| RoomIntent::Tick(kind, OF_WHOM, one.person.to_owned()))
        };
        wishes.extend(wish.map(room_wish));
    });
}
