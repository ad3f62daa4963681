//! One thing to draw: a shape, where it stands, and its colour.

use std::hash::{DefaultHasher, Hash, Hasher as _};

use glam::{Affine2, Vec2};

use crate::area::{Area, Bounds};
use crate::colour::Colour;

/// One thing to draw. `K` names a picture or a sheet of letters.
#[derive(Debug, Clone, PartialEq)]
pub struct Stroke<K> {
    /// What it is.
    pub shape: Shape<K>,
    /// From the shape's own middle to the pixels of the canvas.
    pub place: Affine2,
    /// How wide and high, before it is placed.
    pub size: Vec2,
    /// Nothing outside is drawn.
    pub clip: Option<Bounds>,
    /// Its colour; pictures and letters are dyed with it.
    pub colour: Colour,
}

/// What there is to draw. Corners are the radii top left, top right, bottom right, bottom left; widths are those of the
/// left, upper, right and lower edge.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape<K> {
    /// The paper inside an edge.
    Box {
        /// Radii of the corners outside the edge.
        corners: [f32; 4],
        /// Widths of the edge.
        edge: [f32; 4],
    },
    /// The edge itself.
    Frame {
        /// Radii of the corners outside the edge.
        corners: [f32; 4],
        /// Widths of the edge.
        edge: [f32; 4],
        /// Up to this angle, clockwise from the top in radians, it has its colour, and then this one.
        filled: Option<(f32, Colour)>,
    },
    /// A soft shadow of a box. Its corners are so much smaller than the blur that they are not seen.
    Shadow {
        /// How far it goes to a third of its strength, in pixels.
        blur: f32,
    },
    /// A picture, stretched to the size.
    Picture {
        /// Which one.
        of: K,
        /// Radii of the corners.
        corners: [f32; 4],
    },
    /// A letter from a sheet of letters, as large as it stands there.
    Letter {
        /// Which sheet.
        on: K,
        /// Its left upper pixel there.
        from: [u32; 2],
    },
}

impl<K> Stroke<K> {
    /// The pixels it may change.
    #[must_use]
    pub fn area(&self) -> Area {
        let half = self.size * 0.5 + self.halo();
        let corners = [
            Vec2::new(-half.x, -half.y),
            Vec2::new(half.x, -half.y),
            half,
            Vec2::new(-half.x, half.y),
        ];
        let corners = corners.map(|corner| self.place.transform_point2(corner));
        let (min, max) = corners.iter().fold(
            (Vec2::INFINITY, Vec2::NEG_INFINITY),
            |(min, max), corner| (min.min(*corner), max.max(*corner)),
        );
        let area = Bounds { min, max }.pixels();
        self.clip.map_or(area, |clip| area.and(clip.pixels()))
    }

    /// How far it goes beyond its size.
    fn halo(&self) -> f32 {
        match self.shape {
            Shape::Shadow { blur } => 3.0 * blur,
            _ => 0.0,
        }
    }

    /// Whether it is neither turned nor larger or smaller than its size.
    pub(crate) fn is_upright(&self) -> bool {
        self.place.matrix2 == glam::Mat2::IDENTITY
    }

    /// Whether it hides everything below in this area.
    pub(crate) fn hides(&self, area: Area) -> bool {
        let Shape::Box { corners, edge } = &self.shape else {
            return false;
        };
        let is_plain = corners.iter().chain(edge).all(|side| *side <= 0.0);
        is_plain && self.is_upright() && self.colour.cover >= 1.0 && self.area().holds(area)
    }
}

impl<K: Hash> Stroke<K> {
    /// The same for strokes that are the same.
    pub(crate) fn mark(&self) -> u64 {
        let mut mark = DefaultHasher::new();
        std::mem::discriminant(&self.shape).hash(&mut mark);
        self.clip.is_some().hash(&mut mark);
        let mut take = |number: f32| number.to_bits().hash(&mut mark);
        self.place.to_cols_array().into_iter().for_each(&mut take);
        self.size.to_array().into_iter().for_each(&mut take);
        self.colour.numbers().into_iter().for_each(&mut take);
        if let Some(clip) = self.clip {
            clip.min.to_array().into_iter().for_each(&mut take);
            clip.max.to_array().into_iter().for_each(&mut take);
        }
        match &self.shape {
            Shape::Box { corners, edge } => corners.iter().chain(edge).copied().for_each(take),
            Shape::Frame {
                corners,
                edge,
                filled,
            } => {
                corners.iter().chain(edge).copied().for_each(&mut take);
                if let Some((angle, rest)) = filled {
                    take(*angle);
                    rest.numbers().into_iter().for_each(take);
                }
            }
            Shape::Shadow { blur } => take(*blur),
            Shape::Picture { of, corners } => {
                corners.iter().copied().for_each(take);
                of.hash(&mut mark);
            }
            Shape::Letter { on, from } => (on, from).hash(&mut mark),
        }
        mark.finish()
    }
}
