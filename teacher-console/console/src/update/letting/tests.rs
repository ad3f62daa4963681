//! Nothing is signed that is not on the screen, and never with closed keys.

use protocol::{
    bytes::{Hash, Id},
    directory::LogName,
    staff::Room,
};

use super::decide;
use crate::{
    intent::{
        Attempt, Effect, Trouble,
        letting::{LettingAnswer, LettingEffect, LettingIntent},
    },
    state::{
        Gate, State,
        letting::{Asks, Scope, ShownGrant},
    },
};

const CASE: Id = Id([7; 16]);
const DEPUTY: Id = Id([8; 16]);

fn reader(keys_open: bool) -> State {
    State {
        gate: Gate::AtWork { keys_open },
        room: Some(Room::Incidents),
        ..State::default()
    }
}

fn grant(number: u8, is_mine: bool) -> ShownGrant {
    ShownGrant {
        log: LogName::Safeguarding,
        hash: Hash([number; 32]),
        by: "Mr Okafor".to_owned(),
        asks: Asks::LetIn {
            to: "Ms Shah".to_owned(),
            records: 12,
        },
        is_mine,
    }
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

#[test]
fn somebody_is_let_in_only_after_they_were_chosen_and_with_open_keys() {
    let mut state = reader(true);
    decide(&mut state, LettingIntent::Begin(Scope::Case(CASE)));
    assert!(decide(&mut state, LettingIntent::Confirm).is_empty());
    assert_eq!(notice(&state), "notice-choose-reader");
    decide(&mut state, LettingIntent::Choose(DEPUTY));
    let effects = decide(&mut state, LettingIntent::Confirm);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Letting(LettingEffect::LetIn {
            scope: Scope::Case(CASE),
            to: DEPUTY,
            ..
        })]
    ));

    let mut closed = reader(false);
    decide(&mut closed, LettingIntent::Begin(Scope::Log));
    decide(&mut closed, LettingIntent::Choose(DEPUTY));
    assert!(decide(&mut closed, LettingIntent::Confirm).is_empty());
    assert_eq!(notice(&closed), "notice-keys-closed");
}

#[test]
fn only_what_is_shown_and_somebody_else_asked_is_signed_second() {
    let mut state = reader(true);
    let waiting = vec![grant(1, true), grant(2, false)];
    super::answered(
        &mut state,
        LettingAnswer::Waiting(LogName::Safeguarding, waiting),
    );
    assert!(decide(&mut state, LettingIntent::SignOff(Hash([1; 32]))).is_empty());
    assert!(decide(&mut state, LettingIntent::SignOff(Hash([3; 32]))).is_empty());
    let effects = decide(&mut state, LettingIntent::SignOff(Hash([2; 32])));
    assert!(matches!(
        effects.as_slice(),
        [Effect::Letting(LettingEffect::SignOff {
            grant: Hash([2, ..]),
            ..
        })]
    ));
    let effects = decide(&mut state, LettingIntent::TakeBack(Hash([1; 32])));
    assert!(matches!(
        effects.as_slice(),
        [Effect::Letting(LettingEffect::TakeBack { .. })]
    ));
}

#[test]
fn an_answer_for_another_log_does_not_replace_what_is_shown() {
    let mut state = reader(true);
    let waiting = vec![grant(1, false)];
    super::answered(&mut state, LettingAnswer::Waiting(LogName::Staff, waiting));
    assert!(state.letting.waiting.is_empty());
}

#[test]
fn what_was_done_is_said_and_the_case_is_shown_as_it_is_now() {
    for (records, is_waiting, said) in [
        (3, false, "notice-let-in"),
        (3, true, "notice-second-needed"),
        (0, false, "notice-nothing-to-let-read"),
    ] {
        let mut state = reader(true);
        decide(&mut state, LettingIntent::Begin(Scope::Case(CASE)));
        let answer = LettingAnswer::LetIn {
            log: LogName::Safeguarding,
            name: "Ms Shah".to_owned(),
            records,
            is_waiting,
        };
        let effects = super::answered(&mut state, answer);
        assert_eq!(notice(&state), said);
        assert!(state.letting.choosing.is_none());
        let shows = |effect: &Effect| matches!(effect, Effect::LoadCase { case: CASE, .. });
        assert!(effects.iter().any(shows));
    }
}

#[test]
fn while_the_brake_holds_a_second_person_can_be_asked_about_the_log_that_is_read() {
    for (room, log) in [
        (Room::Reports, LogName::Staff),
        (Room::Incidents, LogName::Leaders),
    ] {
        let mut state = reader(true);
        state.room = Some(room);
        state.reports.log = LogName::Staff;
        state.incidents.log = LogName::Leaders;
        let nothing_held = decide(&mut state, LettingIntent::AskToFetchMuch);
        assert!(nothing_held.is_empty());
        super::super::trouble::failed(&mut state, Attempt::Load, Trouble::SecondPerson);
        assert_eq!(state.letting.held_back, Some(log));
        let effects = decide(&mut state, LettingIntent::AskToFetchMuch);
        assert!(matches!(
            effects.as_slice(),
            [Effect::Letting(LettingEffect::FetchMuch(asked))] if *asked == log
        ));
        super::answered(&mut state, LettingAnswer::AskedToFetchMuch(log));
        assert_eq!(notice(&state), "notice-asked-to-fetch-much");
        assert_eq!(state.letting.held_back, None);
        super::super::trouble::failed(&mut state, Attempt::Load, Trouble::SecondPerson);
        decide(&mut state, LettingIntent::LeaveFetching);
        assert_eq!(state.letting.held_back, None);
    }
}
