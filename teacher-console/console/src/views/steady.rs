//! Controls that are found again: by what stands on them, and not by how many things stand before them.
//!
//! A screen reader asks for a control of the page that it was read, the keyboard stays on one, and a pointer goes down
//! and up on one. If the ids were counted, a line that comes or goes above would take the press away from all below it,
//! or give it to a neighbour.

use std::{collections::HashMap, fmt::Debug, hash::Hash};

use bevy_egui::egui::{
    AtomLayout, Color32, Id, Response, RichText, Sense, Stroke, TextWrapMode, Ui, UiBuilder, Vec2,
    WidgetInfo, WidgetType, widget_style::Classes,
};

/// How a button looks besides its words.
#[derive(Default)]
pub struct Face {
    /// Its ground, if it has one of its own.
    pub fill: Option<Color32>,
    /// Its edge, if it has one of its own.
    pub stroke: Option<Stroke>,
    /// It is no smaller than this.
    pub min_size: Vec2,
}

/// How often each id was given in a pass.
#[derive(Clone, Default)]
struct Given {
    pass: u64,
    times: HashMap<Id, u32>,
}

/// The id of a control by what stands on it. Of several that say the same, each has its own, in the order of the page.
pub fn id(ui: &Ui, says: impl Hash + Debug) -> Id {
    let id = ui.id().with(("press", says));
    let pass = ui.ctx().cumulative_pass_nr();
    let before = ui.data_mut(|data| {
        let given = data.get_temp_mut_or_default::<Given>(Id::NULL);
        if given.pass != pass {
            given.pass = pass;
            given.times.clear();
        }
        let times = given.times.entry(id).or_default();
        *times += 1;
        *times - 1
    });
    id.with(before)
}

/// A part of the page in which one control stands.
pub fn scope<R>(ui: &mut Ui, says: impl Hash + Debug, show: impl FnOnce(&mut Ui) -> R) -> R {
    let id = id(ui, says);
    ui.scope_builder(UiBuilder::new().id(id), show).inner
}

/// A button. Its words go to the next line where there is no room.
pub fn button(ui: &mut Ui, words: RichText, face: &Face) -> Response {
    let id = id(ui, words.text());
    shown(ui, id, words, (face, None))
}

/// A button in one line with less inside it. In a part of its own it would not go to the next row where it has no room.
pub fn narrow(
    ui: &mut Ui,
    says: impl Hash + Debug,
    padding: Vec2,
    words: RichText,
    face: &Face,
) -> Response {
    let id = id(ui, says);
    let usual = std::mem::replace(&mut ui.spacing_mut().button_padding, padding);
    let response = shown(ui, id, words, (face, Some(TextWrapMode::Extend)));
    ui.spacing_mut().button_padding = usual;
    response
}

/// As egui's own button, with an id.
fn shown(
    ui: &mut Ui,
    id: Id,
    words: RichText,
    (face, wraps): (&Face, Option<TextWrapMode>),
) -> Response {
    let name = words.text().to_owned();
    let before = ui.ctx().read_response(id);
    let state = before.map(|one| one.widget_state()).unwrap_or_default();
    let style = ui.style().button_style(&Classes::default(), state);
    let mut frame = style.frame;
    if let Some(fill) = face.fill {
        frame = frame.fill(fill);
    }
    if let Some(stroke) = face.stroke {
        frame = frame.stroke(stroke);
    }
    let mut min_size = face.min_size;
    min_size.y = min_size.y.max(ui.spacing().interact_size.y);
    let mut layout = AtomLayout::new(words)
        .id(id)
        .sense(Sense::click())
        .fallback_font(style.text_style.font_id)
        .fallback_text_color(style.text_style.color)
        .frame(frame)
        .min_size(min_size);
    if let Some(wraps) = wraps {
        layout = layout.wrap_mode(wraps);
    }
    let allocated = layout.allocate(ui);
    let response = if ui.is_rect_visible(allocated.response.rect) {
        allocated.paint(ui).response
    } else {
        allocated.response
    };
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), &name));
    response
}
