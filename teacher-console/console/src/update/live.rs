//! The live class: asked for while its room is shown, one question after the other; nothing waits for it and it waits for
//! nothing. A server that does not answer is asked again each second.

mod another;

use protocol::{bytes::Id, live::ClassNow, live::PostOrder, staff::Room};

use crate::{
    intent::{
        Effect,
        live::{LiveAnswer, LiveEffect, LiveIntent},
    },
    state::{Gate, State},
};

pub(super) fn decide(state: &mut State, wish: LiveIntent) -> Vec<Effect> {
    match wish {
        LiveIntent::Watch(class) => {
            state.live.class = Some(class);
            state.live.now = None;
            state.live.pupil = None;
            state.live.another = None;
            state.live.is_asked = false;
            ask_now(state).into_iter().collect()
        }
        LiveIntent::Pupil(pupil) => {
            let is_open = state.live.pupil == Some(pupil);
            state.live.pupil = (!is_open).then_some(pupil);
            // What was chosen for one pupil never goes to another.
            state.live.another = None;
            Vec::new()
        }
        LiveIntent::Order(order) => {
            let Some(class) = state.live_class() else {
                return Vec::new();
            };
            state.notice = None;
            vec![Effect::Live(LiveEffect::Order(PostOrder { class, order }))]
        }
        LiveIntent::Another
        | LiveIntent::Ages(_)
        | LiveIntent::Choose(_)
        | LiveIntent::Confirm(_)
        | LiveIntent::Send => another::decide(state, wish),
    }
}

/// Asks when nothing is awaited and a second has passed.
pub(super) fn ask(state: &mut State) -> Option<Effect> {
    if state.live.asked_at == state.now {
        return None;
    }
    ask_now(state)
}

fn ask_now(state: &mut State) -> Option<Effect> {
    let is_here = matches!(state.gate, Gate::AtWork { .. }) && state.room == Some(Room::LiveClass);
    if !is_here || state.live.is_asked {
        return None;
    }
    let class = state.live_class()?;
    let known = state.live.now.as_ref().map(|now| now.revision);
    state.live.asked_at = state.now;
    state.live.is_asked = true;
    Some(Effect::Live(LiveEffect::Watch(class, known)))
}

pub(super) fn answered(state: &mut State, answer: LiveAnswer) -> Vec<Effect> {
    match answer {
        LiveAnswer::Seen(class, now) => {
            state.live.is_asked = false;
            match now {
                Some(now) => {
                    take(state, class, now);
                    return ask_now(state).into_iter().collect();
                }
                // What was heard last stays on the screen, with its age.
                None => state.live.is_silent = true,
            }
        }
        LiveAnswer::Ordered(class, now) => take(state, class, now),
        LiveAnswer::Told(..) | LiveAnswer::Given(_) => another::answered(state, answer),
    }
    Vec::new()
}

fn take(state: &mut State, class: Id, now: ClassNow) {
    state.live.is_silent = false;
    if state.live_class() != Some(class) {
        return;
    }
    if !now.is_open
        && let Some(row) = state.classes.rows.iter_mut().find(|row| row.id == class)
    {
        row.lesson = None;
    }
    state.live.heard_at = state.now;
    state.live.now = Some(now);
}

#[cfg(test)]
mod tests {
    use protocol::{
        classroom::{OpenLesson, StaffClass},
        live::{Beat, Doing, Order, Tile},
    };

    use super::*;
    use crate::{
        intent::{Answer, Intent},
        update::update,
    };

    const NOW: i64 = 1_700_000_000;
    const CLASS: Id = Id([7; 16]);

    fn watching() -> State {
        let mut state = State {
            gate: Gate::AtWork { keys_open: true },
            room: Some(Room::LiveClass),
            ..State::default()
        };
        update(&mut state, Intent::Tick(NOW));
        state.refreshed_at = NOW;
        state.bell.is_asked = true;
        state.waiting = 0;
        state.classes.rows = vec![StaffClass {
            id: CLASS,
            name: "4 Hazel".to_owned(),
            band: "7-9".to_owned(),
            pupils: 2,
            lesson: Some(OpenLesson {
                code: "123456".to_owned(),
                until: NOW + 3600,
            }),
            set_for: Vec::new(),
        }];
        state
    }

    fn asks(effects: &[Effect]) -> usize {
        let is_watch =
            |effect: &&Effect| matches!(effect, Effect::Live(LiveEffect::Watch(CLASS, _)));
        effects.iter().filter(is_watch).count()
    }

    fn heard(state: &mut State, now: Option<ClassNow>) -> Vec<Effect> {
        let seen = Answer::Live(LiveAnswer::Seen(CLASS, now));
        update(state, Intent::Answered(seen))
    }

    #[test]
    fn it_is_asked_one_question_after_the_other_and_nobody_waits() {
        let mut state = watching();
        assert_eq!(asks(&update(&mut state, Intent::Tick(NOW + 1))), 1);
        assert!(!state.is_busy());
        assert_eq!(asks(&update(&mut state, Intent::Tick(NOW + 2))), 0);
        let open = ClassNow {
            is_open: true,
            revision: 3,
            ..ClassNow::default()
        };
        assert_eq!(asks(&heard(&mut state, Some(open))), 1, "at once");
        assert!(!state.is_busy());
        assert_eq!(asks(&heard(&mut state, None)), 0, "a second later");
        assert_eq!(asks(&update(&mut state, Intent::Tick(NOW + 3))), 1);
        // Elsewhere nothing is asked.
        state.room = Some(Room::Worry);
        assert_eq!(asks(&heard(&mut state, Some(ClassNow::default()))), 0);
    }

    #[test]
    fn a_console_that_lost_the_network_says_how_old_it_is_and_catches_up() {
        let mut state = watching();
        update(&mut state, Intent::Tick(NOW + 1));
        let open = ClassNow {
            is_open: true,
            revision: 4,
            ..ClassNow::default()
        };
        heard(&mut state, Some(open.clone()));
        update(&mut state, Intent::Tick(NOW + 2));
        heard(&mut state, None);
        update(&mut state, Intent::Tick(NOW + 9));
        assert!(state.live.is_silent && state.live_age_s() == 8);
        assert_eq!(state.live.now.as_ref().map(|now| now.revision), Some(4));
        let newer = ClassNow {
            revision: 9,
            ..open
        };
        assert_eq!(
            asks(&update(&mut state, Intent::Tick(NOW + 10))),
            0,
            "asked already"
        );
        heard(&mut state, Some(newer));
        assert!(!state.live.is_silent && state.live_age_s() == 0);
    }

    /// A cable that was pulled out answers nothing at all: nobody is shown old tiles as if they were now.
    #[test]
    fn what_is_on_the_screen_is_old_after_three_seconds_without_any_answer() {
        let mut state = watching();
        update(&mut state, Intent::Tick(NOW + 1));
        let open = ClassNow {
            is_open: true,
            ..ClassNow::default()
        };
        assert_eq!(asks(&heard(&mut state, Some(open.clone()))), 1);
        update(&mut state, Intent::Tick(NOW + 4));
        assert!(!state.live_is_old());
        update(&mut state, Intent::Tick(NOW + 5));
        assert!(state.live_is_old() && !state.live.is_silent);
        heard(&mut state, Some(open));
        assert!(!state.live_is_old());
    }

    #[test]
    fn an_order_goes_to_the_class_on_the_screen_and_to_none_when_none_is_open() {
        let mut state = watching();
        let pause = || Intent::Live(LiveIntent::Order(Order::Pause));
        let effects = update(&mut state, pause());
        let sent = PostOrder {
            class: CLASS,
            order: Order::Pause,
        };
        assert!(
            matches!(effects.as_slice(), [Effect::Live(LiveEffect::Order(order))] if *order == sent)
        );
        state.classes.rows.clear();
        assert!(update(&mut state, pause()).is_empty());
    }

    /// B-30: also where the server was started anew and has forgotten how far the class was led.
    #[test]
    fn a_class_is_led_to_the_next_part_or_to_the_one_somebody_waits_for() {
        let at = |doing, part| Tile {
            pupil: CLASS,
            name: String::new(),
            picture: String::new(),
            seen: Some(Beat {
                doing,
                part,
                ..Beat::default()
            }),
            is_lost: false,
            age_s: 0,
        };
        let led = |led_to, tiles| ClassNow {
            led_to,
            tiles,
            ..ClassNow::default()
        };
        let next = crate::state::live::next_part;
        assert_eq!(next(&led(0, Vec::new())), 2);
        assert_eq!(next(&led(3, vec![at(Doing::Waiting, 4)])), 4);
        let forgotten = vec![at(Doing::Waiting, 6), at(Doing::Waiting, 5)];
        assert_eq!(next(&led(0, forgotten)), 5);
        assert_eq!(next(&led(4, vec![at(Doing::Playing, 9)])), 5);
    }
}
