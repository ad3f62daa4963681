//! A press that comes while an answer is awaited waits for its turn: one, the last, and only on the page it was made on.
//!
//! What is pressed twice is done once. What failed takes along what waited behind it, because whoever pressed that
//! thought the first had gone well.

use crate::{
    intent::{Answer, Effect, Intent},
    state::{State, turn::Press},
};

#[cfg(test)]
mod tests;

/// Whether an answer is awaited: then the press that is being decided waits. Asked before anything is changed.
pub(super) fn must_wait(state: &mut State) -> bool {
    state.turn.must_wait = state.is_busy();
    state.turn.must_wait
}

/// What has come back is no longer awaited.
pub(super) fn came_back(state: &mut State, intent: &Intent) {
    match intent {
        Intent::Answered(answer) => {
            state.waiting = state.waiting.saturating_sub(1);
            if matches!(answer, Answer::Failed(..)) {
                state.turn.next = None;
            }
        }
        Intent::Heard(answer) if !answer.is_beat() => {
            state.loading = state.loading.saturating_sub(1);
        }
        _ => {}
    }
}

/// Counts what is awaited now, and keeps the press that has to wait.
pub(super) fn went(state: &mut State, press: Option<Press>, effects: &[Effect]) {
    let is_waited_for = |one: &&Effect| !one.is_in_background();
    let waited = effects.iter().filter(is_waited_for).count();
    let beats = effects.iter().filter(|one| one.is_beat()).count();
    state.waiting += waited;
    state.loading += effects.len() - waited - beats;
    let must_wait = std::mem::take(&mut state.turn.must_wait);
    let Some(press) = press else { return };
    if must_wait {
        let before = state.turn.under_way.as_ref();
        let is_again = before.is_some_and(|before| press.is_again(before));
        if press.may_wait() && !is_again {
            state.turn.next = Some(press);
        }
    } else if waited > 0 {
        state.turn.under_way = Some(press);
    }
}

/// The press that has waited, once nothing is awaited any more and it still stands on the page.
pub(super) fn next(state: &mut State) -> Option<Intent> {
    if state.is_busy() {
        return None;
    }
    state.turn.under_way = None;
    let next = state.turn.next.take()?;
    next.still_fits(state).then_some(next.wish)
}
