//! The forms of the record, each as it is being filled in.

use protocol::field::FieldKind;

use super::scenes::Doings;
use crate::state::{
    State,
    incidents::{Doing, RoomField, lines_of},
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
    ]
}
