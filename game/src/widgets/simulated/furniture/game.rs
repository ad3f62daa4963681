//! The lobby of a game: a piece of the game's own world, and who plays.

use curriculum::ItemKind;

use super::{Around, Strip, head, stage};
use crate::desk::Desk;
use crate::page::{Content, Piece};
use crate::platform::pictures::Drawing;

/// How high the game's world is drawn, and how much of its foot is seen while it is paused.
const HIGH: f32 = 112.0;
const PAUSED: f32 = 76.0;
/// A player.
const PLAYER: f32 = 46.0;
/// No more players than this stand there.
const MOST: usize = 5;

/// Hills of blocks, with the players in front of them.
pub(super) fn place(desk: &Desk, around: &Around) -> Strip {
    let roles = &desk.theme.roles;
    let wide = around.wide();
    let high = if around.app.is_paused { PAUSED } else { HIGH };
    let mut world = Piece::at(0.0, high - HIGH, wide, HIGH);
    world.content = Content::Picture(Drawing::new("apps/game-world"));
    // The game's own notices come from nobody who plays.
    let plays = |kind| !matches!(kind, ItemKind::Notice | ItemKind::PopUp);
    let players = around
        .people(plays)
        .into_iter()
        .take(MOST)
        .map(|portrait| head(desk, portrait, PLAYER - 6.0));
    let framed = players.map(|player| {
        Piece::sized(PLAYER, PLAYER)
            .centred()
            .round(PLAYER / 2.0)
            .fill(roles.surface.color())
            .with(player)
    });
    let row = Piece::at(16.0, high - PLAYER - 10.0, wide - 32.0, PLAYER)
        .in_row(8.0)
        .with_all(framed);
    let piece = Piece::sized(wide, high)
        .clip()
        .fill(roles.tint2.color())
        .with(world)
        .with(row);
    stage(desk, roles.house.color(), high, piece)
}
