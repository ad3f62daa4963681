//! Registers: a record is typed, and stays as typed until it is kept; nothing is lost by turning to another (I, K).

use protocol::{
    UtcSeconds,
    registers::{ComesRound, NoteRecord, RegistersPage},
};

use super::turn;
use crate::{
    clock,
    intent::{
        Effect,
        registers::{RegistersAnswer, RegistersEffect, RegistersIntent},
    },
    state::{
        Notice, State,
        registers::{RegisterDoing, RegistersRoom},
    },
};

const DAY_S: UtcSeconds = 24 * 60 * 60;

/// A guest keeps no register.
pub(super) fn load(state: &State) -> Option<Effect> {
    let person = state.person.as_ref()?;
    let is_staff = person.guest_until.is_none();
    is_staff.then_some(Effect::Registers(RegistersEffect::Load))
}

pub(super) fn decide(state: &mut State, wish: RegistersIntent) -> Vec<Effect> {
    match wish {
        RegistersIntent::Group(group) => turn_to(state, |room| {
            room.group = Some(group);
            room.kind = None;
        }),
        RegistersIntent::Kind(kind) => turn_to(state, |room| room.kind = Some(kind)),
        RegistersIntent::Do(None) => {
            state.notice = None;
            empty(&mut state.registers);
        }
        RegistersIntent::Do(Some(doing)) => begin(state, doing),
        RegistersIntent::Tick(tick, is_ticked) => {
            let ticked = &mut state.registers.ticked;
            if is_ticked {
                ticked.insert(tick);
            } else {
                ticked.remove(&tick);
            }
        }
        RegistersIntent::Owner(owner) => state.registers.owner = Some(owner),
        RegistersIntent::Keep => return keep(state),
        RegistersIntent::Print(sheet) => {
            if turn::must_wait(state) {
                return Vec::new();
            }
            state.notice = None;
            return vec![Effect::Registers(RegistersEffect::Print(sheet))];
        }
    }
    Vec::new()
}

/// What is typed is not let go without a word.
fn turn_to(state: &mut State, show: impl FnOnce(&mut RegistersRoom)) {
    if state.registers.has_words() {
        state.notice = Some(Notice::attention("notice-words-waiting"));
        return;
    }
    state.notice = None;
    empty(&mut state.registers);
    show(&mut state.registers);
}

fn begin(state: &mut State, doing: RegisterDoing) {
    let now = state.now;
    let me = state.person.as_ref().map(|person| person.person);
    turn_to(state, |room| {
        room.doing = Some(doing);
        room.day = clock::day_form(now);
        match doing {
            RegisterDoing::Opening => room.owner = me,
            RegisterDoing::GoingOn(_) => {}
            RegisterDoing::Closing(number) => {
                let kind = room.record(number).map(|record| record.kind.clone());
                let kind = kind.and_then(|kind| room.kind_of(&kind));
                let days = match kind.map(|kind| kind.again) {
                    Some(ComesRound::EachTerm) => 122,
                    Some(ComesRound::EachYear) => 365,
                    Some(ComesRound::Once) | None => return,
                };
                room.due = clock::day_form(now + days * DAY_S);
            }
        }
    });
}

fn empty(room: &mut RegistersRoom) {
    *room = RegistersRoom {
        page: room.page.take(),
        group: room.group.take(),
        kind: room.kind.take(),
        ..RegistersRoom::default()
    };
}

fn keep(state: &mut State) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    match wanted(&state.registers) {
        Ok(note) => {
            state.notice = None;
            vec![Effect::Registers(RegistersEffect::Note(note))]
        }
        Err(Some(missing)) => {
            state.notice = Some(Notice::attention(missing));
            Vec::new()
        }
        Err(None) => Vec::new(),
    }
}

/// What is to be sent, or what is missing still.
fn wanted(room: &RegistersRoom) -> Result<NoteRecord, Option<&'static str>> {
    let doing = room.doing.ok_or(None)?;
    let (about, words) = (room.about.trim(), room.words.trim().to_owned());
    let ticked = room.ticked.iter().cloned().collect();
    let due = match room.due.trim() {
        "" => None,
        typed => Some(clock::read_day(typed).ok_or(Some("notice-note-day"))?),
    };
    if words.is_empty() {
        return Err(Some("notice-note-empty"));
    }
    Ok(match doing {
        RegisterDoing::Opening => NoteRecord::Open {
            kind: room.kind.clone().ok_or(None)?,
            about: Some(about.to_owned())
                .filter(|about| !about.is_empty())
                .ok_or(Some("notice-note-empty"))?,
            words,
            ticked,
            owner: room.owner,
            day: clock::read_day(&room.day).ok_or(Some("notice-note-day"))?,
            due,
        },
        RegisterDoing::GoingOn(number) => NoteRecord::GoOn {
            number,
            words,
            ticked,
            owner: room.owner,
            due,
        },
        RegisterDoing::Closing(number) => NoteRecord::Close {
            number,
            words,
            ticked,
            again: due,
        },
    })
}

pub(super) fn answered(state: &mut State, answer: RegistersAnswer) -> Vec<Effect> {
    match answer {
        RegistersAnswer::Loaded(page) => told(&mut state.registers, page),
        RegistersAnswer::Kept(page) => {
            empty(&mut state.registers);
            told(&mut state.registers, page);
            state.notice = Some(Notice::good("notice-note-kept"));
        }
        RegistersAnswer::Printed => state.notice = Some(Notice::good("notice-printed")),
    }
    Vec::new()
}

/// The first group stands open.
fn told(room: &mut RegistersRoom, page: RegistersPage) {
    let first = page.kinds.first();
    room.group = room.group.or(first.map(|kind| kind.group));
    room.page = Some(page);
}

#[cfg(test)]
mod tests;
