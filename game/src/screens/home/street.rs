//! Home for 4 to 9: a street, where each scenario is a house to go into.

use super::{Offer, banner, is_few, look_at, plate};
use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::platform::pictures::Drawing;
use crate::theme::{Palette, Type};

/// The houses, with their places and the places of their name plates.
const HOUSES: [(&str, f32, f32, f32); 8] = [
    ("cafe", 64.0, 110.0, 290.0),
    ("post", 336.0, 102.0, 288.0),
    ("key", 608.0, 102.0, 288.0),
    ("game", 880.0, 110.0, 290.0),
    ("library", 64.0, 344.0, 530.0),
    ("photo", 336.0, 344.0, 530.0),
    ("play", 608.0, 344.0, 530.0),
    ("cinema", 880.0, 344.0, 530.0),
];

/// Where the sign of each house hangs, in the drawing's own units: left, top and side.
const SIGNS: [[f32; 3]; 8] = [
    [80.0, 11.0, 38.0],
    [82.0, 51.0, 36.0],
    [7.0, 85.0, 32.0],
    [78.0, 54.0, 44.0],
    [86.0, 40.0, 28.0],
    [83.0, 39.0, 34.0],
    [154.0, 10.0, 38.0],
    [80.0, 38.0, 40.0],
];

/// Ink, tint and paper of the signs: they are painted on the houses, which look the same in every palette but at night.
const PAINT: [&str; 3] = ["#2A1C44", "#FFD98F", "#FFFDF8"];
const LIT: [&str; 3] = ["#FFFDF8", "#C98A2B", "#4C6184"];

/// The order in which houses fill, so that a few scenarios stand apart from each other.
const FILLING: [usize; 8] = [5, 1, 6, 2, 4, 0, 3, 7];

/// Where stories are few, their houses stand large in the front row.
const FEW: [usize; 3] = [4, 5, 7];

/// How a house is drawn: its size, the letters of its plate and how wide that may get.
struct Measures {
    grown: f32,
    kind: Type,
    plate: f32,
}

const MANY: Measures = Measures {
    grown: 1.0,
    kind: Type::new(22.0, 28.0, true),
    plate: 280.0,
};

const LARGE: Measures = Measures {
    grown: 1.4,
    kind: Type::new(28.0, 34.0, true),
    plate: 356.0,
};

pub(super) fn body(desk: &Desk, offers: &[Offer]) -> Vec<Piece> {
    let mut pieces = vec![desk.art("street/background"), plate(desk)];
    if is_few(desk) {
        let lefts = [46.0, 414.0, 778.0];
        for ((place, left), offer) in FEW.into_iter().zip(lefts).zip(offers) {
            pieces.push(open_house(desk, offer, place, &LARGE, [left, 248.0, 516.0]));
        }
        pieces.extend(banner(desk, offers, "go-in"));
        return pieces;
    }
    // in the order of the stories, which is also the order in which a key or a switch comes by them
    for (number, place) in FILLING.into_iter().enumerate() {
        let Some((house, left, top, plate_top)) = HOUSES.get(place).copied() else {
            continue;
        };
        match offers.get(number) {
            Some(offer) => {
                let spot = [left, top, plate_top];
                pieces.push(open_house(desk, offer, place, &MANY, spot));
            }
            None => pieces.push(Piece::at(left, top, 200.0, 180.0).with(drawn(house, 1.0))),
        }
    }
    pieces.push(desk.art("street/foreground"));
    pieces.extend(banner(desk, offers, "go-in"));
    pieces
}

fn drawn(house: &str, grown: f32) -> Piece {
    Piece::picture(
        Drawing::new(format!("street/building-{house}")),
        200.0 * grown,
        180.0 * grown,
    )
}

/// The story's own topic on the sign of its house.
fn sign(desk: &Desk, offer: &Offer, place: usize, grown: f32) -> Option<Piece> {
    let [left, top, side] = SIGNS.get(place)?.map(|unit| unit * grown);
    let paint = if desk.theme.palette == Palette::Dark {
        LIT
    } else {
        PAINT
    };
    let icon = desk.icon_in(&offer.icon, side, paint.map(str::to_owned));
    Some(Piece::at(left, top, side, side).with(icon))
}

fn open_house(
    desk: &Desk,
    offer: &Offer,
    place: usize,
    measures: &Measures,
    [left, top, plate_top]: [f32; 3],
) -> Piece {
    let grown = measures.grown;
    let (wide, high) = (200.0 * grown, 180.0 * grown);
    let house = HOUSES.get(place).map_or("cafe", |(house, ..)| *house);
    let edge = if offer.chosen {
        desk.theme.roles.accent.color()
    } else {
        bevy::prelude::Color::NONE
    };
    let frame = Piece::at(8.0, 0.0, wide + 32.0, high + 14.0)
        .round(28.0)
        .with(
            Piece::at(12.0, 6.0, wide, high)
                .with(drawn(house, grown))
                .with_all(sign(desk, offer, place, grown)),
        )
        .edge(4.0, edge);
    let control_left = left - 24.0;
    let plate_left = (left + wide / 2.0 - measures.plate / 2.0).clamp(4.0, 1104.0 - measures.plate);
    let plate_high = measures.kind.line + 20.0;
    let control_high = plate_top - top + plate_high + 8.0;
    Piece::at(control_left, top - 10.0, wide + 48.0, control_high)
        .raise()
        .with(frame)
        .with(
            Piece::at(
                plate_left - control_left,
                plate_top - top + 8.0,
                measures.plate,
                plate_high,
            )
            .centred()
            .with(name(desk, offer, measures)),
        )
        .press(
            &offer.key,
            format!("{}. {}", offer.title, offer.topic),
            look_at(offer),
        )
        .kind(Kind::Choice(offer.chosen))
}

/// The plate with the story's name.
fn name(desk: &Desk, offer: &Offer, measures: &Measures) -> Piece {
    let roles = &desk.theme.roles;
    let (fill, ink, edge) = if offer.chosen {
        (roles.accent, roles.on_accent, roles.on_accent)
    } else {
        (roles.surface, roles.ink, roles.line)
    };
    // A longer name in the usual letters is wider than its house.
    let kind = if offer.title.chars().count() > 20 {
        Type {
            size: measures.kind.size * 0.88,
            ..measures.kind
        }
    } else {
        measures.kind
    };
    // With its tick it still ends before the next one begins.
    let (gap, pad, tick) = if offer.finished {
        (6.0, 12.0, 22.0)
    } else {
        (10.0, 18.0, 26.0)
    };
    let name = Piece::row(gap)
        .pad(pad, 6.0)
        .round(22.0)
        .fill(fill.color())
        .edge(2.0, edge.color())
        .with(Piece::letters(&offer.title, kind, ink.color()).to_middle());
    if offer.finished {
        let tick = desk.icon_on("ui/tick", tick, ink.hex(), fill.hex());
        name.with(tick.stays())
    } else {
        name
    }
}
