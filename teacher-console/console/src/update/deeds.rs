//! What was done to people, keys and machines stands at the top until this person has read it.

use crate::{
    intent::{
        Effect,
        deeds::{DeedsAnswer, DeedsEffect},
    },
    state::{State, deeds::Deeds},
};

pub(super) fn load() -> Effect {
    Effect::Deeds(DeedsEffect::Load)
}

/// It was read: it is not told again at this console.
pub(super) fn read(state: &mut State) -> Vec<Effect> {
    let upto = std::mem::take(&mut state.deeds).upto;
    upto.map_or_else(Vec::new, |upto| {
        vec![Effect::Deeds(DeedsEffect::Read(upto))]
    })
}

/// Where there is nothing to tell there is nothing to read, and the next look begins here.
pub(super) fn answered(state: &mut State, answer: DeedsAnswer) -> Vec<Effect> {
    match answer {
        DeedsAnswer::Told(told, upto) => {
            let is_nothing = told.is_empty();
            state.deeds = Deeds { told, upto };
            if is_nothing { read(state) } else { Vec::new() }
        }
        DeedsAnswer::Read => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use protocol::{bytes::Hash, chain::Point};

    use super::*;
    use crate::{
        intent::{Answer, Intent},
        state::{Gate, deeds::ToldDeed},
        update::update,
    };

    const UPTO: Point = Point {
        epoch: 1,
        n: 9,
        link: Hash([4; 32]),
    };

    fn hear(state: &mut State, told: Vec<ToldDeed>) -> Vec<Effect> {
        let answer = DeedsAnswer::Told(told, Some(UPTO));
        update(state, Intent::Answered(Answer::Deeds(answer)))
    }

    fn is_read(effects: &[Effect]) -> bool {
        matches!(effects, [Effect::Deeds(DeedsEffect::Read(UPTO))])
    }

    #[test]
    fn a_deed_stands_there_until_it_was_read_and_a_lock_is_no_reading() {
        let mut state = State {
            gate: Gate::AtWork { keys_open: true },
            ..State::default()
        };
        let deed = ToldDeed {
            what: "sheets-used",
            by: "Mrs Patel".to_owned(),
            about: String::new(),
            at: 1,
        };
        assert!(hear(&mut state, vec![deed.clone()]).is_empty());
        assert_eq!(state.deeds.told.len(), 1);
        assert!(is_read(&update(&mut state, Intent::DeedsRead)));
        assert!(state.deeds.told.is_empty());
        assert!(is_read(&hear(&mut state, Vec::new())), "nothing to read");
        hear(&mut state, vec![deed]);
        update(&mut state, Intent::LockNow);
        assert!(state.deeds.told.is_empty());
        assert!(update(&mut state, Intent::DeedsRead).is_empty());
    }
}
