//! The bell is asked for every few seconds, at a locked console too. It waits for nothing and nothing waits for it.

use protocol::bell::Bell;

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

/// What the server said, or that it could not be heard. A declared critical incident stays declared meanwhile.
pub(super) fn heard(state: &mut State, said: Option<Bell>) -> Vec<Effect> {
    state.bell.rings = said.map(|bell| bell.rings);
    if let Some(bell) = said {
        state.bell.asks_for_silence = bell.asks_for_silence;
    }
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

    fn said(rings: bool, asks_for_silence: bool) -> Option<Bell> {
        Some(Bell {
            rings,
            asks_for_silence,
        })
    }

    fn tick(state: &mut State, now: i64) -> usize {
        update(state, Intent::Tick(now)).len()
    }

    #[test]
    fn a_locked_console_asks_every_few_seconds_and_one_question_at_a_time() {
        let mut state = State::default();
        assert_eq!(tick(&mut state, NOW), 1);
        assert_eq!(tick(&mut state, NOW + ASK_EVERY_S), 0, "not yet answered");
        update(
            &mut state,
            Intent::Answered(Answer::Bell(said(true, false))),
        );
        assert_eq!(state.bell.rings, Some(true));
        assert_eq!(tick(&mut state, NOW + ASK_EVERY_S), 1);
        update(&mut state, Intent::Answered(Answer::Bell(None)));
        assert_eq!(state.bell.rings, None, "silence is not quiet");
        assert_eq!(tick(&mut state, NOW + ASK_EVERY_S + 1), 0, "too soon");
    }

    #[test]
    fn a_declared_critical_incident_stays_declared_while_the_server_cannot_be_heard_d_66() {
        let mut state = State::default();
        let mut hear = |said| {
            update(&mut state, Intent::Heard(Answer::Bell(said)));
            state.bell.asks_for_silence
        };
        assert!(hear(said(false, true)));
        assert!(hear(None));
        assert!(!hear(said(false, false)));
    }

    #[test]
    fn nobody_waits_for_the_bell() {
        let mut state = State::default();
        tick(&mut state, NOW);
        assert!(!state.is_busy());
        update(
            &mut state,
            Intent::Answered(Answer::Bell(said(false, false))),
        );
        assert!(!state.is_busy());
    }
}
