//! Where things stand on a page, wide or small: beside each other while there is room, and rows as high as their words.
//!
//! A small window, or everything twice as large, has one column that scrolls as a whole.

use std::{fmt::Debug, hash::Hash};

use bevy_egui::egui::{
    Align, CornerRadius, FontId, Layout, Margin, Rect, Response, ScrollArea, Sense, Ui, UiBuilder,
    Vec2, WidgetInfo, WidgetType, vec2,
};

use super::{
    parts::{self, Wishes},
    steady,
};
use crate::theme;

/// A page's list or side never takes more than this part of it.
const SIDE_PART: f32 = 0.4;
/// Between two parts.
const GAP: f32 = 8.0;
/// Two choices stand beside each other from this width on.
const PAIR_WIDTH: f32 = 380.0;

/// A window narrower than this has one column.
const ONE_COLUMN_WIDTH: f32 = 800.0;

/// Whether there is room for one column only.
pub fn is_one_column(ui: &Ui) -> bool {
    ui.ctx().viewport_rect().width() < ONE_COLUMN_WIDTH
}

/// What of two parts of a page is the smaller one.
pub enum Side {
    /// The first: a list, so wide. In one column, what was chosen of it stands above it.
    List {
        /// Where there is room for it.
        width: f32,
        /// Whether something was chosen.
        has_chosen: bool,
    },
    /// The last, so wide.
    Last(f32),
}

/// Two parts of a page beside each other, or one after the other where there is one column.
pub fn beside(
    ui: &mut Ui,
    side: &Side,
    wishes: &mut Wishes,
    first: impl FnOnce(&mut Ui, &mut Wishes),
    last: impl FnOnce(&mut Ui, &mut Wishes),
) {
    if is_one_column(ui) {
        if matches!(side, Side::List { has_chosen, .. } if *has_chosen) {
            last(ui, wishes);
            ui.add_space(GAP);
            first(ui, wishes);
        } else {
            first(ui, wishes);
            ui.add_space(GAP);
            last(ui, wishes);
        }
        return;
    }
    ui.horizontal_top(|ui| {
        let height = ui.available_height();
        let width = match side {
            Side::List { width, .. } => side_width(ui, *width),
            Side::Last(width) => ui.available_width() - side_width(ui, *width) - GAP,
        };
        parts::column(ui, width, height, |ui| first(ui, wishes));
        let width = ui.available_width();
        parts::column(ui, width, height, |ui| last(ui, wishes));
    });
}

/// What scrolls by itself; in one column the page scrolls as a whole.
pub fn scrolled(ui: &mut Ui, name: &str, show: impl FnOnce(&mut Ui)) {
    if is_one_column(ui) {
        // Names of controls stay apart as they do in a part of its own.
        ui.push_id(name, show);
        return;
    }
    ScrollArea::vertical()
        .id_salt(name)
        .auto_shrink(false)
        .show(ui, show);
}

/// A card that fills its part of the page; in one column it is as high as what stands on it.
pub fn filling_card(ui: &mut Ui, margin: i8, show: impl FnOnce(&mut Ui)) {
    let card = parts::card(ui).inner_margin(Margin::same(margin));
    card.show(ui, |ui| {
        if is_one_column(ui) {
            ui.set_width(ui.available_width());
        } else {
            ui.set_min_size(ui.available_size());
        }
        show(ui);
    });
}

/// How wide a list or a side is on this page, which may be a small one or shown larger.
pub fn side_width(ui: &Ui, meant: f32) -> f32 {
    meant.min(ui.available_width() * SIDE_PART)
}

/// Choices two by two where there is room, else one by one; in the order of reading.
pub fn pairs<T>(ui: &mut Ui, all: &[T], mut show: impl FnMut(&mut Ui, &T)) {
    let beside = if ui.available_width() < PAIR_WIDTH {
        1
    } else {
        2
    };
    ui.scope(|ui| {
        // Words of two or three lines are told from those below them.
        ui.spacing_mut().item_spacing.y = 8.0;
        for row in all.chunks(beside) {
            ui.columns(beside, |columns| {
                for (ui, one) in columns.iter_mut().zip(row) {
                    show(ui, one);
                }
            });
        }
    });
}

/// A heading with something small after it, or below it where the heading needs the whole width.
pub fn headed(ui: &mut Ui, words: &str, font: FontId, show: impl FnOnce(&mut Ui)) {
    const ROOM_AFTER: f32 = 200.0;
    const HEIGHT_AFTER: f32 = 28.0;
    let painter = ui.painter();
    let ink = theme::INK.on(ui);
    let galley = painter.layout_no_wrap(words.to_owned(), font.clone(), ink);
    let both = |ui: &mut Ui| {
        parts::text(ui, words, font, theme::INK);
        show(ui);
    };
    if galley.size().x + ROOM_AFTER < ui.available_width() {
        // As high as the higher of the two, so that both stand on one line.
        let size = vec2(ui.available_width(), galley.size().y.max(HEIGHT_AFTER));
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), both);
    } else {
        ui.vertical(both);
    }
}

/// What can be scrolled, and below it the ways on, always in sight. The foot is as high as it needs.
pub fn above_a_foot(
    ui: &mut Ui,
    name: &str,
    show: impl FnOnce(&mut Ui),
    foot: impl FnOnce(&mut Ui),
) {
    if is_one_column(ui) {
        show(ui);
        foot(ui);
        return;
    }
    let place = ui.id().with((name, "foot"));
    let known = ui.data(|data| data.get_temp::<f32>(place)).unwrap_or(0.0);
    let width = ui.available_width();
    parts::column(ui, width, (ui.available_height() - known).max(0.0), |ui| {
        scrolled(ui, name, show);
    });
    let top = ui.cursor().top();
    foot(ui);
    let needed = ui.cursor().top() - top;
    if (needed - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(place, needed));
        ui.ctx().request_repaint();
    }
}

/// A row of a list that can be pressed as a whole, at least this high. `name` is what a screen reader says; of what it
/// speaks is found again when that changes.
pub fn row(
    ui: &mut Ui,
    (of, name): (impl Hash + Debug, &str),
    is_chosen: bool,
    height: f32,
    show: impl FnOnce(&mut Ui),
) -> Response {
    const INSIDE: Vec2 = vec2(16.0, 10.0);
    // The row is told to a screen reader before what stands in it, so its height is known from the frame before.
    let place = steady::id(ui, of);
    let known = ui.data(|data| data.get_temp::<f32>(place));
    let size = vec2(ui.available_width(), known.unwrap_or(height));
    let (_, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, place, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, is_chosen, name));
    if is_chosen || response.hovered() {
        let ground = if is_chosen {
            theme::ACCENT_SOFT
        } else {
            theme::SURFACE2
        };
        ui.painter().rect_filled(
            rect,
            CornerRadius::same(theme::BUTTON_RADIUS),
            ground.on(ui),
        );
    }
    if is_chosen {
        let bar = Rect::from_min_size(rect.min, vec2(4.0, rect.height()));
        ui.painter()
            .rect_filled(bar, CornerRadius::same(2), theme::ACCENT.on(ui));
    }
    let inside = UiBuilder::new()
        .max_rect(rect.shrink2(INSIDE))
        .layout(Layout::top_down(Align::Min));
    let mut child = ui.new_child(inside);
    show(&mut child);
    let needed = INSIDE.y.mul_add(2.0, child.min_rect().height()).max(height);
    if known.unwrap_or(height) != needed {
        ui.data_mut(|data| data.insert_temp(place, needed));
        ui.ctx().request_repaint();
    }
    parts::ring(ui, &response)
}
