//! Pieces that several parts of Tell share: headings, people, tabs, rows of help, and the buttons at the foot.

use bevy::prelude::*;

use crate::courier::Courier;
use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::{open_mark, tick};

use super::asked::Answer;
use super::draft::{Draft, Leaf, go, turn};

/// A question and, where there is one, a line below it.
pub(super) fn heading(desk: &Desk, title: &str, line: &str) -> Piece {
    Piece::at(184.0, 96.0, 904.0, 76.0)
        .stacked(2.0)
        .with(desk.heading(title, Type::TITLE))
        .with_all((!line.is_empty()).then(|| desk.text(line, Type::BODY)))
}

/// A small choice: its words, its mark when chosen, and what pressing it does.
pub(super) struct Choice<'a> {
    /// Lasting key.
    pub key: String,
    /// Its words.
    pub words: &'a str,
    /// The symbol beside them, below `icons/`.
    pub symbol: Option<&'a str>,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// A choice as a button at this place; one of several, or one that can be switched.
pub(super) fn choice(
    desk: &Desk,
    place: Piece,
    choice: Choice<'_>,
    kind: fn(bool) -> Kind,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    let (fill, ink) = if choice.is_chosen {
        (roles.accent, roles.on_accent)
    } else {
        (roles.surface, roles.ink)
    };
    let mut piece = place
        .centred()
        .round(desk.theme.shape.button)
        .fill(fill.color())
        .edge(
            2.0,
            if choice.is_chosen {
                roles.accent.color()
            } else {
                roles.edge.color()
            },
        );
    piece.node.column_gap = Val::Px(10.0);
    if choice.is_chosen {
        let tick = desk.icon_on("ui/tick", 28.0, ink.hex(), fill.hex());
        piece = piece.with(tick.stays());
    }
    let symbol = choice
        .symbol
        .map(|name| desk.icon_on(name, 30.0, ink.hex(), fill.hex()));
    piece
        .with_all(symbol)
        .with(Piece::letters(choice.words, Type::BUTTON, ink.color()))
        .press(choice.key, choice.words, handler)
        .kind(kind(choice.is_chosen))
}

/// An answer to a short question, as a button of this size.
pub(super) fn answer(
    desk: &Desk,
    draft: &Draft,
    place: Piece,
    (question, answer): (&str, &Answer),
) -> Piece {
    let words = desk.say(answer.words);
    let offered = Choice {
        key: format!("{question}/{}", answer.words),
        words: &words,
        symbol: Some(answer.icon),
        is_chosen: answer.says.is_in(draft),
    };
    let says = answer.says;
    choice(desk, place, offered, Kind::Choice, move |world| {
        turn(world, |draft| {
            says.put_into(draft);
            if says.is_danger() {
                draft.leaf = Leaf::Danger;
            }
        });
    })
}

/// A white row with an icon and one sentence or two.
pub(super) fn row(desk: &Desk, top: f32, height: f32, icon: &str, words: &str) -> Piece {
    desk.card(184.0, top, 904.0, height)
        .in_row(18.0)
        .pad(24.0, 0.0)
        .with(desk.icon(icon, 44.0))
        .with(desk.text(words, Type::BODY).grow())
}

/// The same, half as wide: the left one or the right one of two.
pub(super) fn half_row(desk: &Desk, is_left: bool, top: f32, icon: &str, words: &str) -> Piece {
    let left = if is_left { 184.0 } else { 644.0 };
    desk.card(left, top, 444.0, 88.0)
        .in_row(14.0)
        .pad(18.0, 0.0)
        .with(desk.icon(icon, 44.0))
        .with(desk.text(words, Type::new(22.0, 28.0, false)).grow())
}

/// Helplines, when the school has any and somebody has checked them lately; back from there to this part (E-03, E-36).
pub(super) fn helplines_button(
    desk: &Desk,
    courier: &Courier,
    (left, width): (f32, f32),
    from: Leaf,
) -> Option<Piece> {
    (!courier.helplines().is_empty()).then(|| {
        button::dress(
            desk,
            Piece::at(left, 632.0, width, 72.0),
            Weight::Quiet,
            Icon::Before("phonecall"),
            "tell/helplines",
            &desk.say("tell-helplines"),
            move |world| {
                turn(world, |draft| {
                    draft.helplines_from = from;
                    draft.leaf = Leaf::Helplines;
                });
            },
        )
    })
}

/// The main button at the foot, on the right.
pub(super) fn main_button(
    desk: &Desk,
    width: f32,
    (key, words): (&str, &str),
    icon: Icon<'_>,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    button::dress(
        desk,
        Piece::at(1088.0 - width, 632.0, width, 67.0),
        Weight::Tell,
        icon,
        key,
        words,
        handler,
    )
}

/// The quiet button at the foot, on the left.
pub(super) fn quiet_button(
    desk: &Desk,
    width: f32,
    (key, words): (&str, &str),
    icon: Icon<'_>,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    button::dress(
        desk,
        Piece::at(184.0, 632.0, width, 72.0),
        Weight::Quiet,
        icon,
        key,
        words,
        handler,
    )
}

/// The way back at the foot.
pub(super) fn back_button(desk: &Desk, to: Leaf) -> Piece {
    let words = desk.say("back");
    quiet_button(
        desk,
        200.0,
        ("tell/back", &words),
        Icon::Before("back"),
        move |world| {
            go(world, to);
        },
    )
}

/// Pictures or words: the two ways to say what happened, at the top.
pub(super) fn tabs(desk: &Desk, leaf: Leaf) -> Vec<Piece> {
    [
        (184.0, Leaf::Happened, "ui/grid", "tell-pictures"),
        (376.0, Leaf::Write, "ui/text", "tell-write"),
    ]
    .into_iter()
    .map(|(left, to, icon, words)| tab(desk, (left, to == leaf), (icon, &desk.say(words)), to))
    .collect()
}

fn tab(desk: &Desk, (left, is_open): (f32, bool), (icon, words): (&str, &str), to: Leaf) -> Piece {
    let roles = &desk.theme.roles;
    let (fill, ink, edge) = if is_open {
        (roles.accent, roles.on_accent, roles.accent)
    } else {
        (roles.surface, roles.ink, roles.edge)
    };
    let drawing = if is_open {
        desk.icon_on(icon, 36.0, ink.hex(), fill.hex())
    } else {
        desk.icon(icon, 36.0)
    };
    let mut piece = Piece::at(left, 96.0, 180.0, 68.0)
        .centred()
        .round(desk.theme.shape.button)
        .fill(fill.color())
        .edge(2.0, edge.color())
        .with(drawing)
        .with(Piece::letters(words, Type::BUTTON, ink.color()))
        .press(format!("tell/tab-{to:?}"), words, move |world| {
            go(world, to);
        })
        .kind(Kind::Choice(is_open));
    piece.node.column_gap = Val::Px(14.0);
    open_mark::beside(piece, is_open, roles.ink)
}

/// Three cells that say which part of 'what' is open and what was chosen there; each can be pressed.
pub(super) fn cells(desk: &Desk, leaf: Leaf, said: [Option<String>; 3]) -> Vec<Piece> {
    [
        (Leaf::Happened, "tell-cell-happened"),
        (Leaf::Feel, "tell-cell-feel"),
        (Leaf::Questions, "tell-cell-questions"),
    ]
    .into_iter()
    .zip(said)
    .enumerate()
    .map(|(place, ((to, words), said))| {
        let left = 184.0 + 306.5 * place as f32;
        cell(desk, (left, to == leaf), (&desk.say(words), said), to)
    })
    .collect()
}

fn cell(
    desk: &Desk,
    (left, is_open): (f32, bool),
    (words, said): (&str, Option<String>),
    to: Leaf,
) -> Piece {
    let roles = &desk.theme.roles;
    let (width, edge, fill) = if is_open {
        (4.0, roles.accent, roles.tint2)
    } else {
        (2.0, roles.edge, roles.surface)
    };
    let said = said.unwrap_or_else(|| desk.say("tell-cell-empty"));
    Piece::at(left, 180.0, 291.0, 104.0)
        .stacked(0.0)
        .middle()
        .pad(20.0, 0.0)
        .round(desk.theme.shape.button)
        .fill(fill.color())
        .edge(width, edge.color())
        .clip()
        .with(Piece::letters(words, Type::SMALL, roles.ink.color()))
        .with(desk.letters(&said, Type::new(22.0, 26.0, true)))
        .press(
            format!("tell/cell-{to:?}"),
            format!("{words}: {said}"),
            move |world| go(world, to),
        )
        .kind(Kind::Choice(is_open))
}

/// A tile with a picture above its words, of the size of the eight kinds.
pub(super) fn tile(
    desk: &Desk,
    place: usize,
    picture: Piece,
    choice: Choice<'_>,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    let left = 184.0 + 229.0 * (place % 4) as f32;
    let top = 300.0 + 164.0 * (place / 4) as f32;
    let (width, edge) = if choice.is_chosen {
        (5.0, roles.tell)
    } else {
        (2.0, roles.edge)
    };
    let words = Piece::letters(choice.words, Type::new(24.0, 28.0, true), roles.ink.color())
        .to_middle()
        .at_most(190.0);
    let mut tile = desk
        .card(left, top, 217.0, 152.0)
        .over(roles.surface2.color())
        .stacked(6.0)
        .centred()
        .edge(width, edge.color())
        .with(picture)
        .with(words)
        .press(choice.key, choice.words, handler)
        .kind(Kind::Switch(choice.is_chosen));
    if choice.is_chosen {
        tile = tile.with(tick::badge(desk, 162.0, 10.0, 40.0));
    }
    tile
}
