//! Feeds and photo sharing: the places of the app at its foot, and a wall of pictures.

use super::{Around, GAP, SIDES, Strip, below_items, sign, strip, tile};
use crate::desk::Desk;
use crate::page::Piece;

/// Home, search, something new, what was liked, and oneself.
pub(super) fn tabs(desk: &Desk, new: &str) -> Strip {
    let roles = &desk.theme.roles;
    let tabs = ["house", "search", new, "heart", "person"]
        .into_iter()
        .enumerate()
        .map(|(number, icon)| {
            let here = (number == 0).then(|| {
                Piece::sized(34.0, 4.0)
                    .round(2.0)
                    .fill(roles.accent.color())
            });
            Piece::column(4.0)
                .grow()
                .centred()
                .with(sign(desk, icon, 32.0))
                .with_all(here)
        });
    strip(desk, 60.0, below_items(), tabs)
}

/// Pictures that nobody talks about: three to a row, each only its sign.
pub(super) fn photos(desk: &Desk, around: &Around) -> Vec<Strip> {
    let wide = (around.wide() - 2.0 * SIDES - 2.0 * GAP) / 3.0;
    let signs = ["image", "star", "camera", "heart", "image", "gift"];
    let rows = signs.chunks(3).enumerate().map(|(row, signs)| {
        let tiles = signs.iter().enumerate();
        let tiles = tiles.map(|(number, icon)| tile(desk, [wide, 96.0], icon, 44.0, row + number));
        Strip {
            high: 96.0,
            piece: Piece::row(GAP).high(96.0).with_all(tiles),
        }
    });
    rows.collect()
}
