//! A video call or live stream: everybody in a tile of their own, and the signs to be silent, unseen or gone.

use curriculum::{ItemKind, Portrait};

use super::{Around, GAP, Strip, stage};
use crate::desk::Desk;
use crate::page::Piece;

/// How high the tiles are, also while the call is paused and its screen is lower.
const TILE: f32 = 140.0;
const PAUSED: f32 = 84.0;
/// The ground around them.
const EDGE: f32 = 10.0;
/// How many tiles fit beside each other.
const MOST: usize = 3;

/// The people of the call, on the dark ground calls have; whoever only comments has no tile.
pub(super) fn tiles(desk: &Desk, around: &Around) -> Strip {
    let mut people = around.people(|kind| kind == ItemKind::Spoken);
    people.truncate(MOST);
    let count = people.len().max(2);
    let wide = (around.wide() - 2.0 * EDGE - GAP * (count as f32 - 1.0)) / count as f32;
    let tall = if around.app.is_paused { PAUSED } else { TILE };
    let seen = people.into_iter();
    let mut tiles: Vec<Piece> = seen
        .map(|portrait| with_face(desk, portrait, [wide, tall]))
        .collect();
    while tiles.len() < count {
        tiles.push(without_face(desk, [wide, tall]));
    }
    let high = tall + 2.0 * EDGE;
    let ground = desk.theme.roles.house.color();
    let piece = Piece::sized(around.wide(), high)
        .in_row(GAP)
        .pad(EDGE, EDGE)
        .fill(ground)
        .with_all(tiles);
    stage(desk, ground, high, piece)
}

fn frame(desk: &Desk, [wide, tall]: [f32; 2]) -> Piece {
    let roles = &desk.theme.roles;
    Piece::sized(wide, tall)
        .centred()
        .round(14.0)
        .clip()
        .edge(2.0, roles.socket_line.color())
}

fn with_face(desk: &Desk, portrait: Portrait, size: [f32; 2]) -> Piece {
    let roles = &desk.theme.roles;
    let [wide, tall] = size;
    if portrait.is_face() {
        // Head and shoulders stand on the lower edge, as in front of a camera.
        let face = tall - 10.0;
        let mut seen = Piece::at((wide - face) / 2.0 - 2.0, 8.0, face, face);
        seen.content = desk.portrait(portrait, None, face).content;
        return frame(desk, size).fill(roles.tint2.color()).with(seen);
    }
    let badge = tall * 0.52;
    let badge = Piece::sized(badge, badge)
        .round(badge * 0.28)
        .clip()
        .with(desk.portrait(portrait, None, badge));
    frame(desk, size).fill(roles.socket.color()).with(badge)
}

/// Somebody whose camera is off, or a face that a heavy story does not show.
fn without_face(desk: &Desk, size: [f32; 2]) -> Piece {
    let roles = &desk.theme.roles;
    let (ink, paper) = (roles.socket_ink.hex(), roles.socket.hex());
    frame(desk, size)
        .fill(roles.socket.color())
        .with(desk.icon_on("ui/person", size[1] * 0.52, ink, paper))
}

/// Microphone, camera and the way out: signs only.
pub(super) fn bar(desk: &Desk) -> Strip {
    let roles = &desk.theme.roles;
    let discs = ["mic", "video", "exit"].map(|icon| {
        let (ink, paper) = (roles.socket_ink.hex(), roles.socket.hex());
        Piece::sized(44.0, 44.0)
            .centred()
            .round(22.0)
            .fill(roles.socket.color())
            .edge(2.0, roles.socket_line.color())
            .with(desk.icon_on(&format!("ui/{icon}"), 26.0, ink, paper))
    });
    let high = 60.0;
    let piece = Piece::row(28.0)
        .high(high)
        .middle()
        .fill(roles.house.color())
        .with_all(discs);
    Strip { high, piece }
}
