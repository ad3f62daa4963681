//! The small drawings on the line of a chronology, one for each kind of act; the act's words say the same.

use bevy_egui::egui::{Pos2, Rect, Sense, Stroke, Ui, vec2};

use crate::{state::incidents::ShownDeed, theme};

/// A drawing's circle, across.
const ACROSS: f32 = 30.0;

const LETTER: [(f32, f32); 6] = [
    (-6.0, -4.0),
    (6.0, -4.0),
    (6.0, 4.0),
    (-6.0, 4.0),
    (-6.0, -4.0),
    (0.0, 1.0),
];
const BUBBLE: [(f32, f32); 7] = [
    (-6.0, -5.0),
    (6.0, -5.0),
    (6.0, 3.0),
    (-1.0, 3.0),
    (-5.0, 6.0),
    (-5.0, 3.0),
    (-6.0, -5.0),
];
const FOLDER: [(f32, f32); 7] = [
    (-6.0, 5.0),
    (-6.0, -5.0),
    (-1.0, -5.0),
    (1.0, -2.0),
    (6.0, -2.0),
    (6.0, 5.0),
    (-6.0, 5.0),
];
const TICK: [(f32, f32); 3] = [(-5.0, 0.0), (-1.5, 4.0), (5.0, -4.0)];
const ARROW: [(f32, f32); 5] = [(-6.0, 0.0), (5.0, 0.0), (1.0, -4.0), (5.0, 0.0), (1.0, 4.0)];
const PEN: [(f32, f32); 5] = [
    (-5.0, 5.0),
    (-4.0, 1.0),
    (4.0, -6.0),
    (6.0, -3.0),
    (-5.0, 5.0),
];
const SHEET: [(f32, f32); 6] = [
    (-5.0, -3.0),
    (5.0, -3.0),
    (5.0, 0.0),
    (-5.0, 0.0),
    (-5.0, 3.0),
    (3.0, 3.0),
];

/// Draws it and returns where.
pub(super) fn mark(ui: &mut Ui, deed: &ShownDeed) -> Rect {
    let (rect, _) = ui.allocate_exact_size(vec2(ACROSS, ACROSS), Sense::hover());
    let (at, ink) = (rect.center(), theme::INK.on(ui));
    let edge = Stroke::new(1.0, theme::EDGE.on(ui));
    ui.painter().circle_stroke(at, ACROSS / 2.0 - 1.0, edge);
    line(ui, at, points(deed), Stroke::new(1.5, ink));
    rect
}

fn points(deed: &ShownDeed) -> &'static [(f32, f32)] {
    match deed {
        ShownDeed::RecordedConcern | ShownDeed::OpenedConcern(_) => &LETTER,
        ShownDeed::MadeIncident(_) | ShownDeed::ChangedType { .. } => &FOLDER,
        ShownDeed::AddedEntry => &BUBBLE,
        ShownDeed::AddedField(..) | ShownDeed::SetReview(_) => &SHEET,
        ShownDeed::Corrected(_) => &PEN,
        ShownDeed::AnsweredStep { .. } | ShownDeed::TookEdition | ShownDeed::Exported => &ARROW,
        ShownDeed::Closed
        | ShownDeed::DoneTask(_)
        | ShownDeed::Held
        | ShownDeed::AskedRelease
        | ShownDeed::Released
        | ShownDeed::AskedDeletion
        | ShownDeed::TookBack => &TICK,
        ShownDeed::Unreadable => &[],
    }
}

fn line(ui: &Ui, at: Pos2, points: &[(f32, f32)], pen: Stroke) {
    let points = points.iter().map(|(x, y)| at + vec2(*x, *y)).collect();
    ui.painter().line(points, pen);
}

/// From this drawing to the next.
pub(super) fn thread(ui: &Ui, from: Rect, to: f32) {
    let pen = Stroke::new(1.0, theme::EDGE.on(ui));
    let x = from.center().x;
    ui.painter().line_segment(
        [
            Pos2::new(x, from.bottom() + 2.0),
            Pos2::new(x, to.max(from.bottom() + 2.0)),
        ],
        pen,
    );
}
