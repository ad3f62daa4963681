//! A steward sees in words what moves, and nothing is signed that moves nobody.

use protocol::directory::{Duty, LogName, Reading};

use super::super::tests::{ME, OTHER, answer, at_work, news, notice, wish};
use crate::{
    changes::Change,
    intent::{
        Effect,
        people::{MovingIntent, PeopleAnswer, PeopleEffect, PeopleIntent},
    },
    state::{State, people::Move},
};

fn moving(keys_open: bool) -> State {
    let mut state = at_work(keys_open);
    answer(&mut state, PeopleAnswer::Loaded(news(None)));
    step(&mut state, MovingIntent::Begin(OTHER));
    state
}

fn step(state: &mut State, step: MovingIntent) -> Vec<Effect> {
    wish(state, PeopleIntent::Move(step))
}

#[test]
fn h18_a_move_is_shown_in_words_before_it_is_signed() {
    let mut state = moving(true);
    assert!(step(&mut state, MovingIntent::Finish).is_empty());
    assert_eq!(notice(&state), "notice-move-nothing");
    let edits = [
        Move::Duty(Duty::Senco, true),
        Move::Duty(Duty::Teacher, false),
        Move::Log(LogName::Staff, Reading::No),
        Move::Steward(false),
    ];
    for edit in edits {
        step(&mut state, MovingIntent::Edit(edit));
    }
    let name = || "Mr Okafor".to_owned();
    let shown = state.people.moving.as_ref().unwrap();
    let told = [
        Change::DutyGiven(name(), Duty::Senco),
        Change::DutyTaken(name(), Duty::Teacher),
        Change::StewardRemoved(name()),
        Change::ReaderRemoved(LogName::Staff, name()),
    ];
    assert_eq!(shown.changes, told);
    let done = step(&mut state, MovingIntent::Finish);
    assert!(matches!(
        done.as_slice(),
        [Effect::People(PeopleEffect::Move(moving))] if moving.person == OTHER
    ));
    assert!(state.people.moving.is_some(), "kept until it is signed");
    answer(&mut state, PeopleAnswer::Signed(name()));
    assert!(state.people.moving.is_none());
}

#[test]
fn whoever_answers_for_a_log_is_not_taken_from_it_before_somebody_else_answers() {
    let mut state = moving(true);
    step(&mut state, MovingIntent::Begin(ME));
    let edit = |reading| MovingIntent::Edit(Move::Log(LogName::Staff, reading));
    step(&mut state, edit(Reading::No));
    assert_eq!(notice(&state), "notice-move-not");
    assert!(step(&mut state, MovingIntent::Finish).is_empty());
    step(&mut state, MovingIntent::Begin(OTHER));
    step(&mut state, edit(Reading::Answers));
    let shown = state.people.moving.as_ref().unwrap();
    let told = [Change::Owner(LogName::Staff, "Mr Okafor".to_owned())];
    assert_eq!(shown.changes, told, "who answered before still reads");
}

#[test]
fn closed_keys_move_nobody() {
    let mut state = moving(false);
    step(&mut state, MovingIntent::Edit(Move::Daily(false)));
    assert!(step(&mut state, MovingIntent::Finish).is_empty());
    assert_eq!(notice(&state), "notice-keys-closed");
}
