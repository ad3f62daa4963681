//! A guest is let in only with a day that can be, by open keys and the password typed again; nothing typed is lost.

use protocol::{
    bytes::{Id, Token},
    guest::GuestClass,
    log_ins::{LogInState, Reviewed},
    staff::{Room, StaffSession},
};

use super::*;
use crate::{
    intent::{Answer, Field, Intent, account::AccountAnswer},
    state::{
        Gate,
        log_ins::{GuestField, NewPass, ShownGuests, ShownLogIns},
        secret::Secret,
    },
    update::update,
};

/// Noon in London on 28 November 2026.
const NOON: i64 = 1_795_867_200;
const CLASS: Id = Id([7; 16]);

fn at_work(keys_open: bool) -> State {
    let mut state = State {
        now: NOON,
        touched_at: NOON,
        refreshed_at: NOON,
        gate: Gate::AtWork { keys_open },
        room: Some(Room::LogIns),
        person: Some(StaffSession {
            token: Token([1; 32]),
            person: Id([1; 16]),
            name: "Mr Okafor".to_owned(),
            duties: Vec::new(),
            rooms: vec![Room::LogIns],
            logs: Vec::new(),
            first: Vec::new(),
            guest_until: None,
            idle_lock_s: 1_200,
            now: NOON,
        }),
        ..State::default()
    };
    state.log_ins.guests = Some(ShownGuests {
        may_let_in: true,
        classes: vec![GuestClass {
            id: CLASS,
            name: "4B".to_owned(),
        }],
        ..ShownGuests::default()
    });
    state
}

fn wish(state: &mut State, wish: LogInsIntent) -> Vec<Effect> {
    update(state, Intent::LogIns(wish))
}

fn fill_in(state: &mut State, last_day: &str) {
    wish(state, LogInsIntent::BeginGuest);
    let typed = [
        (GuestField::Name, "Ms Bell"),
        (GuestField::LoginName, " Bell "),
        (GuestField::Purpose, "Covers 4B"),
        (GuestField::LastDay, last_day),
    ];
    for (field, text) in typed {
        update(state, Intent::Typed(Field::Guest(field), text.to_owned()));
    }
    wish(state, LogInsIntent::Class(CLASS, true));
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

#[test]
fn a_guest_is_let_in_after_the_password_and_the_form_is_empty_then() {
    let mut state = at_work(true);
    fill_in(&mut state, "2026-11-30");
    assert!(wish(&mut state, LogInsIntent::LetIn).is_empty());
    assert!(state.confirming.then.is_some(), "asked for first");
    let proved = Answer::Account(AccountAnswer::Confirmed);
    let effects = update(&mut state, Intent::Answered(proved));
    let [Effect::LogIns(LogInsEffect::LetIn(guest))] = effects.as_slice() else {
        panic!("let in");
    };
    assert_eq!(
        (guest.login_name.as_str(), guest.classes.as_slice()),
        ("bell", [CLASS].as_slice())
    );
    assert_eq!(clock::day(guest.until - 1), "30 November 2026");
    assert_eq!(state.log_ins.draft.name, "Ms Bell", "until it is done");

    let new = NewPass {
        name: guest.name.clone(),
        login_name: guest.login_name.clone(),
        password: Secret::new("abcd".to_owned()),
        until: guest.until,
    };
    let done = LogInsAnswer::LetIn(Box::new(new), ShownGuests::default());
    update(&mut state, Intent::Answered(Answer::LogIns(done)));
    assert!(state.log_ins.draft.name.is_empty() && state.log_ins.new.is_some());
    wish(&mut state, LogInsIntent::PasswordWrittenDown);
    assert!(state.log_ins.new.is_none(), "shown once");
}

#[test]
fn a_last_day_is_today_or_later_and_within_sixteen_weeks() {
    for (day, is_right) in [
        ("2026-11-28", true),
        ("2027-03-19", true),
        ("2026-11-27", false),
        ("2027-03-22", false),
        ("next week", false),
        ("", false),
    ] {
        let mut state = at_work(true);
        fill_in(&mut state, day);
        wish(&mut state, LogInsIntent::LetIn);
        assert_eq!(state.confirming.then.is_some(), is_right, "{day}");
        assert_eq!(notice(&state) == "notice-guest-day", !is_right, "{day}");
        assert_eq!(state.log_ins.draft.purpose, "Covers 4B", "nothing is lost");
    }
}

#[test]
fn nobody_is_let_in_with_closed_keys_or_without_a_purpose_and_a_visitor_gets_no_class() {
    let mut closed = at_work(false);
    fill_in(&mut closed, "2026-11-30");
    assert!(wish(&mut closed, LogInsIntent::LetIn).is_empty());
    assert_eq!(notice(&closed), "notice-keys-closed");

    let mut state = at_work(true);
    fill_in(&mut state, "2026-11-30");
    state.log_ins.draft.purpose.clear();
    wish(&mut state, LogInsIntent::LetIn);
    assert_eq!(notice(&state), "notice-guest-missing");
    state.log_ins.draft.purpose = "Looks at lessons".to_owned();
    wish(&mut state, LogInsIntent::Kind(GuestKind::Visitor));
    wish(&mut state, LogInsIntent::LetIn);
    let Some(Effect::LogIns(LogInsEffect::LetIn(guest))) = state.confirming.then.as_deref() else {
        panic!("waits for the password");
    };
    assert_eq!(guest.classes, []);
}

#[test]
fn a_lock_leaves_nothing_of_a_guests_password() {
    let mut state = at_work(true);
    state.log_ins.new = Some(Box::new(NewPass {
        name: "Ms Bell".to_owned(),
        login_name: "bell".to_owned(),
        password: Secret::new("abcd".to_owned()),
        until: NOON,
    }));
    update(&mut state, Intent::LockNow);
    assert!(state.log_ins.new.is_none());
}

#[test]
fn h13_a_guest_begins_work_without_a_card() {
    let mut state = State {
        now: NOON,
        ..State::default()
    };
    let session = StaffSession {
        rooms: vec![Room::Guest],
        guest_until: Some(NOON + 60),
        ..at_work(false).person.unwrap()
    };
    update(&mut state, Intent::Answered(Answer::SignedIn(session)));
    assert_eq!(state.gate, Gate::AtWork { keys_open: false });
    assert_eq!(state.room, Some(Room::Guest));
}

#[test]
fn l35_a_review_that_is_due_is_said_once_and_signs_exactly_what_is_shown() {
    let listed = |may_review| ShownLogIns {
        reviewed: vec![Reviewed {
            person: Id([3; 16]),
            login_name: "shah".to_owned(),
            state: LogInState::InUse,
            duties: Vec::new(),
            is_steward: false,
            has_second_factor: true,
        }],
        is_due: true,
        may_review,
        ..ShownLogIns::default()
    };
    let load = |state: &mut State, may_review| {
        let loaded = LogInsAnswer::Loaded(Box::new(listed(may_review)), ShownGuests::default());
        update(state, Intent::Answered(Answer::LogIns(loaded)));
    };
    let mut technician = at_work(true);
    load(&mut technician, false);
    assert!(technician.notice.is_none(), "not theirs to sign");

    let mut state = at_work(true);
    load(&mut state, true);
    assert_eq!(notice(&state), "notice-review-due");
    state.notice = None;
    load(&mut state, true);
    assert!(state.notice.is_none(), "said once");
    let effects = wish(&mut state, LogInsIntent::Review);
    let [Effect::LogIns(LogInsEffect::Review(looked))] = effects.as_slice() else {
        panic!("signed");
    };
    assert_eq!(*looked, listed(true).reviewed);

    let mut closed = at_work(false);
    load(&mut closed, true);
    assert!(wish(&mut closed, LogInsIntent::Review).is_empty());
    assert_eq!(notice(&closed), "notice-keys-closed");
}
