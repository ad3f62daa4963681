//! A page that steps back a little, so that something beside it covers nothing of it.

use bevy::prelude::*;

use super::{Content, Piece};

impl Piece {
    /// Everything of it in this part of its size; letters and drawings are as sharp as before, because they are laid and
    /// drawn at the new size.
    #[must_use]
    pub fn smaller(mut self, by: f32) -> Self {
        shrink(&mut self.node, by);
        if let Some(shadow) = &mut self.shadow {
            for style in &mut shadow.0 {
                for length in [
                    &mut style.x_offset,
                    &mut style.y_offset,
                    &mut style.spread_radius,
                    &mut style.blur_radius,
                ] {
                    *length *= by;
                }
            }
        }
        let kind = match &mut self.content {
            Content::Words { kind, .. } => Some(kind),
            Content::Field(field) => Some(&mut field.kind),
            Content::Nothing | Content::Picture(_) => None,
        };
        if let Some(kind) = kind {
            kind.size *= by;
            kind.line *= by;
            kind.apart *= by;
        }
        self.children = std::mem::take(&mut self.children)
            .into_iter()
            .map(|child| child.smaller(by))
            .collect();
        self
    }
}

/// Lengths in pixels become shorter; parts of what is around stay parts of it.
fn shrink(node: &mut Node, by: f32) {
    let corners = &mut node.border_radius;
    for length in [
        &mut node.left,
        &mut node.right,
        &mut node.top,
        &mut node.bottom,
        &mut node.width,
        &mut node.height,
        &mut node.min_width,
        &mut node.min_height,
        &mut node.max_width,
        &mut node.max_height,
        &mut node.flex_basis,
        &mut node.row_gap,
        &mut node.column_gap,
        &mut corners.top_left,
        &mut corners.top_right,
        &mut corners.bottom_left,
        &mut corners.bottom_right,
    ] {
        shorten(length, by);
    }
    for sides in [&mut node.margin, &mut node.padding, &mut node.border] {
        for length in [
            &mut sides.left,
            &mut sides.right,
            &mut sides.top,
            &mut sides.bottom,
        ] {
            shorten(length, by);
        }
    }
}

fn shorten(length: &mut Val, by: f32) {
    if let Val::Px(pixels) = length {
        *pixels *= by;
    }
}
