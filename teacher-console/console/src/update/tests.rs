//! What must be true of the screen whatever happens around it.

use std::mem::discriminant;

use protocol::{
    bytes::{Hash, Id, Token},
    cases::{CaseRow, CaseStatus, InboxRow, NextAct, TypeChoice},
    classroom::{ClassProgress, PupilProgress, RunRow},
    directory::LogName,
    report::{About, Report, Shown, Teller},
    seen::SeenState,
    staff::{Room, StaffSession},
};

use super::{REFRESH_EVERY_S, update};
use crate::{
    intent::{
        Answer, Attempt, ClassesIntent, Effect, Field, IncidentsIntent, Intent, ReportsIntent,
        Trouble, computers::ComputersIntent,
    },
    state::{
        Gate, Link, State,
        account::CardHere,
        incidents::{Deed, Doing, ShownCase, invented},
        reports::ShownReport,
        school::SchoolFacts,
    },
};

const NOW: i64 = 1_700_000_000;
const CASE: Id = Id([7; 16]);
const REPORT: Id = Id([5; 16]);

fn type_in(state: &mut State, field: Field, text: &str) {
    assert!(update(state, Intent::Typed(field, text.to_owned())).is_empty());
}

fn answer(state: &mut State, answer: Answer) -> Vec<Effect> {
    update(state, Intent::Answered(answer))
}

fn fail(state: &mut State, attempt: Attempt, trouble: Trouble) -> Vec<Effect> {
    answer(state, Answer::Failed(attempt, trouble))
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

pub(super) fn session(rooms: &[Room]) -> StaffSession {
    StaffSession {
        token: Token([1; 32]),
        person: Id([2; 16]),
        name: "Mr Okafor".to_owned(),
        duties: Vec::new(),
        rooms: rooms.to_vec(),
        logs: vec![LogName::Safeguarding],
        first: Vec::new(),
        guest_until: None,
        idle_lock_s: 1200,
        now: NOW,
    }
}

fn connected() -> State {
    let mut state = State::default();
    update(&mut state, Intent::Tick(NOW));
    update(&mut state, Intent::Connect);
    answer(&mut state, Answer::Connected(SchoolFacts::default()));
    state
}

fn signed_in() -> State {
    let mut state = connected();
    type_in(&mut state, Field::LoginName, "okafor");
    type_in(&mut state, Field::Password, "correct horse battery");
    update(&mut state, Intent::SignIn);
    let rooms = [
        Room::Reports,
        Room::Incidents,
        Room::Classes,
        Room::Computers,
    ];
    let looks_for_a_card = answer(&mut state, Answer::SignedIn(session(&rooms)));
    settle(&mut state, &looks_for_a_card);
    state
}

/// Answers whatever is open, so that nothing is under way.
fn settle(state: &mut State, effects: &[Effect]) {
    for effect in effects {
        let done = Intent::answered(effect.is_in_background(), Answer::Locked);
        update(state, done);
    }
    assert!(!state.is_busy());
}

pub(super) fn at_work() -> State {
    let mut state = signed_in();
    type_in(&mut state, Field::Kit, "ABCD-EFGH");
    update(&mut state, Intent::Unlock);
    let effects = answer(&mut state, Answer::Unlocked(CardHere::NotKept));
    settle(&mut state, &effects);
    state
}

pub(super) fn report_row() -> InboxRow {
    InboxRow {
        envelope: REPORT,
        urgent: false,
        received_at: NOW,
        machine_name: "Room 4, computer 2".to_owned(),
        state: None,
        concern: None,
        case: None,
        status: None,
    }
}

pub(super) fn opened_report() -> Box<ShownReport> {
    Box::new(ShownReport {
        log: LogName::Safeguarding,
        envelope: REPORT,
        hash: Hash([3; 32]),
        machine: "Room 4, computer 2".to_owned(),
        readers: vec!["Mr Okafor".to_owned()],
        may_be_about: vec![(Id([7; 16]), "Ms Shah".to_owned())],
        opened: vec![("Mr Okafor".to_owned(), NOW)],
        left_out: Vec::new(),
        left_out_ids: vec![Id([8; 16])],
        missing: 0,
        same_pupil: Vec::new(),
        doubts: Vec::new(),
        opened_at: NOW,
        state: SeenState::Opened,
        report: Report {
            id: REPORT,
            school: Id([9; 16]),
            log: LogName::Safeguarding,
            kind: "report".to_owned(),
            readers: Vec::new(),
            left_out: Vec::new(),
            shown: Shown {
                names: Vec::new(),
                text_version: "1".to_owned(),
            },
            written_at: NOW,
            time_floor: NOW,
            clock_offset: None,
            who: Teller::RatherNotSay,
            about: About::Me,
            kinds: Vec::new(),
            feelings: Vec::new(),
            when: String::new(),
            about_school_adult: false,
            danger_today: false,
            wants_to_talk: true,
            words: "canary words of a child".to_owned(),
            chosen: None,
            receipt: Id([4; 16]),
            list_was_fresh: true,
        },
    })
}

pub(super) fn case(length: u32) -> Box<ShownCase> {
    Box::new(ShownCase {
        row: case_row(CASE, length),
        report: Some(REPORT),
        title: "Zaynab".to_owned(),
        next: vec![
            NextAct {
                act: "make-incident".to_owned(),
                words: "Take up as an incident".to_owned(),
                types: vec![TypeChoice {
                    id: "F-33".to_owned(),
                    words: "Online bullying".to_owned(),
                }],
            },
            NextAct {
                act: "add-entry".to_owned(),
                words: "Add an entry".to_owned(),
                types: Vec::new(),
            },
        ],
        readers: vec!["Mr Okafor".to_owned(), "Ms Shah".to_owned()],
        ..invented::case(CaseStatus::Concern)
    })
}

fn case_row(case: Id, length: u32) -> CaseRow {
    CaseRow {
        case,
        opened_at: NOW,
        length,
        ..invented::row(CaseStatus::Concern)
    }
}

fn writing() -> State {
    let mut state = at_work();
    update(&mut state, Intent::Enter(Room::Incidents));
    state.waiting = 0;
    update(&mut state, Intent::Incidents(IncidentsIntent::Open(CASE)));
    answer(&mut state, Answer::Case(case(1)));
    update(
        &mut state,
        Intent::Incidents(IncidentsIntent::Begin("add-entry".to_owned())),
    );
    type_in(&mut state, Field::Facts, "Spoke with Zaynab at 10.");
    state
}

#[test]
fn a_wrong_password_keeps_the_login_name_and_empties_the_password() {
    let mut state = connected();
    type_in(&mut state, Field::LoginName, " okafor ");
    type_in(&mut state, Field::Password, "wrong");
    let effects = update(&mut state, Intent::SignIn);
    assert!(matches!(
        effects.as_slice(),
        [Effect::SignIn { login_name, password, second: None }] if login_name == "okafor" && password.text() == "wrong"
    ));
    fail(&mut state, Attempt::SignIn, Trouble::WrongPassword);
    assert_eq!(notice(&state), "trouble-wrong-password");
    assert_eq!(state.door.login_name, " okafor ");
    assert!(state.door.password.is_empty());
    assert_eq!(state.gate, Gate::SigningIn);
}

#[test]
fn a_server_that_does_not_answer_costs_no_typing() {
    let mut state = connected();
    type_in(&mut state, Field::LoginName, "okafor");
    type_in(&mut state, Field::Password, "correct horse battery");
    update(&mut state, Intent::SignIn);
    fail(&mut state, Attempt::SignIn, Trouble::Unreachable);
    assert_eq!(notice(&state), "trouble-unreachable");
    assert_eq!(state.door.password.text(), "correct horse battery");
}

#[test]
fn nothing_is_sent_while_name_or_password_is_empty() {
    let mut state = connected();
    type_in(&mut state, Field::LoginName, "okafor");
    assert!(update(&mut state, Intent::SignIn).is_empty());
    assert_eq!(notice(&state), "notice-name-and-password");
}

#[test]
fn a_wrong_card_code_stays_to_be_put_right() {
    let mut state = signed_in();
    type_in(&mut state, Field::Kit, "ABCD-EFGH");
    update(&mut state, Intent::Unlock);
    fail(&mut state, Attempt::Unlock, Trouble::MistypedKit);
    assert_eq!(notice(&state), "trouble-mistyped-kit");
    assert_eq!(state.door.kit.text(), "ABCD-EFGH");
    assert_eq!(state.gate, Gate::Unlocking);
}

#[test]
fn the_card_code_is_gone_once_the_keys_are_open() {
    let state = at_work();
    assert!(state.keys_open());
    assert!(state.door.kit.is_empty());
    assert!(state.door.password.is_empty());
}

#[test]
fn without_the_card_one_can_teach_and_neither_read_nor_sign() {
    let mut state = signed_in();
    let effects = update(&mut state, Intent::CarryOnClosed);
    settle(&mut state, &effects);
    assert_eq!(state.room, Some(Room::Classes));
    let read = update(&mut state, Intent::Reports(ReportsIntent::Open(REPORT)));
    assert!(read.is_empty());
    assert_eq!(notice(&state), "notice-keys-closed");
    let sign = Intent::Computers(ComputersIntent::ApproveAll);
    assert!(update(&mut state, sign).is_empty());
}

#[test]
fn opening_a_report_signs_opened_once_and_only_after_it_was_opened() {
    let mut state = at_work();
    answer(
        &mut state,
        Answer::Inbox(
            LogName::Safeguarding,
            protocol::cases::Inbox {
                reports: vec![report_row()],
                former: Vec::new(),
            },
        ),
    );
    let fetch = update(&mut state, Intent::Reports(ReportsIntent::Open(REPORT)));
    assert!(matches!(fetch.as_slice(), [Effect::OpenReport { .. }]));
    let sign = answer(&mut state, Answer::ReportOpened(opened_report()));
    assert!(matches!(
        sign.as_slice(),
        [Effect::SendSeen {
            state: SeenState::Opened,
            phrase: None,
            ..
        }]
    ));
    answer(&mut state, Answer::SeenSent(REPORT, SeenState::Opened));
    let again = answer(&mut state, Answer::ReportOpened(opened_report()));
    assert!(again.is_empty());
}

#[test]
fn a_report_that_cannot_be_opened_is_not_said_to_be_read() {
    let mut state = at_work();
    update(&mut state, Intent::Reports(ReportsIntent::Open(REPORT)));
    let effects = fail(
        &mut state,
        Attempt::OpenReport,
        Trouble::Here("damaged".to_owned()),
    );
    assert!(effects.is_empty());
    assert!(state.reports.open.is_none());
    assert_eq!(notice(&state), "trouble-said");
}

#[test]
fn an_answer_is_a_phrase_by_its_id_and_puts_the_report_in_hand() {
    let mut state = at_work();
    let effects = answer(&mut state, Answer::ReportOpened(opened_report()));
    settle(&mut state, &effects);
    let wish = ReportsIntent::Answer("on-my-way".to_owned());
    let effects = update(&mut state, Intent::Reports(wish));
    assert!(matches!(
        effects.as_slice(),
        [Effect::SendSeen { state: SeenState::InHand, phrase: Some(phrase), .. }] if phrase == "on-my-way"
    ));
}

#[test]
fn a_lock_leaves_no_words_and_keeps_the_login_name() {
    let mut state = writing();
    answer(&mut state, Answer::ReportOpened(opened_report()));
    let effects = update(&mut state, Intent::LockNow);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Lock)));
    assert!(state.reports.open.is_none());
    assert!(state.incidents.open.is_none());
    assert!(state.incidents.titles.is_empty());
    assert!(!state.incidents.draft.has_words());
    assert!(state.person.is_none());
    assert_eq!(state.gate, Gate::SigningIn);
    assert_eq!(state.door.login_name, "okafor");
    assert_eq!(notice(&state), "notice-locked-with-words");
}

#[test]
fn an_answer_that_comes_after_the_lock_brings_no_words_back() {
    let mut state = at_work();
    update(&mut state, Intent::Reports(ReportsIntent::Open(REPORT)));
    update(&mut state, Intent::LockNow);
    let effects = answer(&mut state, Answer::ReportOpened(opened_report()));
    assert!(effects.is_empty());
    assert!(state.reports.open.is_none());
    answer(&mut state, Answer::Case(case(1)));
    assert!(state.incidents.open.is_none());
}

#[test]
fn the_screen_locks_after_the_idle_seconds_and_not_before() {
    let mut state = at_work();
    state.refreshed_at = NOW + 10_000;
    update(&mut state, Intent::Tick(NOW + 1199));
    assert!(state.keys_open());
    assert!(state.is_lock_near());
    update(&mut state, Intent::Touched);
    update(&mut state, Intent::Tick(NOW + 1201));
    assert!(state.keys_open());
    let effects = update(&mut state, Intent::Tick(NOW + 1199 + 1200));
    assert!(matches!(effects.as_slice(), [Effect::Lock]));
    assert_eq!(notice(&state), "notice-locked-idle");
}

#[test]
fn a_case_changed_by_somebody_else_is_loaded_again_without_losing_what_was_typed() {
    let mut state = writing();
    let effects = update(&mut state, Intent::Incidents(IncidentsIntent::Finish));
    assert!(matches!(
        effects.as_slice(),
        [Effect::Act { deed, words: Some(words), expected_length: 1, .. }]
            if *deed == Deed::AddEntry && words.facts == "Spoke with Zaynab at 10."
    ));
    let effects = fail(&mut state, Attempt::Act, Trouble::Changed);
    assert!(matches!(effects.as_slice(), [Effect::LoadCase { .. }]));
    answer(&mut state, Answer::Case(case(2)));
    assert_eq!(notice(&state), "notice-changed");
    assert_eq!(state.incidents.draft.facts, "Spoke with Zaynab at 10.");
    assert!(state.incidents.doing == Some(Doing::WritingEntry));
    let again = update(&mut state, Intent::Incidents(IncidentsIntent::Finish));
    assert!(matches!(
        again.as_slice(),
        [Effect::Act {
            expected_length: 2,
            ..
        }]
    ));
}

#[test]
fn what_was_typed_is_let_go_only_once_it_is_on_record() {
    let mut state = writing();
    update(&mut state, Intent::Incidents(IncidentsIntent::Finish));
    fail(&mut state, Attempt::Act, Trouble::Unreachable);
    assert!(state.incidents.draft.has_words());
    assert!(matches!(state.link, Link::Broken(_)));
    update(&mut state, Intent::Incidents(IncidentsIntent::Finish));
    answer(&mut state, Answer::Acted(case(2)));
    assert!(!state.incidents.draft.has_words());
    assert!(state.incidents.doing.is_none());
    assert_eq!(notice(&state), "notice-on-record");
    assert_eq!(state.link, Link::Connected);
}

#[test]
fn a_case_is_not_closed_without_words() {
    let mut state = writing();
    update(
        &mut state,
        Intent::Incidents(IncidentsIntent::Begin("close".to_owned())),
    );
    type_in(&mut state, Field::Facts, "   ");
    assert!(update(&mut state, Intent::Incidents(IncidentsIntent::Finish)).is_empty());
    assert_eq!(notice(&state), "notice-write-something");
}

#[test]
fn an_entry_with_an_unreadable_time_is_not_sent() {
    let mut state = writing();
    type_in(&mut state, Field::HappenedAt, "yesterday");
    assert!(update(&mut state, Intent::Incidents(IncidentsIntent::Finish)).is_empty());
    assert_eq!(notice(&state), "notice-when");
    assert!(state.incidents.draft.has_words());
}

#[test]
fn an_incident_needs_a_type_from_the_servers_list() {
    let mut state = writing();
    let begin = IncidentsIntent::Begin("make-incident".to_owned());
    update(&mut state, Intent::Incidents(begin));
    assert!(update(&mut state, Intent::Incidents(IncidentsIntent::Finish)).is_empty());
    let choose = IncidentsIntent::ChooseType("F-33".to_owned());
    update(&mut state, Intent::Incidents(choose));
    let effects = update(&mut state, Intent::Incidents(IncidentsIntent::Finish));
    assert!(matches!(
        effects.as_slice(),
        [Effect::Act { deed, words: None, .. }] if *deed == Deed::MakeIncident("F-33".to_owned())
    ));
}

#[test]
fn words_that_are_not_on_record_keep_another_case_from_taking_their_place() {
    let mut state = writing();
    let other = IncidentsIntent::Open(Id([8; 16]));
    assert!(update(&mut state, Intent::Incidents(other)).is_empty());
    assert_eq!(notice(&state), "notice-words-waiting");
}

#[test]
fn a_session_that_ended_locks_and_says_so() {
    let mut state = at_work();
    let effects = update(&mut state, Intent::Enter(Room::Computers));
    assert_eq!(effects.len(), 2);
    let effects = fail(&mut state, Attempt::Load, Trouble::SessionEnded);
    assert!(matches!(effects.as_slice(), [Effect::Lock]));
    assert_eq!(notice(&state), "notice-session-ended");
}

#[test]
fn another_authority_is_told_apart_from_nobody_there() {
    let mut state = State::default();
    update(&mut state, Intent::Connect);
    fail(&mut state, Attempt::Connect, Trouble::OtherServer);
    assert_eq!(notice(&state), "trouble-other-server");
    update(&mut state, Intent::Connect);
    fail(&mut state, Attempt::Connect, Trouble::Unreachable);
    assert_eq!(notice(&state), "trouble-unreachable");
}

#[test]
fn a_room_of_other_duties_is_not_entered() {
    let mut state = connected();
    type_in(&mut state, Field::LoginName, "rahman");
    type_in(&mut state, Field::Password, "correct horse battery");
    update(&mut state, Intent::SignIn);
    let effects = answer(&mut state, Answer::SignedIn(session(&[Room::Classes])));
    settle(&mut state, &effects);
    let effects = update(&mut state, Intent::CarryOnClosed);
    settle(&mut state, &effects);
    assert!(update(&mut state, Intent::Enter(Room::Reports)).is_empty());
    assert_eq!(state.room, Some(Room::Classes));
    update(&mut state, Intent::Tick(NOW + REFRESH_EVERY_S));
    assert!(!state.reports.is_loaded);
}

#[test]
fn lists_are_loaded_again_by_themselves_but_not_while_something_is_under_way() {
    let mut state = at_work();
    let soon = update(&mut state, Intent::Tick(NOW + REFRESH_EVERY_S - 1));
    assert!(soon.is_empty());
    let due = update(&mut state, Intent::Tick(NOW + REFRESH_EVERY_S));
    assert!(matches!(due.as_slice(), [Effect::LoadInbox(_)]));
    let busy = update(&mut state, Intent::Tick(NOW + 2 * REFRESH_EVERY_S));
    assert!(busy.is_empty());
}

#[test]
fn progress_stands_in_the_order_of_the_register_and_sums_only_the_class() {
    let run = |scenario: &str, facts: serde_json::Value| RunRow {
        scenario: scenario.to_owned(),
        topic: "new-people".to_owned(),
        outcome: "told-an-adult".to_owned(),
        facts,
        seconds: 60,
        happened_at: NOW,
        is_checked: true,
    };
    let facts = serde_json::json!({
        "scenario": "too-friendly", "topic": "new-people", "band": "9-11", "kind": "risky",
        "stopped": true, "signs_hit": ["asks-for-secret"], "signs_missed": ["gift", "hurry"],
        "safe_feared": [], "safe_trusted": ["plays-well"], "first_choices": [],
        "misconceptions": [], "outcome": "told-an-adult", "telling_rehearsed": true, "seconds": 60,
    });
    let progress = ClassProgress {
        pupils: vec![
            PupilProgress {
                pupil: Id([1; 16]),
                name: "Zac".to_owned(),
                runs: Vec::new(),
            },
            PupilProgress {
                pupil: Id([2; 16]),
                name: "Amina".to_owned(),
                runs: vec![
                    run("too-friendly", serde_json::json!("unreadable")),
                    run("too-friendly", facts),
                ],
            },
        ],
        may_ask_for_everything: true,
        ..ClassProgress::default()
    };
    let mut state = at_work();
    answer(&mut state, Answer::Progress(CASE, progress));
    let table = state.classes.progress.as_ref().unwrap();
    assert_eq!(table.scenarios, ["too-friendly"]);
    assert_eq!(table.pupils[0].name, "Zac");
    assert!(table.pupils[0].cells[0].is_none());
    let noticed = table.share_of(|cell| cell.noticed).unwrap();
    assert!((noticed.value - 1.0 / 3.0).abs() < 1e-9 && noticed.high > 0.5);
    assert!(noticed.pupils == 1 && noticed.is_from_few, "of one pupil");
    let feared = table.share_of(|cell| cell.feared).unwrap();
    assert!(feared.value.abs() < 1e-9 && feared.high > 0.5);
    assert!(table.may_ask_for_everything);
    let amina = table.pupils[1].pupil;
    let ask = ClassesIntent::AskForEverything(amina);
    assert!(update(&mut state, Intent::Classes(ask)).is_empty());
    let waits = state.confirming.then.as_deref();
    assert!(
        matches!(waits, Some(Effect::SaveSubject(pupil)) if *pupil == amina),
        "it waits for the password"
    );
}

#[test]
fn every_effect_is_waited_for_and_every_answer_is_counted() {
    let mut state = State::default();
    let effects = update(&mut state, Intent::Connect);
    assert_eq!(state.waiting, effects.len());
    let connect = discriminant(&Effect::Connect);
    assert_eq!(effects.first().map(discriminant), Some(connect));
    answer(&mut state, Answer::Connected(SchoolFacts::default()));
    assert!(!state.is_busy());
}
