//! The self-audit: what is known is offered, a person answers, and nothing typed is lost by turning to another item (I-35).

use protocol::{
    UtcSeconds,
    audit::{ActOnAudit, AuditSays},
};

use super::turn;
use crate::{
    clock,
    intent::{
        Effect,
        audit::{AuditAnswer, AuditEffect, AuditIntent},
    },
    state::{
        Notice, State,
        audit::{AuditCard, AuditDoing},
    },
};

/// An action is proposed for so many seconds ahead.
const ACTIONS_AHEAD_S: UtcSeconds = 90 * 24 * 60 * 60;

/// Both, for whoever is on the staff.
pub(super) fn load() -> [Effect; 2] {
    [AuditEffect::Load, AuditEffect::LoadCalendar].map(Effect::Audit)
}

pub(super) fn decide(state: &mut State, wish: AuditIntent) -> Vec<Effect> {
    match wish {
        AuditIntent::Show(is_shown) => turn_to(state, |card| card.is_shown = is_shown),
        AuditIntent::Do(None) => {
            state.notice = None;
            state.audit = state.audit.without_words();
        }
        AuditIntent::Do(Some(doing)) => {
            let actions_by = clock::day_form(state.now + ACTIONS_AHEAD_S);
            turn_to(state, |card| begin(card, doing, actions_by));
        }
        AuditIntent::Says(says) => state.audit.says = Some(says),
        AuditIntent::Take(words) => state.audit.words = words,
        AuditIntent::Owner(owner) => state.audit.owner = Some(owner),
        AuditIntent::Keep => return keep(state),
        AuditIntent::Complete => return act(state, ActOnAudit::Complete),
    }
    Vec::new()
}

/// What is typed is not let go without a word.
fn turn_to(state: &mut State, show: impl FnOnce(&mut AuditCard)) {
    let is_typed = !state.audit.words.trim().is_empty();
    let is_offered = |card: &AuditCard| {
        let Some(AuditDoing::Answering(item)) = &card.doing else {
            return false;
        };
        let known = card.row(item).and_then(|row| row.known.as_ref());
        known.is_some_and(|known| known.words == card.words)
    };
    if is_typed && !is_offered(&state.audit) {
        state.notice = Some(Notice::attention("notice-words-waiting"));
        return;
    }
    state.notice = None;
    state.audit = state.audit.without_words();
    show(&mut state.audit);
}

fn begin(card: &mut AuditCard, doing: AuditDoing, actions_by: String) {
    match &doing {
        AuditDoing::Answering(item) => {
            let row = card.row(item);
            let fact = row.filter(|row| row.is_fact);
            card.says = fact.map(|_| AuditSays::Fact);
        }
        AuditDoing::Giving(_) => {}
        AuditDoing::MakingActions => card.due = actions_by,
    }
    card.doing = Some(doing);
}

fn keep(state: &mut State) -> Vec<Effect> {
    match wanted(&state.audit) {
        Ok(wanted) => act(state, wanted),
        Err(Some(missing)) => {
            state.notice = Some(Notice::attention(missing));
            Vec::new()
        }
        Err(None) => Vec::new(),
    }
}

fn act(state: &mut State, act: ActOnAudit) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::Audit(AuditEffect::Act(act))]
}

/// What is to be sent, or what is missing still.
fn wanted(card: &AuditCard) -> Result<ActOnAudit, Option<&'static str>> {
    let due = match card.due.trim() {
        "" => None,
        typed => Some(clock::read_day(typed).ok_or(Some("notice-note-day"))?),
    };
    Ok(match card.doing.clone().ok_or(None)? {
        AuditDoing::Answering(item) => {
            let says = card.says.ok_or(Some("notice-audit-says"))?;
            let words = card.words.trim().to_owned();
            if says == AuditSays::Fact && words.is_empty() {
                return Err(Some("notice-note-empty"));
            }
            ActOnAudit::Answer { item, says, words }
        }
        AuditDoing::Giving(item) => ActOnAudit::Give {
            item,
            owner: card.owner.ok_or(Some("notice-audit-whom"))?,
            due,
        },
        AuditDoing::MakingActions => ActOnAudit::MakeActions {
            due: due.ok_or(Some("notice-note-day"))?,
        },
    })
}

pub(super) fn answered(state: &mut State, answer: AuditAnswer) -> Vec<Effect> {
    match answer {
        AuditAnswer::Loaded(page) => state.audit.page = Some(page),
        AuditAnswer::Calendar(page) => state.audit.calendar = Some(page),
        AuditAnswer::Kept(page) => {
            state.audit = state.audit.without_words();
            state.audit.page = Some(page);
            state.notice = Some(Notice::good("notice-note-kept"));
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests;
