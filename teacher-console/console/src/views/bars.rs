//! A bar beside words that say the same.

use bevy_egui::egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, vec2};

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
