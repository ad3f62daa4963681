//! The room of one incident: a step is answered with one press where nothing has to be written, and a note is added.

use protocol::{
    bytes::Hash,
    field::{Field, FieldKind, Line},
    procedure::{Procedure, ProposedTask},
};
use zeroize::Zeroizing;

use super::super::signing;
use crate::{
    clock,
    intent::{Effect, RoomIntent},
    state::{
        Notice, State,
        incidents::{Deed, Doing, EntryWords, Form, Needed, RoomDraft, Sent, ShownWords},
    },
};

mod answering;

use answering::{form_of, give_answer};

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: RoomIntent) -> Vec<Effect> {
    let room = &mut state.incidents.room;
    match wish {
        RoomIntent::Phrase(phrase) => add_phrase(room, &phrase),
        RoomIntent::BeginField => turn_to(state, Doing::ChoosingField),
        RoomIntent::ChooseField(kind) => turn_to(state, Doing::AddingField(kind)),
        RoomIntent::Choose {
            kind,
            name,
            id,
            words,
        } => {
            room.choose(kind, name, &id, words);
            Vec::new()
        }
        RoomIntent::Says(kind, name, id, words) => {
            room.say(kind, name, &id, words);
            Vec::new()
        }
        RoomIntent::Tick(kind, name, words) => {
            room.forms.entry(kind).or_default().tick(name, &words);
            Vec::new()
        }
        RoomIntent::ShowTopics(are_shown) => show_topics(room, are_shown),
        RoomIntent::ToSupport => {
            to_support(state);
            Vec::new()
        }
        RoomIntent::Due(days) => {
            room.due = clock::school_day_after(state.now, days).unwrap_or_default();
            Vec::new()
        }
        RoomIntent::Correct { act, kind, form } => begin_correction(state, act, kind, form),
        RoomIntent::TakeProposed(task) => take_proposed(state, &task),
        RoomIntent::DoneTask(task) => press(state, Deed::DoneTask(task)),
        RoomIntent::TakeEdition => take_edition(state),
        RoomIntent::AddNote => add_note(state),
        RoomIntent::Check(check, likely) => {
            room.check(check, likely);
            Vec::new()
        }
        RoomIntent::Answer { answer, checks } => give_answer(state, &answer, &checks),
        RoomIntent::Again(step) => {
            // Never refused, because it may be that somebody is in danger. What is typed stays in sight.
            room.ask(Some(step));
            state.notice = None;
            Vec::new()
        }
        RoomIntent::LeaveStep => {
            // First the words, then the step: nothing typed goes by one press too many.
            if !room.put_form_away() {
                room.ask(None);
            }
            state.notice = None;
            Vec::new()
        }
        RoomIntent::ToTheList => {
            to_the_list(state);
            Vec::new()
        }
    }
}

fn show_topics(room: &mut RoomDraft, are_shown: bool) -> Vec<Effect> {
    room.shows_topics = are_shown;
    Vec::new()
}

fn turn_to(state: &mut State, doing: Doing) -> Vec<Effect> {
    state.incidents.doing = Some(doing);
    state.notice = None;
    Vec::new()
}

fn add_phrase(room: &mut RoomDraft, phrase: &str) -> Vec<Effect> {
    let note = room.note.trim_end();
    room.note = Zeroizing::new(if note.is_empty() {
        format!("{phrase} ")
    } else {
        format!("{note} {phrase} ")
    });
    Vec::new()
}

fn to_the_list(state: &mut State) {
    let incidents = &mut state.incidents;
    if incidents.draft.has_words() || incidents.room.has_words() || state.export.has_words() {
        // What waits is brought into sight.
        let is_in_sight = matches!(incidents.doing, Some(Doing::CorrectingField(..)));
        if let (Some(kind), None, false) =
            (incidents.room.begun(), &incidents.room.needed, is_in_sight)
        {
            incidents.doing = Some(Doing::AddingField(kind));
        }
        if !incidents.room.why.trim().is_empty()
            && !matches!(incidents.doing, Some(Doing::ChangingType(_)))
        {
            incidents.doing = Some(Doing::ChangingType(None));
        }
        if incidents.room.letter.has_words() {
            incidents.doing = Some(Doing::WritingLetter);
        }
        state.notice = Some(Notice::attention("notice-words-waiting"));
        return;
    }
    incidents.open = None;
    incidents.doing = None;
    incidents.room = RoomDraft::default();
    state.letting.choosing = None;
    state.notice = None;
}

/// An accident that was told at once is never punished (G-23): the same step is answered with support, where it can be.
fn to_support(state: &mut State) {
    let incidents = &mut state.incidents;
    let room = &mut incidents.room;
    room.forms.remove(&FieldKind::Sanction);
    state.notice = None;
    if room.needed.is_none() {
        incidents.doing = Some(Doing::AddingField(FieldKind::Support));
        return;
    }
    let open = incidents.open.as_ref();
    let row = open.and_then(|open| room.asked(open.procedure.as_ref()?));
    let mut answers = row.into_iter().flat_map(|row| &row.answers);
    let support = answers.find(|one| one.needs == Some(FieldKind::Support));
    room.needed = support.map(|one| Needed {
        answer: one.answer.clone(),
        kind: FieldKind::Support,
        says: one.says.clone(),
    });
}

fn add_note(state: &mut State) -> Vec<Effect> {
    let note = state.incidents.room.note.trim().to_owned();
    if note.is_empty() {
        state.notice = Some(Notice::attention("notice-write-something"));
        return Vec::new();
    }
    let words = said(state, note, None);
    put_on_record(state, Deed::AddEntry, Some(words), Sent::Note)
}

/// Seals the form of this kind, or says what it lacks.
pub(super) fn add_field(state: &mut State, kind: FieldKind) -> Vec<Effect> {
    let field = match form_of(&state.incidents, kind) {
        Ok(field) => field,
        Err(notice) => {
            state.notice = Some(notice);
            return Vec::new();
        }
    };
    let mut due_on = None;
    if kind == FieldKind::Task {
        // Until the last moment of that day.
        due_on = clock::end_of_day(&state.incidents.room.due).map(|end| end - 1);
        if due_on.is_none() {
            state.notice = Some(Notice::attention("notice-task-day"));
            return Vec::new();
        }
    }
    let words = said(state, String::new(), Some(field));
    let deed = Deed::AddField(kind, due_on);
    put_on_record(state, deed, Some(words), Sent::Field(kind))
}

/// Puts a task on record that an answer brought with it, due so many school days from now.
fn take_proposed(state: &mut State, task: &ProposedTask) -> Vec<Effect> {
    let due = clock::school_day_after(state.now, task.school_days);
    let due_on = due.and_then(|day| clock::end_of_day(&day));
    let line = Line {
        name: "what".to_owned(),
        words: task.words.clone(),
    };
    let field = Field {
        kind: FieldKind::Task,
        lines: vec![line],
    };
    let words = said(state, String::new(), Some(field));
    let deed = Deed::AddField(FieldKind::Task, due_on.map(|end| end - 1));
    put_on_record(state, deed, Some(words), Sent::Press)
}

/// Shows the form of a field as it is on record, to be put right. A form of that kind that was begun comes first.
fn begin_correction(state: &mut State, act: Hash, kind: FieldKind, form: Form) -> Vec<Effect> {
    let incidents = &mut state.incidents;
    if incidents.room.begun() == Some(kind) {
        incidents.doing = Some(Doing::AddingField(kind));
        state.notice = Some(Notice::attention("notice-words-waiting"));
        return Vec::new();
    }
    incidents.room.forms.insert(kind, form);
    incidents.doing = Some(Doing::CorrectingField(act, kind));
    state.notice = None;
    Vec::new()
}

/// Seals the form as a correction of this act. What was said beside the field stands as it was.
pub(super) fn correct_field(state: &mut State, act: Hash, kind: FieldKind) -> Vec<Effect> {
    let field = match form_of(&state.incidents, kind) {
        Ok(field) => field,
        Err(notice) => {
            state.notice = Some(notice);
            return Vec::new();
        }
    };
    let open = state.incidents.open.as_ref();
    let old = open.and_then(|open| open.acts.iter().find(|one| one.hash == act));
    let (facts, happened_at) = match old.map(|act| &act.words) {
        Some(ShownWords::Open(entry)) => (entry.facts.clone(), entry.happened_at),
        _ => (String::new(), state.now),
    };
    let mut words = said(state, facts, Some(field));
    words.happened_at = happened_at;
    put_on_record(state, Deed::Correct(act), Some(words), Sent::Field(kind))
}

/// Says that it is of another type, with the reason.
pub(super) fn change_type(state: &mut State, to: String) -> Vec<Effect> {
    let incidents = &state.incidents;
    let open = incidents.open.as_ref();
    let Some(from) = open.and_then(|open| open.row.incident_type.clone()) else {
        return Vec::new();
    };
    let why = incidents.room.why.trim().to_owned();
    if why.is_empty() {
        state.notice = Some(Notice::attention("notice-type-why"));
        return Vec::new();
    }
    let words = said(state, why, None);
    put_on_record(
        state,
        Deed::ChangeType { from, to },
        Some(words),
        Sent::Type,
    )
}

/// Goes on with the school's newer edition of the procedure.
fn take_edition(state: &mut State) -> Vec<Effect> {
    let open = state.incidents.open.as_ref();
    let procedure = open.and_then(|open| open.procedure.as_ref());
    let taken = procedure.and_then(|procedure| {
        let edition = procedure.newer?;
        let procedure = procedure.id.clone();
        Some(Deed::TakeEdition { procedure, edition })
    });
    taken.map_or_else(Vec::new, |deed| press(state, deed))
}

/// Something that goes on record without words.
fn press(state: &mut State, deed: Deed) -> Vec<Effect> {
    put_on_record(state, deed, None, Sent::Press)
}

fn said(state: &State, facts: String, field: Option<Field>) -> EntryWords {
    let mut words = EntryWords::default();
    if let Some(open) = &state.incidents.open {
        words.title.clone_from(&open.title);
    }
    words.happened_at = state.now;
    words.facts = facts;
    words.field = field;
    words
}

fn put_on_record(
    state: &mut State,
    deed: Deed,
    words: Option<EntryWords>,
    sent: Sent,
) -> Vec<Effect> {
    let effect = state.incidents.open.as_ref().map(|open| Effect::Act {
        log: open.log,
        case: open.row.case,
        deed,
        words,
        expected_length: open.row.length,
    });
    let effects = signing(state, effect);
    if !effects.is_empty() {
        state.incidents.room.sent = Some(sent);
    }
    effects
}

/// The case is on the screen as it is now: what was chosen for one step never goes on record under another.
pub(super) fn shown(room: &mut RoomDraft, before: Option<&Procedure>, now: Option<&Procedure>) {
    let asked_before = before.and_then(|one| room.asked(one)).map(|row| &row.step);
    let asked_now = now.and_then(|one| room.asked(one)).map(|row| &row.step);
    if asked_before != asked_now {
        room.ask(None);
    }
}

/// It is on record: lets go of exactly what went. False when something else of the case went.
pub(super) fn acted(room: &mut RoomDraft) -> bool {
    match room.sent.take() {
        Some(Sent::Note) => room.note = Zeroizing::default(),
        Some(Sent::Answer) => room.leave_step(),
        Some(Sent::Field(kind)) => {
            room.forms.remove(&kind);
            if kind == FieldKind::Task {
                room.due = String::new();
            }
        }
        Some(Sent::Type) => room.why = Zeroizing::default(),
        // A letter was let go of already.
        Some(Sent::Letter | Sent::Press) => {}
        None => return false,
    }
    true
}
