//! Pixels, and how a stroke becomes some.

mod sampled;
mod shaded;
#[cfg(test)]
mod tests;

use std::ops::Range;

use glam::Vec2;

use crate::area::Area;
use crate::colour::{Colour, Mixer};
use crate::rounded::{Rounded, cover};
use crate::stroke::{Shape, Stroke};

/// A picture that strokes are made of: red, green, blue and cover, eight bits each, row by row from above.
#[derive(Debug, Clone, Copy)]
pub struct Pixels<'a> {
    /// Pixels in a row.
    pub across: usize,
    /// All rows.
    pub bytes: &'a [u8],
}

/// Where is drawn: pixels of red, green and blue in the lower three bytes, nothing shines through.
#[derive(Debug, Clone, Default)]
pub struct Canvas {
    across: usize,
    down: usize,
    pixels: Vec<u32>,
}

/// What a shape is at one pixel.
struct Ink {
    light: [f32; 3],
    cover: f32,
}

impl Canvas {
    /// An empty, black canvas.
    #[must_use]
    pub fn new(across: usize, down: usize) -> Self {
        Self {
            across,
            down,
            pixels: vec![0; across * down],
        }
    }

    /// All of it.
    #[must_use]
    pub fn area(&self) -> Area {
        Area::of_size(self.across, self.down)
    }

    /// These pixels of a row; none where the canvas has none.
    #[must_use]
    pub fn row(&self, row: i32, columns: Range<i32>) -> &[u32] {
        self.place(row, columns)
            .and_then(|place| self.pixels.get(place))
            .unwrap_or_default()
    }

    fn row_mut(&mut self, row: i32, columns: Range<i32>) -> &mut [u32] {
        self.place(row, columns)
            .and_then(|place| self.pixels.get_mut(place))
            .unwrap_or_default()
    }

    fn place(&self, row: i32, columns: Range<i32>) -> Option<Range<usize>> {
        let row = usize::try_from(row).ok().filter(|row| *row < self.down)?;
        let from = usize::try_from(columns.start).ok()?.min(self.across);
        let to = usize::try_from(columns.end).ok()?.clamp(from, self.across);
        Some(row * self.across + from..row * self.across + to)
    }

    /// Fills this area.
    pub fn fill(&mut self, area: Area, light: [f32; 3]) {
        let pixel = Mixer::new().pixel(light);
        for row in area.and(self.area()).rows() {
            self.row_mut(row, area.columns()).fill(pixel);
        }
    }

    /// Draws a stroke, as far as it is in this area. Of a picture that is not there nothing is drawn.
    pub fn draw<'a, K>(
        &mut self,
        stroke: &Stroke<K>,
        within: Area,
        picture: &impl Fn(&K) -> Option<Pixels<'a>>,
    ) {
        let area = stroke.area().and(within).and(self.area());
        if area.is_empty() || stroke.colour.cover <= 0.0 {
            return;
        }
        match &stroke.shape {
            Shape::Box { corners, edge } => {
                let inner = Rounded::inside(stroke.size, *corners, *edge);
                self.cover(stroke, area, inner);
            }
            Shape::Frame {
                corners,
                edge,
                filled,
            } => self.frame(stroke, area, *corners, *edge, *filled),
            Shape::Shadow { blur } => self.shadow(stroke, area, *blur),
            Shape::Picture { of, corners } => {
                if let Some(picture) = picture(of) {
                    self.picture(stroke, area, &picture, *corners);
                }
            }
            Shape::Letter { on, from } => {
                if let Some(sheet) = picture(on) {
                    self.letter(stroke, area, &sheet, *from);
                }
            }
        }
    }

    /// Paper of one colour.
    fn cover<K>(&mut self, stroke: &Stroke<K>, area: Area, shape: Rounded) {
        let Colour { light, cover: most } = stroke.colour;
        let is_upright = stroke.is_upright();
        let middle = stroke.place.translation;
        let mixer = Mixer::new();
        let whole = mixer.pixel(light);
        for row in area.rows() {
            let covered = is_upright.then(|| shape.covered(middle_of(row) - middle.y));
            let inner = columns_in(covered.flatten(), middle.x, &area);
            for column in (area.from.x..inner.start).chain(inner.end..area.to.x) {
                let distance = shape.distance(inside(stroke, column, row));
                self.put(mixer, row, column, light, most * cover(distance));
            }
            let pixels = self.row_mut(row, inner);
            if most >= 1.0 {
                pixels.fill(whole);
            } else {
                for pixel in pixels {
                    *pixel = mixer.over(*pixel, light, most);
                }
            }
        }
    }

    fn put(&mut self, mixer: Mixer, row: i32, column: i32, light: [f32; 3], cover: f32) {
        if cover <= 0.0 {
            return;
        }
        for pixel in self.row_mut(row, column..column + 1) {
            *pixel = mixer.over(*pixel, light, cover);
        }
    }
}

/// The middle of a row or column.
fn middle_of(place: i32) -> f32 {
    place as f32 + 0.5
}

/// A pixel's middle, from the middle of the stroke.
fn inside<K>(stroke: &Stroke<K>, column: i32, row: i32) -> Vec2 {
    let middle = Vec2::new(middle_of(column), middle_of(row));
    if stroke.is_upright() {
        middle - stroke.place.translation
    } else {
        stroke.place.inverse().transform_point2(middle)
    }
}

/// The columns whose middle is between these places, which are given from the stroke's middle; in the area. Where there are
/// none it begins and ends at the area's left edge.
fn columns_in(places: Option<(f32, f32)>, middle: f32, area: &Area) -> Range<i32> {
    let none = area.from.x..area.from.x;
    let Some((from, to)) = places else {
        return none;
    };
    let from = (from + middle - 0.5).ceil() as i32;
    let to = (to + middle - 0.5).floor() as i32 + 1;
    let columns = from.max(area.from.x)..to.min(area.to.x);
    if columns.is_empty() { none } else { columns }
}
