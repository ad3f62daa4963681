//! At a lesson's start: how we treat each other and how we stay safe (B-07).
//!
//! It stands on home until it is put away or a story begins. That it was shown is said with each beat from then on, and goes
//! on record with the class, once a day. Whoever goes on with a story read it where they began that story, the same day.

#[cfg(test)]
mod tests;

use bevy::prelude::*;
use curriculum::Look;
use protocol::class_rules::ClassRule;

use super::{Offer, banner, phone, plate};
use crate::desk::Desk;
use crate::library::Scenarios;
use crate::page::{Piece, Stale};
use crate::practice::Practice;
use crate::school::{ClassRules, SignedIn};
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::class_rules;
use crate::widgets::step_keys::{self, StepKey};

/// Whether whoever is signed in has read it, or has begun a story.
#[derive(Resource, Debug, Default)]
pub struct Reminder {
    pub(in crate::screens) is_put_away: bool,
    /// Whether the class's own rules stand there, after the school's.
    pub(in crate::screens) is_of_class: bool,
}

impl Reminder {
    /// Whether it stood on home until it was put away, which is what goes on record.
    #[must_use]
    pub const fn was_shown(&self) -> bool {
        self.is_put_away
    }
}

/// Whether it stands on home now. It is worked out and not set, so that home is never shown without it first.
pub(super) fn stands(desk: &Desk) -> bool {
    let is_put_away = desk.world.resource::<Reminder>().is_put_away;
    !is_put_away && desk.school().signed_in != SignedIn::Nobody
}

/// It was read, or a story has begun.
pub(crate) fn put_away(world: &mut World) {
    world.resource_mut::<Reminder>().is_put_away = true;
}

/// Home with the reminder in place of the stories; the first story can be gone into all the same (criterion 39).
pub(super) fn body(desk: &Desk, offers: &[Offer]) -> Vec<Piece> {
    let (ground, greeting, way_in) = match desk.theme.look {
        Look::Street => (desk.art("street/background"), plate(desk), "go-in"),
        Look::Explorer => (desk.art("explorer/island"), plate(desk), "set-off"),
        Look::Phone => (Piece::default(), phone::title(desk), "start"),
    };
    let mut pieces = vec![ground, greeting, card(desk)];
    pieces.extend(banner(desk, offers, way_in));
    pieces
}

fn card(desk: &Desk) -> Piece {
    let lines = [
        (desk.icon("ui/heart", 44.0), "reminder-kind"),
        (desk.icon("ui/lock", 44.0), "reminder-private"),
        (
            step_keys::shape(desk, StepKey::Stop, 48.0),
            "reminder-think",
        ),
        (desk.icon("ui/tell", 44.0), "reminder-tell"),
    ];
    let own = &desk.world.resource::<ClassRules>().0;
    if desk.world.resource::<Reminder>().is_of_class {
        return of_class(desk, own);
    }
    let away = if own.is_empty() { done(desk) } else { on(desk) };
    desk.card(16.0, 92.0, 1072.0, 484.0)
        .stacked(14.0)
        .middle()
        .pad(40.0, 18.0)
        .with(desk.heading(desk.say("reminder-title"), Type::TITLE))
        .with_all(lines.map(|(sign, words)| line(desk, sign, words)))
        .with(
            Piece::row(24.0)
                .with(away.first())
                .with_all(tip_of_the_day(desk)),
        )
}

/// A tip that changes each day, beside the way on (B-39). Where one thing is shown at a time the reminder is enough.
fn tip_of_the_day(desk: &Desk) -> Option<Piece> {
    if desk.is_simplified() {
        return None;
    }
    let (world, band) = (desk.world, desk.school().signed_in.band()?);
    let habits = world.resource::<Scenarios>().0.habits();
    let today = world.resource::<Practice>().today();
    let tip = habits.tip(band, desk.profile.reading, today)?;
    Some(
        Piece::row(14.0)
            .grow()
            .with(desk.icon(&format!("ui/{}", tip.symbol), 40.0))
            .with(desk.text(tip.words, Type::BODY).grow()),
    )
}

fn done(desk: &Desk) -> Piece {
    button::dress(
        desk,
        Piece::sized(392.0, 72.0),
        Weight::Quiet,
        Icon::Before("tick"),
        "reminder/done",
        &desk.say("reminder-done"),
        put_away,
    )
}

/// The way to what the class has settled for itself.
fn on(desk: &Desk) -> Piece {
    button::dress(
        desk,
        Piece::sized(392.0, 72.0),
        Weight::Quiet,
        Icon::After("next"),
        "reminder/of-class",
        &desk.say("rules-of-class"),
        |world| {
            world.resource_mut::<Reminder>().is_of_class = true;
            world.resource_mut::<Stale>().mark();
        },
    )
}

/// The same card with the class's own rules (B-11).
fn of_class(desk: &Desk, own: &[ClassRule]) -> Piece {
    let lines = own
        .iter()
        .map(|rule| class_rules::line(desk, rule, Type::new(26.0, 34.0, false)));
    desk.card(16.0, 92.0, 1072.0, 484.0)
        .stacked(10.0)
        .middle()
        .pad(40.0, 14.0)
        .with(desk.heading(desk.say("rules-of-class"), Type::HEADING))
        .with_all(lines)
        .with(Piece::row(0.0).with(done(desk).first()))
}

fn line(desk: &Desk, sign: Piece, words: &str) -> Piece {
    let kind = if desk.is_simplified() {
        Type::new(34.0, 42.0, false)
    } else {
        Type::new(26.0, 34.0, false)
    };
    Piece::row(20.0)
        .with(
            Piece::sized(64.0, 64.0)
                .centred()
                .round(18.0)
                .fill(desk.theme.roles.tint2.color())
                .with(sign),
        )
        .with(desk.text(desk.say(words), kind).grow())
}
