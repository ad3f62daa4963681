//! Nothing is shown before it is on record, nothing outlives the lock, and no log shows what was found in another.

use protocol::{
    bytes::{Id, Token},
    directory::LogName,
    staff::{Room, StaffSession},
};

use crate::{
    intent::{
        Answer, Attempt, Effect, Field, Intent, ReportsIntent, Trouble,
        search::{SearchAnswer, SearchEffect, SearchIntent},
    },
    search::{Hit, Part, Place},
    state::{Gate, State, incidents::SeenCase, search::FoundWords},
    update::update,
};

const LOG: LogName = LogName::Safeguarding;
const CASE: Id = Id([7; 16]);

fn at_work(keys_open: bool) -> State {
    let person = StaffSession {
        token: Token([1; 32]),
        person: Id([2; 16]),
        name: "Mr Okafor".to_owned(),
        duties: Vec::new(),
        rooms: vec![Room::Reports, Room::Incidents],
        logs: vec![LOG, LogName::Staff],
        first: Vec::new(),
        guest_until: None,
        idle_lock_s: 1200,
        now: 0,
    };
    State {
        gate: Gate::AtWork { keys_open },
        person: Some(person),
        room: Some(Room::Reports),
        ..State::default()
    }
}

fn ask(state: &mut State, wish: SearchIntent) -> Vec<Effect> {
    update(state, Intent::Search(wish))
}

fn search(state: &mut State, query: &str) -> Vec<Effect> {
    update(state, Intent::Typed(Field::Search, query.to_owned()));
    ask(state, SearchIntent::Look { everything: true })
}

fn found() -> Answer {
    Answer::Search(SearchAnswer::Found(FoundWords {
        query: "snap".to_owned(),
        hits: vec![Hit {
            place: Place::Case(CASE),
            title: "Amina".to_owned(),
            part: Part::Facts,
            at: 1,
            before: String::new(),
            found: "snap".to_owned(),
            after: String::new(),
        }],
        hit_count: 1,
        looked_through: 3,
        shut: 0,
        seen: vec![(CASE, "Amina".to_owned(), SeenCase::default())],
    }))
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

#[test]
fn h_26_what_was_found_is_shown_only_once_the_search_is_on_record() {
    let mut state = at_work(true);
    ask(&mut state, SearchIntent::Open(LOG));
    let effects = search(&mut state, "  snap ");
    let is_asked = matches!(
        effects.as_slice(),
        [Effect::Search(SearchEffect::Look { query, everything: true, .. })] if query == "snap"
    );
    assert!(is_asked);
    assert!(state.search.found.is_none());
    assert!(search(&mut state, "snap").is_empty(), "one at a time");
    // The server did not take it in: nothing is shown, and what was typed stays.
    let failed = Answer::Failed(Attempt::Load, Trouble::Unreachable);
    update(&mut state, Intent::Answered(failed));
    assert!(state.search.found.is_none());
    assert_eq!(state.search.query, "snap");
    search(&mut state, "snap");
    update(&mut state, Intent::Answered(found()));
    assert_eq!(state.search.found.as_ref().map(|it| it.hit_count), Some(1));
    // I-05: what was opened for it is compared as well, and goes with the lock.
    assert!(state.incidents.seen.contains_key(&CASE));
    update(&mut state, Intent::LockNow);
    assert!(state.incidents.seen.is_empty());
}

#[test]
fn one_letter_or_closed_keys_search_nothing_and_say_why() {
    let mut state = at_work(true);
    ask(&mut state, SearchIntent::Open(LOG));
    assert!(search(&mut state, " s ").is_empty());
    assert_eq!(notice(&state), "notice-search-short");
    let mut closed = at_work(false);
    ask(&mut closed, SearchIntent::Open(LOG));
    assert_eq!(notice(&closed), "notice-keys-closed");
    assert!(closed.search.log.is_none());
}

#[test]
fn what_was_found_leads_to_its_case_stays_on_the_way_back_and_goes_with_the_lock() {
    let mut state = at_work(true);
    ask(&mut state, SearchIntent::Open(LOG));
    search(&mut state, "snap");
    update(&mut state, Intent::Answered(found()));
    let effects = ask(&mut state, SearchIntent::GoTo(Place::Case(CASE)));
    assert!(matches!(
        effects.as_slice(),
        [Effect::LoadCase {
            log: LOG,
            case: CASE
        }]
    ));
    assert!(state.room == Some(Room::Incidents) && state.search.log.is_none());
    ask(&mut state, SearchIntent::Open(LOG));
    assert!(state.search.found.is_some());
    update(&mut state, Intent::LockNow);
    assert!(state.search.found.is_none() && state.search.query.is_empty());
    // An answer that comes after the lock brings nothing back.
    update(&mut state, Intent::Answered(found()));
    assert!(state.search.found.is_none());
}

#[test]
fn p16_what_was_found_in_one_log_is_not_shown_in_another() {
    let mut state = at_work(true);
    ask(&mut state, SearchIntent::Open(LOG));
    search(&mut state, "snap");
    update(&mut state, Intent::Answered(found()));
    ask(&mut state, SearchIntent::Close);
    ask(&mut state, SearchIntent::Open(LogName::Staff));
    assert!(state.search.found.is_none() && state.search.query.is_empty());
    let notes = Answer::Search(SearchAnswer::Earlier(LOG, Vec::new()));
    update(&mut state, Intent::Answered(notes));
    assert!(state.search.earlier.is_none());
}

#[test]
fn a_report_of_another_log_than_the_shown_one_opens_in_its_own() {
    let mut state = at_work(true);
    update(&mut state, Intent::Reports(ReportsIntent::ChooseLog(LOG)));
    update(&mut state, Intent::Answered(Answer::Locked));
    ask(&mut state, SearchIntent::Open(LogName::Staff));
    let effects = ask(&mut state, SearchIntent::GoTo(Place::Report(CASE)));
    assert!(matches!(
        effects.as_slice(),
        [
            Effect::LoadInbox(LogName::Staff),
            Effect::OpenReport {
                log: LogName::Staff,
                envelope: CASE
            }
        ]
    ));
}
