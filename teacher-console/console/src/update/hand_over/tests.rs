//! Handing over: nothing goes before its readers were shown, and the screen keeps nothing of it afterwards.

use protocol::{bytes::Id, cases::InboxRow, directory::LogName};

use super::*;
use crate::{
    intent::{Answer, Intent, ReportsIntent},
    state::{
        Gate,
        worry::{ShownReader, ShownReaders},
    },
    update::{
        tests::{opened_report, report_row},
        update,
    },
};

const ABOUT: Id = Id([7; 16]);
const LEFT_OUT: Id = Id([8; 16]);

fn at_work() -> State {
    let mut state = State {
        gate: Gate::AtWork { keys_open: true },
        ..State::default()
    };
    state.reports.open = Some(opened_report());
    state
}

fn wish(state: &mut State, wish: HandOverIntent) -> Vec<Effect> {
    update(state, Intent::Reports(ReportsIntent::HandOver(wish)))
}

fn answer(state: &mut State, answer: HandOverAnswer) -> Vec<Effect> {
    update(state, Intent::Answered(Answer::HandOver(answer)))
}

fn readers(name: &str) -> ShownReaders {
    ShownReaders {
        log: LogName::Staff,
        people: vec![ShownReader {
            person: Id([6; 16]),
            name: name.to_owned(),
            role: "leads the school".to_owned(),
        }],
        is_complete: true,
    }
}

#[test]
fn f30_it_is_sealed_neither_for_whom_it_is_about_nor_for_whom_the_child_took_out() {
    let mut state = at_work();
    wish(&mut state, HandOverIntent::Begin);
    assert!(wish(&mut state, HandOverIntent::Finish).is_empty());
    let nobody = wish(&mut state, HandOverIntent::About(Id([99; 16])));
    assert!(nobody.is_empty(), "not somebody who can read it");
    let asked = wish(&mut state, HandOverIntent::About(ABOUT));
    assert!(matches!(
        asked.as_slice(),
        [Effect::HandOver(HandOverEffect::WhoReads { left_out })]
            if *left_out == [LEFT_OUT, ABOUT]
    ));
    assert!(
        wish(&mut state, HandOverIntent::Finish).is_empty(),
        "before its readers were shown"
    );
    answer(&mut state, HandOverAnswer::Readers(readers("Mrs Patel")));
    let sent = wish(&mut state, HandOverIntent::Finish);
    let [
        Effect::HandOver(HandOverEffect::Send {
            left_out,
            words,
            shown,
            ..
        }),
    ] = sent.as_slice()
    else {
        panic!("it is sent");
    };
    assert_eq!(left_out, &[LEFT_OUT, ABOUT]);
    assert!(*shown == readers("Mrs Patel"));
    assert_eq!(words.childs_words, "canary words of a child");
    assert!(words.facts.contains("Who had opened it there: Mr Okafor"));
    assert!(words.facts.contains("because it is about Ms Shah."));
    assert!(!words.facts.contains("on a case"));

    let others = HandOverAnswer::OtherReaders(readers("Mr Osei"));
    answer(&mut state, others);
    assert!(state.reports.open.is_some(), "nothing was sent");
    answer(&mut state, HandOverAnswer::Done);
    assert!(state.reports.open.is_none() && state.reports.handing.is_none());
}

#[test]
fn whoever_gets_a_report_that_was_on_a_case_is_told_so() {
    let mut state = at_work();
    let row = InboxRow {
        case: Some(Id([6; 16])),
        ..report_row()
    };
    state.reports.rows = vec![row];
    wish(&mut state, HandOverIntent::Begin);
    wish(&mut state, HandOverIntent::About(ABOUT));
    answer(&mut state, HandOverAnswer::Readers(readers("Mrs Patel")));
    let sent = wish(&mut state, HandOverIntent::Finish);
    let [Effect::HandOver(HandOverEffect::Send { words, .. })] = sent.as_slice() else {
        panic!("it is sent");
    };
    assert!(words.facts.contains("It was on a case there."));
}

#[test]
fn closed_keys_hand_nothing_over() {
    let mut state = at_work();
    state.gate = Gate::AtWork { keys_open: false };
    wish(&mut state, HandOverIntent::Begin);
    assert!(state.reports.handing.is_none());
}
