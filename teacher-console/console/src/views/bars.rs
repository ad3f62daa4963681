//! Bars, and rings with dots for before and after, beside words that say the same.

use bevy_egui::egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::theme;

/// A bar is so high.
const BAR_HEIGHT: f32 = 10.0;
/// What stands for a hidden count.
const HIDDEN_WIDTH: f32 = 12.0;

/// As long as its share of the longest; an empty square where the count is hidden. The words beside it say the same.
pub(super) fn bar(ui: &mut Ui, count: Option<u32>, most: Option<u32>) {
    let (width, _) = ui.allocate_exact_size(vec2(ui.available_width(), BAR_HEIGHT), Sense::hover());
    let painter = ui.painter();
    let round = CornerRadius::same(3);
    match (count, most) {
        (Some(count), Some(most)) if most > 0 => {
            let part = count as f32 / most as f32;
            let size = vec2((width.width() * part).max(2.0), BAR_HEIGHT);
            let rect = Rect::from_min_size(width.min, size);
            painter.rect_filled(rect, round, theme::ACCENT.on(ui));
        }
        _ => {
            let size = vec2(HIDDEN_WIDTH, BAR_HEIGHT);
            let rect = Rect::from_min_size(width.min, size);
            let pen = Stroke::new(1.5, theme::EDGE.on(ui));
            painter.rect_stroke(rect, round, pen, StrokeKind::Inside);
        }
    }
}

/// A dumbbell is so high.
const DUMBBELL_HEIGHT: f32 = 22.0;
/// The ring of what was before; the dot of what is after lies inside it where both are the same.
const RING: f32 = 8.0;
const DOT: f32 = 5.0;
/// Shares stand in tenths.
const ALL: f32 = 10.0;

/// Before as a ring, after as a dot, on a line from none to all in tenths. Told apart by shape, not by colour.
pub(super) fn dumbbell(ui: &mut Ui, [before, after]: [u8; 2]) {
    let size = vec2(ui.available_width(), DUMBBELL_HEIGHT);
    let (place, _) = ui.allocate_exact_size(size, Sense::hover());
    let track = place.shrink2(vec2(RING + 1.0, 0.0));
    let at = |tenths: f32| {
        pos2(
            track.left() + track.width() * tenths / ALL,
            place.center().y,
        )
    };
    let painter = ui.painter();
    let hair = Stroke::new(1.0, theme::EDGE.on(ui));
    painter.line_segment([at(0.0), at(ALL)], hair);
    for tenths in [0.0, 5.0, ALL] {
        let tick = vec2(0.0, 4.0);
        painter.line_segment([at(tenths) - tick, at(tenths) + tick], hair);
    }
    let (from, to) = (at(f32::from(before)), at(f32::from(after)));
    let accent = theme::ACCENT.on(ui);
    painter.line_segment([from, to], Stroke::new(4.0, accent));
    painter.circle(from, RING, theme::SURFACE.on(ui), Stroke::new(2.0, accent));
    painter.circle_filled(to, DOT, accent);
}

/// A share as a dot, on the line of where the true one most likely lies, from none to all.
pub(super) fn range(ui: &mut Ui, value: f64, (low, high): (f64, f64)) {
    let size = vec2(ui.available_width(), DUMBBELL_HEIGHT);
    let (place, _) = ui.allocate_exact_size(size, Sense::hover());
    let track = place.shrink2(vec2(RING + 1.0, 0.0));
    let at = |share: f64| {
        let left = track.left() + track.width() * share as f32;
        pos2(left, place.center().y)
    };
    let painter = ui.painter();
    let hair = Stroke::new(1.0, theme::EDGE.on(ui));
    painter.line_segment([at(0.0), at(1.0)], hair);
    for share in [0.0, 0.5, 1.0] {
        let tick = vec2(0.0, 4.0);
        painter.line_segment([at(share) - tick, at(share) + tick], hair);
    }
    let accent = theme::ACCENT.on(ui);
    painter.line_segment([at(low), at(high)], Stroke::new(4.0, accent));
    painter.circle_filled(at(value), RING, accent);
}

/// Columns are so high, at most so wide, and so far apart.
const COLUMNS_HEIGHT: f32 = 34.0;
const COLUMN_WIDTH: f32 = 30.0;
const COLUMN_GAP: f32 = 4.0;

/// One column after the other, each as high as its share of the highest, on a line that is there for nought too.
pub(super) fn columns(ui: &mut Ui, counts: &[u32]) {
    let (place, _) =
        ui.allocate_exact_size(vec2(ui.available_width(), COLUMNS_HEIGHT), Sense::hover());
    let step = (place.width() / counts.len().max(1) as f32).min(COLUMN_WIDTH + COLUMN_GAP);
    let most = counts.iter().copied().max().unwrap_or(0).max(1) as f32;
    let painter = ui.painter();
    for (number, count) in counts.iter().enumerate() {
        let left = place.left() + step * number as f32;
        let height = COLUMNS_HEIGHT * *count as f32 / most;
        let (top, foot) = (place.bottom() - height, place.bottom());
        let right = left + step - COLUMN_GAP;
        let column = Rect::from_min_max(pos2(left, top), pos2(right, foot));
        painter.rect_filled(column, CornerRadius::ZERO, theme::ACCENT.on(ui));
        let line = [pos2(left, foot), pos2(right, foot)];
        painter.line_segment(line, Stroke::new(1.5, theme::EDGE.on(ui)));
    }
}
