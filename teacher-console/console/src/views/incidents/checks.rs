//! Questions inside a step, whose answers are sealed: each with yes, not sure and no.

use bevy_egui::egui::{
    CornerRadius, RichText, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2,
};
use protocol::procedure::{Check, StepRow};

use super::steps::room_wish;
use crate::{
    intent::RoomIntent,
    state::incidents::{Likely, RoomDraft},
    theme,
    views::{
        parts::{self, Wishes},
        steady::{self, Face},
    },
    words::Words,
};

/// From this width on the three answers stand beside their question.
const BESIDE_MIN: f32 = 430.0;
/// Room for the three.
const ANSWERS_WIDTH: f32 = 232.0;

/// Every question of the step.
pub(super) fn checks_ui(
    ui: &mut Ui,
    room: &RoomDraft,
    row: &StepRow,
    words: &Words,
    wishes: &mut Wishes,
) {
    for check in &row.checks {
        let is_beside = ui.available_width() >= BESIDE_MIN;
        if is_beside {
            ui.horizontal_top(|ui| {
                let width = ui.available_width() - ANSWERS_WIDTH;
                parts::column(ui, width, 0.0, |ui| {
                    parts::body(ui, check.words.clone());
                });
                answers_ui(ui, room, check, words, wishes);
            });
        } else {
            parts::body(ui, check.words.clone());
            ui.horizontal_wrapped(|ui| answers_ui(ui, room, check, words, wishes));
        }
    }
}

fn answers_ui(ui: &mut Ui, room: &RoomDraft, check: &Check, words: &Words, wishes: &mut Wishes) {
    let chosen = room.checks.get(&check.id);
    for likely in Likely::ALL {
        let is_chosen = chosen == Some(&likely);
        if answer_ui(ui, check, &words.say(likely.words_id()), is_chosen) {
            wishes.push(room_wish(RoomIntent::Check(check.id.clone(), likely)));
        }
    }
}

fn answer_ui(ui: &mut Ui, check: &Check, words: &str, is_chosen: bool) -> bool {
    let (ink, ground, edge) = if is_chosen {
        (theme::ACCENT, theme::ACCENT_SOFT, theme::ACCENT)
    } else {
        (theme::INK, theme::SURFACE, theme::EDGE)
    };
    let text = RichText::new(words).font(theme::strong()).color(ink.on(ui));
    let face = Face {
        fill: Some(ground.on(ui)),
        stroke: Some(Stroke::new(1.0, edge.on(ui))),
        min_size: vec2(48.0, 34.0),
    };
    let name = format!("{words}. {}", check.words);
    let response = steady::narrow(ui, &name, vec2(12.0, 6.0), text, &face);
    if is_chosen {
        // Told by a heavier edge too, not by colour alone. Drawn over the button, it moves nothing.
        let radius = CornerRadius::same(theme::BUTTON_RADIUS);
        let pen = Stroke::new(2.5, edge.on(ui));
        ui.painter()
            .rect_stroke(response.rect, radius, pen, StrokeKind::Inside);
    }
    response.widget_info(|| {
        WidgetInfo::selected(WidgetType::RadioButton, true, is_chosen, name.clone())
    });
    parts::ring(ui, &response).clicked()
}

/// The questions that were answered, a line each, as they are sealed.
pub(super) fn said(room: &RoomDraft, row: &StepRow, words: &Words) -> String {
    let lines = row.checks.iter().filter_map(|check| {
        let likely = room.checks.get(&check.id)?;
        let answer = words.say(likely.words_id());
        let facts = [("question", check.words.as_str()), ("answer", &answer)];
        Some(words.say_with("check-said", &facts))
    });
    lines.collect::<Vec<_>>().join("\n")
}
