//! Parts of the canvas.

use std::ops::Range;

use glam::{IVec2, Vec2};

/// Whole pixels, from `from` up to and without `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Area {
    /// The first column and row.
    pub from: IVec2,
    /// The column and row after the last.
    pub to: IVec2,
}

/// A rectangle that need not end where a pixel does, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// Left and top.
    pub min: Vec2,
    /// Right and bottom.
    pub max: Vec2,
}

impl Area {
    /// The whole of a canvas of this size.
    #[must_use]
    pub fn of_size(across: usize, down: usize) -> Self {
        let whole = |side| i32::try_from(side).unwrap_or(i32::MAX);
        Self {
            from: IVec2::ZERO,
            to: IVec2::new(whole(across), whole(down)),
        }
    }

    /// Whether no pixel is in it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.from.cmpge(self.to).any()
    }

    /// What is in both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            from: self.from.max(other.from),
            to: self.to.min(other.to),
        }
    }

    /// The smallest area that holds both.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        if self.is_empty() {
            return other;
        }
        if other.is_empty() {
            return self;
        }
        Self {
            from: self.from.min(other.from),
            to: self.to.max(other.to),
        }
    }

    /// Whether all of the other is in it.
    #[must_use]
    pub fn holds(self, other: Self) -> bool {
        other.is_empty() || self.and(other) == other
    }

    /// Pixels in it.
    #[must_use]
    pub fn pixels(self) -> i64 {
        if self.is_empty() {
            return 0;
        }
        let size = self.to - self.from;
        i64::from(size.x) * i64::from(size.y)
    }

    /// Its columns.
    #[must_use]
    pub fn columns(self) -> Range<i32> {
        self.from.x..self.to.x.max(self.from.x)
    }

    /// Its rows.
    #[must_use]
    pub fn rows(self) -> Range<i32> {
        self.from.y..self.to.y.max(self.from.y)
    }
}

impl Bounds {
    /// The pixels whose middle is inside.
    #[must_use]
    pub fn pixels(self) -> Area {
        Area {
            from: first_inside(self.min),
            to: first_inside(self.max),
        }
    }
}

/// The first pixel whose middle is not before this edge.
fn first_inside(edge: Vec2) -> IVec2 {
    (edge - 0.5).ceil().as_ivec2()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(left: i32, top: i32, right: i32, bottom: i32) -> Area {
        Area {
            from: IVec2::new(left, top),
            to: IVec2::new(right, bottom),
        }
    }

    #[test]
    fn a_pixel_is_inside_when_its_middle_is() {
        let bounds = Bounds {
            min: Vec2::new(1.5, 0.4),
            max: Vec2::new(3.6, 2.5),
        };
        assert_eq!(bounds.pixels(), area(1, 0, 4, 2));
    }

    #[test]
    fn an_empty_area_adds_nothing_and_holds_nothing() {
        let some = area(2, 2, 5, 4);
        let none = area(9, 9, 3, 3);
        assert!(none.is_empty() && none.pixels() == 0);
        assert_eq!(some.or(none), some);
        assert_eq!(none.or(some), some);
        assert!(some.holds(none) && !none.holds(some));
        assert_eq!(some.pixels(), 6);
    }
}
