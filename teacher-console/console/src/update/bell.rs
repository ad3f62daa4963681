//! The bell is asked for every few seconds, at a locked console too. It waits for nothing and nothing waits for it.

use crate::{
    intent::Effect,
    state::{Gate, State},
};

/// Seconds between two questions.
const ASK_EVERY_S: i64 = 5;

/// Asks again when it is time. Before the school is founded nobody can be needed.
pub(super) fn ask(state: &mut State) -> Option<Effect> {
    let is_here = matches!(
        state.gate,
        Gate::SigningIn | Gate::Unlocking | Gate::AtWork { .. }
    );
    let is_due = (state.now - state.bell.asked_at).abs() >= ASK_EVERY_S;
    if !is_here || !is_due || state.bell.is_asked {
        return None;
    }
    state.bell.asked_at = state.now;
    state.bell.is_asked = true;
    Some(Effect::AskBell {
        is_office: state.bell.is_office,
    })
}

/// What the server said, or that it could not be heard.
pub(super) fn heard(state: &mut State, rings: Option<bool>) -> Vec<Effect> {
    state.bell.rings = rings;
    state.bell.is_asked = false;
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        intent::{Answer, Intent},
        update::update,
    };

    const NOW: i64 = 1_700_000_000;

    fn tick(state: &mut State, now: i64) -> usize {
        update(state, Intent::Tick(now)).len()
    }

    #[test]
    fn a_locked_console_asks_every_few_seconds_and_one_question_at_a_time() {
        let mut state = State::default();
        assert_eq!(tick(&mut state, NOW), 1);
        assert_eq!(tick(&mut state, NOW + ASK_EVERY_S), 0, "not yet answered");
        update(&mut state, Intent::Answered(Answer::Bell(Some(true))));
        assert_eq!(state.bell.rings, Some(true));
        assert_eq!(tick(&mut state, NOW + ASK_EVERY_S), 1);
        update(&mut state, Intent::Answered(Answer::Bell(None)));
        assert_eq!(state.bell.rings, None, "silence is not quiet");
        assert_eq!(tick(&mut state, NOW + ASK_EVERY_S + 1), 0, "too soon");
    }

    #[test]
    fn nobody_waits_for_the_bell() {
        let mut state = State::default();
        tick(&mut state, NOW);
        assert!(!state.is_busy());
        update(&mut state, Intent::Answered(Answer::Bell(Some(false))));
        assert!(!state.is_busy());
    }
}
