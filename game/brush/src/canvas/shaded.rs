//! Edges and shadows.

use std::f32::consts::{FRAC_1_SQRT_2, TAU};

use super::{Canvas, columns_in, inside, middle_of};
use crate::area::Area;
use crate::colour::{Colour, Mixer};
use crate::rounded::{Rounded, cover};
use crate::stroke::Stroke;

impl Canvas {
    /// An edge without the paper in it.
    pub(super) fn frame<K>(
        &mut self,
        stroke: &Stroke<K>,
        area: Area,
        corners: [f32; 4],
        edge: [f32; 4],
        filled: Option<(f32, Colour)>,
    ) {
        let outer = Rounded::new(stroke.size, corners);
        let inner = Rounded::inside(stroke.size, corners, edge);
        let is_upright = stroke.is_upright();
        let middle = stroke.place.translation;
        let mixer = Mixer::new();
        for row in area.rows() {
            let hollow = is_upright.then(|| inner.covered(middle_of(row) - middle.y));
            let hollow = columns_in(hollow.flatten(), middle.x, &area);
            for column in (area.from.x..hollow.start).chain(hollow.end..area.to.x) {
                let point = inside(stroke, column, row);
                let (from_outside, from_inside) = (outer.distance(point), inner.distance(point));
                // Where the edge has no width there is none.
                if from_outside >= from_inside {
                    continue;
                }
                let colour = match filled {
                    Some((angle, rest)) if from_top(point.x, point.y) >= angle => rest,
                    _ => stroke.colour,
                };
                let cover = colour.cover * cover(from_outside.max(-from_inside));
                self.put(mixer, row, column, colour.light, cover);
            }
        }
    }

    /// A box out of focus: how much of it is seen at a place is the product of how much is seen across and down.
    pub(super) fn shadow<K>(&mut self, stroke: &Stroke<K>, area: Area, blur: f32) {
        let middle = stroke.place.translation;
        let half = stroke.size * 0.5;
        let across: Vec<f32> = area
            .columns()
            .map(|column| seen(middle_of(column) - middle.x, half.x, blur))
            .collect();
        let mixer = Mixer::new();
        let Colour { light, cover } = stroke.colour;
        for row in area.rows() {
            let down = cover * seen(middle_of(row) - middle.y, half.y, blur);
            let pixels = self.row_mut(row, area.columns());
            for (pixel, across) in pixels.iter_mut().zip(&across) {
                *pixel = mixer.over(*pixel, light, down * across);
            }
        }
    }
}

/// The angle of a point, clockwise from the top.
fn from_top(x: f32, y: f32) -> f32 {
    x.atan2(-y).rem_euclid(TAU)
}

/// How much is seen of a stretch from `-half` to `half` out of focus.
fn seen(at: f32, half: f32, blur: f32) -> f32 {
    let scale = FRAC_1_SQRT_2 / blur.max(0.01);
    0.5 * (bell((at + half) * scale) - bell((at - half) * scale))
}

/// The error function, to five parts in ten thousand (Abramowitz and Stegun 7.1.27).
fn bell(x: f32) -> f32 {
    let a = x.abs();
    let sum = 1.0 + a * (0.278_393 + a * (0.230_389 + a * (0.000_972 + a * 0.078_108)));
    (1.0 - (sum * sum * sum * sum).recip()).copysign(x)
}
