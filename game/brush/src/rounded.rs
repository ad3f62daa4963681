//! How far a point is from the edge of a box with round corners.

use glam::{Vec2, Vec4};

/// A box with round corners; points are given from the middle of the stroke it belongs to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rounded {
    middle: Vec2,
    half: Vec2,
    corners: [f32; 4],
}

impl Rounded {
    pub(crate) fn new(size: Vec2, corners: [f32; 4]) -> Self {
        Self {
            middle: Vec2::ZERO,
            half: size * 0.5,
            corners,
        }
    }

    /// What is left of it inside an edge.
    pub(crate) fn inside(size: Vec2, corners: [f32; 4], edge: [f32; 4]) -> Self {
        let [left, top, right, bottom] = edge;
        let half = (size - Vec2::new(left + right, top + bottom)) * 0.5;
        let taken = Vec4::new(
            left.max(top),
            right.max(top),
            right.max(bottom),
            left.max(bottom),
        );
        let most = half.min_element().max(0.0);
        let corners = (Vec4::from_array(corners) - taken).clamp(Vec4::ZERO, Vec4::splat(most));
        Self {
            middle: Vec2::new(left - right, top - bottom) * 0.5,
            half,
            corners: corners.to_array(),
        }
    }

    /// Pixels from the edge; below nought inside.
    pub(crate) fn distance(&self, point: Vec2) -> f32 {
        let point = point - self.middle;
        let [top_left, top_right, bottom_right, bottom_left] = self.corners;
        let radius = match (point.x > 0.0, point.y > 0.0) {
            (false, false) => top_left,
            (true, false) => top_right,
            (true, true) => bottom_right,
            (false, true) => bottom_left,
        };
        let beyond = point.abs() - self.half + radius;
        beyond.max(Vec2::ZERO).length() + beyond.max_element().min(0.0) - radius
    }

    /// From where to where a row at this height is inside by half a pixel and more, so that it is covered whole.
    pub(crate) fn covered(&self, height: f32) -> Option<(f32, f32)> {
        let height = height - self.middle.y;
        let [top_left, top_right, bottom_right, bottom_left] = self.corners;
        let (left, right) = if height > 0.0 {
            (bottom_left, bottom_right)
        } else {
            (top_left, top_right)
        };
        let depth = self.half.y - height.abs();
        if depth < 0.5 {
            return None;
        }
        // In a row that goes through a corner the whole corner is left to be looked at pixel by pixel.
        let in_from = |radius: f32| if depth < radius + 0.5 { radius } else { 0.0 } + 0.5;
        let from = self.middle.x - self.half.x + in_from(left);
        let to = self.middle.x + self.half.x - in_from(right);
        (from < to).then_some((from, to))
    }
}

/// How much of a pixel is covered at this distance of its middle from the edge.
pub(crate) fn cover(distance: f32) -> f32 {
    (0.5 - distance).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_counts_as_covered_is_half_a_pixel_inside(
            size in (1.0..300.0_f32, 1.0..300.0_f32),
            corners in prop::array::uniform4(0.0..80.0_f32),
            edge in prop::array::uniform4(0.0..12.0_f32),
            height in -160.0..160.0_f32,
            across in 0.0..=1.0_f32,
        ) {
            let shape = Rounded::inside(Vec2::new(size.0, size.1), corners, edge);
            if let Some((from, to)) = shape.covered(height) {
                let point = Vec2::new(from + (to - from) * across, height);
                prop_assert!(shape.distance(point) <= -0.499, "{}", shape.distance(point));
            }
        }
    }

    #[test]
    fn a_corner_is_round() {
        let shape = Rounded::new(Vec2::splat(40.0), [10.0; 4]);
        assert!(shape.distance(Vec2::splat(19.5)) > 3.0);
        assert!((shape.distance(Vec2::new(20.0, 0.0))).abs() < 1e-6);
        assert!((cover(0.0) - 0.5).abs() < f32::EPSILON);
    }
}
