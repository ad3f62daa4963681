//! A helpline is shown in words before it is signed, nothing typed is lost, and nothing unchanged is signed (E-36).

use protocol::directory::{Audience, Helpline};

use super::super::tests::{answer, at_work, news, notice, wish};
use crate::{
    changes::Change,
    intent::{
        Effect, Field, Intent,
        people::{HelplinesIntent, PeopleAnswer, PeopleEffect, PeopleIntent},
    },
    state::{State, helplines::HelplineField},
    update::update,
};

fn step(state: &mut State, step: HelplinesIntent) -> Vec<Effect> {
    wish(state, PeopleIntent::Helplines(step))
}

fn type_in(state: &mut State, field: HelplineField, text: &str) {
    update(
        state,
        Intent::Typed(Field::Helpline(field), text.to_owned()),
    );
}

fn opened(helplines: Vec<Helpline>) -> State {
    let mut state = at_work(true);
    state.now = 5_000;
    let mut news = news(None);
    news.newest.hours.helplines = helplines;
    answer(&mut state, PeopleAnswer::Loaded(news));
    step(&mut state, HelplinesIntent::Begin);
    state
}

fn line(name: &str, checked_at: i64) -> Helpline {
    Helpline {
        name: name.to_owned(),
        contact: "0800 000".to_owned(),
        audience: Audience::Children,
        checked_at,
    }
}

#[test]
fn e36_a_helpline_is_told_in_words_before_it_is_signed() {
    let mut state = opened(Vec::new());
    assert!(step(&mut state, HelplinesIntent::Finish).is_empty());
    assert_eq!(notice(&state), "notice-move-nothing");
    type_in(&mut state, HelplineField::Name, " A line ");
    step(&mut state, HelplinesIntent::Add);
    assert_eq!(notice(&state), "notice-helpline-empty");
    type_in(&mut state, HelplineField::Contact, "0800 000");
    assert!(step(&mut state, HelplinesIntent::Finish).is_empty());
    assert_eq!(
        notice(&state),
        "notice-helpline-not-added",
        "nothing is lost"
    );
    step(&mut state, HelplinesIntent::Add);
    let draft = state.people.helplines.as_ref().unwrap();
    assert_eq!(
        draft.changes,
        [Change::HelplineGiven(line("A line", 5_000))]
    );
    let done = step(&mut state, HelplinesIntent::Finish);
    assert!(matches!(
        done.as_slice(),
        [Effect::People(PeopleEffect::Helplines(draft))] if draft.after.len() == 1
    ));
    assert!(state.people.helplines.is_some(), "kept until it is signed");
    answer(&mut state, PeopleAnswer::HelplinesSigned);
    assert!(state.people.helplines.is_none());
}

#[test]
fn e36_a_helpline_is_checked_again_or_taken_out() {
    let mut state = opened(vec![line("One", 1), line("Two", 1)]);
    step(&mut state, HelplinesIntent::StillRight(0));
    step(&mut state, HelplinesIntent::TakeOut(1));
    step(&mut state, HelplinesIntent::TakeOut(7));
    let draft = state.people.helplines.as_ref().unwrap();
    assert_eq!(
        draft.changes,
        [
            Change::HelplineGiven(line("One", 5_000)),
            Change::HelplineTaken("Two".to_owned())
        ]
    );
}
