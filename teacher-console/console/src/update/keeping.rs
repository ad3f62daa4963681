//! Keeping: days are proposed here by the server's table, because a date of birth never leaves this window.

use protocol::{act::ActKind, bytes::Hash, keeping::KeepingRow, staff::Room};

use super::{incidents, leavers, turn};
use crate::{
    clock,
    intent::{
        Effect,
        keeping::{DeletionWish, KeepingAct, KeepingAnswer, KeepingEffect, KeepingIntent},
    },
    state::{
        Notice, State,
        keeping::{KeepingDraft, KeepingRoom},
        secret::Secret,
    },
};

pub(super) fn load() -> Vec<Effect> {
    vec![Effect::Keeping(KeepingEffect::Load)]
}

pub(super) fn decide(state: &mut State, wish: KeepingIntent) -> Vec<Effect> {
    let room = &mut state.keeping;
    match wish {
        KeepingIntent::Choose(log, case) => {
            if room.chosen != Some((log, case)) {
                room.doing = None;
                room.draft = KeepingDraft::default();
            }
            room.chosen = Some((log, case));
            room.leavers.is_chosen = false;
            room.deleted = None;
        }
        KeepingIntent::GoToCase => return go_to_case(state),
        KeepingIntent::Begin(step) => {
            room.doing = Some(step);
            state.notice = None;
        }
        KeepingIntent::ChooseRecord(record) => {
            room.draft.record = Some(record);
            room.draft.day.clear();
            propose_from_closing(room);
        }
        KeepingIntent::WorkOutDay => work_out(state),
        KeepingIntent::Finish => return finish(state),
        KeepingIntent::Leave => {
            room.doing = None;
            room.draft = KeepingDraft::default();
        }
    }
    Vec::new()
}

pub(super) fn answered(state: &mut State, answer: KeepingAnswer) -> Vec<Effect> {
    let room = &mut state.keeping;
    match answer {
        KeepingAnswer::Loaded(list) => {
            let may_sweep = list.may_sweep;
            room.list = Some(list);
            return may_sweep.then(leavers::load).into_iter().collect();
        }
        KeepingAnswer::Done(list) => {
            room.list = Some(list);
            room.doing = None;
            room.draft = KeepingDraft::default();
            state.notice = Some(Notice::good("notice-on-record"));
        }
        KeepingAnswer::Deleted(deleted, list) => {
            *room = KeepingRoom {
                list: Some(list),
                deleted: Some(deleted),
                leavers: std::mem::take(&mut room.leavers),
                ..KeepingRoom::default()
            };
            // Titles are words of the case: they go with it.
            state.incidents = crate::state::incidents::Incidents::default();
            state.notice = Some(Notice::good("notice-deleted"));
        }
    }
    Vec::new()
}

fn go_to_case(state: &mut State) -> Vec<Effect> {
    let Some((log, case)) = state.keeping.chosen else {
        return Vec::new();
    };
    state.room = Some(Room::Incidents);
    incidents::open_in(state, log, case)
}

/// Proposes the day where the years count from closing.
fn propose_from_closing(room: &mut KeepingRoom) {
    let closed_at = room.row().and_then(|row| row.closed_at);
    let proposed = room
        .rule()
        .filter(|rule| !rule.from_birth)
        .zip(closed_at)
        .and_then(|(rule, closed_at)| clock::years_later(closed_at, rule.years));
    if let Some(day) = proposed {
        room.draft.day = day;
    }
}

/// Proposes the day where the years count from birth: the end of that year, so that it does not give the birthday away.
fn work_out(state: &mut State) {
    let room = &mut state.keeping;
    let years = room.rule().map_or(0, |rule| rule.years);
    match clock::end_of_year_after(room.draft.birth.text(), years) {
        Some(day) => {
            room.draft.day = day;
            room.draft.birth = Secret::default();
            state.notice = None;
        }
        None => state.notice = Some(Notice::attention("notice-birth")),
    }
}

fn finish(state: &mut State) -> Vec<Effect> {
    if !state.keys_open() {
        state.notice = Some(Notice::attention("notice-keys-closed"));
        return Vec::new();
    }
    if turn::must_wait(state) {
        return Vec::new();
    }
    let room = &state.keeping;
    let (Some(row), Some(step)) = (room.row(), room.doing.as_deref()) else {
        return Vec::new();
    };
    let (log, case, expected_length) = (row.log, row.row.case, row.row.length);
    if step == "agree-deletion" {
        return vec![Effect::Keeping(KeepingEffect::Delete(DeletionWish {
            log,
            case,
            request: request(row),
            expected_length,
        }))];
    }
    match kind_of(step, row, &room.draft) {
        Ok(kind) => {
            let has_reason = matches!(kind, ActKind::Hold | ActKind::AskRelease);
            vec![Effect::Keeping(KeepingEffect::Act(Box::new(KeepingAct {
                log,
                case,
                kind,
                reason: has_reason.then(|| room.draft.reason.clone()),
                expected_length,
            })))]
        }
        Err(missing) => {
            state.notice = Some(Notice::attention(missing));
            Vec::new()
        }
    }
}

/// The act that waits for a second person.
fn request(row: &KeepingRow) -> Hash {
    row.waits.map_or(Hash([0; 32]), |waits| waits.act)
}

/// The act to sign, or the id of what to say when something is missing.
fn kind_of(step: &str, row: &KeepingRow, draft: &KeepingDraft) -> Result<ActKind, &'static str> {
    let request = request(row);
    let with_reason = |kind| {
        if draft.reason.is_empty() {
            Err("notice-reason")
        } else {
            Ok(kind)
        }
    };
    match step {
        "set-review" => Ok(ActKind::SetReview {
            record: draft.record.clone().ok_or("notice-record")?,
            review_on: clock::read_day(&draft.day).ok_or("notice-day")?,
        }),
        "hold" => with_reason(ActKind::Hold),
        "ask-release" => with_reason(ActKind::AskRelease),
        "release" => Ok(ActKind::Release { request }),
        "ask-deletion" => Ok(ActKind::AskDeletion),
        "take-back" => Ok(ActKind::TakeBack { request }),
        _ => Err("notice-step-unknown"),
    }
}

#[cfg(test)]
mod tests;
