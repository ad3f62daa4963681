//! What to do, step by step: what was answered, what is asked now in a frame of its own, and what comes later.

use bevy_egui::egui::{
    CornerRadius, Frame, Margin, Rect, Response, RichText, Sense, Stroke, StrokeKind, Ui, vec2,
};
use protocol::procedure::{Procedure, Review, StepRow, StepState};

use super::{checks, sight};
use crate::{
    clock,
    intent::{Field, IncidentsIntent, Intent, RoomIntent},
    state::{
        State,
        incidents::{FormFacts, RoomDraft, RoomField, ShownCase, ShownWords},
    },
    theme::{self, Role},
    views::{
        parts::{self, Shape, Typing, Wishes},
        steady::{self, Face},
    },
    words::Words,
};

mod answers;
mod contacts;
mod edition;

/// A circle before a step, across.
const MARK: f32 = 26.0;

/// How far it is, who has looked through its words, and the way back to the question of danger (F-51).
pub(super) fn head_ui(
    ui: &mut Ui,
    room: &RoomDraft,
    procedure: &Procedure,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::text(ui, words.say("steps-title"), theme::section(), theme::INK);
    let done = procedure.steps.iter();
    let done = done.filter(|row| row.state == StepState::Done).count();
    let far = words.say_with(
        "steps-far",
        &[
            ("done", &done.to_string()),
            ("all", &procedure.steps.len().to_string()),
            ("title", &procedure.title),
        ],
    );
    parts::small(ui, far);
    match &procedure.review {
        Review::NotYet => parts::small(ui, words.say("steps-not-reviewed")),
        Review::By { role, on } => parts::small(
            ui,
            words.say_with("steps-reviewed", &[("role", role), ("on", on)]),
        ),
    };
    let Some(first) = procedure.steps.first() else {
        return;
    };
    let is_asked = room.asked(procedure).map(|row| &row.step) == Some(&first.step);
    if first.state == StepState::Done && !is_asked {
        let danger = stopping(ui, &words.say("steps-danger"));
        if danger {
            wishes.push(room_wish(RoomIntent::Again(first.step.clone())));
        }
    }
}

pub(super) fn room_wish(wish: RoomIntent) -> Intent {
    Intent::Incidents(IncidentsIntent::Room(wish))
}

/// Every step in order.
pub(super) fn steps_ui(
    ui: &mut Ui,
    state: &State,
    open: &ShownCase,
    procedure: &Procedure,
    words: &Words,
    wishes: &mut Wishes,
) {
    let room = &state.incidents.room;
    let asked = room.asked(procedure).map(|row| row.step.as_str());
    for (at, row) in procedure.steps.iter().enumerate() {
        let number = (at + 1).to_string();
        let title = words.say_with("step-row", &[("number", &number), ("title", &row.title)]);
        let is_asked = asked == Some(row.step.as_str());
        ui.horizontal_top(|ui| {
            mark(ui, row.state, is_asked);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                if is_asked {
                    // The question of danger is the first of every procedure (F-51).
                    let edge = if at == 0 {
                        theme::URGENT
                    } else {
                        theme::ACCENT
                    };
                    let here = (room, state.incidents.form_facts());
                    let framed = asked_ui(ui, here, row, (&title, edge), words, wishes);
                    sight::bring_into(ui, (open.row.case, row, room.needed.as_ref()), framed);
                } else if row.state == StepState::Done {
                    done_ui(ui, open, row, &title, words, wishes);
                } else {
                    ui.horizontal_wrapped(|ui| {
                        parts::body(ui, title);
                        parts::small(ui, words.say("step-later"));
                    });
                }
            });
        });
        ui.add_space(4.0);
        if is_asked {
            edition::changed_ui(ui, procedure, words, wishes);
        }
    }
    if asked.is_none() {
        edition::changed_ui(ui, procedure, words, wishes);
    }
    if procedure.is_done {
        let said = ui.horizontal_top(|ui| {
            parts::bullet(ui, Shape::Tick, theme::OK);
            parts::text(ui, words.say("steps-done"), theme::strong(), theme::OK);
        });
        sight::bring_end_into(ui, open.row.case, said.response.rect);
    }
}

/// A tick, a ring with a point, or an empty ring; words say the same.
fn mark(ui: &mut Ui, state: StepState, is_asked: bool) {
    let (rect, _) = ui.allocate_exact_size(vec2(MARK, MARK), Sense::hover());
    let (at, half) = (rect.center(), MARK / 2.0 - 1.0);
    let painter = ui.painter();
    if is_asked {
        let ink = theme::ACCENT.on(ui);
        painter.circle_stroke(at, half - 1.5, Stroke::new(3.0, ink));
        painter.circle_filled(at, 5.0, ink);
    } else if state == StepState::Done {
        painter.circle_filled(at, half, theme::OK.on(ui));
        let pen = Stroke::new(2.5, theme::SURFACE.on(ui));
        let tick = [(-5.0, 0.0), (-1.5, 4.0), (5.0, -4.0)];
        painter.line(tick.map(|(x, y)| at + vec2(x, y)).to_vec(), pen);
    } else {
        painter.circle_stroke(at, half - 2.0, Stroke::new(1.5, theme::EDGE.on(ui)));
    }
}

fn done_ui(
    ui: &mut Ui,
    open: &ShownCase,
    row: &StepRow,
    title: &str,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::strong(ui, title);
    let Some(given) = &row.given else {
        return;
    };
    let said = row.answers.iter().find(|one| one.answer == given.answer);
    let said = said.map_or(given.answer.as_str(), |one| one.words.as_str());
    parts::text(ui, said, theme::strong(), theme::OK);
    let act = open.acts.iter().find(|act| act.hash == given.act);
    if let Some(ShownWords::Open(entry)) = act.map(|act| &act.words)
        && !entry.facts.is_empty()
    {
        parts::small(ui, entry.facts.clone());
    }
    let (at, by) = (
        clock::spoken(given.at),
        act.map_or("", |act| act.author.as_str()),
    );
    ui.horizontal_wrapped(|ui| {
        let answered = words.say_with("step-answered", &[("at", &at), ("by", by)]);
        parts::small(ui, answered);
        let again = words.say("step-again");
        let button = small_button(ui, &again);
        parts::read_aloud(ui, &button, &format!("{again}. {title}"));
        if button.clicked() {
            wishes.push(room_wish(RoomIntent::Again(row.step.clone())));
        }
    });
}

/// The step that is asked, with everything that belongs to it. Returns where it is, and where in it an answer's form.
fn asked_ui(
    ui: &mut Ui,
    (room, facts): (&RoomDraft, FormFacts<'_>),
    row: &StepRow,
    (title, edge): (&str, Role),
    words: &Words,
    wishes: &mut Wishes,
) -> (Rect, Option<Rect>) {
    let framed = Frame::new()
        .stroke(Stroke::new(2.0, edge.on(ui)))
        .corner_radius(CornerRadius::same(theme::CARD_RADIUS))
        .inner_margin(Margin::same(14))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            parts::text(ui, title, theme::section(), theme::INK);
            if !row.words.is_empty() {
                parts::text(ui, row.words.clone(), theme::body(), theme::INK2);
            }
            if room.again.is_some() {
                parts::text(ui, words.say("step-again-how"), theme::small(), theme::SOON);
            }
            if !row.is_for_others {
                checks::checks_ui(ui, room, row, words, wishes);
            }
            if let Some(warning) = &row.warning {
                warning_ui(ui, warning);
            }
            contacts::contacts_ui(ui, &row.contacts, words);
            if row.is_for_others {
                for_others_ui(ui, room, words, wishes);
                return None;
            }
            let needed = room.needed.as_ref();
            let given = needed
                .and_then(|needed| row.answers.iter().find(|one| one.answer == needed.answer));
            match (needed, given) {
                (Some(needed), Some(given)) => {
                    let here = (room, facts);
                    let below = ui.cursor();
                    answers::needed_ui(ui, here, row, (given, needed.kind), words, wishes);
                    Some(below.intersect(ui.min_rect()))
                }
                _ => {
                    let open = facts.incidents.and_then(|one| one.open.as_ref());
                    let readers = open.map_or(&[][..], |open| &open.readers);
                    answers::answers_ui(ui, (room, readers), row, words, wishes);
                    None
                }
            }
        });
    (framed.response.rect, framed.inner)
}

/// Said before anything is typed: somebody else answers this, and what can be done meanwhile (H-04).
fn for_others_ui(ui: &mut Ui, room: &RoomDraft, words: &Words, wishes: &mut Wishes) {
    let say = words.say("step-for-others");
    parts::text(ui, say, theme::strong(), theme::SOON);
    if room.again.is_some() && parts::quiet(ui, words.say("leave")).clicked() {
        wishes.push(room_wish(RoomIntent::LeaveStep));
    }
}

pub(super) fn field_ui(
    ui: &mut Ui,
    field: RoomField,
    label: String,
    typed: &str,
    lines: usize,
    wishes: &mut Wishes,
) {
    let typing = Typing {
        field: Field::Room(field),
        label,
        typed,
        lines,
        is_masked: false,
        starts: false,
    };
    parts::field(ui, &typing, wishes);
}

fn warning_ui(ui: &mut Ui, warning: &str) {
    Frame::new()
        .fill(theme::URGENT_SOFT.on(ui))
        .corner_radius(CornerRadius::same(theme::BUTTON_RADIUS))
        .inner_margin(Margin::same(10))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                parts::bullet(ui, Shape::Triangle, theme::URGENT);
                ui.vertical(|ui| {
                    parts::text(ui, warning, theme::strong(), theme::URGENT);
                });
            });
        });
}

/// A press after which only telling others goes on, or that says that somebody is in danger. True when it was pressed.
fn stopping(ui: &mut Ui, words: &str) -> bool {
    pressed_in(ui, words, theme::URGENT, theme::URGENT_SOFT)
}

fn pressed_in(ui: &mut Ui, words: &str, ink: Role, ground: Role) -> bool {
    let text = RichText::new(words).font(theme::strong()).color(ink.on(ui));
    let face = Face {
        fill: Some(ground.on(ui)),
        stroke: Some(Stroke::new(2.0, ink.on(ui))),
        min_size: vec2(0.0, theme::BUTTON_HEIGHT),
    };
    let response = steady::button(ui, text, &face);
    // Its shape says so too, where colours do not.
    let edge = response.rect.shrink(3.5);
    let pen = Stroke::new(1.0, ink.on(ui));
    let radius = CornerRadius::same(theme::BUTTON_RADIUS - 3);
    ui.painter()
        .rect_stroke(edge, radius, pen, StrokeKind::Inside);
    parts::ring(ui, &response).clicked()
}

/// Something small to press, among what is read.
pub(in crate::views) fn small_button(ui: &mut Ui, words: &str) -> Response {
    let text = RichText::new(words)
        .font(theme::small())
        .color(theme::INK.on(ui));
    let face = Face {
        fill: Some(theme::SURFACE.on(ui)),
        stroke: Some(Stroke::new(1.0, theme::EDGE.on(ui))),
        min_size: vec2(0.0, 28.0),
    };
    let response = steady::narrow(ui, words, vec2(10.0, 4.0), text, &face);
    parts::ring(ui, &response)
}
