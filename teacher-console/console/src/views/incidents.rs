//! The room of incidents: what may be done next, in the server's words, beside the chronology.

use bevy_egui::egui::Ui;
use protocol::{cases::CaseStatus, field::FieldKind, procedure::Procedure};

use super::{
    answering::{Press, answering_ui},
    letting, log_tabs,
    parts::{self, Wishes},
    places::{self, Side},
    printing, search,
};
use crate::{
    clock,
    intent::{Field, IncidentsIntent, Intent, RoomIntent, export::ExportIntent},
    state::{
        State,
        incidents::{Doing, ShownCase},
    },
    theme,
    words::Words,
};

mod again;
mod checks;
mod chronology;
pub(super) mod export;
mod fields;
mod letter;
mod links;
mod list;
mod marks;
mod note;
mod offers;
mod own_record;
mod parties;
mod patterns;
mod practice;
mod registers;
mod risks;
mod sanction;
mod sight;
mod steps;
mod todo;
mod told;
mod topics;
mod types;
mod writing;

pub(super) use fields::line_words;
pub(super) use steps::small_button;
use writing::writing_ui;

const LIST_WIDTH: f32 = 330.0;
/// The steps take so much of the page beside the chronology,
const STEPS_PART: f32 = 0.54;
/// where that can be this wide.
const CHRONOLOGY_MIN: f32 = 330.0;

/// The whole room: the list, or the case that was opened from it.
pub fn incidents_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    if let Some(open) = &state.incidents.open {
        case_head_ui(ui, state, open, words, wishes);
        case_ui(ui, state, open, words, wishes);
        return;
    }
    parts::page_head(
        ui,
        words.say("room-incidents"),
        words.say("incidents-sentence"),
    );
    log_tabs(ui, state, words, state.incidents.log, |log| {
        wishes.push(Intent::Incidents(IncidentsIntent::ChooseLog(log)));
    });
    let side = Side::List {
        width: LIST_WIDTH,
        has_chosen: false,
    };
    places::beside(
        ui,
        &side,
        wishes,
        |ui, wishes| {
            places::filling_card(ui, 8, |ui| {
                search::way_in_ui(ui, state, words, state.incidents.log, wishes);
                list::list_ui(ui, state, words, wishes);
            });
        },
        |ui, wishes| list::no_case_ui(ui, state, words, wishes),
    );
}

/// What may be done beside the chronology; above it where there is no room.
fn case_ui(ui: &mut Ui, state: &State, open: &ShownCase, words: &Words, wishes: &mut Wishes) {
    if is_narrow(ui) {
        places::scrolled(ui, "case", |ui| {
            kind_ui(ui, state, open, words);
            parts::card_of(ui, |ui| {
                steps_head_ui(ui, state, open, words, wishes);
                steps_ui(ui, state, open, words, wishes);
                foot_ui(ui, state, open, words, wishes);
            });
            parts::card_of(ui, |ui| {
                chronology::head_ui(ui, words);
                chronology::acts_ui(ui, open, words, wishes);
                note::note_ui(ui, state, open, words, wishes);
            });
        });
        return;
    }
    let width = ui.available_width() - 8.0;
    ui.horizontal_top(|ui| {
        let height = ui.available_height();
        parts::column(ui, width * STEPS_PART, height, |ui| {
            places::filling_card(ui, 16, |ui| {
                steps_head_ui(ui, state, open, words, wishes);
                // Two closures cannot both wish into one list.
                let mut at_foot = Wishes::new();
                places::above_a_foot(
                    ui,
                    &page_id(state),
                    |ui| steps_ui(ui, state, open, words, wishes),
                    |ui| foot_ui(ui, state, open, words, &mut at_foot),
                );
                wishes.append(&mut at_foot);
            });
        });
        let width = ui.available_width();
        parts::column(ui, width, height, |ui| {
            places::filling_card(ui, 16, |ui| {
                chronology::head_ui(ui, words);
                let mut at_foot = Wishes::new();
                places::above_a_foot(
                    ui,
                    "chronology",
                    |ui| chronology::acts_ui(ui, open, words, wishes),
                    |ui| note::note_ui(ui, state, open, words, &mut at_foot),
                );
                wishes.append(&mut at_foot);
            });
        });
    });
}

/// Whether there is no room for the steps and the chronology beside each other.
fn is_narrow(ui: &Ui) -> bool {
    let width = ui.available_width() - 8.0;
    width * (1.0 - STEPS_PART) < CHRONOLOGY_MIN || places::is_one_column(ui)
}

/// Its number and what its kind says; where there is little room it scrolls with the rest, so that the steps have that room.
fn kind_ui(ui: &mut Ui, state: &State, open: &ShownCase, words: &Words) {
    let kind = open.row.incident_type.as_ref();
    let first = kind.and_then(|kind| types::first_contact(open, kind, words));
    let tags = kind.and_then(|_| risks::tags(open, words));
    let number = crate::export::number(open.row.case);
    let number = words.say_with("case-number", &[("number", &number)]);
    let said: Vec<String> = [number].into_iter().chain(first).chain(tags).collect();
    parts::small(ui, said.join(" \u{b7} "));
    // Where there may be a picture it stands above everything that can be pressed (F-56, F-78).
    if open.is_about_a_picture() {
        parts::text(ui, words.say("never-view"), theme::strong(), theme::URGENT);
    }
    again::again_ui(ui, state, open, words);
}

/// Each page of what is being done is entered at its top, however far the one before was read.
fn page_id(state: &State) -> String {
    let open = state.incidents.open.as_ref();
    let is_closed = open.is_some_and(|open| open.row.status == CaseStatus::Closed);
    match &state.incidents.doing {
        // However far down closing was pressed, that it is closed is what is read next.
        None if is_closed => "closed".to_owned(),
        None => "steps".to_owned(),
        Some(Doing::ChoosingField) => "fields".to_owned(),
        Some(Doing::AddingField(kind) | Doing::CorrectingField(_, kind)) => {
            format!("field {}", kind.name())
        }
        Some(Doing::ChoosingType(_) | Doing::ChangingType(_)) => "types".to_owned(),
        Some(_) => "doing".to_owned(),
    }
}

/// The steps of a procedure and what else may be done, where nothing else is being done.
fn shown_procedure<'a>(state: &State, open: &'a ShownCase) -> Option<&'a Procedure> {
    let is_free = state.incidents.doing.is_none()
        && state.file_of_open_case().is_none()
        && state.letting.choosing.is_none()
        && open.row.status != CaseStatus::Closed;
    open.procedure.as_ref().filter(|_| is_free)
}

/// What stays in sight while the steps scroll.
fn steps_head_ui(ui: &mut Ui, state: &State, open: &ShownCase, words: &Words, wishes: &mut Wishes) {
    if let Some(procedure) = shown_procedure(state, open) {
        steps::head_ui(ui, &state.incidents.room, procedure, words, wishes);
        todo::late_ui(ui, state, open, words);
    }
}

fn case_head_ui(ui: &mut Ui, state: &State, open: &ShownCase, words: &Words, wishes: &mut Wishes) {
    let title = Some(&open.title)
        .filter(|title| !title.is_empty())
        .cloned()
        .unwrap_or_else(|| words.say("case-unnamed"));
    places::headed(ui, &title, theme::title(), |ui| {
        list::status_pill(ui, open.row.status, words);
        if small_button(ui, &words.say("case-to-list")).clicked() {
            wishes.push(steps::room_wish(RoomIntent::ToTheList));
        }
    });
    let opened = clock::spoken(open.row.opened_at);
    let kind = open
        .row
        .incident_type
        .as_ref()
        .map_or_else(String::new, |id| {
            format!("{} \u{b7} ", types::type_words(words, id))
        });
    let sentence = words.say_with("case-sentence", &[("opened", &opened)]);
    // Said in the same line, so that nothing below it moves.
    let working = if state.is_busy() {
        format!(" \u{b7} {}", words.say("working"))
    } else {
        String::new()
    };
    let sentence = format!("{kind}{sentence}{working}");
    parts::text(ui, sentence, theme::body(), theme::INK2);
    if !is_narrow(ui) {
        kind_ui(ui, state, open, words);
    }
    if open.row.practice {
        practice::banner_ui(ui, words);
    }
    ui.add_space(4.0);
}

/// What the record says of tasks, people who were told, evidence and decisions.
fn gathered_ui(ui: &mut Ui, state: &State, open: &ShownCase, words: &Words, wishes: &mut Wishes) {
    if state.incidents.doing.is_none() {
        todo::todo_ui(ui, state, open, words, wishes);
        registers::registers_ui(ui, state, open, words, wishes);
    }
}

fn steps_ui(ui: &mut Ui, state: &State, open: &ShownCase, words: &Words, wishes: &mut Wishes) {
    if state.incidents.doing.is_none() && letting::case_ui(ui, state, open, words, wishes) {
        return;
    }
    if let Some(done) = state.file_of_open_case() {
        export::done_ui(ui, done, words, wishes);
        return;
    }
    let procedure = shown_procedure(state, open);
    if let Some(procedure) = procedure {
        steps::steps_ui(ui, state, open, procedure, words, wishes);
        ui.separator();
        if !procedure.is_done {
            gathered_ui(ui, state, open, words, wishes);
        }
    }
    parts::text(ui, words.say("next-title"), theme::section(), theme::INK);
    match &state.incidents.doing {
        None => {
            offers::offers_ui(ui, state, open, words, wishes);
            letting::waiting_ui(ui, state, words, wishes);
            // Without steps the question of danger stands among the offers, and nothing stands before it (F-51). Where every
            // step is answered, closing comes before what is on record.
            if procedure.is_none_or(|procedure| procedure.is_done) {
                gathered_ui(ui, state, open, words, wishes);
            }
        }
        Some(Doing::ChoosingType(chosen)) => {
            types::types_ui(ui, open, chosen.as_deref(), words, wishes);
        }
        Some(Doing::ChangingType(chosen)) => {
            let why = &state.incidents.room.why;
            types::changing_ui(ui, open, (chosen.as_deref(), why), words, wishes);
        }
        Some(Doing::ChoosingField) => fields::menu_ui(ui, open, words, wishes),
        Some(Doing::AddingField(kind)) => {
            form_ui(ui, state, *kind, words, wishes);
            if *kind == FieldKind::Task {
                todo::day_ui(ui, &state.incidents.room.due, words, wishes);
            }
        }
        Some(Doing::CorrectingField(_, kind)) => {
            parts::body(ui, words.say("writing-correction"));
            form_ui(ui, state, *kind, words, wishes);
        }
        Some(Doing::Exporting) => export::asking_ui(ui, state, words, wishes),
        Some(Doing::WritingLetter) => {
            letter::writing_ui(ui, &state.incidents.room.letter, words, wishes);
        }
        Some(Doing::Printing) => {
            let typed = (Field::PrintWhy, state.incidents.print_why.as_str());
            printing::asking_ui(ui, "print-case-how", typed, words, wishes);
        }
        Some(Doing::Answering { is_closing }) => {
            answering_ui(ui, state, *is_closing, words, |press| {
                wishes.push(Intent::Incidents(match press {
                    Press::Closing(is_closing) => IncidentsIntent::Closing(is_closing),
                    Press::Sentence(id) => IncidentsIntent::Answer(id),
                }));
            });
        }
        Some(doing) => writing_ui(ui, open, doing, &state.incidents.draft, words, wishes),
    }
}

fn form_ui(ui: &mut Ui, state: &State, kind: FieldKind, words: &Words, wishes: &mut Wishes) {
    let form = (&state.incidents.room, state.incidents.form_facts());
    fields::form_ui(ui, form, kind, words, wishes);
}

/// The two ways out of a step, always in sight.
fn foot_ui(ui: &mut Ui, state: &State, open: &ShownCase, words: &Words, wishes: &mut Wishes) {
    let finish = match &state.incidents.doing {
        None => return,
        // Each sentence is a button of its own.
        Some(Doing::ChoosingField | Doing::Answering { .. }) => None,
        Some(Doing::ChoosingType(_)) => Some(
            types::incident_offer(open)
                .map_or_else(|| words.say("finish"), |offer| offer.words.clone()),
        ),
        Some(Doing::ChangingType(_)) => Some(words.say("finish-type")),
        Some(Doing::WritingEntry) => Some(words.say("finish-entry")),
        Some(Doing::Correcting(_) | Doing::CorrectingField(..)) => {
            Some(words.say("finish-correction"))
        }
        Some(Doing::Closing) => Some(words.say("finish-close")),
        Some(Doing::AddingField(_)) => Some(words.say("finish")),
        Some(Doing::Exporting) => Some(words.say("finish-export")),
        Some(Doing::Printing) => Some(words.say("finish-print")),
        // What is not made has nothing to finish.
        Some(Doing::WritingLetter) => {
            (state.incidents.room.letter.is_safe == Some(true)).then(|| words.say("finish-print"))
        }
    };
    ui.separator();
    ui.horizontal_wrapped(|ui| {
        if finish.is_some_and(|finish| parts::primary(ui, finish).clicked()) {
            wishes.push(match &state.incidents.doing {
                Some(Doing::Exporting) => Intent::Export(ExportIntent::HandOver {
                    sentence: export::sentence(state, words),
                    receipt: export::receipt(&state.export, words),
                }),
                Some(Doing::WritingLetter) => letter::print(state, words),
                _ => Intent::Incidents(IncidentsIntent::Finish),
            });
        }
        if parts::quiet(ui, words.say("leave")).clicked() {
            wishes.push(Intent::Incidents(IncidentsIntent::Leave));
        }
    });
}
