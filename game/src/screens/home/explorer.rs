//! Home for 9 to 11: a map, where each scenario is a stop on the trail.

use bevy::prelude::*;

use super::{Offer, banner, is_few, look_at, plate};
use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::theme::Type;
use crate::widgets::tick;

/// Middles of the stops along the trail, and of the plates under them.
const STOPS: [(f32, f32, f32); 8] = [
    (140.0, 190.0, 238.0),
    (340.0, 142.0, 190.0),
    (548.0, 150.0, 198.0),
    (762.0, 146.0, 194.0),
    (958.0, 210.0, 266.0),
    (872.0, 446.0, 494.0),
    (596.0, 454.0, 502.0),
    (312.0, 446.0, 494.0),
];

/// The stops that are taken where stories are few and large, far from each other.
const FEW_STOPS: [usize; 3] = [0, 2, 4];

/// How a stop is drawn: its disc, its name plate and the letters on it.
struct Measures {
    disc: f32,
    chosen: f32,
    /// The widest the letters of a name get before they take a second line.
    name: f32,
    kind: Type,
}

const MANY: Measures = Measures {
    disc: 84.0,
    chosen: 100.0,
    name: 164.0,
    kind: Type::new(22.0, 26.0, true),
};

const FEW: Measures = Measures {
    disc: 112.0,
    chosen: 128.0,
    name: 216.0,
    kind: Type::new(28.0, 34.0, true),
};

pub(super) fn body(desk: &Desk, offers: &[Offer]) -> Vec<Piece> {
    let few = is_few(desk);
    let measures = if few { &FEW } else { &MANY };
    let mut pieces = vec![
        desk.art("explorer/island"),
        desk.art("explorer/trail"),
        plate(desk),
    ];
    for (number, (across, down, plate_top)) in STOPS.into_iter().enumerate() {
        let taken = if few {
            FEW_STOPS.iter().position(|stop| *stop == number)
        } else {
            Some(number)
        };
        match taken.and_then(|taken| offers.get(taken)) {
            Some(offer) => pieces.push(stop(desk, offer, measures, [across, down, plate_top])),
            None => pieces.push(
                Piece::at(across - 15.0, down - 15.0, 30.0, 30.0)
                    .round(15.0)
                    .fill(desk.theme.roles.surface.color())
                    .edge(4.0, desk.theme.roles.edge.color()),
            ),
        }
    }
    pieces.extend(banner(desk, offers, "set-off"));
    pieces
}

fn stop(
    desk: &Desk,
    offer: &Offer,
    measures: &Measures,
    [across, down, plate_top]: [f32; 3],
) -> Piece {
    let size = if offer.chosen {
        measures.chosen
    } else {
        measures.disc
    };
    let top = down - size / 2.0;
    // no wider than the way to the next stop, so that a press is never taken for a neighbour's
    let wide = measures.name + 32.0;
    let left = (across - wide / 2.0).max(4.0);
    let plate = (plate_top - top).max(size + 8.0);
    let (name, high) = name(desk, offer, measures);
    Piece::at(left, top, wide, plate + high)
        .with(disc(desk, offer, size, across - left - size / 2.0))
        .with(
            Piece::at(-20.0, plate, wide + 40.0, high)
                .centred()
                .with(name),
        )
        .press(
            &offer.key,
            format!("{}. {}", offer.title, offer.topic),
            look_at(offer),
        )
        .kind(Kind::Choice(offer.chosen))
}

/// The topic's icon in a disc, as far as this from the left of its stop.
fn disc(desk: &Desk, offer: &Offer, size: f32, left: f32) -> Piece {
    let roles = &desk.theme.roles;
    let (fill, ink, edge) = if offer.chosen {
        (roles.accent, roles.on_accent, roles.on_accent)
    } else {
        (roles.surface, roles.ink, roles.accent)
    };
    let paper = if offer.chosen { fill } else { roles.tint };
    let mut disc = Piece::at(left, 0.0, size, size)
        .centred()
        .round(size / 2.0)
        .fill(fill.color())
        .edge(if offer.chosen { 5.0 } else { 4.0 }, edge.color())
        .with(desk.icon_in(
            &offer.icon,
            size * 0.6,
            [ink.hex(), paper.hex(), fill.hex()],
        ));
    if offer.chosen {
        disc = disc.shadow(BoxShadow::new(
            roles.accent.color(),
            Val::ZERO,
            Val::ZERO,
            Val::Px(5.0),
            Val::ZERO,
        ));
    }
    if offer.finished {
        disc = disc.with(tick::badge(desk, size - 34.0, -12.0, 40.0));
    }
    disc
}

/// The plate with the story's name, and how high it is: a long name has two lines, so that neighbours do not meet.
fn name(desk: &Desk, offer: &Offer, measures: &Measures) -> (Piece, f32) {
    let roles = &desk.theme.roles;
    let (fill, ink) = if offer.chosen {
        (roles.accent, roles.on_accent)
    } else {
        (roles.surface, roles.ink)
    };
    // A short word with a hyphen is not torn apart at the end of a line.
    let title = offer.title.replace('-', "\u{2011}");
    let words = Piece::letters(title, measures.kind, ink.color()).to_middle();
    let is_long = about_as_wide(&offer.title) * measures.kind.size > measures.name * 0.95;
    let (plate, high) = if is_long {
        let high = 2.0 * measures.kind.line + 12.0;
        // a column: beside nothing, words are as high as their lines
        let plate = Piece::sized(measures.name + 32.0, high)
            .stacked(0.0)
            .centred();
        (plate.with(words.at_most(measures.name)), high)
    } else {
        let high = measures.kind.line + 14.0;
        (Piece::row(8.0).pad(16.0, 5.0).with(words), high)
    };
    (plate.round(20.0).fill(fill.color()), high)
}

/// About how wide bold words are, in parts of their size.
fn about_as_wide(words: &str) -> f32 {
    let letter = |letter: char| match letter {
        'i' | 'l' | 't' | 'f' | 'j' | 'I' | ' ' | '\'' | '’' | ',' | '.' | '!' => 0.35,
        'm' | 'w' | 'M' | 'W' => 0.85,
        upper if upper.is_uppercase() => 0.65,
        _ => 0.56,
    };
    words.chars().map(letter).sum()
}
