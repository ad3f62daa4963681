//! Another scenario for one pupil: chosen at the live class, given like any plan of their own (B-40).

use crate::{
    intent::{
        Effect,
        live::{LiveAnswer, LiveEffect, LiveIntent},
    },
    state::{Notice, State, live::Another},
    update::turn,
};
use protocol::lessons::GiveOwn;

pub(super) fn decide(state: &mut State, wish: LiveIntent) -> Vec<Effect> {
    if matches!(wish, LiveIntent::Another) {
        return open_or_close(state);
    }
    if matches!(wish, LiveIntent::Send) {
        return send(state).into_iter().collect();
    }
    let Some(another) = &mut state.live.another else {
        return Vec::new();
    };
    match wish {
        LiveIntent::Ages(band) => {
            another.band = Some(band);
            another.play = None;
        }
        LiveIntent::Choose(play) => another.play = Some(play),
        LiveIntent::Confirm(is_confirmed) => {
            if let Some(play) = &mut another.play {
                play.is_support_confirmed = is_confirmed;
            }
        }
        LiveIntent::Watch(_)
        | LiveIntent::Pupil(_)
        | LiveIntent::Order(_)
        | LiveIntent::Another
        | LiveIntent::Send => {}
    }
    Vec::new()
}

fn open_or_close(state: &mut State) -> Vec<Effect> {
    state.notice = None;
    let Some(class) = state.live_class() else {
        return Vec::new();
    };
    if state.live.another.take().is_some() {
        return Vec::new();
    }
    state.live.another = Some(Another::default());
    vec![Effect::Live(LiveEffect::Plan(class))]
}

/// What is missing is said, and nothing is sent.
fn send(state: &mut State) -> Option<Effect> {
    let play = state.live.another.as_ref()?.play.clone()?;
    if play.is_heavy && !play.is_support_confirmed {
        state.notice = Some(Notice::attention("notice-lesson-support"));
        return None;
    }
    if turn::must_wait(state) {
        return None;
    }
    let (class, pupil) = (state.live_class()?, state.live.pupil?);
    state.notice = None;
    let play = Some(play);
    let give = GiveOwn { class, pupil, play };
    Some(Effect::Live(LiveEffect::Give(give)))
}

pub(super) fn answered(state: &mut State, answer: LiveAnswer) {
    match answer {
        LiveAnswer::Told(class, told) if state.live_class() == Some(class) => {
            if let Some(another) = &mut state.live.another {
                another.told = Some(*told);
            }
        }
        LiveAnswer::Given(give) => {
            let tiles = state.live.now.iter().flat_map(|now| &now.tiles);
            let mut named = tiles.filter(|tile| tile.pupil == give.pupil);
            let name = named.next().map(|tile| tile.name.clone());
            let name = name.unwrap_or_default();
            if state.live.pupil == Some(give.pupil) {
                state.live.another = None;
            }
            state.notice = Some(Notice::good("notice-live-sent").with("name", name));
        }
        LiveAnswer::Told(..) | LiveAnswer::Seen(..) | LiveAnswer::Ordered(..) => {}
    }
}

#[cfg(test)]
mod tests {
    use curriculum::AgeBand;
    use protocol::{
        bytes::Id,
        classroom::{OpenLesson, StaffClass},
        lessons::Play,
    };

    use super::*;
    use crate::{
        intent::{Answer, Intent},
        state::Gate,
        update::update,
    };

    const CLASS: Id = Id([7; 16]);
    const PUPIL: Id = Id([8; 16]);

    fn chosen(is_heavy: bool) -> State {
        let mut state = State {
            gate: Gate::AtWork { keys_open: true },
            ..State::default()
        };
        state.classes.rows = vec![StaffClass {
            id: CLASS,
            name: "4 Hazel".to_owned(),
            band: "7-9".to_owned(),
            pupils: 2,
            lesson: Some(OpenLesson {
                code: "123456".to_owned(),
                until: 3600,
            }),
            set_for: Vec::new(),
        }];
        state.live.pupil = Some(PUPIL);
        let effects = press(&mut state, LiveIntent::Another);
        assert!(matches!(
            effects.as_slice(),
            [Effect::Live(LiveEffect::Plan(CLASS))]
        ));
        let told = LiveAnswer::Told(CLASS, Box::default());
        update(&mut state, Intent::Answered(Answer::Live(told)));
        assert!(
            state
                .live
                .another
                .as_ref()
                .is_some_and(|one| one.told.is_some())
        );
        press(&mut state, LiveIntent::Ages(AgeBand::From5To7));
        press(&mut state, LiveIntent::Choose(play(is_heavy)));
        state
    }

    fn play(is_heavy: bool) -> Play {
        Play {
            scenario: "free-coins".to_owned(),
            topic: "free-gems".to_owned(),
            is_heavy,
            is_support_confirmed: false,
        }
    }

    fn press(state: &mut State, wish: LiveIntent) -> Vec<Effect> {
        update(state, Intent::Live(wish))
    }

    #[test]
    fn what_is_chosen_goes_to_the_pupil_whose_menu_is_open_and_to_nobody_else() {
        let mut state = chosen(false);
        let effects = press(&mut state, LiveIntent::Send);
        let [Effect::Live(LiveEffect::Give(give))] = effects.as_slice() else {
            panic!("it is sent");
        };
        assert_eq!((give.class, give.pupil), (CLASS, PUPIL));
        assert_eq!(give.play, Some(play(false)));
        let given = LiveAnswer::Given(give.clone());
        update(&mut state, Intent::Answered(Answer::Live(given)));
        assert!(state.live.another.is_none() && state.notice.is_some());
        let mut state = chosen(false);
        press(&mut state, LiveIntent::Pupil(Id([9; 16])));
        assert!(state.live.another.is_none());
        assert!(press(&mut state, LiveIntent::Send).is_empty());
    }

    /// B-29.
    #[test]
    fn nothing_heavy_goes_without_support() {
        let mut state = chosen(true);
        assert!(press(&mut state, LiveIntent::Send).is_empty());
        assert!(state.notice.take().is_some());
        press(&mut state, LiveIntent::Confirm(true));
        assert_eq!(press(&mut state, LiveIntent::Send).len(), 1);
    }
}
