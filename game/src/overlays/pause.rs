//! Break: a still lake, nobody waiting and no timer. 'I am ready' gives the screen back exactly as it was.

#[cfg(test)]
mod tests;

use bevy::prelude::*;
use curriculum::Look;

use crate::desk::Desk;
use crate::lesson::{Lesson, turn_hand};
use crate::page::{Page, Piece};
use crate::platform::window::STAGE;
use crate::profile::{Motion, Profile};
use crate::school::SignedOut;
use crate::theme::tokens::Ink;
use crate::theme::{Palette, Type};
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::picture_scene;

const SAND: Color = Color::srgb(0.965, 0.922, 0.824);
const DEEP: Color = Color::srgb(0.071, 0.188, 0.247);

/// The still pictures of a break, each a drawn place at night.
const PICTURES: [&str; 3] = ["break-lake", "garden", "park"];
/// How much of the night lies over a place that is drawn by day: words stay readable on all of it.
const NIGHT: f32 = 0.82;

/// Which still picture a pupil looks at.
#[derive(Resource, Debug, Default)]
pub struct Still(usize);

impl Still {
    fn place(&self) -> &'static str {
        PICTURES
            .get(self.0 % PICTURES.len())
            .unwrap_or(&PICTURES[0])
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Still>().add_systems(Update, forget);
}

/// The next pupil begins at the lake.
fn forget(mut gone: MessageReader<SignedOut>, mut still: ResMut<Still>) {
    if gone.read().count() > 0 {
        *still = Still::default();
    }
}

/// The page of a break: the same calm night in every palette but those with a plain ground.
#[must_use]
pub(super) fn page(world: &World) -> Page {
    let (desk, [sky, sand, deep]) = night(world);
    let title = desk.say("break-title");
    let words = Piece::at(32.0, 24.0, 700.0, 100.0)
        .stacked(2.0)
        .with(Piece::heading(&title, Type::DISPLAY, sky))
        .with(Piece::text(
            desk.say("break-lead"),
            Type::HEADING.regular(),
            sky,
        ));
    // In larger words the moon is left out, and its words stand on the sky.
    let on_moon = if desk.is_large() { sky } else { deep };
    let large = Type::new(30.0, 40.0, true);
    let lines = [
        ("break-breathe", large),
        ("break-breathe-out", large),
        ("break-slowly", Type::new(26.0, 36.0, false)),
    ];
    let breathe = Piece::at(436.0, 242.0, 240.0, 116.0)
        .stacked(0.0)
        .with_all(lines.map(|(id, kind)| Piece::text(desk.say(id), kind, on_moon).to_middle()));
    let moon = [
        (360.0, 392.0, 0.10),
        (398.0, 316.0, 0.16),
        (436.0, 240.0, 1.0),
    ]
    .map(|(left, size, strength)| {
        let mut disc = Piece::at(left, left - 256.0, size, size)
            .round(size / 2.0)
            .fill(sand.with_alpha(strength));
        // the one the words stand on keeps still
        disc.breathes = desk.profile.motion == Motion::Gentle && strength < 1.0;
        disc
    });
    let back = way_back(&desk, sand, deep);
    let hand = hand(&desk);
    desk.page(
        "break",
        title.clone(),
        behind(&desk)
            .into_iter()
            .chain(moon)
            .chain([words, breathe])
            .chain(another(&desk))
            .chain(stillness(&desk))
            .chain(hand)
            .chain([back]),
    )
}

/// What is behind the words: the chosen place, darkened to a night where it is drawn by day.
fn behind(desk: &Desk) -> Vec<Piece> {
    let place = desk.world.get_resource::<Still>().map(Still::place);
    let place = place.unwrap_or(PICTURES[0]);
    if desk.theme.palette.is_plain() || place == PICTURES[0] {
        return vec![desk.art("scenes/break-lake")];
    }
    let night = Piece::at(0.0, 0.0, STAGE.x, STAGE.y).fill(DEEP.with_alpha(NIGHT));
    vec![picture_scene::background(place, STAGE.x, STAGE.y), night]
}

/// Another still picture, in the same order each time; on plain paper and in larger words there is none.
fn another(desk: &Desk) -> Option<Piece> {
    if desk.is_large() || desk.world.resource::<Profile>().palette.is_plain() {
        return None;
    }
    Some(button::dress(
        desk,
        Piece::at(768.0, 24.0, 320.0, 80.0),
        Weight::Quiet,
        Icon::Before("image"),
        "break/picture",
        &desk.say("break-picture"),
        |world| {
            if let Some(mut still) = world.get_resource_mut::<Still>() {
                still.0 = (still.0 + 1) % PICTURES.len();
            }
        },
    ))
}

/// Keeps the circle still or lets it move (criterion 47); where there is no circle there is nothing to choose.
fn stillness(desk: &Desk) -> Option<Piece> {
    if desk.is_large() {
        return None;
    }
    let (id, icon, after) = match desk.profile.motion {
        Motion::Gentle => ("break-keep-still", "pause", Motion::Still),
        Motion::Still => ("break-let-move", "play", Motion::Gentle),
    };
    Some(button::dress(
        desk,
        Piece::at(32.0, 616.0, 336.0, 80.0),
        Weight::Quiet,
        Icon::Before(icon),
        "break/motion",
        &desk.say(id),
        move |world| world.resource_mut::<Profile>().motion = after,
    ))
}

/// Asks an adult to come, while the class is open and its teacher can see it.
fn hand(desk: &Desk) -> Option<Piece> {
    let lesson = desk.world.get_resource::<Lesson>()?;
    let words = if lesson.is_hand_up {
        "hand-down"
    } else {
        "hand-up"
    };
    lesson.is_open().then(|| {
        button::dress(
            desk,
            Piece::at(384.0, 616.0, 296.0, 80.0),
            Weight::Quiet,
            Icon::Before("hand-up"),
            "break/hand",
            &desk.say(words),
            turn_hand,
        )
    })
}

/// The desk of a break, and the colours of words on the sky, of the moon, and of words on the moon.
fn night(world: &World) -> (Desk<'_>, [Color; 3]) {
    let own = world.resource::<Profile>().palette;
    if !own.is_plain() {
        let desk = Desk::in_palette(world, Look::Phone, Palette::Dark);
        return (desk, [Color::WHITE, SAND, DEEP]);
    }
    let desk = Desk::in_palette(world, Look::Phone, own);
    let roles = &desk.theme.roles;
    let colours = [roles.ink, roles.ink, roles.bg].map(Ink::color);
    (desk, colours)
}

/// The one way out of a break, in the colours of the moon.
fn way_back(desk: &Desk, sand: Color, deep: Color) -> Piece {
    let ready = desk.say("break-ready");
    let mut back = button::dress(
        desk,
        Piece::at(696.0, 616.0, 392.0, 80.0),
        Weight::Quiet,
        Icon::None,
        "break/ready",
        &ready,
        super::close,
    )
    .first();
    back.fill = Some(sand);
    back.over = None;
    back.edge = Some(sand);
    back.children = vec![
        desk.icon_on(
            "ui/tick",
            34.0,
            Ink(deep.into()).hex(),
            Ink(sand.into()).hex(),
        ),
        Piece::letters(ready, Type::BUTTON, deep),
    ];
    back
}
