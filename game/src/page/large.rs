//! A page in larger words, other letters, wider lines, larger buttons or with many symbols: the same pieces in one column
//! that can be moved up and down.
//!
//! Screens are drawn for words of one size. When a pupil needs more room, everything that says something is laid out
//! anew, in reading order and as high as it needs to be; only pictures without meaning fall away. The way back, the
//! settings and the help rail stay where they are and grow (criteria 11, 13, 32 and 51).

use bevy::prelude::*;

use super::builder::pixels;
use super::{Content, Page, Piece, RAIL};
use crate::platform::window::STAGE;
use crate::profile::{Lettering, Profile, Spacing, Symbols};
use crate::theme::Type;

/// Room around and between things.
const GAP: f32 = 16.0;
/// The bar's controls are drawn above this.
const BAR: f32 = 80.0;
/// Pieces up to this width may stand beside each other.
const NARROW: f32 = 470.0;
/// The rail as it is drawn, and how much wider it gets with words of twice the size.
const RAIL_WIDE: f32 = 168.0;
const RAIL_MORE: f32 = 140.0;
/// Space between letters in parts of their size (criterion 13).
const LETTERS_APART: f32 = 0.12;
/// What stands before each space in wider words: a sixth of the letters' size (criterion 13 asks for 0.16). It comes
/// first so that a line never begins with it.
const WORDS_APART: &str = "\u{2006} ";
/// Distance of lines in parts of the letters' size (criterion 13).
const LINES_APART: f32 = 1.6;

/// How much more room a pupil needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Manner {
    /// Size of words in parts of the drawn size.
    pub size: f32,
    /// Lines and letters are further apart.
    pub wide: bool,
    /// The least side of a control, in pixels of the stage.
    pub target: f32,
}

impl Manner {
    /// What this profile asks for where words are drawn in the letters that screens are drawn for, or in others; nothing
    /// when pages are shown as they are drawn.
    #[must_use]
    pub fn of(profile: &Profile, has_our_letters: bool) -> Option<Self> {
        let manner = Self {
            size: profile.size.hundredths(),
            wide: profile.spacing == Spacing::Wide,
            target: profile.targets.pixels(),
        };
        let usual = Profile::default();
        let is_usual = profile.size == usual.size
            && profile.spacing == usual.spacing
            && profile.targets == usual.targets
            // screens are drawn for the width of these
            && profile.letters == Lettering::Andika
            && has_our_letters
            // and for lines without symbols above them
            && profile.symbols != Symbols::Many;
        (!is_usual).then_some(manner)
    }

    fn words(&self, kind: Type) -> Type {
        let size = kind.size * self.size;
        let line = kind.line * self.size;
        if self.wide {
            Type {
                line: line.max(size * LINES_APART),
                apart: size * LETTERS_APART,
                size,
                ..kind
            }
        } else {
            Type { size, line, ..kind }
        }
    }
}

/// The page in this manner. `pager` are the controls that move the column; they stand in the bar.
#[must_use]
pub fn enlarged(mut page: Page, manner: &Manner, pager: Vec<Piece>) -> Page {
    let (rail, others): (Vec<Piece>, Vec<Piece>) =
        page.stage.children.into_iter().partition(is_rail);
    let (mut bar, mut column) = (Vec::new(), Vec::new());
    for piece in others {
        if piece.press.is_some() || piece.meaning != super::Meaning::Silent || piece.fill.is_some()
        {
            column.insert(0, piece);
            continue;
        }
        for part in piece.children {
            if is_of_the_bar(&part) {
                bar.push(part);
            } else {
                column.push(part);
            }
        }
    }
    let mut left = Piece::column(0.0).high(STAGE.y).grow();
    left.node.align_items = AlignItems::Stretch;
    page.stage.children = vec![
        left.with(bar_of(bar, pager, manner))
            .with(column_of(column, manner)),
    ];
    page.stage
        .children
        .extend(rail.into_iter().map(|rail| rail_of(rail, manner)));
    page
}

fn is_rail(piece: &Piece) -> bool {
    piece
        .children
        .iter()
        .filter_map(|tile| tile.press.as_ref())
        .any(|press| press.key.starts_with(RAIL))
}

fn is_of_the_bar(piece: &Piece) -> bool {
    let below = pixels(piece.node.top) + pixels(piece.node.height);
    piece.press.is_some() && piece.node.position_type == PositionType::Absolute && below <= BAR
}

fn bar_of(controls: Vec<Piece>, pager: Vec<Piece>, manner: &Manner) -> Piece {
    let mut bar = Piece::row(GAP).pad(GAP, GAP / 2.0);
    bar.node.flex_wrap = FlexWrap::Wrap;
    bar.node.row_gap = Val::Px(GAP / 2.0);
    let mut controls = controls.into_iter().map(|piece| in_flow(piece, manner));
    bar = bar
        .with_all(controls.next())
        .with_all(pager.into_iter().map(|piece| in_flow(piece, manner)));
    bar.with(Piece::gap()).with_all(controls)
}

fn column_of(pieces: Vec<Piece>, manner: &Manner) -> Piece {
    let mut column = Piece {
        scrolls: true,
        ..Piece::default()
    }
    .grow()
    .wrapped(GAP, GAP)
    .pad(GAP, GAP);
    column.node.min_height = Val::ZERO;
    column.node.align_items = AlignItems::FlexStart;
    column.node.overflow = Overflow::scroll_y();
    column.with_all(
        pieces
            .into_iter()
            .filter(Piece::speaks)
            .map(|piece| beside_or_below(piece, manner)),
    )
}

/// Narrow things stand beside each other while there is room, everything else below.
fn beside_or_below(piece: Piece, manner: &Manner) -> Piece {
    let drawn = pixels(piece.node.width);
    let is_narrow = drawn > 0.0 && drawn <= NARROW && piece.press.is_some();
    let is_figure = is_figure(&piece);
    let mut piece = in_flow(piece, manner);
    if is_narrow {
        piece.node.flex_grow = 1.0;
        piece.node.flex_basis = Val::Px(drawn * manner.size);
    } else if !is_figure {
        piece.node.width = Val::Percent(100.0);
    }
    piece
}

fn rail_of(rail: Piece, manner: &Manner) -> Piece {
    // Labels in the rail keep their lines close, so that all four tiles are there at once.
    let close = Manner {
        wide: false,
        ..*manner
    };
    let mut piece = Piece {
        children: Vec::new(),
        ..rail
    };
    let more = (manner.size - 1.0).max(0.0);
    piece.node = Node {
        width: Val::Px(RAIL_WIDE + RAIL_MORE * more),
        height: Val::Px(STAGE.y),
        flex_shrink: 0.0,
        flex_direction: FlexDirection::Column,
        row_gap: Val::Px(10.0),
        padding: UiRect::all(Val::Px(10.0)),
        ..default()
    };
    piece.with_all(rail.children.into_iter().map(|tile| {
        let mut tile = in_flow(tile, &close);
        tile.node.flex_grow = 1.0;
        tile.node.row_gap = Val::Px(2.0);
        tile.node.padding = UiRect::ZERO;
        for icon in tile.children.iter_mut().filter(|child| is_figure(child)) {
            let smaller = 1.0 - 0.35 * more;
            icon.node.width = Val::Px(pixels(icon.node.width) * smaller);
            icon.node.height = Val::Px(pixels(icon.node.height) * smaller);
        }
        tile
    }))
}

/// A picture, or a frame with nothing but pictures in it: it keeps its drawn size and what is in it keeps its place.
fn is_figure(piece: &Piece) -> bool {
    let is_sized = pixels(piece.node.width) > 0.0 && pixels(piece.node.height) > 0.0;
    is_sized && !says_something(piece)
}

fn says_something(piece: &Piece) -> bool {
    piece.press.is_some()
        || matches!(piece.content, Content::Words { .. } | Content::Field(_))
        || piece.children.iter().any(says_something)
}

/// The piece as part of a column: as wide as there is room, as high as it needs, its parts in their order.
fn in_flow(mut piece: Piece, manner: &Manner) -> Piece {
    let is_absolute = piece.node.position_type == PositionType::Absolute;
    if is_figure(&piece) {
        return unpinned(piece);
    }
    if is_absolute && !says_something(&piece) {
        return piece;
    }
    let drawn_high = pixels(piece.node.height);
    piece = unpinned(piece);
    piece.above = 0;
    piece.turn = 0.0;
    let node = &mut piece.node;
    node.width = Val::Auto;
    node.height = Val::Auto;
    node.min_width = Val::Auto;
    // What is only as wide as its words would otherwise run out of the window instead of breaking into lines.
    node.max_width = Val::Percent(100.0);
    node.flex_shrink = 1.0;
    if let Content::Words { text, kind, .. } = &mut piece.content {
        *kind = manner.words(*kind);
        if manner.wide {
            *text = text.replace(' ', WORDS_APART);
        }
        return piece;
    }
    if let Content::Field(field) = &mut piece.content {
        field.kind = manner.words(field.kind);
        node.width = Val::Percent(100.0);
        node.min_height = Val::Px(drawn_high.max(f32::from(field.lines) * field.kind.line + 32.0));
        return piece;
    }
    if let Some(press) = &piece.press
        && !press.key.starts_with("phrase/")
    {
        node.min_width = Val::Px(manner.target);
        node.min_height = Val::Px(manner.target.max(drawn_high.min(114.0)));
    }
    let had_places = piece
        .children
        .iter()
        .any(|child| child.node.position_type == PositionType::Absolute && is_placed(child));
    if !is_figure(&piece) {
        piece.node.overflow = Overflow::DEFAULT;
    }
    piece.children = std::mem::take(&mut piece.children)
        .into_iter()
        .map(|child| in_flow(child, manner))
        .collect();
    if had_places {
        below_each_other(&mut piece);
    } else {
        with_room(&mut piece, manner);
    }
    piece
}

fn is_placed(piece: &Piece) -> bool {
    pixels(piece.node.width) > 0.0 && pixels(piece.node.height) > 0.0
}

/// What was placed by pixels now follows each other from top to bottom.
fn below_each_other(piece: &mut Piece) {
    let node = &mut piece.node;
    node.flex_direction = FlexDirection::Column;
    node.flex_wrap = FlexWrap::NoWrap;
    node.row_gap = Val::Px(GAP);
    node.align_items = AlignItems::Stretch;
    for child in &mut piece.children {
        // What took the rest of a line is as high as its words now.
        if child.node.flex_grow > 0.0 && says_something(child) {
            child.node.flex_basis = Val::Auto;
        }
    }
    if piece.press.is_some() {
        for figure in piece.children.iter_mut().filter(|child| is_figure(child)) {
            figure.node.align_self = AlignSelf::Center;
        }
    }
    let node = &mut piece.node;
    let is_paper = piece.fill.is_some() || piece.edge.is_some();
    if is_paper && pixels(node.padding.left) < GAP {
        node.padding = UiRect::all(Val::Px(GAP));
    }
}

/// Rows may break into lines, and columns are as high as they need to be.
fn with_room(piece: &mut Piece, manner: &Manner) {
    let is_column = piece.node.flex_direction == FlexDirection::Column;
    let pressable = piece
        .children
        .iter()
        .filter(|child| has_press(child))
        .count();
    let wordy = piece
        .children
        .iter()
        .filter(|child| says_something(child))
        .count();
    // Words beside a picture go below it when even their longest one has no room there.
    let is_beside = piece.children.iter().any(is_figure)
        && piece
            .children
            .iter()
            .any(|child| child.node.flex_grow > 0.0 && says_something(child));
    let breaks = !is_column && (pressable > 0 || wordy > 1 || is_beside);
    if breaks {
        piece.node.flex_wrap = FlexWrap::Wrap;
        if pixels(piece.node.row_gap) == 0.0 {
            piece.node.row_gap = Val::Px(GAP / 2.0);
        }
    }
    // A button drawn wider than its words has no room of its own beside them.
    let least = if piece.press.is_some() && wordy > 0 {
        12.0
    } else {
        0.0
    };
    let node = &mut piece.node;
    for side in [&mut node.padding.left, &mut node.padding.right] {
        *side = Val::Px(pixels(*side).clamp(least, 24.0));
    }
    for end in [&mut node.padding.top, &mut node.padding.bottom] {
        *end = Val::Px(pixels(*end).max(if piece.press.is_some() { 6.0 } else { 0.0 }));
    }
    for child in &mut piece.children {
        if child.node.flex_grow > 0.0 && says_something(child) {
            child.node.flex_basis = if is_column {
                Val::Auto
            } else {
                Val::Px(180.0 * manner.size)
            };
        }
    }
}

fn has_press(piece: &Piece) -> bool {
    piece.press.is_some() || piece.children.iter().any(has_press)
}

/// Takes a piece off its pixels.
fn unpinned(mut piece: Piece) -> Piece {
    let node = &mut piece.node;
    if node.position_type == PositionType::Absolute {
        node.position_type = PositionType::Relative;
        (node.left, node.right, node.top, node.bottom) =
            (Val::Auto, Val::Auto, Val::Auto, Val::Auto);
    }
    piece
}
