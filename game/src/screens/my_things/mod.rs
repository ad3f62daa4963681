//! My things: where I have been, which adults I can tell, our rules to read again (B-10), and what the school can see about
//! me (A-21, L-37).
//!
//! A map and not a mark: nothing here is counted, compared or dated. Everything stands on this computer, so it works
//! without the server too.

mod adults;
mod been;
mod rules;
mod seen;
#[cfg(test)]
mod tests;

use bevy::prelude::*;

use super::{Screen, go};
use crate::desk::Desk;
use crate::page::{Kind, Page, Piece};
use crate::school::SignedOut;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::{open_mark, page_heading};

every! {
    /// The rooms of the page.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    enum Room {
        /// The map.
        #[default]
        Been,
        /// Adults who can be told.
        Adults,
        /// The rules that were signed, and the class's own.
        Rules,
        /// What the school sees and keeps.
        Seen,
    }
}

impl Room {
    /// The id of its name, and the key of its tab.
    fn id(self) -> &'static str {
        match self {
            Self::Been => "mine-room-been",
            Self::Adults => "mine-room-adults",
            Self::Rules => "mine-room-rules",
            Self::Seen => "mine-room-seen",
        }
    }

    fn icon(self) -> &'static str {
        match self {
            Self::Been => "ui/map-pin",
            Self::Adults => "ui/people",
            Self::Rules => "ui/book",
            Self::Seen => "ui/eye",
        }
    }
}

/// Where the pupil is on the page.
#[derive(Resource, Debug, Default)]
pub(super) struct Looking {
    room: Room,
    /// Which leaf of stops, adults or lines.
    leaf: usize,
    /// The stop being looked at; the first one when nothing was pressed.
    stop: usize,
}

/// What stands in a room, and how many leaves it has.
struct Body {
    leaves: usize,
    pieces: Vec<Piece>,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Looking>().add_systems(Update, forget);
}

/// The next pupil begins at the map.
fn forget(mut gone: MessageReader<SignedOut>, mut looking: ResMut<Looking>) {
    if gone.read().count() > 0 {
        *looking = Looking::default();
    }
}

pub(super) fn page(desk: &Desk) -> Page {
    let title = desk.say("mine-title");
    let looking = desk.world.resource::<Looking>();
    let second = desk.say(looking.room.id());
    let Body { leaves, pieces } = match looking.room {
        Room::Been => been::body(desk, looking),
        Room::Adults => adults::body(desk, looking),
        Room::Rules => rules::body(desk, looking),
        Room::Seen => seen::body(desk, looking),
    };
    let mut bar = page_heading::bar(
        desk,
        ("home", "back-home"),
        &title,
        Some(&second),
        |world| {
            go(world, Screen::Home);
        },
    );
    // Before the settings, as the eye finds it.
    let settings = bar.pop();
    bar.extend(more(desk, leaves));
    bar.extend(settings);
    let tabs = Room::ALL
        .into_iter()
        .zip(0_u8..)
        .map(|(room, place)| tab(desk, room, f32::from(place), room == looking.room));
    let all = [desk.backdrop()]
        .into_iter()
        .chain(bar)
        .chain(tabs)
        .chain(pieces);
    let key = format!("{}/{}", looking.room.id(), looking.leaf);
    desk.page(&key, format!("{title}. {second}"), all)
}

fn tab(desk: &Desk, room: Room, place: f32, here: bool) -> Piece {
    let roles = &desk.theme.roles;
    let (fill, ink, edge) = if here {
        (roles.accent, roles.on_accent, roles.accent)
    } else {
        (roles.surface, roles.ink, roles.edge)
    };
    let label = desk.say(room.id());
    let tab = Piece::at(16.0, 96.0 + 154.0 * place, 144.0, 146.0)
        .stacked(4.0)
        .centred()
        .round(desk.theme.shape.button)
        .fill(fill.color())
        .edge(2.0, edge.color())
        .with(desk.icon_on(room.icon(), 52.0, ink.hex(), fill.hex()))
        .with(
            Piece::letters(&label, Type::new(20.0, 26.0, true), ink.color())
                .to_middle()
                .at_most(132.0),
        )
        .press(room.id(), label, move |world| {
            *world.resource_mut::<Looking>() = Looking {
                room,
                ..Looking::default()
            };
        })
        .kind(Kind::Choice(here));
    let tab = open_mark::beside(tab, here, roles.ink);
    if here { tab.first() } else { tab }
}

/// The way to the other leaf.
fn more(desk: &Desk, leaves: usize) -> Option<Piece> {
    (leaves > 1).then(|| {
        button::dress(
            desk,
            Piece::at(808.0, 8.0, 200.0, 64.0),
            Weight::Quiet,
            Icon::After("next"),
            "mine/more",
            &desk.say("more-pages"),
            |world| {
                let mut looking = world.resource_mut::<Looking>();
                looking.leaf += 1;
                looking.stop = 0;
            },
        )
    })
}

/// The way to the next of what is shown one at a time, in the middle of the page.
fn next_one(desk: &Desk) -> Piece {
    button::dress(
        desk,
        Piece::at(184.0, 624.0, 904.0, 80.0),
        Weight::Main,
        Icon::After("next"),
        "mine/more",
        &desk.say("next"),
        |world| world.resource_mut::<Looking>().leaf += 1,
    )
}
