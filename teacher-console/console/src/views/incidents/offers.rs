//! What may be done next, in the server's words, and what the console does by itself.

use bevy_egui::egui::Ui;
use protocol::{cases::CaseStatus, directory::LogName, seen::SeenState, staff::Room};

use super::letter;
use crate::{
    intent::{IncidentsIntent, Intent, RoomIntent},
    state::{State, incidents::ShownCase},
    theme,
    views::{
        letting,
        parts::{self, Wishes},
    },
    words::Words,
};

/// What the server calls closing.
const CLOSE: &str = "close";

/// What the server calls handing the record out.
const EXPORT: &str = "export";

/// What the server calls a correction.
const CORRECT: &str = "correct";

/// The way to a follow-up scenario (B-37): why stays here, sealed, as a note; the class sees a plan like any other.
fn follow_up_ui(ui: &mut Ui, state: &State, open: &ShownCase, words: &Words, wishes: &mut Wishes) {
    let rooms = state.person.iter().flat_map(|person| &person.rooms);
    let has_classes = rooms.into_iter().any(|room| *room == Room::Classes);
    let is_ours = open.log == LogName::Safeguarding && open.row.status != CaseStatus::Closed;
    // An invented case gives nothing to a real pupil (K-19).
    if !has_classes || !is_ours || open.row.practice {
        return;
    }
    parts::small(ui, words.say("follow-up-why"));
    if parts::quiet(ui, words.say("follow-up")).clicked() {
        let phrase = words.say("note-follow-up");
        let note = RoomIntent::Phrase(phrase);
        wishes.push(Intent::Incidents(IncidentsIntent::Room(note)));
        wishes.push(Intent::Enter(Room::Classes));
    }
}

/// Papers of the case and who may read it, beside each other: needed now and then, and never the next step.
fn papers_ui(ui: &mut Ui, open: &ShownCase, words: &Words, wishes: &mut Wishes) {
    parts::strong(ui, words.say("papers-and-people"));
    ui.horizontal_wrapped(|ui| {
        if open.report.is_some() && parts::quiet(ui, words.say("read-report")).clicked() {
            wishes.push(Intent::Incidents(IncidentsIntent::ReadReport));
        }
        if open.handed_in().is_some() && parts::quiet(ui, words.say("answer-title")).clicked() {
            wishes.push(Intent::Incidents(IncidentsIntent::BeginAnswer));
        }
        if parts::quiet(ui, words.say("print-case")).clicked() {
            wishes.push(Intent::Incidents(IncidentsIntent::BeginPrint));
        }
        for next in open.next.iter().filter(|next| next.act == EXPORT) {
            if parts::quiet(ui, next.words.clone()).clicked() {
                wishes.push(Intent::Incidents(IncidentsIntent::Begin(next.act.clone())));
            }
        }
        letter::offer_ui(ui, open, words, wishes);
        letting::begin_case_ui(ui, open, words, wishes);
    });
    letter::withheld_ui(ui, open, words);
}

/// Every offer, the most likely one first.
pub(super) fn offers_ui(
    ui: &mut Ui,
    state: &State,
    open: &ShownCase,
    words: &Words,
    wishes: &mut Wishes,
) {
    if open.row.status == CaseStatus::Closed {
        parts::body(ui, words.say("next-none"));
    }
    if open.row.status == CaseStatus::Concern {
        parts::text(
            ui,
            words.say("concern-danger"),
            theme::strong(),
            theme::URGENT,
        );
    }
    // Until somebody has said so, the bell may ring for it: it comes before everything else.
    let is_untaken = matches!(state.worry_state(), Some(None | Some(SeenState::Opened)));
    if is_untaken && parts::primary(ui, words.say("i-have-this")).clicked() {
        wishes.push(Intent::Incidents(IncidentsIntent::IHaveThis));
    }
    // Once every step is answered, closing is what is left.
    let procedure = open.procedure.as_ref();
    let is_done = procedure.is_some_and(|procedure| procedure.is_done);
    // Corrections begin at the entry itself; the record goes out with the other papers below.
    let offered = open.next.iter();
    let mut offered: Vec<_> = offered
        .filter(|next| next.act != CORRECT && next.act != EXPORT)
        .collect();
    offered.sort_by_key(|next| !(is_done && next.act == CLOSE));
    for (place, next) in offered.into_iter().enumerate() {
        let leads = place == 0 && !is_untaken && open.row.status != CaseStatus::Closed;
        let pressed = if leads {
            parts::primary(ui, next.words.clone()).clicked()
        } else {
            parts::quiet(ui, next.words.clone()).clicked()
        };
        if pressed {
            wishes.push(Intent::Incidents(IncidentsIntent::Begin(next.act.clone())));
        }
    }
    papers_ui(ui, open, words, wishes);
    follow_up_ui(ui, state, open, words, wishes);
    ui.add_space(8.0);
    parts::small(
        ui,
        words.say_with("case-readers", &[("names", &open.readers.join(", "))]),
    );
    // Above the steps of a procedure stands who has looked through them.
    if open.procedure.is_none() {
        parts::small(ui, words.say("next-not-reviewed"));
    }
    if !open.is_about_a_picture() {
        parts::text(ui, words.say("never-view"), theme::strong(), theme::URGENT);
    }
}
