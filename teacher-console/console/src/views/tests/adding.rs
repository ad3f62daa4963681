//! The forms of the record, each as it is being filled in.

use protocol::field::{FieldKind, Line};

use super::{
    cases::{CASE, act, field},
    scenes::Doings,
    school::id,
};
use crate::{
    export::number,
    state::{
        State,
        incidents::{
            Doing, Order, PERSON, RELATED, RoomField, SeenCase, ShownDeed, ShownWords, lines_of,
        },
    },
};

/// The longest forms of a field; all others have lines of the same two kinds.
pub(super) fn doings() -> Doings {
    fn adding(state: &mut State, kind: FieldKind) {
        state.incidents.doing = Some(Doing::AddingField(kind));
        for line in lines_of(kind) {
            let said = RoomField::Line(kind, line.name);
            state.incidents.room.type_in(said, "Said".to_owned());
        }
    }
    vec![
        ("adding circumstances", |state| {
            adding(state, FieldKind::Circumstances);
        }),
        ("adding who was told", |state| {
            adding(state, FieldKind::Told);
        }),
        ("adding who is part of it", |state| {
            with_people(state);
            state.incidents.doing = Some(Doing::AddingField(FieldKind::Party));
        }),
        ("adding a related incident", |state| {
            with_people(state);
            state.incidents.doing = Some(Doing::AddingField(FieldKind::Link));
        }),
        ("a related incident on record", |state| {
            with_people(state);
            let Some(open) = &mut state.incidents.open else {
                return;
            };
            let mut words = field(FieldKind::Link, &number(id(CASE + 1)));
            for line in words.field.iter_mut().flat_map(|field| &mut field.lines) {
                line.name = RELATED.to_owned();
            }
            let deed = ShownDeed::AddedField(FieldKind::Link, None);
            let linked = act(32, deed, Order::Follows, ShownWords::Open(words));
            open.acts.push(linked);
        }),
    ]
}

/// Two people in the open case, and another case with the same ones.
fn with_people(state: &mut State) {
    let incidents = &mut state.incidents;
    let Some(open) = &mut incidents.open else {
        return;
    };
    for (number, person) in [(30, "P-1"), (31, "P-2")] {
        let mut words = field(FieldKind::Party, "A pupil");
        if let Some(field) = &mut words.field {
            let line = |name: &str, words: &str| Line {
                name: name.to_owned(),
                words: words.to_owned(),
            };
            field.lines = vec![line("role", "A pupil"), line(PERSON, person)];
        }
        let deed = ShownDeed::AddedField(FieldKind::Party, None);
        let party = act(number, deed, Order::Follows, ShownWords::Open(words));
        open.acts.push(party);
    }
    let seen = SeenCase::of(open);
    let other = id(CASE + 1);
    incidents.seen.insert(other, seen);
    let title = "A pupil is left out of a group in the same game";
    incidents.titles.insert(other, title.to_owned());
}
