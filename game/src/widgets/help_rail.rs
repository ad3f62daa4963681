//! The help rail: Tell, Read to me, Break and Hide at the same pixels on every page.

use bevy::prelude::World;

use crate::desk::Desk;
use crate::overlays::{self, Overlay};
use crate::page::Piece;
use crate::theme::Type;
use crate::voice::{self, Doing, Voice};

/// Where the rail begins.
pub const LEFT: f32 = 1112.0;
const TILE: f32 = 144.0;

/// The rail with its four tiles.
#[must_use]
pub fn rail(desk: &Desk) -> Piece {
    let open = overlays::open(desk.world);
    let doing = desk.world.resource::<Voice>().doing();
    let (read, read_icon) = match doing {
        Doing::Nothing => ("rail-read", "ui/read"),
        Doing::Reading => ("rail-rest", "ui/pause"),
        Doing::Resting => ("rail-read-on", "ui/play"),
    };
    Piece::at(LEFT, 0.0, 168.0, 720.0)
        .fill(desk.theme.roles.rail.color())
        .means(crate::page::Meaning::Group(desk.say("rail")))
        .with(tell(desk, open == Some(Overlay::Tell)))
        .with(tile(
            desk,
            (232.0, 144.0),
            ("read", read_icon),
            &desk.say(read),
            doing != Doing::Nothing,
            voice::press,
        ))
        .with(tile(
            desk,
            (392.0, 144.0),
            ("break", "ui/break"),
            &desk.say("rail-break"),
            open == Some(Overlay::Break),
            |world| {
                overlays::show(world, Overlay::Break);
            },
        ))
        .with(tile(
            desk,
            (552.0, 152.0),
            ("hide", "ui/hide"),
            &desk.say("rail-hide"),
            false,
            |world| {
                overlays::show(world, Overlay::Hide);
            },
        ))
}

fn tell(desk: &Desk, current: bool) -> Piece {
    let roles = &desk.theme.roles;
    let label = desk.say("rail-tell");
    let icon = desk.icon_on("ui/tell", 72.0, roles.on_tell.hex(), roles.tell.hex());
    let words = Piece::letters(&label, Type::new(24.0, 28.0, true), roles.on_tell.color())
        .to_middle()
        .wide(112.0);
    Piece::at(12.0, 16.0, TILE, 200.0)
        .stacked(10.0)
        .centred()
        .round(desk.theme.shape.button)
        .fill(roles.tell.color())
        .edge(3.0, roles.tell_ring.color())
        .with(icon)
        .with(words)
        .with_all(ring(desk, current))
        .press(format!("{}tell", crate::page::RAIL), label, |world| {
            overlays::show(world, Overlay::Tell);
        })
}

fn tile(
    desk: &Desk,
    (top, height): (f32, f32),
    (key, icon): (&str, &str),
    label: &str,
    current: bool,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    let tint = if key == "break" {
        roles.tint
    } else {
        roles.tint2
    };
    let colours = [roles.tile_ink.hex(), tint.hex(), roles.tile.hex()];
    let size = match label.chars().count() {
        0..=8 => 24.0,
        9..=10 => 22.0,
        _ => 20.0,
    };
    Piece::at(12.0, top, TILE, height)
        .stacked(8.0)
        .centred()
        .round(desk.theme.shape.button)
        .fill(roles.tile.color())
        .over(roles.tint2.color())
        .edge(2.0, roles.tile_line.color())
        .with(desk.icon_in(icon, 60.0, colours))
        .with(
            Piece::letters(label, Type::new(size, 28.0, true), roles.tile_ink.color()).to_middle(),
        )
        .with_all(ring(desk, current))
        .press(format!("{}{key}", crate::page::RAIL), label, handler)
}

/// The ring around the tool in use.
fn ring(desk: &Desk, current: bool) -> Option<Piece> {
    current.then(|| {
        let roles = &desk.theme.roles;
        let color = if desk.theme.is_dark() {
            roles.ink
        } else {
            roles.think
        };
        let mut ring = Piece::default()
            .edge(4.0, color.color())
            .round(desk.theme.shape.button + 4.0);
        ring.node.position_type = bevy::prelude::PositionType::Absolute;
        let out = bevy::prelude::Val::Px(-6.0);
        (
            ring.node.left,
            ring.node.right,
            ring.node.top,
            ring.node.bottom,
        ) = (out, out, out, out);
        ring
    })
}
