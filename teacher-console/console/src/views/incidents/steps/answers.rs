//! What can be answered to the step that is asked, and the form of an answer that asks for words first.

use bevy_egui::egui::Ui;
use protocol::{
    field::FieldKind,
    procedure::{AnswerRow, StepRow},
};

use super::{
    super::{checks, fields},
    field_ui, room_wish, stopping,
};
use crate::{
    intent::{Intent, RoomIntent},
    state::incidents::{FormFacts, RoomDraft, RoomField},
    theme,
    views::parts::{self, Wishes},
    words::Words,
};

/// An answer of the second adult, as whoever was the first sees it: who can give it, and how (F-13, H-21).
fn second_ui(ui: &mut Ui, answer: &AnswerRow, readers: &[String], words: &Words) {
    let names = readers.join(", ");
    let facts = [("answer", answer.words.as_str()), ("names", &names)];
    parts::body(ui, words.say_with("step-for-a-second", &facts));
}

/// Each answer that can be given, and what may be said beside it.
pub(super) fn answers_ui(
    ui: &mut Ui,
    (room, readers): (&RoomDraft, &[String]),
    row: &StepRow,
    words: &Words,
    wishes: &mut Wishes,
) {
    for answer in &row.answers {
        if answer.is_for_a_second {
            second_ui(ui, answer, readers, words);
            continue;
        }
        // More is asked for before it goes on record.
        let on_it = if answer.needs.is_some() {
            words.say_with("step-asks-more", &[("answer", &answer.words)])
        } else {
            answer.words.clone()
        };
        let is_pressed = if answer.stops {
            stopping(ui, &on_it)
        } else {
            parts::quiet(ui, on_it).clicked()
        };
        if is_pressed {
            wishes.push(give(room, row, answer, words));
            wishes.extend(fields::says(answer, words));
        }
    }
    // Where every answer has a form of its own, there is room for everything in it.
    if row.answers.iter().any(|answer| answer.needs.is_none()) {
        beside_ui(ui, room, words, wishes);
    }
    if room.again.is_some() && parts::quiet(ui, words.say("leave")).clicked() {
        wishes.push(room_wish(RoomIntent::LeaveStep));
    }
}

fn give(room: &RoomDraft, row: &StepRow, answer: &AnswerRow, words: &Words) -> Intent {
    room_wish(RoomIntent::Answer {
        answer: answer.answer.clone(),
        checks: checks::said(room, row, words),
    })
}

/// What goes on record beside the answer, for whoever wants to say more.
fn beside_ui(ui: &mut Ui, room: &RoomDraft, words: &Words, wishes: &mut Wishes) {
    field_ui(
        ui,
        RoomField::Beside,
        words.say("step-beside"),
        &room.beside,
        1,
        wishes,
    );
}

/// What the answer asks for before it goes on record.
pub(super) fn needed_ui(
    ui: &mut Ui,
    (room, facts): (&RoomDraft, FormFacts<'_>),
    row: &StepRow,
    (answer, kind): (&AnswerRow, FieldKind),
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::text(ui, answer.words.clone(), theme::strong(), theme::ACCENT);
    parts::small(ui, words.say("step-needs"));
    fields::form_ui(ui, (room, facts), kind, words, wishes);
    // Typed before the answer was pressed, it goes on record with it.
    if !room.beside.is_empty() {
        beside_ui(ui, room, words, wishes);
    }
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say("finish")).clicked() {
            wishes.push(give(room, row, answer, words));
        }
        if parts::quiet(ui, words.say("leave")).clicked() {
            wishes.push(room_wish(RoomIntent::LeaveStep));
        }
    });
}
