//! Home for 9 to 11: a map, where each scenario is a stop on the trail.

use bevy::prelude::*;

use super::{Offer, banner, look_at, plate};
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
    (944.0, 210.0, 266.0),
    (872.0, 446.0, 494.0),
    (596.0, 454.0, 502.0),
    (312.0, 446.0, 494.0),
];

pub(super) fn body(desk: &Desk, offers: &[Offer]) -> Vec<Piece> {
    let mut pieces = vec![
        desk.art("explorer/island"),
        desk.art("explorer/trail"),
        plate(desk),
    ];
    for (number, (across, down, plate_top)) in STOPS.into_iter().enumerate() {
        match offers.get(number) {
            Some(offer) => pieces.push(stop(desk, offer, across, down, plate_top)),
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

fn stop(desk: &Desk, offer: &Offer, across: f32, down: f32, plate_top: f32) -> Piece {
    let roles = &desk.theme.roles;
    let size = if offer.chosen { 100.0 } else { 84.0 };
    let (fill, ink, edge) = if offer.chosen {
        (roles.accent, roles.on_accent, roles.on_accent)
    } else {
        (roles.surface, roles.ink, roles.accent)
    };
    let paper = if offer.chosen { fill } else { roles.tint };
    let wide = 240.0;
    let top = down - size / 2.0;
    let mut disc = Piece::at((wide - size) / 2.0, 0.0, size, size)
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
    let name = Piece::row(8.0)
        .pad(16.0, 5.0)
        .round(20.0)
        .fill(fill.color())
        .with(Piece::letters(&offer.title, Type::new(22.0, 30.0, true), ink.color()).to_middle());
    let left = (across - wide / 2.0).max(4.0);
    let plate = (plate_top - top).max(size + 8.0);
    Piece::at(left, top, wide, plate + 44.0)
        .with(Piece {
            node: Node {
                left: Val::Px(across - left - size / 2.0),
                ..disc.node
            },
            ..disc
        })
        .with(
            Piece::at(-20.0, plate, wide + 40.0, 44.0)
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
