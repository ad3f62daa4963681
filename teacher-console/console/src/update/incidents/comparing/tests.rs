//! One case after the other, nothing is compared before it is on record, and nothing outlives the log or the lock.

use protocol::{
    bytes::Id,
    cases::{CaseRow, CaseStatus},
    directory::LogName,
};

use super::*;
use crate::{
    intent::{Answer, Attempt, IncidentsIntent, Intent, Trouble},
    state::{
        Gate,
        incidents::{SeenCase, invented},
    },
    update::{tests::at_work, update},
};

const LOG: LogName = LogName::Safeguarding;

fn row(number: u8, practice: bool) -> CaseRow {
    CaseRow {
        case: Id([number; 16]),
        length: u32::from(number),
        practice,
        ..invented::row(CaseStatus::Incident)
    }
}

fn with_cases() -> State {
    let mut state = at_work();
    state.incidents.rows = vec![row(1, false), row(2, true), row(3, false)];
    state
}

fn ask(state: &mut State, wish: IncidentsIntent) -> Vec<Effect> {
    update(state, Intent::Incidents(wish))
}

fn heard(state: &mut State, answer: ComparingAnswer) -> Vec<Effect> {
    update(state, Intent::Heard(Answer::Comparing(answer)))
}

fn opened(is_shut: bool) -> ComparingAnswer {
    ComparingAnswer::Opened { log: LOG, is_shut }
}

fn noted() -> ComparingAnswer {
    let seen = |number| (Id([number; 16]), "Amina".to_owned(), SeenCase::default());
    ComparingAnswer::Noted(LOG, vec![seen(1), seen(3)])
}

/// Which case is to be opened now, or nothing where it is noted.
fn asks(effects: &[Effect]) -> Option<Option<u8>> {
    match effects {
        [Effect::Comparing(ComparingEffect::Open { case, .. })] => Some(Some(case.0[0])),
        [Effect::Comparing(ComparingEffect::Note(LOG))] => Some(None),
        _ => None,
    }
}

/// I-05.
#[test]
fn every_case_but_invented_ones_is_opened_and_nothing_is_compared_before_that_is_on_record() {
    let mut state = with_cases();
    let effects = ask(&mut state, IncidentsIntent::LookThrough(true));
    assert_eq!(asks(&effects), Some(Some(1)));
    assert!(!state.is_busy(), "other work goes on");
    assert!(ask(&mut state, IncidentsIntent::LookThrough(true)).is_empty());
    assert_eq!(asks(&heard(&mut state, opened(false))), Some(Some(3)));
    assert_eq!(state.incidents.comparing.as_ref().unwrap().all, 2);
    assert_eq!(asks(&heard(&mut state, opened(true))), Some(None));
    assert!(state.incidents.seen.is_empty());
    assert!(heard(&mut state, noted()).is_empty());
    let incidents = &state.incidents;
    assert_eq!((incidents.seen.len(), incidents.stays_shut), (2, 1));
    assert!(incidents.comparing.is_none());
}

#[test]
fn whoever_stops_compares_what_is_open_by_then() {
    let mut state = with_cases();
    ask(&mut state, IncidentsIntent::LookThrough(true));
    ask(&mut state, IncidentsIntent::LookThrough(false));
    assert_eq!(asks(&heard(&mut state, opened(false))), Some(None));
}

#[test]
fn what_fails_can_be_begun_again_and_keeps_what_is_being_typed() {
    let mut state = with_cases();
    ask(&mut state, IncidentsIntent::LookThrough(true));
    state.incidents.room.sent = Some(crate::state::incidents::Sent::Note);
    let failed = Answer::Failed(Attempt::Compare, Trouble::SecondPerson);
    update(&mut state, Intent::Heard(failed));
    assert!(state.incidents.comparing.is_none());
    assert!(state.incidents.room.sent.is_some());
    let effects = ask(&mut state, IncidentsIntent::LookThrough(true));
    assert_eq!(asks(&effects), Some(Some(1)));
}

/// P16.
#[test]
fn another_log_and_a_lock_end_it_and_closed_keys_begin_none() {
    let mut state = with_cases();
    ask(&mut state, IncidentsIntent::LookThrough(true));
    ask(&mut state, IncidentsIntent::ChooseLog(LogName::Staff));
    assert!(heard(&mut state, opened(false)).is_empty());
    assert!(heard(&mut state, noted()).is_empty());
    assert!(state.incidents.seen.is_empty());

    let mut state = with_cases();
    ask(&mut state, IncidentsIntent::LookThrough(true));
    update(&mut state, Intent::LockNow);
    assert!(heard(&mut state, noted()).is_empty());
    assert!(state.incidents.seen.is_empty());

    let mut state = with_cases();
    state.gate = Gate::AtWork { keys_open: false };
    assert!(ask(&mut state, IncidentsIntent::LookThrough(true)).is_empty());
    assert!(state.incidents.comparing.is_none());
}
