//! The top bar: way back on the left, title and second line, 'Part n of m' with its dots, a hand in class, settings on the
//! right.

use bevy::prelude::World;

use crate::desk::Desk;
use crate::lesson::{Lesson, turn_hand};
use crate::overlays::{self, Overlay};
use crate::page::{Meaning, Piece};
use crate::theme::Type;
use crate::voice::{self, Way};
use crate::widgets::button;

/// The way back and the settings, with a title between them.
#[must_use]
pub fn bar(
    desk: &Desk,
    back: (&str, &str),
    title: &str,
    second: Option<&str>,
    go_back: impl Fn(&mut World) + Send + Sync + 'static,
) -> Vec<Piece> {
    let (icon, label) = back;
    let label = desk.say(label);
    let roles = &desk.theme.roles;
    let titles = Piece::at(96.0, 8.0, 700.0, 64.0)
        .stacked(0.0)
        .middle()
        .with(desk.heading(title, Type::new(28.0, 34.0, true)))
        .with_all(second.map(|second| Piece::text(second, Type::SMALL, roles.ink2.color())));
    vec![
        button::square(desk, 16.0, icon, "back", &label, go_back),
        titles,
        settings(desk),
    ]
}

/// The square button that opens the settings.
#[must_use]
pub fn settings(desk: &Desk) -> Piece {
    button::square(
        desk,
        1024.0,
        "settings",
        "settings",
        &desk.say("settings"),
        |world| {
            overlays::show(world, Overlay::Settings);
        },
    )
}

/// Where the hand of a story stands.
pub const HAND: f32 = 944.0;

/// Asks an adult to come, while the class is open and its teacher can see it: one press from the middle of a story
/// (criterion 33). A hand that is up looks pressed.
#[must_use]
pub fn hand(desk: &Desk, left: f32) -> Option<Piece> {
    let lesson = desk.world.get_resource::<Lesson>()?;
    let is_up = lesson.is_hand_up;
    let label = desk.say(if is_up { "hand-down" } else { "hand-up" });
    let roles = &desk.theme.roles;
    lesson.is_open().then(|| {
        let mut hand = button::square(desk, left, "hand-up", "hand", &label, turn_hand);
        if is_up {
            hand.fill = Some(roles.accent.color());
            hand.over = None;
            let (ink, paper) = (roles.on_accent.hex(), roles.accent.hex());
            hand.children = vec![desk.icon_on("ui/hand-up", 40.0, ink, paper)];
        }
        hand
    })
}

/// From word to word while reading rests, for whoever has nothing but a switch; in the bar, beside the title.
#[must_use]
pub fn words(desk: &Desk) -> Vec<Piece> {
    if !voice::offers_words(desk.world) {
        return Vec::new();
    }
    [
        (512.0, "left", "word-before", Way::Back),
        (592.0, "right", "word-next", Way::On),
    ]
    .map(|(left, icon, id, way)| {
        let label = desk.say(id);
        button::square(desk, left, icon, id, &label, move |world| {
            voice::step(world, way);
        })
        .raise()
    })
    .into()
}

/// 'Part n of m' with one dot for each part. Beside a hand there is room for the dots alone.
#[must_use]
pub fn trail(desk: &Desk, number: usize, of: usize, is_beside_a_hand: bool) -> Piece {
    let words = desk.say_with(
        "part",
        &[("number", &number.to_string()), ("of", &of.to_string())],
    );
    let roles = &desk.theme.roles;
    let text = Piece::letters(&words, Type::SMALL, roles.ink2.color());
    let dots = (1..=of).map(|part| dot(desk, part, number));
    // A longer story has its dots nearer to each other, so that the words beside them stay on one line.
    let gap = match of {
        0..=8 => 8.0,
        9..=10 => 4.0,
        _ => 2.0,
    };
    let text = (!is_beside_a_hand).then_some(text);
    let left = if is_beside_a_hand {
        HAND - 420.0
    } else {
        604.0
    };
    Piece::at(left, 8.0, 404.0, 64.0)
        .in_row(gap)
        .ended()
        .means(Meaning::Text(words))
        .with_all(text)
        .with(Piece::sized(4.0, 4.0))
        .with_all(dots)
}

fn dot(desk: &Desk, part: usize, now: usize) -> Piece {
    let roles = &desk.theme.roles;
    if part < now {
        Piece::sized(22.0, 22.0)
            .centred()
            .round(11.0)
            .fill(roles.accent.color())
            .with(desk.icon_on("ui/tick", 18.0, roles.on_accent.hex(), roles.accent.hex()))
    } else if part == now {
        Piece::sized(34.0, 34.0)
            .centred()
            .round(17.0)
            .fill(roles.surface.color())
            .edge(4.0, roles.accent.color())
            .with(
                Piece::sized(12.0, 12.0)
                    .round(6.0)
                    .fill(roles.accent.color()),
            )
    } else {
        Piece::sized(18.0, 18.0)
            .round(9.0)
            .fill(roles.surface.color())
            .edge(3.0, roles.edge.color())
    }
}
