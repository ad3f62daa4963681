//! The few parts every room is made of: buttons, cards, fields, pills. Each has an accessible name.

use std::borrow::Cow;

use bevy_egui::egui::{
    Align, CornerRadius, FontId, Frame, Id, Label, Layout, Margin, Response, RichText, Sense,
    Stroke, StrokeKind, TextEdit, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{
    right_to_left::laid,
    steady::{self, Face},
};
use crate::{
    intent::{Field, Intent},
    theme::{self, Role},
    words::Words,
};

/// What was asked for in one frame: a letter and Enter can come in the same one.
pub type Wishes = Vec<Intent>;

/// A card.
pub fn card(ui: &Ui) -> Frame {
    Frame::new()
        .fill(theme::SURFACE.on(ui))
        .stroke(Stroke::new(1.0, theme::LINE.on(ui)))
        .corner_radius(CornerRadius::same(theme::CARD_RADIUS))
        .inner_margin(Margin::same(16))
}

/// Something on a card as wide as the page, with room below it.
pub fn card_of(ui: &mut Ui, show: impl FnOnce(&mut Ui)) {
    card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        show(ui);
    });
    ui.add_space(8.0);
}

/// A part of the page of this size, filled from the top.
pub fn column(ui: &mut Ui, width: f32, height: f32, show: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(
        vec2(width, height),
        Layout::top_down(Align::Min),
        |ui: &mut Ui| {
            ui.set_width(width);
            show(ui);
        },
    );
}

/// Text in a size and colour.
pub fn text(ui: &mut Ui, words: impl Into<String>, font: FontId, colour: Role) -> Response {
    let words: String = words.into();
    let shown = RichText::new(laid(&words)).font(font).color(colour.on(ui));
    let response = ui.add(Label::new(shown).wrap());
    if let Cow::Owned(_) = laid(&words) {
        // It is read aloud in the order in which it is said.
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_value(words));
    }
    response
}

/// Running text.
pub fn body(ui: &mut Ui, words: impl Into<String>) -> Response {
    text(ui, words, theme::body(), theme::INK)
}

/// Emphasised text.
pub fn strong(ui: &mut Ui, words: impl Into<String>) -> Response {
    text(ui, words, theme::strong(), theme::INK)
}

/// Quiet, small text.
pub fn small(ui: &mut Ui, words: impl Into<String>) -> Response {
    text(ui, words, theme::small(), theme::INK2)
}

/// A page's title with its sentence.
pub fn page_head(ui: &mut Ui, title: impl Into<String>, sentence: impl Into<String>) {
    text(ui, title, theme::title(), theme::INK);
    text(ui, sentence, theme::body(), theme::INK2);
    ui.add_space(8.0);
}

/// Says how far a clock was wrong when something was written with it. It is said, never put right (F2).
pub fn wrong_clock(ui: &mut Ui, words: &Words, offset_s: Option<i64>) {
    const RIGHT_ENOUGH_S: u64 = 120;
    let Some(offset_s) = offset_s.filter(|offset| offset.unsigned_abs() > RIGHT_ENOUGH_S) else {
        return;
    };
    let id = if offset_s > 0 {
        "clock-slow"
    } else {
        "clock-fast"
    };
    let minutes = (offset_s.unsigned_abs() / 60).to_string();
    text(
        ui,
        words.say_with(id, &[("minutes", &minutes)]),
        theme::small(),
        theme::SOON,
    );
}

/// The one thing to press.
pub fn primary(ui: &mut Ui, words: impl Into<String>) -> Response {
    let words: String = words.into();
    let shown = RichText::new(laid(&words))
        .font(theme::strong())
        .color(theme::ON_ACCENT.on(ui));
    let response = steady::button(ui, shown, &face(ui, theme::ACCENT, theme::ACCENT));
    said(ui, &response, &words);
    ring(ui, &response)
}

/// Another thing to press.
pub fn quiet(ui: &mut Ui, words: impl Into<String>) -> Response {
    let words: String = words.into();
    let shown = RichText::new(laid(&words))
        .font(theme::strong())
        .color(theme::INK.on(ui));
    let response = steady::button(ui, shown, &face(ui, theme::SURFACE, theme::EDGE));
    said(ui, &response, &words);
    ring(ui, &response)
}

fn face(ui: &Ui, ground: Role, edge: Role) -> Face {
    Face {
        fill: Some(ground.on(ui)),
        stroke: Some(Stroke::new(1.0, edge.on(ui))),
        min_size: vec2(0.0, theme::BUTTON_HEIGHT),
    }
}

/// Says that an answer is awaited. Its line is always kept free, so that nothing moves when it comes and goes.
pub fn working(ui: &mut Ui, is_busy: bool, words: String) {
    let ink = theme::INK2.on(ui);
    let width = ui.available_width();
    let galley = ui
        .painter()
        .layout(words.clone(), theme::small(), ink, width);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    if is_busy {
        ui.painter().galley(rect.min, galley, ink);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
    }
}

/// Another name for what is read aloud, where the words on a control say too little without what stands around it.
pub fn read_aloud(ui: &Ui, response: &Response, name: &str) {
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
}

/// What stands from right to left is read aloud in the order in which it is said.
fn said(ui: &Ui, response: &Response, words: &str) {
    if let Cow::Owned(_) = laid(words) {
        read_aloud(ui, response, words);
    }
}

/// Shows where the keyboard is, outside the control.
pub fn ring(ui: &Ui, response: &Response) -> Response {
    if response.gained_focus() {
        // Whoever moves by keyboard must see where they are.
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(
            response.rect.expand(3.0),
            CornerRadius::same(theme::BUTTON_RADIUS + 3),
            Stroke::new(3.0, theme::ACCENT.on(ui)),
            StrokeKind::Middle,
        );
    }
    response.clone()
}

/// A square to tick. `Some` says what it is now, when it was pressed.
pub fn tick_box(ui: &mut Ui, is_ticked: bool, words: impl Into<String>) -> Option<bool> {
    let mut is_ticked = is_ticked;
    let words = words.into();
    let response = steady::scope(ui, words.clone(), |ui| {
        choice_style(ui);
        ui.checkbox(&mut is_ticked, laid(&words).as_ref())
    });
    said(ui, &response, &words);
    ring(ui, &response);
    response.changed().then_some(is_ticked)
}

/// A circle among others, of which one is chosen. True when it was pressed.
pub fn choice(ui: &mut Ui, is_chosen: bool, words: impl Into<String>) -> bool {
    let words = words.into();
    circle(ui, words.clone(), is_chosen, words).clicked()
}

/// One of several groups of the same choices: what is read aloud says to which question it belongs.
pub fn choice_of(ui: &mut Ui, question: &str, is_chosen: bool, words: impl Into<String>) -> bool {
    let words = words.into();
    let spoken = format!("{words}. {question}");
    let response = circle(ui, spoken.clone(), is_chosen, words);
    read_aloud(ui, &response, &spoken);
    response.clicked()
}

fn circle(ui: &mut Ui, spoken: String, is_chosen: bool, words: String) -> Response {
    let response = steady::scope(ui, spoken, |ui| {
        choice_style(ui);
        ui.radio(is_chosen, laid(&words).as_ref())
    });
    said(ui, &response, &words);
    ring(ui, &response)
}

/// Big enough to hit, and square where a square is meant.
fn choice_style(ui: &mut Ui) {
    let spacing = ui.spacing_mut();
    spacing.icon_width = 20.0;
    spacing.icon_width_inner = 12.0;
    spacing.icon_spacing = 8.0;
    spacing.interact_size.y = 28.0;
    let accent = theme::ACCENT.on(ui);
    let widgets = &mut ui.visuals_mut().widgets;
    for widget in [
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
    ] {
        widget.corner_radius = CornerRadius::same(4);
        widget.fg_stroke = Stroke::new(2.5, accent);
    }
}

/// How a field looks and is filled.
pub struct Typing<'a> {
    /// Which.
    pub field: Field,
    /// Above it; also its accessible name.
    pub label: String,
    /// What is typed so far.
    pub typed: &'a str,
    /// 1, or how many lines it shows.
    pub lines: usize,
    /// Whether it is masked.
    pub is_masked: bool,
    /// Whether it takes the keyboard when nobody has it.
    pub starts: bool,
}

/// A field with its label. True when Enter was pressed in a field of one line.
pub fn field(ui: &mut Ui, typing: &Typing<'_>, wishes: &mut Wishes) -> bool {
    strong(ui, typing.label.clone());
    let mut typed = typing.typed.to_owned();
    let id = Id::new(("field", typing.field));
    let edit = if typing.lines > 1 {
        TextEdit::multiline(&mut typed).desired_rows(typing.lines)
    } else {
        TextEdit::singleline(&mut typed)
    };
    let response = ui.add(
        edit.id(id)
            .password(typing.is_masked)
            .margin(Margin::symmetric(12, 9))
            .desired_width(ui.available_width()),
    );
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_label(typing.label.clone());
    });
    ring(ui, &response);
    let was_left = response.lost_focus();
    let has_no_focus = ui.memory(|memory| memory.focused().is_none());
    if typing.starts && has_no_focus && !was_left {
        response.request_focus();
    }
    if response.changed() {
        wishes.push(Intent::Typed(typing.field, typed));
    } else {
        zeroize::Zeroize::zeroize(&mut typed);
    }
    ui.add_space(4.0);
    typing.lines == 1
        && was_left
        && ui.input(|input| input.key_pressed(bevy_egui::egui::Key::Enter))
}

/// A small coloured label with a shape, so that colour never speaks alone.
pub fn pill(ui: &mut Ui, shape: Shape, words: &str, ink: Role, ground: Role) -> Response {
    let width = (ui.max_rect().width() - 38.0).max(0.0);
    let galley = ui
        .painter()
        .layout(words.to_owned(), theme::small(), ink.on(ui), width);
    let size = vec2(galley.size().x + 38.0, (galley.size().y + 10.0).max(26.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    ui.painter()
        .rect_filled(rect, CornerRadius::same(13), ground.on(ui));
    shape.paint(ui, rect.left_center() + vec2(16.0, 0.0), ink);
    let at = pos2(rect.left() + 28.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink.on(ui));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    response
}

/// A shape before a sentence of its own.
pub fn bullet(ui: &mut Ui, shape: Shape, ink: Role) {
    let (rect, _) = ui.allocate_exact_size(vec2(18.0, 20.0), Sense::hover());
    shape.paint(ui, rect.center(), ink);
}

/// Shapes beside words.
#[derive(Clone, Copy)]
pub enum Shape {
    /// Danger.
    Triangle,
    /// Soon.
    Diamond,
    /// No hurry.
    Dot,
    /// Done.
    Tick,
}

impl Shape {
    fn paint(self, ui: &Ui, at: bevy_egui::egui::Pos2, ink: Role) {
        self.paint_large(ui, at, 1.0, ink);
    }

    /// As beside words, so many times as large.
    pub fn paint_large(self, ui: &Ui, at: bevy_egui::egui::Pos2, times: f32, ink: Role) {
        let ink = ink.on(ui);
        let painter = ui.painter();
        let polygon = |points: &[(f32, f32)]| {
            let points = points
                .iter()
                .map(|(x, y)| at + vec2(*x, *y) * times)
                .collect();
            painter.add(bevy_egui::egui::Shape::convex_polygon(
                points,
                ink,
                Stroke::NONE,
            ));
        };
        match self {
            Self::Triangle => polygon(&[(0.0, -7.0), (7.0, 6.0), (-7.0, 6.0)]),
            Self::Diamond => polygon(&[(0.0, -7.0), (7.0, 0.0), (0.0, 7.0), (-7.0, 0.0)]),
            Self::Dot => {
                painter.circle_filled(at, 5.5 * times, ink);
            }
            Self::Tick => {
                let points = vec![
                    at + vec2(-6.0, 0.0) * times,
                    at + vec2(-2.0, 5.0) * times,
                    at + vec2(6.0, -5.0) * times,
                ];
                painter.line(points, Stroke::new(2.5 * times, ink));
            }
        }
    }
}
