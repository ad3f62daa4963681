//! Looking at a room with computers: ticks are this page's until it is said that somebody looked (B-31).

use protocol::rooms::{CheckRoom, RoomChecks};

use super::turn;
use crate::{
    intent::{
        Effect,
        rooms::{RoomsAnswer, RoomsEffect, RoomsIntent},
    },
    state::{Notice, State},
};

/// Looking at rooms is for staff, and nothing of it is asked for a guest.
pub(super) fn load(state: &State) -> Option<Effect> {
    (!state.is_guest()).then_some(Effect::Rooms(RoomsEffect::Load))
}

pub(super) fn decide(state: &mut State, wish: RoomsIntent) -> Vec<Effect> {
    match wish {
        RoomsIntent::Look(room) => {
            state.notice = None;
            let looking = state.rooms.looking.take();
            let is_open = looking.is_some_and(|(open, _)| open == room);
            // Everything is looked at anew: nothing is ticked already.
            state.rooms.looking = (!is_open).then(|| (room, Vec::new()));
        }
        RoomsIntent::Tick(point, is_right) => {
            if let Some((_, ticked)) = &mut state.rooms.looking {
                ticked.retain(|one| *one != point);
                ticked.extend(is_right.then_some(point));
            }
        }
        RoomsIntent::Done => {
            if turn::must_wait(state) {
                return Vec::new();
            }
            let Some((room, ticked)) = state.rooms.looking.clone() else {
                return Vec::new();
            };
            state.notice = None;
            let check = CheckRoom { room, ticked };
            return vec![Effect::Rooms(RoomsEffect::Check(check))];
        }
    }
    Vec::new()
}

pub(super) fn answered(state: &mut State, answer: RoomsAnswer) -> Vec<Effect> {
    match answer {
        RoomsAnswer::Loaded(told) => state.rooms.all = told.map(|told| told.rooms),
        RoomsAnswer::Checked(told) => checked(state, told),
    }
    Vec::new()
}

fn checked(state: &mut State, told: RoomChecks) {
    let looked = state.rooms.looking.take().map(|(room, _)| room);
    let mut rooms = told.rooms.iter();
    let is_due = rooms.any(|room| looked.as_ref() == Some(&room.room) && room.is_due);
    let id = if is_due {
        "notice-room-not-right"
    } else {
        "notice-room-right"
    };
    let notice = if is_due {
        Notice::attention(id)
    } else {
        Notice::good(id)
    };
    state.notice = Some(notice.with("room", looked.unwrap_or_default()));
    state.rooms.all = Some(told.rooms);
}

#[cfg(test)]
mod tests {
    use protocol::rooms::{RoomCheck, RoomPoint};

    use super::*;
    use crate::{
        intent::{Answer, Intent},
        state::{Gate, Tone},
        update::update,
    };

    fn room(is_due: bool) -> RoomChecks {
        RoomChecks {
            rooms: vec![RoomCheck {
                room: "Suite 2".to_owned(),
                computers: 16,
                ticked: Vec::new(),
                checked_at: None,
                is_due,
            }],
        }
    }

    fn at_work() -> State {
        State {
            gate: Gate::AtWork { keys_open: true },
            ..State::default()
        }
    }

    fn press(state: &mut State, wish: RoomsIntent) -> Vec<Effect> {
        update(state, Intent::Rooms(wish))
    }

    fn hear(state: &mut State, answer: RoomsAnswer) {
        update(state, Intent::Answered(Answer::Rooms(answer)));
    }

    /// B-31.
    #[test]
    fn b31_nothing_is_ticked_already_and_what_was_ticked_goes_with_its_room() {
        let mut state = at_work();
        hear(&mut state, RoomsAnswer::Loaded(Some(room(true))));
        assert_eq!(state.rooms.due(), 1);
        press(&mut state, RoomsIntent::Look("Suite 2".to_owned()));
        for point in RoomPoint::ALL {
            press(&mut state, RoomsIntent::Tick(point, true));
        }
        press(&mut state, RoomsIntent::Tick(RoomPoint::ScreensSeen, false));
        let effects = press(&mut state, RoomsIntent::Done);
        let [Effect::Rooms(RoomsEffect::Check(check))] = effects.as_slice() else {
            panic!("it is sent");
        };
        assert_eq!(check.ticked, RoomPoint::ALL[1..]);
        hear(&mut state, RoomsAnswer::Checked(room(true)));
        let tone = state.notice.as_ref().map(|notice| notice.tone);
        assert!(tone == Some(Tone::Attention) && state.rooms.looking.is_none());
        press(&mut state, RoomsIntent::Look("Suite 2".to_owned()));
        assert!(
            state
                .rooms
                .looking
                .as_ref()
                .is_some_and(|(_, ticked)| ticked.is_empty())
        );
        hear(&mut state, RoomsAnswer::Checked(room(false)));
        let tone = state.notice.as_ref().map(|notice| notice.tone);
        assert!(tone == Some(Tone::Good) && state.rooms.due() == 0);
    }

    #[test]
    fn whoever_may_not_look_at_rooms_hears_of_none() {
        let mut state = at_work();
        hear(&mut state, RoomsAnswer::Loaded(None));
        assert!(state.rooms.all.is_none() && state.notice.is_none());
    }
}
