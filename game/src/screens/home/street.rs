//! Home for 4 to 9: a street, where each scenario is a house to go into.

use super::{Offer, banner, look_at, plate};
use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::platform::pictures::Drawing;
use crate::theme::Type;

/// The houses, with their places and the places of their name plates.
const HOUSES: [(&str, f32, f32, f32); 8] = [
    ("cafe", 64.0, 118.0, 304.0),
    ("post", 336.0, 102.0, 288.0),
    ("key", 608.0, 102.0, 288.0),
    ("game", 880.0, 118.0, 304.0),
    ("library", 64.0, 344.0, 530.0),
    ("photo", 336.0, 344.0, 530.0),
    ("play", 608.0, 344.0, 530.0),
    ("cinema", 880.0, 344.0, 530.0),
];

/// How wide a name plate may get.
const PLATE: f32 = 280.0;

/// The order in which houses fill, so that a few scenarios stand apart from each other.
const FILLING: [usize; 8] = [5, 1, 6, 2, 4, 0, 3, 7];

pub(super) fn body(desk: &Desk, offers: &[Offer]) -> Vec<Piece> {
    let mut pieces = vec![desk.art("street/background"), plate(desk)];
    for (place, (house, left, top, plate_top)) in HOUSES.into_iter().enumerate() {
        let offer = FILLING
            .iter()
            .position(|filled| *filled == place)
            .and_then(|number| offers.get(number));
        match offer {
            Some(offer) => pieces.push(open_house(desk, offer, house, (left, top, plate_top))),
            None => pieces.push(Piece::at(left, top, 200.0, 180.0).with(drawn(house))),
        }
    }
    pieces.push(desk.art("street/foreground"));
    pieces.extend(banner(desk, offers, "go-in"));
    pieces
}

fn drawn(house: &str) -> Piece {
    Piece::picture(
        Drawing::new(format!("street/building-{house}")),
        200.0,
        180.0,
    )
}

fn open_house(
    desk: &Desk,
    offer: &Offer,
    house: &str,
    (left, top, plate_top): (f32, f32, f32),
) -> Piece {
    let roles = &desk.theme.roles;
    let (fill, ink, edge) = if offer.chosen {
        (roles.accent, roles.on_accent, roles.on_accent)
    } else {
        (roles.surface, roles.ink, roles.line)
    };
    let mut name = Piece::row(10.0)
        .pad(18.0, 6.0)
        .round(22.0)
        .fill(fill.color())
        .edge(2.0, edge.color())
        .with(Piece::letters(&offer.title, Type::new(22.0, 28.0, true), ink.color()).to_middle());
    if offer.finished {
        let tick = desk.icon_on("ui/tick", 26.0, ink.hex(), fill.hex());
        name = name.with(tick.stays());
    }
    let mut frame = Piece::at(8.0, 0.0, 232.0, 194.0)
        .round(28.0)
        .with(Piece::at(16.0 - 4.0, 10.0 - 4.0, 200.0, 180.0).with(drawn(house)));
    frame = frame.edge(
        4.0,
        if offer.chosen {
            roles.accent.color()
        } else {
            bevy::prelude::Color::NONE
        },
    );
    let control_left = left - 24.0;
    let plate_left = (left + 100.0 - PLATE / 2.0).clamp(4.0, 1104.0 - PLATE);
    Piece::at(control_left, top - 10.0, 248.0, plate_top - top + 56.0)
        .raise()
        .with(frame)
        .with(
            Piece::at(
                plate_left - control_left,
                plate_top - top + 8.0,
                PLATE,
                48.0,
            )
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
