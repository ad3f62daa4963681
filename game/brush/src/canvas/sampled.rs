//! Pictures and letters.

use glam::{IVec2, Vec2};

use super::{Canvas, Ink, Pixels, columns_in, inside, middle_of};
use crate::area::Area;
use crate::colour::{Colour, Mixer};
use crate::rounded::{Rounded, cover};
use crate::stroke::Stroke;

/// Nearer than this to a whole pixel counts as on it.
const ON_A_PIXEL: f32 = 0.02;

impl Canvas {
    pub(super) fn picture<K>(
        &mut self,
        stroke: &Stroke<K>,
        area: Area,
        picture: &Pixels<'_>,
        corners: [f32; 4],
    ) {
        let shape = Rounded::new(stroke.size, corners);
        let mixer = Mixer::new();
        let (middle, stretch) = (stroke.place.translation, picture.size() / stroke.size);
        let as_it_is = origin(stroke)
            .filter(|_| (picture.size() - stroke.size).abs().max_element() < ON_A_PIXEL);
        for row in area.rows() {
            let covered = stroke
                .is_upright()
                .then(|| shape.covered(middle_of(row) - middle.y));
            let inner = columns_in(covered.flatten(), middle.x, &area);
            for column in (area.from.x..inner.start).chain(inner.end..area.to.x) {
                let point = inside(stroke, column, row);
                let ink = picture.sampled(mixer, (point + stroke.size * 0.5) * stretch);
                let cover = ink.cover * cover(shape.distance(point));
                let (light, most) = dyed(ink.light, stroke.colour);
                self.put(mixer, row, column, light, most * cover);
            }
            if let Some(origin) = as_it_is {
                let from = IVec2::new(inner.start, row) - origin;
                self.lay_over(mixer, stroke.colour, row, inner, picture, from);
            } else {
                for column in inner {
                    let point = inside(stroke, column, row);
                    let ink = picture.sampled(mixer, (point + stroke.size * 0.5) * stretch);
                    let (light, most) = dyed(ink.light, stroke.colour);
                    self.put(mixer, row, column, light, most * ink.cover);
                }
            }
        }
    }

    pub(super) fn letter<K>(
        &mut self,
        stroke: &Stroke<K>,
        area: Area,
        sheet: &Pixels<'_>,
        from: [u32; 2],
    ) {
        let mixer = Mixer::new();
        let [left, top] = from.map(|side| i32::try_from(side).unwrap_or(i32::MAX));
        let from = IVec2::new(left, top);
        if let Some(origin) = origin(stroke) {
            for row in area.rows() {
                let first = IVec2::new(area.from.x, row) - origin + from;
                self.lay_over(mixer, stroke.colour, row, area.columns(), sheet, first);
            }
            return;
        }
        let half = stroke.size * 0.5;
        for row in area.rows() {
            for column in area.columns() {
                let point = inside(stroke, column, row);
                if point.abs().cmpgt(half).any() {
                    continue;
                }
                let ink = sheet.sampled(mixer, point + half + from.as_vec2());
                let (light, most) = dyed(ink.light, stroke.colour);
                self.put(mixer, row, column, light, most * ink.cover);
            }
        }
    }

    /// A row of a picture, pixel on pixel.
    fn lay_over(
        &mut self,
        mixer: Mixer,
        colour: Colour,
        row: i32,
        columns: std::ops::Range<i32>,
        picture: &Pixels<'_>,
        from: IVec2,
    ) {
        let is_plain = colour.cover >= 1.0 && colour.light == [1.0; 3];
        let source = picture.row(from);
        let pixels = self.row_mut(row, columns);
        for (pixel, bytes) in pixels.iter_mut().zip(source.chunks_exact(4)) {
            let &[red, green, blue, cover] = bytes else {
                continue;
            };
            match cover {
                0 => {}
                u8::MAX if is_plain => *pixel = u32::from_be_bytes([0, red, green, blue]),
                _ => {
                    let light = [red, green, blue].map(|channel| mixer.light(channel));
                    let (light, most) = dyed(light, colour);
                    *pixel = mixer.over(*pixel, light, most * f32::from(cover) / 255.0);
                }
            }
        }
    }
}

impl Pixels<'_> {
    fn size(&self) -> Vec2 {
        Vec2::new(self.across as f32, self.rows() as f32)
    }

    fn rows(&self) -> usize {
        (self.bytes.len() / 4).checked_div(self.across).unwrap_or(0)
    }

    /// A row's bytes from this pixel on.
    fn row(&self, from: IVec2) -> &[u8] {
        let (Ok(column), Ok(row)) = (usize::try_from(from.x), usize::try_from(from.y)) else {
            return &[];
        };
        let place = row * self.across + column.min(self.across);
        let end = (row + 1) * self.across;
        self.bytes.get(place * 4..end * 4).unwrap_or_default()
    }

    /// One pixel; at the edge and beyond it the nearest.
    fn at(&self, mixer: Mixer, place: IVec2) -> Ink {
        let last = self.size().as_ivec2() - 1;
        let bytes = self.row(place.clamp(IVec2::ZERO, last.max(IVec2::ZERO)));
        match bytes.first_chunk() {
            Some(&[red, green, blue, cover]) => Ink {
                light: [red, green, blue].map(|channel| mixer.light(channel)),
                cover: f32::from(cover) / 255.0,
            },
            None => Ink {
                light: [0.0; 3],
                cover: 0.0,
            },
        }
    }

    /// Between pixels, by how near each of the four around is.
    fn sampled(&self, mixer: Mixer, place: Vec2) -> Ink {
        let place = place - 0.5;
        let first = place.floor();
        let part = place - first;
        let first = first.as_ivec2();
        let mut mixed = Ink {
            light: [0.0; 3],
            cover: 0.0,
        };
        let around = [
            (IVec2::ZERO, (1.0 - part.x) * (1.0 - part.y)),
            (IVec2::X, part.x * (1.0 - part.y)),
            (IVec2::Y, (1.0 - part.x) * part.y),
            (IVec2::ONE, part.x * part.y),
        ];
        for (step, share) in around {
            let ink = self.at(mixer, first + step);
            for (sum, light) in mixed.light.iter_mut().zip(ink.light) {
                *sum += light * share;
            }
            mixed.cover += ink.cover * share;
        }
        mixed
    }
}

/// A picture's light in the colour of its stroke, and how much it covers at most.
fn dyed(light: [f32; 3], colour: Colour) -> ([f32; 3], f32) {
    let [red, green, blue] = light;
    let [with_red, with_green, with_blue] = colour.light;
    (
        [red * with_red, green * with_green, blue * with_blue],
        colour.cover,
    )
}

/// The left upper pixel of a stroke that stands upright on whole pixels.
fn origin<K>(stroke: &Stroke<K>) -> Option<IVec2> {
    if !stroke.is_upright() {
        return None;
    }
    let corner = stroke.place.translation - stroke.size * 0.5;
    let whole = corner.round();
    ((corner - whole).abs().max_element() < ON_A_PIXEL).then(|| whole.as_ivec2())
}
