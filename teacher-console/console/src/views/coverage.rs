//! What each year has practised, as a map of words: the ground only repeats what the words say.

use bevy_egui::egui::{
    Color32, CornerRadius, Grid, Rect, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, lerp, vec2,
};

use super::parts::{self, Wishes};
use crate::{
    coverage::{CoverageMap, Covered, Extent, as_csv, coverage_map, on_paper, shown},
    intent::{ClassesIntent, Intent},
    state::State,
    theme,
    titles::Titles,
    words::Words,
};

const TOPIC_WIDTH: f32 = 150.0;
const CELL_WIDTH_MIN: f32 = 110.0;
const CELL_WIDTH_MAX: f32 = 160.0;
const GAP: f32 = 8.0;

/// The way to it, where there is more than one class to look at.
pub(super) fn button_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    if state.classes.coverage.is_some() || state.classes.rows.is_empty() {
        return;
    }
    if parts::quiet(ui, words.say("coverage-show")).clicked() {
        wishes.push(Intent::Classes(ClassesIntent::ShowCoverage));
    }
}

/// The whole map; says whether it stands there.
pub(super) fn coverage_ui(
    ui: &mut Ui,
    state: &State,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) -> bool {
    let Some(coverage) = &state.classes.coverage else {
        return false;
    };
    let map = coverage_map(coverage, titles.library());
    parts::text(ui, words.say("coverage-head"), theme::section(), theme::INK);
    parts::small(ui, words.say("coverage-sentence"));
    ui.horizontal_wrapped(|ui| {
        if parts::quiet(ui, words.say("coverage-save")).clicked() {
            let table = as_csv(&map, words, titles);
            let name = "coverage".to_owned();
            wishes.push(Intent::Classes(ClassesIntent::SaveTable(name, table)));
        }
        if parts::quiet(ui, words.say("coverage-print")).clicked() {
            let page = on_paper(&map, words, titles);
            wishes.push(Intent::Classes(ClassesIntent::PrintCoverage(Box::new(
                page,
            ))));
        }
        if parts::quiet(ui, words.say("coverage-hide")).clicked() {
            wishes.push(Intent::Classes(ClassesIntent::HideCoverage));
        }
    });
    ui.add_space(8.0);
    parts::card_of(ui, |ui| {
        let width = cell_width(ui.available_width(), map.years.len());
        // A table keeps its columns, and goes sideways where they have no room.
        ScrollArea::horizontal()
            .id_salt("coverage")
            .show(ui, |ui| table_ui(ui, width, &map, words, titles));
    });
    true
}

fn table_ui(ui: &mut Ui, width: f32, map: &CoverageMap, words: &Words, titles: &Titles) {
    Grid::new("coverage")
        .spacing(vec2(GAP, 6.0))
        .show(ui, |ui| {
            column(ui, TOPIC_WIDTH, |ui| {
                parts::strong(ui, words.say("coverage-topic"));
            });
            for year in &map.years {
                column(ui, width, |ui| {
                    parts::strong(ui, year.name(words));
                    let pupils = year.pupils.to_string();
                    parts::small(
                        ui,
                        words.say_with("coverage-pupils", &[("pupils", &pupils)]),
                    );
                });
            }
            ui.end_row();
            for row in &map.rows {
                let topic = titles.topic(row.topic.as_str());
                column(ui, TOPIC_WIDTH, |ui| {
                    parts::body(ui, topic);
                });
                for (year, cell) in map.years.iter().zip(&row.cells) {
                    let about = [("topic", topic), ("year", &year.name(words))];
                    cell_ui(ui, width, *cell, about, words);
                }
                ui.end_row();
            }
        });
}

/// So wide that a whole number of years is in sight.
fn cell_width(available: f32, years: usize) -> f32 {
    let room = (available - TOPIC_WIDTH).max(CELL_WIDTH_MIN + GAP);
    let fitting = (room / (CELL_WIDTH_MIN + GAP)).floor().max(1.0);
    let years = years.max(1) as f32;
    if years <= fitting {
        (room / years - GAP).min(CELL_WIDTH_MAX)
    } else {
        room / fitting - GAP
    }
}

fn column(ui: &mut Ui, width: f32, show: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(width);
        show(ui);
    });
}

/// The word and the count on a ground that grows with them.
fn cell_ui(ui: &mut Ui, width: f32, cell: Covered, about: [(&str, &str); 2], words: &Words) {
    let shown = shown(cell, words);
    let ink = theme::INK.on(ui);
    let inside = vec2(8.0, 6.0);
    let galley = ui
        .painter()
        .layout(shown.clone(), theme::small(), ink, width - 2.0 * inside.x);
    let size = vec2(width, galley.size().y + 2.0 * inside.y);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if ui.is_rect_visible(rect) {
        ui.painter()
            .rect_filled(rect, CornerRadius::same(4), ground(ui, cell));
        bar(ui, rect, cell);
        ui.painter().galley(rect.min + inside, galley, ink);
    }
    let [topic, year] = about;
    let values = [topic, year, ("said", shown.as_str())];
    let sentence = words.say_with("coverage-cell-said", &values);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &sentence));
}

/// Along the foot, as long as the share: seen where colours are not.
fn bar(ui: &Ui, rect: Rect, cell: Covered) {
    let Covered::By { pupils, of } = cell else {
        return;
    };
    if of > 0 && pupils > 0 {
        let share = (pupils as f32 / of as f32).min(1.0);
        let size = vec2(rect.width() * share, 3.0);
        let foot = Rect::from_min_size(rect.left_bottom() - vec2(0.0, 3.0), size);
        ui.painter()
            .rect_filled(foot, CornerRadius::ZERO, theme::ACCENT.on(ui));
    }
}

fn ground(ui: &Ui, cell: Covered) -> Color32 {
    let from = theme::SURFACE2.on(ui);
    let to = theme::ACCENT_SOFT.on(ui);
    let part = match cell.extent() {
        None => return Color32::TRANSPARENT,
        Some(Extent::Nobody) => 0.0,
        Some(Extent::Some) => 0.25,
        Some(Extent::Half) => 0.5,
        Some(Extent::Most) => 0.75,
        Some(Extent::Everybody) => 1.0,
    };
    let mixed = |from: u8, to: u8| lerp(f32::from(from)..=f32::from(to), part).round() as u8;
    Color32::from_rgb(
        mixed(from.r(), to.r()),
        mixed(from.g(), to.g()),
        mixed(from.b(), to.b()),
    )
}
