//! The map of a class: three shapes for each pupil and topic, filled where there is something to do or to be glad of.
//!
//! The shapes differ in form, so that the map can be read in grey; each cell is one sentence to a screen reader.

use bevy_egui::egui::{
    Align2, Color32, Grid, Pos2, Rect, ScrollArea, Sense, Shape, Stroke, Ui, WidgetInfo,
    WidgetType, pos2, vec2,
};
use paper::MarkCounts;

use super::{
    super::{
        classes::{NAME_WIDTH, TABLE_GAP, cell_width},
        pupil,
    },
    parts::{self, Wishes},
};
use crate::{
    teach_next::{MapCell, TeachNext},
    theme,
    titles::Titles,
    words::Words,
};

const CELL_HEIGHT: f32 = 28.0;

/// What a shape stands for.
#[derive(Clone, Copy)]
enum Mark {
    Missed,
    Feared,
    Telling,
}

const MARKS: [Mark; 3] = [Mark::Missed, Mark::Feared, Mark::Telling];

/// The legend, and a row for each pupil, whose name leads to their page.
pub(super) fn map_ui(
    ui: &mut Ui,
    next: &TeachNext,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    parts::strong(ui, words.say("next-map"));
    legend_ui(ui, words);
    ui.add_space(8.0);
    // A table keeps its columns, and goes sideways where they have no room.
    let width = cell_width(ui.available_width(), next.topics.len());
    let table = ScrollArea::horizontal()
        .id_salt("next-map")
        .show(ui, |ui| table_ui(ui, width, next, words, titles, wishes));
    // A part that goes sideways does not bring its own controls into sight from above or below.
    if let Some(name) = table.inner {
        ui.scroll_to_rect(name, None);
    }
}

/// What each shape stands for.
pub(in crate::views) fn legend_ui(ui: &mut Ui, words: &Words) {
    for mark in MARKS {
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
            mark.paint(ui, rect.center(), true);
            parts::small(ui, words.say(mark.legend()));
        });
    }
}

/// The same in words, for the paper.
pub(super) fn legend(words: &Words) -> [String; 3] {
    MARKS.map(|mark| words.say(mark.legend()))
}

/// So many of so many, in the order of the shapes.
pub(super) fn counts(cell: MapCell) -> MarkCounts {
    MARKS.map(|mark| mark.counts(cell))
}

/// Says where the name is that the keyboard has come to.
fn table_ui(
    ui: &mut Ui,
    width: f32,
    next: &TeachNext,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) -> Option<Rect> {
    let mut focused = None;
    Grid::new("next-map")
        .striped(true)
        .spacing(vec2(TABLE_GAP, 6.0))
        .show(ui, |ui| {
            parts::strong(ui, words.say("pupil"));
            for topic in &next.topics {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    parts::strong(ui, titles.topic(topic.as_str()));
                });
            }
            ui.end_row();
            if let Some(cells) = next.whole_class() {
                class_ui(ui, width, next, &cells, words, titles);
            }
            for row in &next.rows {
                ui.vertical(|ui| {
                    ui.set_width(NAME_WIDTH);
                    let name = pupil::name_ui(ui, row.pupil, &row.name, words, wishes);
                    if name.gained_focus() {
                        focused = Some(name.rect);
                    }
                });
                for (topic, cell) in next.topics.iter().zip(&row.cells) {
                    let about = [
                        ("name", row.name.as_str()),
                        ("topic", titles.topic(topic.as_str())),
                    ];
                    match cell {
                        Some(cell) => cell_ui(ui, width, *cell, about, words),
                        None => {
                            let shown = parts::small(ui, words.say("not-played"));
                            let name = words.say_with("next-cell-none", &about);
                            parts::read_aloud(ui, &shown, &name);
                        }
                    }
                }
                ui.end_row();
            }
        });
    focused
}

/// The whole class above its pupils, from ten who have played on: before that it is about somebody.
fn class_ui(
    ui: &mut Ui,
    width: f32,
    next: &TeachNext,
    cells: &[Option<MapCell>],
    words: &Words,
    titles: &Titles,
) {
    let class = words.say("next-whole-class");
    ui.vertical(|ui| {
        ui.set_width(NAME_WIDTH);
        parts::strong(ui, class.clone());
    });
    for (topic, cell) in next.topics.iter().zip(cells) {
        let about = [
            ("name", class.as_str()),
            ("topic", titles.topic(topic.as_str())),
        ];
        if let Some(cell) = cell {
            cell_ui(ui, width, *cell, about, words);
        }
    }
    ui.end_row();
}

/// One pupil in one topic; `about` is the `name` and the `topic`.
pub(in crate::views) fn cell_ui(
    ui: &mut Ui,
    width: f32,
    cell: MapCell,
    about: [(&str, &str); 2],
    words: &Words,
) {
    let size = vec2(width, CELL_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let mut left = rect.left();
    for mark in MARKS {
        let (part, whole) = mark.counts(cell);
        // What lies beside the window of the table is not drawn.
        if whole > 0 && ui.is_rect_visible(rect) {
            mark.paint(ui, pos2(left + 9.0, rect.center().y), part > 0);
            let at = Rect::from_min_size(pos2(left + 20.0, rect.top()), vec2(0.0, CELL_HEIGHT));
            let ink = theme::INK.on(ui);
            let numbers = format!("{part}/{whole}");
            let place = at.left_center();
            ui.painter()
                .text(place, Align2::LEFT_CENTER, numbers, theme::small(), ink);
        }
        left += width / 3.0;
    }
    let sentence = sentence(cell, about, words);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &sentence));
}

fn sentence(cell: MapCell, about: [(&str, &str); 2], words: &Words) -> String {
    let numbers = MARKS.map(|mark| {
        let (part, whole) = mark.counts(cell);
        (part.to_string(), whole.to_string())
    });
    let [(missed, signs), (feared, harmless), (telling, scenarios)] = &numbers;
    let [name, topic] = about;
    let values = [
        name,
        topic,
        ("missed", missed.as_str()),
        ("signs", signs),
        ("feared", feared),
        ("harmless", harmless),
        ("telling", telling),
        ("scenarios", scenarios),
    ];
    words.say_with("next-cell", &values)
}

impl Mark {
    const fn legend(self) -> &'static str {
        match self {
            Self::Missed => "next-legend-missed",
            Self::Feared => "next-legend-feared",
            Self::Telling => "next-legend-telling",
        }
    }

    /// So many of so many.
    const fn counts(self, cell: MapCell) -> (u32, u32) {
        let signs = cell.signs;
        match self {
            Self::Missed => (signs.misses, signs.hits + signs.misses),
            Self::Feared => (
                signs.false_alarms,
                signs.false_alarms + signs.correct_rejections,
            ),
            Self::Telling => (cell.telling, cell.scenarios),
        }
    }

    fn paint(self, ui: &Ui, at: Pos2, is_filled: bool) {
        let ink = theme::INK.on(ui);
        let fill = if is_filled { ink } else { Color32::TRANSPARENT };
        let pen = Stroke::new(1.5, ink);
        let polygon = |corners: &[(f32, f32)]| {
            let corners = corners.iter().map(|(x, y)| at + vec2(*x, *y)).collect();
            ui.painter().add(Shape::convex_polygon(corners, fill, pen));
        };
        match self {
            Self::Missed => polygon(&[(0.0, -7.0), (7.0, 6.0), (-7.0, 6.0)]),
            Self::Feared => polygon(&[(0.0, -7.0), (7.0, 0.0), (0.0, 7.0), (-7.0, 0.0)]),
            Self::Telling => {
                ui.painter().circle(at, 6.5, fill, pen);
            }
        }
    }
}
