//! Pages of a browser and of a letter box: the field of a search, results, a page, and mails that are closed.

use bevy::prelude::*;
use curriculum::ItemKind;

use super::{Around, GAP, SIDES, Strip, above_items, bar_of, sign, soft, strip, tile};
use crate::desk::Desk;
use crate::page::Piece;

/// The field one searches with, and the kinds of results. A story that shows what is typed has a field of its own.
pub(super) fn search_field(desk: &Desk, around: &Around) -> Strip {
    let roles = &desk.theme.roles;
    let kinds = ["list", "image", "video", "map-pin"].map(|icon| sign(desk, icon, 28.0));
    let items = &around.app.messages;
    if items.iter().any(|item| item.kind == ItemKind::Field) {
        let kinds = kinds.into_iter().chain([Piece::gap()]);
        let mut strip = strip(desk, 52.0, above_items(), kinds);
        strip.piece.node.column_gap = Val::Px(36.0);
        return strip;
    }
    let field = Piece::row(GAP)
        .grow()
        .high(42.0)
        .pad(14.0, 0.0)
        .round(21.0)
        .fill(roles.surface2.color())
        .edge(2.0, roles.outline.unwrap_or(roles.edge).color())
        .with(sign(desk, "search", 24.0))
        .with(bar_of(desk, 120.0, 12.0))
        .with(Piece::gap())
        .with(sign(desk, "cross", 20.0));
    let pieces = [field].into_iter().chain(kinds);
    strip(desk, 62.0, above_items(), pieces)
}

/// Results below those that are read.
pub(super) fn results(desk: &Desk, around: &Around) -> Vec<Strip> {
    let wide = around.wide() - 2.0 * SIDES;
    let result = |share: f32| Strip {
        high: 62.0,
        piece: Piece::column(10.0)
            .high(62.0)
            .middle()
            .with(
                Piece::row(GAP)
                    .with(disc(desk, 26.0))
                    .with(bar_of(desk, wide * 0.34, 10.0)),
            )
            .with(bar_of(desk, wide * share, 16.0)),
    };
    [0.86, 0.7, 0.8, 0.62].map(result).into()
}

/// A page with its picture and its lines, over which windows open.
pub(super) fn page(desk: &Desk, around: &Around) -> Vec<Strip> {
    let wide = around.wide() - 2.0 * SIDES;
    let menu = Piece::row(GAP)
        .high(30.0)
        .with(sign(desk, "list", 28.0))
        .with(bar_of(desk, 76.0, 12.0))
        .with(bar_of(desk, 96.0, 12.0))
        .with(bar_of(desk, 64.0, 12.0))
        .with(Piece::gap())
        .with(sign(desk, "search", 24.0));
    let column = (wide - GAP) / 2.0;
    let lines = Piece::column(12.0)
        .wide(column)
        .with(bar_of(desk, column * 0.9, 16.0))
        .with(bar_of(desk, column, 10.0))
        .with(bar_of(desk, column * 0.92, 10.0))
        .with(bar_of(desk, column * 0.6, 10.0));
    let lead = Piece::row(GAP)
        .high(96.0)
        .with(tile(desk, [column, 96.0], "image", 44.0, 0))
        .with(lines);
    let line = |share: f32| Strip {
        high: 10.0,
        piece: bar_of(desk, wide * share, 10.0),
    };
    let mut rows = vec![
        Strip {
            high: 30.0,
            piece: menu,
        },
        Strip {
            high: 96.0,
            piece: lead,
        },
    ];
    rows.extend([0.96, 0.9, 0.98, 0.55].map(line));
    rows
}

/// The list of mails that are not open.
pub(super) fn mails(desk: &Desk, around: &Around) -> Vec<Strip> {
    let wide = around.wide() - 2.0 * SIDES;
    let mail = |share: f32| {
        let mut row = Piece::row(GAP)
            .high(46.0)
            .with(sign(desk, "inbox", 30.0))
            .with(
                Piece::column(8.0)
                    .with(bar_of(desk, wide * 0.3, 12.0))
                    .with(bar_of(desk, wide * share, 10.0)),
            );
        row.node.border = above_items();
        row.edge = Some(soft(desk));
        Strip {
            high: 46.0,
            piece: row,
        }
    };
    [0.62, 0.74, 0.55, 0.68].map(mail).into()
}

fn disc(desk: &Desk, size: f32) -> Piece {
    Piece::sized(size, size).round(size / 2.0).fill(soft(desk))
}
