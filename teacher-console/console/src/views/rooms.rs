//! Rooms with computers, below the classes: when somebody looked at each, and the four things to look at (B-31).

use bevy_egui::egui::Ui;
use protocol::rooms::{RoomCheck, RoomPoint};

use super::parts::{self, Shape, Wishes};
use crate::{
    clock,
    intent::{Intent, rooms::RoomsIntent},
    state::State,
    theme,
    words::Words,
};

/// Nothing for whoever may not look at them, or where no room has a computer.
pub(super) fn rooms_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let Some(rooms) = state.rooms.all.as_ref().filter(|rooms| !rooms.is_empty()) else {
        return;
    };
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::text(ui, words.say("rooms-head"), theme::section(), theme::INK);
        parts::small(ui, words.say("rooms-sentence"));
        for room in rooms {
            room_ui(ui, state, room, words, wishes);
        }
    });
}

fn room_ui(ui: &mut Ui, state: &State, room: &RoomCheck, words: &Words, wishes: &mut Wishes) {
    ui.add_space(8.0);
    parts::strong(ui, room.room.clone());
    let computers = room.computers.to_string();
    parts::small(
        ui,
        words.say_with("rooms-computers", &[("count", &computers)]),
    );
    if room.is_due {
        let id = if room.checked_at.is_some() {
            "rooms-due"
        } else {
            "rooms-never"
        };
        let (ink, ground) = (theme::SOON, theme::SOON_SOFT);
        parts::pill(ui, Shape::Diamond, &words.say(id), ink, ground);
    }
    if let Some(at) = room.checked_at {
        let day = clock::day(at);
        parts::small(ui, words.say_with("rooms-looked", &[("day", &day)]));
        let open = RoomPoint::ALL
            .iter()
            .filter(|one| !room.ticked.contains(one));
        for point in open {
            parts::small(
                ui,
                words.say_with("rooms-open", &[("point", &say(words, *point))]),
            );
        }
    }
    let looking = state.rooms.looking.as_ref();
    let looking = looking.filter(|(open, _)| *open == room.room);
    let id = if looking.is_some() {
        "rooms-close"
    } else {
        "rooms-look"
    };
    let button = words.say_with(id, &[("room", &room.room)]);
    if parts::quiet(ui, button).clicked() {
        wish(wishes, RoomsIntent::Look(room.room.clone()));
    }
    let Some((_, ticked)) = looking else {
        return;
    };
    for point in RoomPoint::ALL {
        let is_right = ticked.contains(&point);
        if let Some(is_right) = parts::tick_box(ui, is_right, say(words, point)) {
            wish(wishes, RoomsIntent::Tick(point, is_right));
        }
    }
    parts::small(ui, words.say("rooms-private"));
    if parts::primary(ui, words.say("rooms-done")).clicked() {
        wish(wishes, RoomsIntent::Done);
    }
}

fn wish(wishes: &mut Wishes, wish: RoomsIntent) {
    wishes.push(Intent::Rooms(wish));
}

fn say(words: &Words, point: RoomPoint) -> String {
    words.say(match point {
        RoomPoint::ScreensSeen => "rooms-screens-seen",
        RoomPoint::ReportsPrivate => "rooms-reports-private",
        RoomPoint::NotFromOutside => "rooms-not-from-outside",
        RoomPoint::NotOnTheBoard => "rooms-not-on-the-board",
    })
}
