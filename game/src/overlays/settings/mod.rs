//! Settings, 'make it mine': rooms of choices, obeyed at once and seen at once.
//!
//! `choices` lists what can be chosen, `rows` shows a whole room, `one_thing` shows two choices at a time;
//! `mixing` is for colours of one's own, `buttons` for whoever sets up switches.

mod buttons;
mod choices;
mod mixing;
mod one_thing;
mod rows;
#[cfg(test)]
mod tests;

use bevy::prelude::*;

use super::close;
use crate::desk::Desk;
use crate::input::Learning;
use crate::page::{Kind, Page, Piece};
use crate::school::SignedIn;
use crate::screens;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::{open_mark, page_heading, tile};

every! {
    /// The rooms of the settings.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
    enum Room {
        /// How words are said and shown.
        #[default]
        Reading,
        /// Ground and ink.
        Colours,
        /// Symbols beside words, and how many choices stand beside each other.
        Symbols,
        /// The voice, and what moves.
        Sound,
        /// Switches, a resting pointer, and how long they wait.
        Buttons,
    }
}

impl Room {
    /// Id of its words.
    fn id(self) -> &'static str {
        match self {
            Self::Reading => "settings-room-reading",
            Self::Colours => "settings-room-colours",
            Self::Symbols => "settings-room-symbols",
            Self::Sound => "settings-room-sound",
            Self::Buttons => "settings-room-buttons",
        }
    }

    fn icon(self) -> &'static str {
        match self {
            Self::Reading => "ui/text",
            Self::Colours => "ui/colours",
            Self::Symbols => "ui/symbols",
            Self::Sound => "ui/read",
            Self::Buttons => "ui/switch",
        }
    }
}

/// Where the pupil is in the settings.
#[derive(Resource, Debug, Default)]
pub struct Looking {
    room: Room,
    /// Which two choices, where two are shown at a time.
    leaf: usize,
    /// Colours of one's own are being mixed.
    is_mixing: bool,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Looking>();
}

/// Whoever goes elsewhere does not choose a key any more.
pub(super) fn put_away(world: &mut World) {
    world.remove_resource::<Learning>();
}

/// The page of the settings.
#[must_use]
pub(super) fn page(desk: &Desk) -> Page {
    let title = desk.say("settings-title");
    let second = match desk.school().signed_in {
        SignedIn::Confirmed(_) => "settings-follow-you",
        SignedIn::Nobody | SignedIn::NotChecked(_) | SignedIn::Guest(_) => {
            "settings-until-you-leave"
        }
    };
    let second = desk.say(second);
    let mut bar = page_heading::bar(desk, ("back", "back"), &title, Some(&second), close);
    bar.pop();
    let done = button::dress(
        desk,
        Piece::at(896.0, 8.0, 192.0, 64.0),
        Weight::Main,
        Icon::Before("tick"),
        "settings/done",
        &desk.say("settings-done"),
        close,
    )
    .first();
    let looking = desk.world.resource::<Looking>();
    let body = if desk.is_simplified() && looking.room != Room::Buttons {
        one_thing::body(desk, looking)
    } else {
        rows::body(desk, looking.room)
    };
    let tabs = Room::ALL
        .into_iter()
        .zip(0_u8..)
        .map(|(room, place)| tab(desk, room, f32::from(place), room == looking.room));
    let pieces = [desk.backdrop()]
        .into_iter()
        .chain(bar)
        .chain([done])
        .chain(tabs)
        .chain(sign_out(desk))
        .chain(body);
    desk.page("settings", title.clone(), pieces)
}

fn tab(desk: &Desk, room: Room, place: f32, here: bool) -> Piece {
    let roles = &desk.theme.roles;
    let (fill, ink) = if here {
        (roles.accent, roles.on_accent)
    } else {
        (roles.surface, roles.ink)
    };
    let label = desk.say(room.id());
    // a longer name needs two lines
    let (icon, kind) = if label.contains(' ') {
        (28.0, Type::new(20.0, 24.0, true))
    } else {
        (44.0, Type::LABEL.bold())
    };
    let tab = Piece::at(16.0, 96.0 + 98.0 * place, 144.0, 88.0)
        .stacked(2.0)
        .centred()
        .round(desk.theme.shape.button)
        .fill(fill.color())
        .edge(2.0, if here { roles.accent } else { roles.edge }.color())
        .with(desk.icon_on(room.icon(), icon, ink.hex(), fill.hex()))
        .with(Piece::letters(&label, kind, ink.color()).to_middle())
        .press(room.id(), label, move |world| {
            *world.resource_mut::<Looking>() = Looking {
                room,
                ..Looking::default()
            };
            put_away(world);
        })
        .kind(Kind::Choice(here));
    open_mark::beside(tab, here, roles.ink)
}

fn sign_out(desk: &Desk) -> Option<Piece> {
    if desk.school().signed_in == SignedIn::Nobody {
        return None;
    }
    let label = desk.say("sign-out");
    let key = "settings/sign-out";
    Some(tile::at_the_foot(
        desk, "logout", &label, key, &label, leave,
    ))
}

/// The next pupil finds the computer as new.
fn leave(world: &mut World) {
    *world.resource_mut::<Looking>() = Looking::default();
    close(world);
    screens::sign_out(world);
}
