//! Size, space and order of pieces: the words a page uses to say where things stand.

use bevy::prelude::*;

use super::Piece;
use super::builder::pixels;

/// Width of the column of steps to the left of a page.
const COLUMN: f32 = 160.0;

impl Piece {
    /// Fixed size; never squeezed.
    #[must_use]
    pub fn size(mut self, width: f32, height: f32) -> Self {
        self.node.width = Val::Px(width);
        self.node.height = Val::Px(height);
        self.node.flex_shrink = 0.0;
        self
    }

    /// Fixed width.
    #[must_use]
    pub fn wide(mut self, width: f32) -> Self {
        self.node.width = Val::Px(width);
        self.node.flex_shrink = 0.0;
        self
    }

    /// Fixed height.
    #[must_use]
    pub fn high(mut self, height: f32) -> Self {
        self.node.height = Val::Px(height);
        self.node.flex_shrink = 0.0;
        self
    }

    /// As wide as the content, but no wider than this.
    #[must_use]
    pub fn at_most(mut self, width: f32) -> Self {
        self.node.max_width = Val::Px(width);
        self
    }

    /// Takes the space that is left, and wraps instead of pushing others out.
    #[must_use]
    pub fn grow(mut self) -> Self {
        self.node.flex_grow = 1.0;
        self.node.flex_shrink = 1.0;
        self.node.flex_basis = Val::Px(0.0);
        self.node.min_width = Val::Px(0.0);
        self
    }

    /// The same space inside on the sides, and above and below.
    #[must_use]
    pub fn pad(mut self, sides: f32, ends: f32) -> Self {
        self.node.padding = UiRect::axes(Val::Px(sides), Val::Px(ends));
        self
    }

    /// Space outside: left, right, top, bottom.
    #[must_use]
    pub fn margin(mut self, left: f32, right: f32, top: f32, bottom: f32) -> Self {
        self.node.margin =
            UiRect::new(Val::Px(left), Val::Px(right), Val::Px(top), Val::Px(bottom));
        self
    }

    /// Children in a column from top to bottom.
    #[must_use]
    pub fn stacked(mut self, gap: f32) -> Self {
        self.node.flex_direction = FlexDirection::Column;
        self.node.align_items = AlignItems::Stretch;
        self.node.row_gap = Val::Px(gap);
        self
    }

    /// Children in a row, centred from top to bottom.
    #[must_use]
    pub fn in_row(mut self, gap: f32) -> Self {
        self.node.align_items = AlignItems::Center;
        self.node.column_gap = Val::Px(gap);
        self
    }

    /// Children in a row that breaks into lines.
    #[must_use]
    pub fn wrapped(mut self, gap: f32, lines: f32) -> Self {
        self.node.flex_wrap = FlexWrap::Wrap;
        self.node.align_content = AlignContent::FlexStart;
        self.node.column_gap = Val::Px(gap);
        self.node.row_gap = Val::Px(lines);
        self
    }

    /// Children in the middle both ways.
    #[must_use]
    pub fn centred(mut self) -> Self {
        self.node.align_items = AlignItems::Center;
        self.node.justify_content = JustifyContent::Center;
        self
    }

    /// Children in the middle of the main direction.
    #[must_use]
    pub fn middle(mut self) -> Self {
        self.node.justify_content = JustifyContent::Center;
        self
    }

    /// Children at the end of the main direction.
    #[must_use]
    pub fn ended(mut self) -> Self {
        self.node.justify_content = JustifyContent::FlexEnd;
        self
    }

    /// Children pushed to both ends.
    #[must_use]
    pub fn spread(mut self) -> Self {
        self.node.justify_content = JustifyContent::SpaceBetween;
        self
    }

    /// Places itself across the direction of the row or column around it.
    #[must_use]
    pub fn aside(mut self, place: AlignSelf) -> Self {
        self.node.align_self = place;
        self
    }
}

/// What is drawn for the right of a column of steps, in the middle of a page that has none. A list that fills the page stays.
#[must_use]
pub(crate) fn in_the_middle(mut pieces: Vec<Piece>) -> Vec<Piece> {
    let is_beside = pieces.iter().all(|piece| pixels(piece.node.left) >= COLUMN);
    for piece in pieces.iter_mut().filter(|_| is_beside) {
        piece.node.left = Val::Px(pixels(piece.node.left) - COLUMN / 2.0);
    }
    pieces
}
