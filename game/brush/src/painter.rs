//! Draws only what changed since the last picture.

use std::collections::HashMap;
use std::hash::Hash;

use crate::area::Area;
use crate::canvas::{Canvas, Pixels};
use crate::stroke::Stroke;

/// More parts than this are drawn as one.
const PARTS_MAX: usize = 12;

/// A canvas and the strokes that are on it.
#[derive(Debug)]
pub struct Painter<K> {
    canvas: Canvas,
    ground: [f32; 3],
    on_it: Vec<Stroke<K>>,
    marks: Vec<u64>,
}

impl<K> Painter<K> {
    /// An empty canvas of this size on a ground of this light.
    #[must_use]
    pub fn new(across: usize, down: usize, ground: [f32; 3]) -> Self {
        let mut canvas = Canvas::new(across, down);
        canvas.fill(canvas.area(), ground);
        Self {
            canvas,
            ground,
            on_it: Vec::new(),
            marks: Vec::new(),
        }
    }

    /// What was painted.
    #[must_use]
    pub fn canvas(&self) -> &Canvas {
        &self.canvas
    }
}

impl<K: Hash + PartialEq> Painter<K> {
    /// Makes the canvas show these strokes, the first of them lowest, and says which parts of it changed. A picture that
    /// is named must look as it did when it was last drawn.
    pub fn paint<'a>(
        &mut self,
        strokes: Vec<Stroke<K>>,
        picture: &impl Fn(&K) -> Option<Pixels<'a>>,
    ) -> Vec<Area> {
        let marks: Vec<u64> = strokes.iter().map(Stroke::mark).collect();
        let parts = self.changed(&strokes, &marks);
        for part in &parts {
            self.repaint(&strokes, *part, picture);
        }
        self.on_it = strokes;
        self.marks = marks;
        parts
    }

    fn repaint<'a>(
        &mut self,
        strokes: &[Stroke<K>],
        part: Area,
        picture: &impl Fn(&K) -> Option<Pixels<'a>>,
    ) {
        let lowest = strokes.iter().rposition(|stroke| stroke.hides(part));
        if lowest.is_none() {
            self.canvas.fill(part, self.ground);
        }
        for stroke in strokes.iter().skip(lowest.unwrap_or(0)) {
            self.canvas.draw(stroke, part, picture);
        }
    }

    /// Where what is drawn differs: around every stroke that came or went.
    fn changed(&self, strokes: &[Stroke<K>], marks: &[u64]) -> Vec<Area> {
        let whole = self.canvas.area();
        let (stays_before, stays_now) = (in_both(&self.marks, marks), in_both(marks, &self.marks));
        // What stayed in another order may hide what it did not hide before.
        if !kept(&self.marks, &stays_before).eq(kept(marks, &stays_now)) {
            return vec![whole];
        }
        let went = self.on_it.iter().zip(&stays_before);
        let came = strokes.iter().zip(&stays_now);
        let mut parts = Vec::new();
        for (stroke, stays) in went.chain(came) {
            let area = stroke.area().and(whole);
            if !stays && !area.is_empty() {
                add(&mut parts, area);
            }
        }
        if parts.len() > PARTS_MAX {
            let all = parts.into_iter().fold(Area::default(), Area::or);
            return vec![all];
        }
        parts
    }
}

/// For each of the first whether it has a counterpart among the second; two that are the same need two.
fn in_both(first: &[u64], second: &[u64]) -> Vec<bool> {
    let mut left: HashMap<u64, usize> = HashMap::new();
    for mark in second {
        *left.entry(*mark).or_default() += 1;
    }
    let mut take = |mark: &u64| match left.get_mut(mark) {
        Some(number) if *number > 0 => {
            *number -= 1;
            true
        }
        _ => false,
    };
    first.iter().map(&mut take).collect()
}

fn kept(marks: &[u64], stays: &[bool]) -> impl Iterator<Item = u64> {
    let kept = marks.iter().zip(stays).filter(|(_, stays)| **stays);
    kept.map(|(mark, _)| *mark)
}

/// Adds a part; parts that meet become one, so that nothing is drawn twice.
fn add(parts: &mut Vec<Area>, area: Area) {
    let mut area = area;
    while let Some(meeting) = parts.iter().position(|part| !part.and(area).is_empty()) {
        area = area.or(parts.swap_remove(meeting));
    }
    parts.push(area);
}

#[cfg(test)]
mod tests;
