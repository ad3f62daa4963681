//! Tell a trusted adult: who, what, who will read it, send, and what is true afterwards. Two presses are enough.
//!
//! Tell works before sign-in, as a guest and without the server. Nothing typed is ever saved; it is sealed for the
//! adults on the check page, or it is gone. Read [`draft`] (what was chosen), [`report`] (what is sealed), then the
//! pages in their order.

mod asked;
mod bank;
mod can_do;
mod check;
mod column;
mod danger;
pub mod draft;
mod feel;
mod helplines;
mod in_person;
mod letters;
mod name;
mod next;
mod one_at_a_time;
mod parts;
mod questions;
pub mod report;
#[cfg(test)]
mod tests;
mod what;
mod who;
mod who_else;
mod write;

use bevy::prelude::*;

use crate::courier::Courier;
use crate::desk::Desk;
use crate::overlays::close;
use crate::page::{Laying, Page, Piece};
use crate::school::SignedOut;
use crate::widgets::page_heading;
use draft::{Draft, Leaf, go};

/// The page of Tell.
#[must_use]
pub(super) fn page(desk: &Desk) -> Page {
    let courier = desk.world.resource::<Courier>();
    if !courier.can_send() {
        return in_person::page(desk);
    }
    let draft = desk.world.resource::<Draft>();
    let pieces = match draft.leaf {
        Leaf::About => one_at_a_time::about(desk, draft),
        Leaf::Happened if desk.is_simplified() => one_at_a_time::happened(desk, draft),
        Leaf::Feel if desk.is_simplified() => one_at_a_time::feel(desk, draft),
        Leaf::Questions if desk.is_simplified() => one_at_a_time::questions(desk, draft),
        Leaf::Who => who::pieces(desk, draft, courier),
        Leaf::Happened => what::pieces(desk, draft),
        Leaf::Write => write::pieces(desk, draft),
        Leaf::Feel => feel::pieces(desk, draft),
        Leaf::Questions => questions::pieces(desk, draft),
        Leaf::Danger => danger::pieces(desk, courier),
        Leaf::Check => check::pieces(desk, draft, courier),
        Leaf::WhoElse => who_else::pieces(desk, draft),
        Leaf::Name => name::pieces(desk, draft),
        Leaf::Next => next::pieces(desk, draft, courier),
        Leaf::CanDo => can_do::pieces(desk, draft),
        Leaf::Helplines => helplines::pieces(desk, draft, courier),
    };
    frame(desk, draft, courier, pieces)
}

/// Title, the four steps on the left, and the pieces of this part.
fn frame(desk: &Desk, draft: &Draft, courier: &Courier, pieces: Vec<Piece>) -> Page {
    let title = desk.say("tell-title");
    let second = desk.say(if desk.school().is_demo {
        "tell-second-demo"
    } else {
        "tell-second"
    });
    let (icon, back) = match draft.leaf {
        Leaf::Who => ("back", None),
        Leaf::Next => ("home", None),
        Leaf::Happened if desk.is_simplified() => ("back", Some(Leaf::About)),
        Leaf::About | Leaf::Happened => ("back", Some(Leaf::Who)),
        Leaf::Feel | Leaf::Write => ("back", Some(Leaf::Happened)),
        Leaf::Questions => ("back", Some(Leaf::Feel)),
        Leaf::Danger | Leaf::Check => ("back", Some(Leaf::Questions)),
        Leaf::Name | Leaf::WhoElse => ("back", Some(Leaf::Check)),
        Leaf::CanDo => ("back", Some(Leaf::Next)),
        Leaf::Helplines => ("back", Some(draft.helplines_from)),
    };
    let bar = page_heading::bar(
        desk,
        (icon, "back"),
        &title,
        Some(&second),
        move |world| match back {
            Some(leaf) => go(world, leaf),
            None => leave(world),
        },
    );
    let all = [desk.backdrop()]
        .into_iter()
        .chain(bar)
        .chain(pieces)
        .chain(column::steps(desk, draft, next::is_anything_known(courier)));
    desk.page(&key(desk, draft), title.clone(), all)
}

/// The key of the page: in simplified mode every leaf of pictures and every question is a page of its own.
fn key(desk: &Desk, draft: &Draft) -> String {
    let leaf = draft.leaf;
    match leaf {
        Leaf::Happened | Leaf::Feel | Leaf::CanDo if desk.is_simplified() => {
            format!("tell/{leaf:?}/{}", draft.pictures_leaf)
        }
        Leaf::Happened if draft.pictures_leaf > 0 => {
            format!("tell/{leaf:?}/{}", draft.pictures_leaf)
        }
        Leaf::Questions if desk.is_simplified() => format!("tell/{leaf:?}/{}", draft.asked),
        Leaf::Write => format!("tell/{leaf:?}/{:?}", draft.tool),
        _ => format!("tell/{leaf:?}"),
    }
}

/// Goes back to where the child was. What was not sent is gone.
fn leave(world: &mut World) {
    world.insert_resource(Draft::default());
    let mut courier = world.resource_mut::<Courier>();
    courier.forget_unsigned();
    courier.let_a_parcel_go();
    close(world);
}

/// Seals and keeps the report; only when it is on disk does the page say so.
fn send(world: &mut World) {
    let signed_in = world.resource::<crate::school::School>().signed_in.clone();
    let draft = std::mem::take(&mut *world.resource_mut::<Draft>());
    let telling = draft.telling();
    let kept = world
        .resource_mut::<Courier>()
        .send(&telling, |stamp, readers| {
            report::report(&draft, &signed_in, stamp, readers)
        });
    match kept {
        Ok(()) => go(world, Leaf::Next),
        Err(why) => {
            error!("a report could not be kept: {}", why.0);
            world.insert_resource(Draft {
                leaf: Leaf::Check,
                is_not_kept: true,
                ..draft
            });
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Draft>()
        .add_systems(Update, forget_with_the_pupil.before(Laying));
}

/// Whoever comes next finds no half-written report.
fn forget_with_the_pupil(mut gone: MessageReader<SignedOut>, mut draft: ResMut<Draft>) {
    if gone.read().count() > 0 {
        *draft = Draft::default();
    }
}
