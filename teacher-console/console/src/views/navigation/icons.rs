//! The drawings of the column: one for each room, and the padlock.

use bevy_egui::egui::{
    Color32, CornerRadius, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2,
};
use protocol::staff::Room;

const TRAY: [(f32, f32); 12] = [
    (-8.0, 1.0),
    (-5.0, -7.0),
    (5.0, -7.0),
    (8.0, 1.0),
    (8.0, 7.0),
    (-8.0, 7.0),
    (-8.0, 1.0),
    (-3.0, 1.0),
    (-2.0, 4.0),
    (2.0, 4.0),
    (3.0, 1.0),
    (8.0, 1.0),
];
const FOLDER: [(f32, f32); 7] = [
    (-8.0, 7.0),
    (-8.0, -6.0),
    (-2.0, -6.0),
    (0.0, -3.0),
    (8.0, -3.0),
    (8.0, 7.0),
    (-8.0, 7.0),
];

const LIST: [(f32, f32); 5] = [
    (-7.0, -8.0),
    (7.0, -8.0),
    (7.0, 8.0),
    (-7.0, 8.0),
    (-7.0, -8.0),
];

const MONITOR: [(f32, f32); 5] = [
    (-9.0, -7.0),
    (9.0, -7.0),
    (9.0, 4.0),
    (-9.0, 4.0),
    (-9.0, -7.0),
];

const HOUSE: [&[(f32, f32)]; 3] = [
    &[(-8.0, 0.0), (0.0, -7.0), (8.0, 0.0)],
    &[(-6.0, -1.5), (-6.0, 7.5), (6.0, 7.5), (6.0, -1.5)],
    &[(-2.0, 7.5), (-2.0, 2.0), (2.0, 2.0), (2.0, 7.5)],
];

/// Line drawings in the manner of the other icons, 20 pixels wide.
pub(super) fn icon(ui: &Ui, room: Room, at: Pos2, ink: Color32) {
    let pen = Stroke::new(1.8, ink);
    let painter = ui.painter();
    let line = |points: &[(f32, f32)]| {
        let points = points.iter().map(|(x, y)| at + vec2(*x, *y)).collect();
        painter.line(points, pen);
    };
    match room {
        Room::Worry => speech_bubble(painter, at, pen),
        Room::Reports => line(&TRAY),
        Room::Incidents => line(&FOLDER),
        Room::Classes => {
            painter.circle_stroke(at + vec2(-3.0, -3.0), 3.5, pen);
            painter.circle_stroke(at + vec2(5.0, -2.0), 2.5, pen);
            line(&[(-9.0, 7.0), (-8.0, 3.0), (2.0, 3.0), (3.0, 7.0)]);
            line(&[(5.0, 3.0), (8.0, 3.5), (9.0, 7.0)]);
        }
        Room::LiveClass => {
            for (x, y) in [(-5.0, -4.0), (5.0, -4.0), (-5.0, 5.0), (5.0, 5.0)] {
                painter.circle_stroke(at + vec2(x, y), 3.2, pen);
            }
        }
        Room::People => {
            painter.circle_stroke(at + vec2(0.0, -4.0), 4.0, pen);
            line(&[(-7.0, 8.0), (-6.0, 3.0), (6.0, 3.0), (7.0, 8.0)]);
        }
        Room::Account => {
            painter.circle_stroke(at + vec2(-4.0, 0.0), 4.5, pen);
            line(&[(0.5, 0.0), (9.0, 0.0), (9.0, 4.0)]);
            line(&[(5.0, 0.0), (5.0, 3.0)]);
        }
        Room::Keeping => {
            painter.circle_stroke(at, 8.0, pen);
            line(&[(0.0, -5.0), (0.0, 0.0), (4.0, 2.0)]);
        }
        Room::Figures => {
            line(&[(-8.0, -8.0), (-8.0, 8.0), (8.0, 8.0)]);
            for (x, top) in [(-4.0, 1.0), (1.0, -3.0), (6.0, -7.0)] {
                line(&[(x, 5.0), (x, top)]);
            }
        }
        Room::Families => HOUSE.into_iter().for_each(line),
        Room::Settings => sliders(painter, at, pen),
        Room::LogIns => {
            line(&LIST);
            line(&[(-4.0, -3.0), (4.0, -3.0)]);
            line(&[(-4.0, 1.0), (4.0, 1.0)]);
            line(&[(-4.0, 5.0), (1.0, 5.0)]);
        }
        Room::Signatures => pen_on_a_line(painter, at, pen),
        Room::Questionnaires => ticks(painter, at, pen),
        Room::Roll => register(painter, at, pen),
        Room::Registers => ticked_book(painter, at, pen),
        Room::Guest => letter_i(painter, at, pen),
        Room::Computers => {
            line(&MONITOR);
            line(&[(-4.0, 7.0), (4.0, 7.0)]);
            line(&[(0.0, 4.0), (0.0, 7.0)]);
        }
    }
}

/// A page with a day on top, and a tick.
fn ticked_book(painter: &Painter, at: Pos2, pen: Stroke) {
    let page = Rect::from_min_max(at + vec2(-8.0, -6.0), at + vec2(8.0, 8.0));
    painter.rect_stroke(page, CornerRadius::same(2), pen, StrokeKind::Middle);
    for x in [-4.0, 4.0] {
        painter.line(vec![at + vec2(x, -9.0), at + vec2(x, -4.0)], pen);
    }
    let tick = [(-4.0, 2.0), (-1.0, 5.0), (4.0, -1.0)];
    painter.line(tick.iter().map(|(x, y)| at + vec2(*x, *y)).collect(), pen);
}

/// Three lines that are ticked.
fn ticks(painter: &Painter, at: Pos2, pen: Stroke) {
    for y in [-5.0, 1.0, 7.0] {
        let tick = [(-8.0, y - 1.0), (-6.0, y + 1.0), (-3.0, y - 3.0)];
        painter.line(tick.map(|(x, y)| at + vec2(x, y)).to_vec(), pen);
        painter.line_segment([at + vec2(1.0, y), at + vec2(8.0, y)], pen);
    }
}

/// As at an information desk.
fn letter_i(painter: &Painter, at: Pos2, pen: Stroke) {
    painter.circle_stroke(at, 8.0, pen);
    painter.line(vec![at + vec2(0.0, -1.0), at + vec2(0.0, 4.5)], pen);
    painter.circle_filled(at + vec2(0.0, -4.0), 1.2, pen.color);
}

/// Three names with their ticks.
fn register(painter: &Painter, at: Pos2, pen: Stroke) {
    for y in [-6.0, 0.0, 6.0] {
        painter.circle_filled(at + vec2(-6.5, y), 1.6, pen.color);
        painter.line(vec![at + vec2(-2.0, y), at + vec2(8.0, y)], pen);
    }
}

/// As whoever signs holds it.
fn pen_on_a_line(painter: &Painter, at: Pos2, pen: Stroke) {
    let drawn = [
        (-6.0, 4.0),
        (-5.0, 0.0),
        (4.0, -8.0),
        (7.0, -5.0),
        (-2.0, 3.0),
        (-6.0, 4.0),
    ];
    let points = drawn.iter().map(|(x, y)| at + vec2(*x, *y)).collect();
    painter.line(points, pen);
    painter.line(vec![at + vec2(-8.0, 8.0), at + vec2(8.0, 8.0)], pen);
}

/// Three of them, set differently.
fn sliders(painter: &Painter, at: Pos2, pen: Stroke) {
    for (y, knob) in [(-6.0, 4.0), (0.0, -4.0), (6.0, 1.0)] {
        painter.line(vec![at + vec2(-8.0, y), at + vec2(8.0, y)], pen);
        painter.circle_filled(at + vec2(knob, y), 3.0, pen.color);
    }
}

/// With an exclamation mark in it.
fn speech_bubble(painter: &Painter, at: Pos2, pen: Stroke) {
    let bubble = [
        (-8.0, 7.0),
        (-8.0, -7.0),
        (8.0, -7.0),
        (8.0, 3.0),
        (-3.0, 3.0),
        (-8.0, 7.0),
    ];
    let points = bubble.iter().map(|(x, y)| at + vec2(*x, *y)).collect();
    painter.line(points, pen);
    painter.line(vec![at + vec2(0.0, -5.0), at + vec2(0.0, -1.0)], pen);
    painter.circle_filled(at + vec2(0.0, 1.0), 1.2, pen.color);
}

/// Beside the way to lock.
pub(super) fn padlock(ui: &Ui, at: Pos2, ink: Color32) {
    let pen = Stroke::new(1.8, ink);
    let body = Rect::from_min_max(at + vec2(-6.0, -1.0), at + vec2(6.0, 7.0));
    ui.painter()
        .rect_stroke(body, CornerRadius::same(2), pen, StrokeKind::Middle);
    let bow = vec![
        pos2(at.x - 4.0, at.y - 1.0),
        pos2(at.x - 4.0, at.y - 5.0),
        pos2(at.x - 2.0, at.y - 8.0),
        pos2(at.x + 2.0, at.y - 8.0),
        pos2(at.x + 4.0, at.y - 5.0),
        pos2(at.x + 4.0, at.y - 1.0),
    ];
    ui.painter().line(bow, pen);
}
